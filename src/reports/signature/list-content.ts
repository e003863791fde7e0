import { limitLabels, unitNotes } from '../../labels/limits/describe-limits.js';
import { quoteText } from '../../labels/quote-text.js';
import { startSentence } from '../../labels/rules/start-sentence.js';
import type { SignatureWords } from '../../labels/signature/signature-words.js';
import { OUTCOME_WORDS } from '../../labels/words.js';
import type { BookContext, GroupEntry, UnitEntry } from '../workbook/book-context.js';
import { gradeText } from '../workbook/grade-text.js';
import { groupHeading } from '../workbook/group-heading.js';
import { missingText } from '../workbook/missing-text.js';

/** A graded unit as the list shows it; numbers in exact notation. */
export interface GradedRow {
  readonly name: string;
  readonly maximum: string;
  readonly total: string | null;
  readonly percent: string | null;
  readonly grade: string;
  readonly rank: number | null;
}

/** Units that are ranked together. */
export interface ListBlock {
  /** "I. SỞ, BAN, NGÀNH (20 đơn vị)" */
  readonly heading: string;
  readonly rows: readonly GradedRow[];
  /** "Cộng: 19 đơn vị được xếp loại, gồm: Xuất sắc: 3; …." */
  readonly sum: string;
  /** Why a unit has not the grade or place that its points would give, a sentence each. */
  readonly notes: readonly string[];
}

/** A unit without a grade, and why. */
export interface UngradedRow {
  readonly name: string;
  readonly block: string;
  readonly total: string | null;
  readonly reason: string;
}

/** A line of the sums: units of a block, of each grade, and of each way to have none. */
export interface CountRow {
  readonly label: string;
  readonly counts: readonly number[];
}

/** All that the list for signature says, before it is a document or a workbook. */
export interface ListContent {
  readonly blocks: readonly ListBlock[];
  readonly ungraded: readonly UngradedRow[];
  /** Labels of the counts: all units, the grades from the best, then units without one. */
  readonly countLabels: readonly string[];
  readonly counts: readonly CountRow[];
}

/** Makes the list; every unit stands in exactly one of `blocks` and `ungraded`. */
export function listContent(context: BookContext, words: SignatureWords): ListContent {
  const { groups, units } = context;
  const kinds = countKinds(context, words);
  const row = (label: string, own: readonly UnitEntry[]): CountRow => ({
    label,
    counts: kinds.map(({ holds }) => own.filter(holds).length),
  });
  const sum = row(words.summaryHeaders.sum, units);
  return {
    blocks: groups.map((group, index) => listBlock({ group, index }, context, words)),
    ungraded: units.filter(isUngraded).map((unit) => ungradedRow(unit, context)),
    countLabels: kinds.map(({ label }) => label),
    counts:
      groups.length > 1 ? [...groups.map((group) => row(group.label, group.units)), sum] : [sum],
  };
}

/** A kind of unit that is counted. */
interface CountKind {
  readonly label: string;
  holds(unit: UnitEntry): boolean;
}

/** All units, every grade from the best, and the ways to have none that occur. */
function countKinds(
  { criteriaSet, language, units }: BookContext,
  { summaryHeaders }: SignatureWords,
): readonly CountKind[] {
  const outcomes = (['not-eligible', 'incomplete'] as const).map(
    (outcome): CountKind => ({
      label: startSentence(OUTCOME_WORDS[language][outcome]),
      holds: ({ result }) => result.outcome === outcome,
    }),
  );
  return [
    { label: summaryHeaders.units, holds: () => true },
    ...criteriaSet.grades.bands.map(
      ({ id, label }): CountKind => ({ label, holds: ({ result }) => result.grade === id }),
    ),
    ...outcomes.filter(({ holds }) => units.some(holds)),
  ];
}

function isUngraded({ result }: UnitEntry): boolean {
  return result.grade === null;
}

function listBlock(
  { group, index }: { readonly group: GroupEntry; readonly index: number },
  context: BookContext,
  words: SignatureWords,
): ListBlock {
  const graded = group.units.filter((unit) => !isUngraded(unit));
  const counts = context.criteriaSet.grades.bands
    .map((band) => ({
      label: band.label,
      count: graded.filter(({ result }) => result.grade === band.id).length,
    }))
    .filter(({ count }) => count > 0)
    .map((band) => words.countOf(band.label, band.count))
    .join('; ');
  return {
    heading: groupHeading(group, index, context),
    rows: graded.map((unit) => gradedRow(unit, context)),
    sum: words.sumOfBlock(graded.length, counts),
    notes: graded.flatMap((unit) => {
      const note = gradeNote(unit, context, words);
      return note === '' ? [] : [`${unit.result.name}: ${note}`];
    }),
  };
}

function gradedRow(unit: UnitEntry, context: BookContext): GradedRow {
  const { name, maximum, total, percent, rank } = unit.result;
  return { name, maximum, total, percent, rank, grade: gradeText(unit, context) };
}

/** What bears on a unit's grade and place beside its points; empty where nothing does. */
export function gradeNote(unit: UnitEntry, context: BookContext, words: SignatureWords): string {
  const { result, table } = unit;
  const { criteriaSet, language } = context;
  const labels = limitLabels(result.heldBackBy, criteriaSet).join('; ');
  const before = result.gradeByPoints;
  const by = before === null ? undefined : quoteText(table.words.grades.get(before) ?? before);
  return [
    ...(labels === '' ? [] : [words.heldBack(by, labels)]),
    ...unitNotes(result, criteriaSet, language),
  ].join('; ');
}

function ungradedRow(unit: UnitEntry, context: BookContext): UngradedRow {
  const { result, blockLabel } = unit;
  return {
    name: result.name,
    block: blockLabel,
    total: result.total,
    reason: ungradedReason(unit, context),
  };
}

/** "Không đủ điều kiện xếp loại: Để xảy ra điểm nóng", "Chưa đủ số liệu …: Còn thiếu: 8.2 (…)". */
export function ungradedReason(unit: UnitEntry, context: BookContext): string {
  const { result } = unit;
  const { criteriaSet, language } = context;
  const reasons =
    result.outcome === 'incomplete'
      ? [missingText(unit, context)]
      : [
          ...limitLabels(result.heldBackBy, criteriaSet),
          ...unitNotes(result, criteriaSet, language),
        ];
  const outcome = startSentence(OUTCOME_WORDS[language][result.outcome]);
  return reasons.length === 0 ? outcome : `${outcome}: ${reasons.join('; ')}`;
}
