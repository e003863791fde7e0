import { gradeLimits } from '../criteria/criteria-set.js';
import type { CoverageItem, CoverageSubject } from '../domain/coverage.js';
import type { ExactNumber } from '../domain/exact-number.js';
import { exactText, roundExact } from '../domain/exact-number.js';
import type { Language } from '../labels/language.js';
import { CASE_WORDS } from '../labels/lint/case-words.js';
import { COVERAGE_KIND_WORDS, coverageText } from '../labels/lint/coverage-text.js';
import { numberText, percentText } from '../labels/number-text.js';
import { startSentence } from '../labels/rules/start-sentence.js';
import { OUTCOME_WORDS, STATUS_WORDS } from '../labels/words.js';
import type { CaseDifference } from '../tuning/cases/compare-case.js';
import type { FailedCase } from '../tuning/cases/test-set.js';
import { coverageShare, sharesByKind } from '../tuning/coverage/coverage-share.js';
import { namesByTable } from '../tuning/lint/tell-findings.js';
import type { TestedSet } from './tested-set.js';
import { renderTextTable } from './text-table.js';
import { wrapText } from './wrap-text.js';

/** How results are printed; `brief`: without the list of what no case touches. */
export interface SetTestStyle {
  readonly language: Language;
  readonly width: number;
  readonly least: ExactNumber | undefined;
  readonly brief: boolean;
}

/** A share as people read it: cut, not rounded, so that 99,96 % is not called 100 %. */
function shareText(percent: ExactNumber, language: Language): string {
  return percentText(exactText(roundExact(percent, 1, 'down')), language);
}

/** Failing cases figure by figure, the coverage by kind, and what no case touches. */
export function renderSetTest(tested: TestedSet, style: SetTestStyle): string {
  const { set, result } = tested;
  const { language, width, least, brief } = style;
  const words = CASE_WORDS[language];
  const wrong = result.failed.length;
  const head =
    result.cases === 0
      ? words.noCases(set.id)
      : wrong === 0
        ? words.allRight(set.id, result.cases)
        : words.someWrong(set.id, wrong, result.cases);
  const { percent } = coverageShare(result.coverage);
  const low = least !== undefined && percent.lt(least);
  return [
    head,
    ...result.failed.flatMap((failed) => ['', ...renderFailed(failed, tested, style)]),
    '',
    renderShares(result.coverage, language, width),
    ...(brief ? [] : renderUncovered(tested, style)),
    ...(low
      ? ['', words.tooLow(set.id, shareText(percent, language), shareText(least, language))]
      : []),
  ].join('\n');
}

function renderFailed(
  { id, reasoning, differences }: FailedCase,
  { set }: TestedSet,
  { language, width }: SetTestStyle,
): readonly string[] {
  const words = CASE_WORDS[language];
  const labels = labelsOf(set);
  return [
    words.failed(id),
    ...differences.map((each) => `  ${differenceText(each, labels, language)}`),
    ...wrapText(`${words.reasoning}: ${reasoning}`, width - 2).map((line) => `  ${line}`),
  ];
}

function differenceText(
  { figure, criterion, expected, actual }: CaseDifference,
  labels: ReadonlyMap<string, string>,
  language: Language,
): string {
  const words = CASE_WORDS[language];
  const name = figure === 'criterion' ? words.criterion(criterion ?? '') : words.figures[figure];
  const said = (text: string | null): string => {
    if (text === null || text === '') return words.none;
    const known: Readonly<Record<string, string>> = {
      ...STATUS_WORDS[language],
      ...OUTCOME_WORDS[language],
    };
    return labels.get(text) ?? known[text] ?? numberText(text, language);
  };
  return words.difference(name, said(expected), said(actual));
}

