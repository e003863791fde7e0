import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type {
  CriterionName,
  CriterionWeight,
  FixedReason,
  NearLimit,
  Sensitivity,
  SensitivityNotice,
  UnitFirmness,
  VariationEffect,
} from '../../domain/sensitivity.js';
import { FIXED_REASONS } from '../../domain/sensitivity.js';
import type { Language } from '../language.js';
import { numberText, percentText, shortNumberText } from '../number-text.js';
import type { SensitivityWords } from './sensitivity-words.js';
import { SENSITIVITY_WORDS_EN } from './sensitivity-words-en.js';
import { SENSITIVITY_WORDS_VI } from './sensitivity-words-vi.js';

/** Turns parts of the answer into words of a language. */
export interface SensitivityTeller {
  readonly words: SensitivityWords;
  /** "≈ 12,5 %"; below 1 % never "0 %", and "100 %" only where it is all. */
  share(share: number): string;
  number(text: string): string;
  /** A figure of grades: with "%" where grades are read from percents. */
  value(text: string | null): string;
  grade(id: string | null): string;
  element(id: string): string;
  criterion(table: string, id: string): string;
  /** Only the id where there is one table. */
  criterionId(name: CriterionName): string;
  /** Many criteria in the order of their ids, the table named once. */
  criteriaList(names: readonly CriterionName[]): string;
  others(unit: UnitFirmness): string;
  interval(unit: UnitFirmness): string;
  distance(near: NearLimit): string;
  crossings(near: NearLimit, most: number): string;
  /** Units with another grade, on average. */
  effect(effect: VariationEffect | null): string;
  shift(effect: VariationEffect | null): string;
  notice(notice: SensitivityNotice): string;
  /** The distance that counts as near, with its unit. */
  near(): string;
  asked(): readonly string[];
}

/** Makes it for an answer. */
export function tellSensitivity(
  { asked, readFrom, criteria }: Sensitivity,
  set: CriteriaSet,
  language: Language,
): SensitivityTeller {
  const words = language === 'vi' ? SENSITIVITY_WORDS_VI : SENSITIVITY_WORDS_EN;
  const grades = new Map(set.grades.bands.map(({ id, label }) => [id, label]));
  const elements = new Map(set.elements.map(({ id, label }) => [id, label]));
  const isOfPercent = readFrom.startsWith('percent');
  const tables = new Set(criteria.map(({ table }) => table));
  const number = (text: string) => shortNumberText(text, language);
  const ofValue = (text: string) =>
    isOfPercent ? percentText(text, language) : shortNumberText(text, language);
  // A line never ends between the number and its sign.
  const share = (part: number) => percentText(shareText(part), language).replace(' ', '\u00a0');
  const idOf = ({ table, criterion }: CriterionName) =>
    tables.size > 1 ? `${table} ${criterion}` : criterion;
  const grade = (id: string | null) => (id === null ? words.noGrade : (grades.get(id) ?? id));
  const element = (id: string) => elements.get(id) ?? id;
  const criteriaList = (names: readonly CriterionName[]) =>
    criteriaText(names, { tables, criteria, words });
  const notice = (each: SensitivityNotice) =>
    noticeText(each, { words, element, listOf: criteriaList });
  const near = () => words.near(number(asked.near), isOfPercent);
  return {
    words,
    share,
    number,
    value: (text) => (text === null ? words.notVaried : ofValue(text)),
    grade,
    element,
    criterion: (table, id) => labelOf(set, table, id),
    criterionId: idOf,
    criteriaList,
    others: (unit) =>
      unit.grades
        .filter((each) => each.grade !== unit.grade)
        .map((each) => `${grade(each.grade)} ${share(each.share)}`)
        .join(', '),
    interval: ({ ranks }) => (ranks === null ? words.notVaried : rangeText(ranks)),
    distance: ({ side, distance }) =>
      side === 'below' ? words.missing(number(distance)) : words.over(number(distance)),
    crossings: ({ crossings }, most) => crossingsText(crossings, { most, words, number }),
    effect: (effect) => (effect === null ? words.notVaried : mean(effect.gradeChanges, language)),
    shift: (effect) => (effect === null ? words.notVaried : mean(effect.meanRankShift, language)),
    notice,
    near,
    asked: () => [...words.asked(asked, near()), words.sumKept],
  };
}

