import type { Verdict } from '../../domain/explanation.js';
import type { Language } from '../language.js';
import { EXPLAIN_WORDS_EN } from './explain-words-en.js';
import { EXPLAIN_WORDS_VI } from './explain-words-vi.js';

/** What a criterion or section of a kind came to. */
export interface PointsSaid {
  readonly points: string;
  readonly maximum: string;
  readonly zero: boolean;
}

/** Sentences of explanations; numbers and names come in as words already. */
export interface ExplainWords {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  judged(verdict: string, text: string): string;
  /** A condition and what it gives. */
  gives(condition: string, award: string): string;
  value(text: string): string;
  /** A value and the one that it is compared with. */
  valueBeside(text: string, other: string): string;
  head(unit: string, said: readonly string[]): string;
  ofMaximum(points: string, maximum: string, percent: string): string;
  graded(grade: string, byPoints: string | undefined): string;
  place(rank: string, ranked: string): string;
  readonly noPlace: string;
  section(id: string, label: string, points: string): string;
  readonly scored: (said: PointsSaid) => string;
  readonly bonus: (said: PointsSaid) => string;
  readonly deduction: (said: PointsSaid) => string;
  readonly noPoints: string;
  readonly noneApplies: string;
  lostShort(points: string): string;
  fullPoints(points: string): string;
  clause(source: string, place: string): string;
  rule(text: string): string;
  figure(label: string, said: string, of: string | undefined): string;
  readAs(typed: string, read: string): string;
  at(cell: string): string;
  missingZero(labels: string): string;
  missing(labels: string): string;
  invalid(labels: string): string;
  readonly waits: string;
  notApplicable(by: string, effect: string, points: string): string;
  part(part: string, points: string | undefined): string;
  day(year: string, day: string): string;
  fromUnits(units: string): string;
  points(equation: string): string;
  /** What a limit made of a calculation. */
  readonly limited: Readonly<Record<'most' | 'least', (limit: string, result: string) => string>>;
  readonly combined: Readonly<Record<'sum' | 'best', (equation: string) => string>>;
  notAbove(held: HeldSaid): string;
  notBelow(held: HeldSaid): string;
  readonly held: Readonly<Record<'leaf' | 'section' | 'total', string>>;
  rounded(rounded: RoundedSaid): string;
  claimed(points: string, computed: string | undefined): string;
  appraised(from: string | undefined, to: string): string;
  reason(text: string): string;
  readonly noReason: string;
  authority(text: string): string;
  readonly noAuthority: string;
  decidedOn(day: string): string;
  readonly said: Readonly<Record<'evidence' | 'explanation', (text: string) => string>>;
  /** In the place of the next step where none is known. */
  readonly noNext: string;
  lost(points: string, from: string, next: string): string;
  lostDeduction(points: string, next: string): string;
  subtotal(equation: string): string;
  maximum(equation: string, left: string): string;
  rescaled(scale: string, equation: string): string;
  bonusSum(equation: string): string;
  deductionSum(equation: string): string;
  total(equation: string, bonusCounts: boolean): string;
  percent(equation: string, bonusCounts: boolean): string;
  incomplete(what: string): string;
  bandReached(grade: string, condition: string): string;
  band(grade: string, condition: string): string;
  effect(label: string, before: string, after: string): string;
  effectWithoutChange(label: string): string;
  notEligible(label: string): string;
  noEffect(grade: string): string;
  quota(label: string, before: string, after: string): string;
  quotaCount(equation: string): string;
  rank(rank: string, ranked: string, ahead: number): string;
  rankKeys(keys: string): string;
  readonly behind: (neighbour: NeighbourSaid) => string;
  readonly ahead: (neighbour: NeighbourSaid) => string;
  tied(units: string): string;
  readonly all: string;
  readonly any: string;
  lostTotal(points: string, criteria: number): string;
  readonly nothingLost: string;
  provenance(level: string): string;
}

/** A number held by a limit. */
interface HeldSaid {
  readonly what: string;
  readonly limit: string;
  readonly from: string;
  readonly to: string;
}

/** A number that was rounded. */
interface RoundedSaid {
  readonly digits: string;
  readonly mode: string;
  readonly from: string;
  readonly to: string;
}

/** A unit on the next place, and what decided. */
export interface NeighbourSaid {
  readonly unit: string;
  readonly rank: string;
  readonly key: string;
  readonly own: string;
  readonly other: string;
}

const WORDS: Readonly<Record<Language, ExplainWords>> = {
  vi: EXPLAIN_WORDS_VI,
  en: EXPLAIN_WORDS_EN,
};

/** The sentences of explanations in a language. */
export function explainWords(language: Language): ExplainWords {
  return WORDS[language];
}
