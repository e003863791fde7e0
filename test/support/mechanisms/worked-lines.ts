import type { CriterionResult, UnitResult } from '../../../src/domain/evaluation.js';
import type { Issue } from '../../../src/domain/issue.js';
import { issueText } from '../../../src/labels/issues/issue-text.js';
import type { Language } from '../../../src/labels/language.js';
import { limitLabels, unitNotes } from '../../../src/labels/limits/describe-limits.js';
import { numberText, percentText } from '../../../src/labels/number-text.js';
import { startSentence } from '../../../src/labels/rules/start-sentence.js';
import { OUTCOME_WORDS, STATUS_WORDS } from '../../../src/labels/words.js';
import type { Example, Variant } from './example-file.js';
import type { RunExample } from './example-set.js';
import { code, table } from './markdown.js';
import { settingLines } from './rule-lines.js';

type Unit = Example['units'][number];

/** A run of an example: the example itself, or one of its variants. */
export interface VariantRun {
  readonly variant: Variant;
  readonly shown: string;
  readonly run: RunExample;
}

/** The units, what they typed, what they get: figures that the tests hold against those by hand. */
export function workedLines({ units }: Example, run: RunExample): readonly string[] {
  const groups = run.set.unitGroups.length > 1;
  const rows = units.map((unit) => {
    const result = resultOf(unit, run);
    return [
      unit.id,
      ...(groups ? [run.set.unitGroups.find(({ id }) => id === unit.group)?.label ?? ''] : []),
      typedText(unit),
      pointsText(result),
      resultText(result, unit.expect, run),
    ];
  });
  return [
    '## Một phép tính · A worked number',
    ...table(
      [
        'đơn vị · unit',
        ...(groups ? ['nhóm · group'] : []),
        'số liệu · typed',
        'điểm · points',
        'kết quả · result',
      ],
      rows,
    ),
    ...units.flatMap((unit) => [
      `- **${unit.id}**: ${unit.worked.vi} — *${unit.worked.en}*`,
      ...toldLines(unit, run).map((text) => `  - ${text}`),
    ]),
    '',
  ];
}

/** The same units under each other setting. */
export function variantLines({ units }: Example, runs: readonly VariantRun[]): readonly string[] {
  if (runs.length === 0) return [];
  return [
    '## Các cách quy định khác · Other settings',
    'Cùng các đơn vị và số liệu ở trên. · *The same units and figures as above.*',
    '',
    ...runs.flatMap(({ variant, shown, run }) => [
      `### ${variant.title.vi} · ${variant.title.en}`,
      ...code('yaml', `set:\n${shown.replace(/^(?=.)/gm, '  ')}`),
      ...settingLines(run, variant.set),
      ...table(
        ['đơn vị · unit', 'điểm · points', 'kết quả · result'],
        units.map((unit) => {
          const result = resultOf(unit, run);
          const expected = variant.expect[unit.id] ?? unit.expect;
          return [unit.id, pointsText(result), resultText(result, expected, run)];
        }),
      ),
      `${variant.worked.vi} — *${variant.worked.en}*`,
      '',
      ...spaced(
        units.flatMap((unit) => toldLines(unit, run).map((text) => `- ${unit.id}: ${text}`)),
      ),
    ]),
  ];
}

/** Lines with an empty one after them, if there are any. */
function spaced(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...lines, ''];
}

function resultOf({ id }: Unit, run: RunExample): UnitResult {
  const result = run.evaluation.units.find(({ unitId }) => unitId === id);
  if (result === undefined) throw new Error(`no result for ${id}`);
  return result;
}

function typedText({ values, elsewhere }: Unit): string {
  const text = ([key, value]: readonly [string, unknown]) => `${key} = ${shownValue(value)}`;
  const others = Object.entries(elsewhere).map(text);
  return [
    ...Object.entries(values).map(text),
    ...(others.length === 0 ? [] : [`cơ quan khác · another office: ${others.join('; ')}`]),
  ].join('; ');
}

function shownValue(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  return value === '' ? '(trống · blank)' : numberText(String(value), 'vi');
}