/** The criteria of each reason why thresholds stay, the most frequent reason first. */
export function fixedReasons(
  criteria: readonly CriterionWeight[],
): readonly (readonly [FixedReason, readonly CriterionWeight[]])[] {
  return FIXED_REASONS.map(
    (reason) => [reason, criteria.filter(({ fixed }) => fixed === reason)] as const,
  )
    .filter(([, found]) => found.length > 0)
    .sort(([, one], [, other]) => other.length - one.length);
}

function labelOf(set: CriteriaSet, table: string, id: string): string {
  type Node = { readonly id: string; readonly label: string; readonly criteria?: readonly Node[] };
  const find = (nodes: readonly Node[]): string | undefined => {
    for (const node of nodes) {
      if (node.criteria === undefined && node.id === id) return node.label;
      const inside = node.criteria && find(node.criteria);
      if (inside !== undefined) return inside;
    }
    return undefined;
  };
  return find(set.tables.find((each) => each.id === table)?.sections ?? []) ?? id;
}

interface Listing {
  readonly tables: ReadonlySet<string>;
  readonly criteria: readonly CriterionName[];
  readonly words: SensitivityWords;
}

function criteriaText(
  names: readonly CriterionName[],
  { tables, criteria, words }: Listing,
): string {
  const idsOf = (table: string, of: readonly CriterionName[]) =>
    of.filter((name) => name.table === table).map(({ criterion }) => criterion);
  const listed = [...tables].sort().flatMap((table) => {
    const ids = idsOf(table, names);
    if (ids.length === 0) return [];
    const whole = idsOf(table, criteria).length;
    if (ids.length === whole && whole > 1) return [words.wholeTable(table, whole)];
    ids.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
    return [tables.size > 1 ? `${table} ${ids.join(', ')}` : ids.join(', ')];
  });
  return listed.join('; ');
}

function rangeText({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? String(low) : `${low}–${high}`;
}

/** Percents with one decimal at most; never 0 or 100 for what is neither never nor always. */
function shareText(share: number): string {
  if (share === 0 || share === 1) return String(share * 100);
  return String(Math.min(99.9, Math.max(0.1, Math.round(share * 1000) / 10)));
}

function mean(value: number, language: Language): string {
  const near = Math.round(value * 100) / 100;
  return numberText(String(value > 0 && near === 0 ? 0.01 : near), language);
}

function crossingsText(
  crossings: NearLimit['crossings'],
  {
    most,
    words,
    number,
  }: {
    readonly most: number;
    readonly words: SensitivityWords;
    readonly number: (text: string) => string;
  },
): string {
  if (crossings.length === 0) return words.noStep;
  const shown = crossings
    .slice(0, most)
    .map(({ criterion, from, to }) => `${criterion} (${number(from)} → ${number(to)})`)
    .join(', ');
  const more = crossings.length - most;
  return more > 0 ? `${shown} ${words.more(more)}` : shown;
}

function noticeText(
  notice: SensitivityNotice,
  {
    words,
    element,
    listOf,
  }: {
    readonly words: SensitivityWords;
    readonly element: (id: string) => string;
    readonly listOf: (names: readonly CriterionName[]) => string;
  },
): string {
  const { notices } = words;
  switch (notice.code) {
    case 'counts-compared':
      return notices['counts-compared'](notice.elements.map(element).join('; '));
    case 'without-result':
      return notices['without-result'](notice.units.join(', '));
    case 'only-criterion':
    case 'thresholds-only-down':
      return notices[notice.code](listOf(notice.criteria));
    default:
      return notices[notice.code];
  }
}