function renderShares(items: readonly CoverageItem[], language: Language, width: number): string {
  const words = CASE_WORDS[language];
  const row = (name: string, { covered, total, percent }: ReturnType<typeof coverageShare>) => [
    name,
    String(covered),
    String(total),
    shareText(percent, language),
  ];
  const rows = [
    ...sharesByKind(items).map(([kind, share]) => row(COVERAGE_KIND_WORDS[language][kind], share)),
    row(words.inAll, coverageShare(items)),
  ];
  const columns = [
    { title: words.coverage, gives: 'wrap' },
    { title: words.covered, align: 'right' },
    { title: words.of, align: 'right' },
    { title: words.percent, align: 'right' },
  ] as const;
  return renderTextTable(columns, rows, width);
}

/** Kinds of which one line for all criteria is enough. */
const BY_LIST: readonly CoverageSubject['kind'][] = ['not-applicable', 'missing'];

/** What no case touches, criterion by criterion, with the value to add. */
function renderUncovered(tested: TestedSet, { language, width }: SetTestStyle): readonly string[] {
  const told = uncovered(tested, language);
  if (told.length === 0) return [];
  const each = told.filter(({ kind, implied }) => !BY_LIST.includes(kind) && !implied);
  const names = [...new Set(each.map(({ about }) => about))];
  const lines = (text: string, mark: string) => {
    const [first = '', ...rest] = wrapText(text, width - 6);
    return [`${mark}${first}`, ...rest.map((line) => `      ${line}`)];
  };
  return [
    '',
    `${CASE_WORDS[language].notTouched}:`,
    ...names.flatMap((name) => [
      `  ${name}`,
      ...each
        .filter(({ about }) => about === name)
        .flatMap(({ message }) => lines(message, '    - ')),
    ]),
    ...BY_LIST.flatMap((kind) => {
      const own = told.filter((item) => item.kind === kind);
      const [first] = own;
      if (first === undefined) return [];
      return [
        `  ${startSentence(first.message)}:`,
        ...lines(own.map(({ about }) => about).join(', '), '      '),
      ];
    }),
  ];
}

interface Untouched {
  readonly kind: CoverageSubject['kind'];
  readonly about: string;
  readonly message: string;
  /** A value that is asked for at a boundary touches it as well. */
  readonly implied: boolean;
}

function uncovered({ set, result }: TestedSet, language: Language): readonly Untouched[] {
  const names = namesByTable(set, language);
  const labels = labelsOf(set);
  const [any] = names.values();
  const open = result.coverage.filter(({ covered }) => !covered).map(({ subject }) => subject);
  const asked = new Set(
    open.flatMap((subject) =>
      subject.kind === 'boundary' ? [`${subject.criterion} ${subject.fact}`] : [],
    ),
  );
  return open.map((subject) => {
    const criterion = 'criterion' in subject ? subject.criterion : '';
    const words = names.get(criterion.split('/')[0] ?? '') ?? any;
    if (words === undefined) throw new RangeError('a set has a table');
    const label = (id: string) => labels.get(id) ?? id;
    const implied =
      subject.kind === 'rule' &&
      subject.figures.some(
        ({ element, value }) => value !== 'absent' && asked.has(`${criterion} ${element}`),
      );
    return {
      kind: subject.kind,
      about: criterion.includes('/') ? criterion : set.id,
      message: coverageText(subject, { ...words, label }, language),
      implied,
    };
  });
}

function labelsOf(set: TestedSet['set']): ReadonlyMap<string, string> {
  return new Map([
    ...[...gradeLimits(set)].map(([id, { label }]) => [id, label] as const),
    ...set.grades.bands.map(({ id, label }) => [id, label] as const),
    ...set.unitGroups.map(({ id, label }) => [id, label] as const),
  ]);
}

/** The same as data. */
export function setTestDocument(tested: TestedSet, language: Language) {
  const { set, result } = tested;
  const asData = ({ covered, total, percent }: ReturnType<typeof coverageShare>) => ({
    covered,
    total,
    percent: exactText(roundExact(percent, 2, 'down')),
  });
  return {
    id: set.id,
    cases: result.cases,
    failed: result.failed,
    coverage: {
      ...asData(coverageShare(result.coverage)),
      byKind: Object.fromEntries(
        sharesByKind(result.coverage).map(([kind, share]) => [kind, asData(share)]),
      ),
      uncovered: uncovered(tested, language),
    },
  };
}
