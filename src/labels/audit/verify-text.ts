import type { RevisionFault, SetCheck, VerifyReport } from '../../domain/verification.js';
import { quoteText } from '../quote-text.js';
import type { ChangeContext } from './change-lines.js';
import { changeLines } from './change-lines.js';
import { CHANGE_PHRASES } from './change-phrases.js';
import { VERIFY_WORDS } from './verify-words.js';

/** What the record says of itself, for the first line. */
export interface RecordTitle {
  readonly record: string;
  readonly set: string;
  readonly year: number;
  readonly version: string;
  readonly ranAt: string;
  readonly files: number;
  readonly rules: number;
}

/** One line of what was checked: in order, a fault, or good to know. */
interface CheckLine {
  readonly mark: '✓' | '✗' | '–';
  readonly text: string;
}

const GOOD: readonly SetCheck['state'][] = ['same', 'draft'];
const NOTED: readonly SetCheck['state'][] = ['revised', 'missing'];
const NAMED_RULES = 5;
const SHOWN = 20;

/** All that verifying found, as lines: what was checked, then the differences, then the verdict. */
export function verifyText(
  report: VerifyReport,
  title: RecordTitle,
  context: ChangeContext,
): string {
  const words = VERIFY_WORDS[context.language];
  const differences = differenceLines(report, context);
  const rest = differences.length - SHOWN;
  return [
    words.head(title),
    ...checkLines(report, title, context).map(({ mark, text }) => `  ${mark} ${text}`),
    ...(differences.length > 0 ? [words.differences(differences.length)] : []),
    ...differences.slice(0, SHOWN).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  ${words.more(rest)}`] : []),
    report.isConfirmed ? words.ok(report.recomputedFrom ?? 'record') : words.notOk,
    '',
  ].join('\n');
}

/** Every difference in words, those that others follow from first. */
export function differenceLines(report: VerifyReport, context: ChangeContext): readonly string[] {
  const words = VERIFY_WORDS[context.language];
  const phrases = CHANGE_PHRASES[context.language];
  const { before, after } = report.changes.issues;
  const issues = before.length + after.length;
  const elsewhere = !report.intact && isRightInside(report);
  return [
    ...(elsewhere ? [words.changedElsewhere] : []),
    ...report.unfit.map(({ unitId, reason }) => words.unfit(unitId, reason)),
    ...report.overrides.map(({ unitId, criterion }) => words.override(unitId, criterion)),
    ...revisionLines(report.predecessor?.faults ?? [], context),
    ...report.changes.units.flatMap((change) => changeLines(change, context)),
    ...(issues > 0 ? [phrases.issues(before.length, after.length)] : []),
    ...(report.changes.sourcesDiffer ? [phrases.sources] : []),
  ];
}

/** A line for each line of a list of changes that is wrong. */
export function revisionLines(
  faults: readonly RevisionFault[],
  { language, elementLabel }: ChangeContext,
): readonly string[] {
  return faults.map(({ unitId, criterion, element }) => {
    const what = element === undefined ? criterion : quoteText(elementLabel(element));
    return VERIFY_WORDS[language].revision(unitId, what);
  });
}

/** All that has hashes of its own or can be scored again is right. */
function isRightInside({ criteria, rules, unfit, overrides, changes, ...rest }: VerifyReport) {
  const revisions = rest.predecessor?.faults ?? [];
  const { units, issues, sourcesDiffer } = changes;
  const differences = [
    unfit,
    overrides,
    revisions,
    units,
    issues.before,
    issues.after,
    criteria.changedFiles,
  ];
  const isWhole = criteria.isWhole && rules.isWhole && rules.isOfCriteria;
  return (
    isWhole &&
    rest.recomputedFrom !== undefined &&
    !sourcesDiffer &&
    differences.flat().length === 0
  );
}

function checkLines(
  report: VerifyReport,
  title: RecordTitle,
  { language }: ChangeContext,
): readonly CheckLine[] {
  const words = VERIFY_WORDS[language];
  const { recomputedFrom, counts, changes, unfit } = report;
  const { units, issues, sourcesDiffer } = changes;
  const others = issues.before.length + issues.after.length;
  const same = units.length + unfit.length + others === 0 && !sourcesDiffer;
  return [
    report.intact ? good(words.intact.yes) : bad(words.intact.no),
    ...criteriaLines(report, title.files, language),
    ...rulesLines(report, title.rules, language),
    ...report.inputs.map(({ file, state }) => {
      if (state === 'missing') return noted(words.inputMissing(file));
      return state === 'same' ? good(words.inputSame(file)) : bad(words.inputChanged(file));
    }),
    ...report.strangers.map((file) => noted(words.inputStranger(file))),
    recomputedFrom === undefined
      ? bad(words.notRecomputed)
      : { mark: same ? '✓' : '✗', text: words.recomputed(recomputedFrom, counts, same) },
    ...predecessorLines(report, language),
    setLine(report.set, language),
  ];
}

function predecessorLines(
  { predecessor }: VerifyReport,
  language: ChangeContext['language'],
): readonly CheckLine[] {
  if (predecessor === undefined) return [];
  const words = VERIFY_WORDS[language];
  const { file, isReplayed, isNamed, faults } = predecessor;
  const holds = faults.length === 0;
  const text = words.predecessor(file, isReplayed ? 'replayed' : 'results', holds);
  return [holds ? good(text) : bad(text), ...(isNamed ? [] : [bad(words.predecessorOther(file))])];
}

function criteriaLines(
  { criteria }: VerifyReport,
  files: number,
  language: ChangeContext['language'],
): readonly CheckLine[] {
  const words = VERIFY_WORDS[language];
  const { changedFiles, isWhole, isReadable } = criteria;
  return [
    ...(changedFiles.length > 0 ? [bad(words.criteriaChanged(changedFiles))] : []),
    ...(changedFiles.length === 0 && !isWhole ? [bad(words.criteriaOtherHash)] : []),
    ...(changedFiles.length === 0 && isWhole ? [good(words.criteria(files))] : []),
    ...(isReadable ? [] : [bad(words.criteriaUnreadable)]),
  ];
}

function rulesLines(
  { rules }: VerifyReport,
  count: number,
  language: ChangeContext['language'],
): readonly CheckLine[] {
  const words = VERIFY_WORDS[language];
  const { isWhole, isOfCriteria, isFresh, otherRules } = rules;
  const named = otherRules.slice(0, NAMED_RULES);
  return [
    isWhole ? good(words.rules(count)) : bad(words.rulesChanged(named)),
    ...(isOfCriteria ? [] : [bad(words.rulesOfOtherCriteria)]),
    ...(isFresh === true ? [good(words.rulesFresh)] : []),
    ...(isWhole && isFresh === false ? [noted(words.rulesNotFresh(named))] : []),
  ];
}

function setLine(set: SetCheck, language: ChangeContext['language']): CheckLine {
  const place = 'folder' in set ? set.folder : 'file' in set ? set.file : '';
  const text = VERIFY_WORDS[language].set(set.state, place);
  if (GOOD.includes(set.state)) return good(text);
  return NOTED.includes(set.state) ? noted(text) : bad(text);
}

function good(text: string): CheckLine {
  return { mark: '✓', text };
}

function bad(text: string): CheckLine {
  return { mark: '✗', text };
}

function noted(text: string): CheckLine {
  return { mark: '–', text };
}
