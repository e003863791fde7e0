import type { ComparedWithin } from '../../domain/fact.js';

/** An option of a choice with its number, both in words. */
export type OptionText = readonly [option: string, value: string];

/** One end of a stretch of values, already in words. */
export interface BoundText {
  readonly text: string;
  readonly included: boolean;
}

/** A stretch of values; at least one end is there. */
export interface RangeText {
  readonly low?: BoundText;
  readonly high?: BoundText;
}

/** How a condition is said: as a state, or as a demand. */
export type Mood = 'is' | 'must';

/** What a subject is: a number, a statement that is true or not, or another thing with a value. */
export type ClaimShape = 'number' | 'statement' | 'thing';

/** The words with which rules are described: one object a language, no sentence is built elsewhere. */
export interface Phrases {
  readonly yes: string;
  readonly no: string;
  /** A day of which it is known that there is none. */
  readonly never: string;
  readonly happened: string;
  readonly and: string;
  readonly or: string;
  readonly when: string;
  readonly whenAll: string;
  readonly whenAny: string;
  readonly otherwise: string;
  readonly notApplicable: string;
  readonly denominatorZero: string;
  readonly anyValue: string;
  readonly total: string;
  readonly percentOfMaximum: string;
  readonly appointedDay: string;
  readonly totalWithoutBonus: string;
  readonly percentWithoutBonus: string;
  /** Among which units the best is looked for. */
  readonly largestWithin: Readonly<Record<ComparedWithin, string>>;
  /** The points are the figure itself. */
  readonly itself: string;
  points(text: string): string;
  sectionPoints(id: string, label: string | undefined): string;
  sectionPercent(id: string, label: string | undefined): string;
  values(range: RangeText): string;
  days(range: RangeText): string;
  exactly(value: string): string;
  /** From a value up where it is the whole: 100 %. */
  whole(value: string): string;
  notExactly(value: string): string;
  oneOf(options: readonly string[]): string;
  noneOf(options: readonly string[]): string;
  /** Subject and what is said of it. */
  claim(subject: string, said: string, options: { mood: Mood; shape: ClaimShape }): string;
  not(text: string): string;
  each(points: string, label: string): string;
  timesRatio(points: string, label: string | undefined): string;
  plus(text: string): string;
  minus(text: string): string;
  firstMinus(text: string): string;
  limits(most: string | undefined, least: string | undefined): string;
  least(parts: readonly string[]): string;
  greatest(parts: readonly string[]): string;
  roundDown(text: string): string;
  roundUp(text: string): string;
  percent(text: string): string;
  byOption(label: string, values: readonly OptionText[]): string;
  /** A figure for which thresholds count at a percent by kind of unit. */
  converted(label: string, kind: string, values: readonly OptionText[]): string;
  /** All points before are multiplied. */
  multiplied(kind: string, values: readonly OptionText[]): string;
  daysAfter(label: string, day: string): string;
  /** The best of a group; of what, where that is not clear. */
  best(within: string, of?: string): string;
  bestZero(within: string): string;
  reachesBest(best: string): string;
  /** Points × own / best; `label` where the figure was not named already. */
  timesShareOfBest(points: string, best: string, label: string | undefined): string;
  fullSteps(points: string, every: string, from: string): string;
  periodsLate(points: string, days: string, started: boolean): string;
  daysLate(points: string): string;
  rises(start: string, end: string): string;
  falls(start: string, end: string): string;
  timesFactor(text: string, factor: string): string;
  grade(label: string): string;
}