function pointsText({ criteria }: UnitResult): string {
  return criteria.map((criterion) => `${criterion.id}: ${leafText(criterion)}`).join('; ');
}

/** Points, or the status that has none; where it does not apply also beside its points. */
function leafText(criterion: CriterionResult): string {
  const { final, status } = criterion;
  const words = `${STATUS_WORDS.vi[status]} · ${STATUS_WORDS.en[status]}`;
  const asides = [
    ...(final !== null && status !== 'scored' ? [words] : []),
    ...columnTexts(criterion),
  ].join('; ');
  return `${final === null ? words : numberText(final, 'vi')}${asides === '' ? '' : ` (${asides})`}`;
}

/** The three columns of points, where people wrote into one of them. */
function columnTexts({ claimed, computed, appraised }: CriterionResult): readonly string[] {
  if (claimed === null && appraised === null) return [];
  const columns = [
    ['tự chấm', claimed],
    ['tính', computed],
    ['thẩm định', appraised],
  ] as const;
  return columns.map(
    ([name, points]) => `${name} ${points === null ? '–' : numberText(points, 'vi')}`,
  );
}

/** Total of maximum, percent, what else the example is about, grade, what held it back, place. */
function resultText(result: UnitResult, expected: Unit['expect'], { set }: RunExample): string {
  const { total, maximum, percent, grade, rank, outcome, heldBackBy } = result;
  const bands = new Map(set.grades.bands.map(({ id, label }) => [id, label]));
  const held = limitLabels(heldBackBy, set).join('; ');
  const heldText = held === '' ? '' : ` (${held})`;
  const outcomes = `${OUTCOME_WORDS.vi[outcome]} · ${OUTCOME_WORDS.en[outcome]}`;
  return [
    ...sectionTexts(result, expected),
    ...besideTexts(result),
    ...(total === null ? [] : [`${numberText(total, 'vi')} / ${numberText(maximum, 'vi')}`]),
    ...(percent === null ? [] : [percentText(percent, 'vi')]),
    `${grade === null ? outcomes : `**${bands.get(grade) ?? grade}**`}${heldText}`,
    ...(rank === null ? [] : [`hạng ${rank}`]),
  ].join('; ');
}

function sectionTexts(result: UnitResult, { sections }: Unit['expect']): readonly string[] {
  return Object.keys(sections).map((id) => {
    const percent = result.sections.find((section) => section.id === id)?.percent ?? null;
    return `mục ${id}: ${percent === null ? '–' : percentText(percent, 'vi')}`;
  });
}

/** Bonus and deduction, where the table has them. */
function besideTexts({ sections, bonus, deduction }: UnitResult): readonly string[] {
  const has = (kind: string) => sections.some((section) => section.kind === kind);
  return [
    ...(has('bonus') && bonus !== null ? [`thưởng ${numberText(bonus, 'vi')}`] : []),
    ...(has('deduction') && deduction !== null ? [`trừ ${numberText(deduction, 'vi')}`] : []),
  ];
}

/** What the program itself tells of a unit: notes beside its grade, issues of its figures. */
function toldLines(unit: Unit, run: RunExample): readonly string[] {
  const result = resultOf(unit, run);
  const issues = run.evaluation.issues.filter((issue) => concerns(issue, unit, run));
  const told = (language: Language) =>
    [
      ...unitNotes(result, run.set, language),
      ...issues.map((issue) => issueText(issue, language, (id) => labelOf(id, run)).message),
    ].map((text) => `${startSentence(text).replace(/\.$/, '')}.`);
  const [vi, en] = [told('vi'), told('en')];
  return vi.map(
    (text, index) => `Chương trình ghi: ${text} — *The program says: ${en[index] ?? ''}*`,
  );
}

/** An issue of the whole group is told beside the units that it waits for. */
function concerns(issue: Issue, { id }: Unit, { evaluation }: RunExample): boolean {
  if (issue.unitId !== undefined) return issue.unitId === id;
  const units = 'units' in issue.params ? issue.params.units : [];
  return evaluation.units.length > 0 && units.includes(id);
}

function labelOf(id: string, { set }: RunExample): string {
  return set.elements.find((element) => element.id === id)?.label ?? id;
}
