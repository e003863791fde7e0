import type { CriteriaSetFile, SettledBy } from '../criteria/criteria-set-file.js';
import type { ExactNumber } from '../domain/exact-number.js';
import {
  clampTo,
  exact,
  exactText,
  isBelow,
  roundExact,
  sumOf,
  ZERO,
} from '../domain/exact-number.js';
import type { SettledScore } from '../domain/settlement.js';

/** What one member gave, in the order of names. */
export interface Vote {
  readonly points: ExactNumber;
  readonly isChair: boolean;
}

/** How scores are settled: the way, the rounding of criteria, how many members there are. */
export interface SettlingRule {
  /** Undefined where nobody said; then only scores on which all agree are settled. */
  readonly way: SettledBy | undefined;
  readonly rounding: CriteriaSetFile['rounding'];
  readonly members: number;
}

/**
 * One score from those of several members. Where all who gave one gave the same, it is that. Otherwise
 * the chair's, or the exact mean or median, rounded as the points of a criterion are and held within
 * 0 and the maximum. One member alone settles nothing, unless it is the chair who decides; and nobody
 * writes down 8/3. Undefined where members differ and no way was said.
 */
export function settlePoints(
  votes: readonly Vote[],
  max: ExactNumber,
  { way, rounding, members }: SettlingRule,
): SettledScore['outcome'] | undefined {
  const [first, ...others] = votes;
  if (first === undefined) throw new RangeError('somebody gave points');
  const chair = votes.find(({ isChair }) => isChair);
  if (way === 'chair' && chair !== undefined && (others.length === 0 || differ(votes))) {
    return { how: 'chair', points: chair.points, exact: chair.points };
  }
  if (others.length === 0 && members > 1) return { why: 'one-member', exact: undefined };
  if (!differ(votes)) return { how: 'agreed', points: first.points, exact: first.points };
  if (way === undefined) return undefined;
  if (way === 'chair') return { why: 'chair-silent', exact: undefined };
  const points = votes.map((vote) => vote.points);
  const value = way === 'mean' ? meanOf(points) : medianOf(points);
  const rounded = roundedAsCriterion(value, max, rounding);
  if (exactText(rounded).includes('/')) return { why: 'no-decimal', exact: value };
  return { how: way, points: rounded, exact: value };
}

/** Whether not all members gave the same. */
export function differ(votes: readonly Pick<Vote, 'points'>[]): boolean {
  const [first, ...others] = votes;
  return others.some(({ points }) => first !== undefined && !points.equals(first.points));
}

/** The exact mean of at least one number. */
export function meanOf(values: readonly ExactNumber[]): ExactNumber {
  return sumOf(values).div(exact(values.length));
}

/** The middle one of at least one number; of an even count the exact mean of the two in the middle. */
export function medianOf(values: readonly ExactNumber[]): ExactNumber {
  const sorted = [...values].sort((left, right) => left.compare(right));
  const at = sorted.length / 2;
  return meanOf(sorted.slice(Math.ceil(at) - 1, Math.floor(at) + 1));
}

/** Rounding never leads out of what may be given. */
function roundedAsCriterion(
  value: ExactNumber,
  max: ExactNumber,
  rounding: SettlingRule['rounding'],
): ExactNumber {
  const rule = rounding.find(({ at }) => at === 'leaf');
  if (rule === undefined) return value;
  return clampTo(roundExact(value, rule.digits, rule.mode), ZERO, max);
}

/** The largest less the smallest of at least one number. */
export function spreadOf(values: readonly ExactNumber[]): ExactNumber {
  const [first = ZERO, ...others] = values;
  const [least, most] = others.reduce(
    ([low, high], value) => [
      isBelow(value, low) ? value : low,
      isBelow(high, value) ? value : high,
    ],
    [first, first],
  );
  return most.sub(least);
}
