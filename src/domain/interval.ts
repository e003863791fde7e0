import type { ExactNumber } from './exact-number.js';
import { exactText, ONE } from './exact-number.js';

/** One end of an interval; absent means unbounded. */
export interface Bound {
  readonly value: ExactNumber;
  readonly included: boolean;
}

export interface Interval {
  readonly low?: Bound;
  readonly high?: Bound;
}

/** The values that intervals must cover: `whole` when only integers occur. */
export interface IntervalDomain extends Interval {
  readonly whole: boolean;
}

export interface IntervalFault {
  /** `unreachable`: the interval holds no value of the domain, so nothing can ever fall into it. */
  readonly kind: 'gap' | 'overlap' | 'unreachable';
  /** "70 ≤ x < 80" */
  readonly interval: string;
  /** Position, in the list given, of the interval that starts at the fault; for a gap at the upper end the last. */
  readonly index: number;
}

/** "70 ≤ x < 80"; an interval of one value is "x = 70". */
export function intervalText({ low, high }: Interval): string {
  if (low?.included && high?.included && low.value.equals(high.value)) {
    return `x = ${exactText(low.value)}`;
  }
  const left = low === undefined ? '' : `${exactText(low.value)} ${low.included ? '≤' : '<'} `;
  const right = high === undefined ? '' : ` ${high.included ? '≤' : '<'} ${exactText(high.value)}`;
  return `${left}x${right}`;
}

/** Whether a value lies inside. */
export function isInside(value: ExactNumber, { low, high }: Interval): boolean {
  return reaches(value, low) && staysUnder(value, high);
}

function reaches(value: ExactNumber, low: Bound | undefined): boolean {
  if (low === undefined) return true;
  return low.included ? value.gte(low.value) : value.gt(low.value);
}

function staysUnder(value: ExactNumber, high: Bound | undefined): boolean {
  if (high === undefined) return true;
  return high.included ? value.lte(high.value) : value.lt(high.value);
}

/**
 * Where the intervals leave out or cover twice a value of the domain, from low to high; before these,
 * the intervals that hold no value of the domain at all.
 */
export function findIntervalFaults(
  intervals: readonly Interval[],
  domain: IntervalDomain,
): readonly IntervalFault[] {
  const normal = domain.whole ? wholeInterval : (interval: Interval) => interval;
  const all = normal(domain);
  const entries = intervals.map((interval, index) => ({
    interval: intersect(normal(interval), all),
    index,
  }));
  const unreachable = entries
    .filter(({ interval }) => isEmpty(interval))
    .map(({ index }): IntervalFault => {
      const written = intervalText(intervals[index] ?? {});
      return { kind: 'unreachable', interval: written, index };
    });
  const sorted = entries
    .filter(({ interval }) => !isEmpty(interval))
    .sort((left, right) => compareLow(left.interval.low, right.interval.low));
  return [...unreachable, ...findCoverFaults(sorted, all, domain.whole)];
}

interface Entry {
  readonly interval: Interval;
  readonly index: number;
}

/** Walks from low to high; `open` is what lies above everything covered so far. */
function findCoverFaults(
  sorted: readonly Entry[],
  all: Interval,
  whole: boolean,
): readonly IntervalFault[] {
  const faults: IntervalFault[] = [];
  const report = (kind: IntervalFault['kind'], interval: Interval | undefined, index: number) => {
    if (interval === undefined || isEmpty(interval)) return;
    faults.push({ kind, interval: intervalText(whole ? closed(interval) : interval), index });
  };
  let covered: Interval | undefined;
  let open: Interval | undefined = all;
  for (const { interval, index } of sorted) {
    const below = interval.low && { high: complement(interval.low) };
    report('gap', open && below && intersect(open, below), index);
    report('overlap', covered && intersect(interval, covered), index);
    const reach = above(interval);
    open = open && reach && intersect(open, reach);
    covered = open?.low === undefined ? all : { high: complement(open.low) };
  }
  report('gap', open, sorted.at(-1)?.index ?? 0);
  return faults;
}

/**
 * Over integers every interval is "from a, below b": one form makes neighbours meet. "Above 2.5" and
 * "from 2.5" are both "from 3".
 */
function wholeInterval({ low, high }: Interval): Interval {
  return {
    ...(low && {
      low: { value: low.included ? low.value.ceil() : afterWhole(low), included: true },
    }),
    ...(high && {
      high: { value: high.included ? afterWhole(high) : high.value.ceil(), included: false },
    }),
  };
}

/** The first integer above a value. */
function afterWhole({ value }: Bound): ExactNumber {
  return value.floor().add(ONE);
}

/** "From a, below b" over integers as people read it: both ends included. */
function closed({ low, high }: Interval): Interval {
  return {
    ...(low && { low }),
    ...(high && { high: { value: high.value.sub(ONE), included: true } }),
  };
}

function compareLow(left: Bound | undefined, right: Bound | undefined): number {
  if (left === undefined || right === undefined) {
    return Number(left !== undefined) - Number(right !== undefined);
  }
  const order = left.value.compare(right.value);
  return order === 0 ? Number(right.included) - Number(left.included) : order;
}

function complement(bound: Bound): Bound {
  return { value: bound.value, included: !bound.included };
}

/** Everything above an interval; undefined where it has no upper end. */
function above({ high }: Interval): Interval | undefined {
  return high && { low: complement(high) };
}

function intersect(left: Interval, right: Interval): Interval {
  const lows = [left.low, right.low].filter((bound) => bound !== undefined);
  const highs = [left.high, right.high].filter((bound) => bound !== undefined);
  const low = lows.sort(compareLow).at(-1);
  const high = highs.sort(compareHigh).at(0);
  return { ...(low && { low }), ...(high && { high }) };
}

function compareHigh(left: Bound, right: Bound): number {
  const order = left.value.compare(right.value);
  return order === 0 ? Number(left.included) - Number(right.included) : order;
}

function isEmpty({ low, high }: Interval): boolean {
  if (low === undefined || high === undefined) return false;
  const order = low.value.compare(high.value);
  return order > 0 || (order === 0 && !(low.included && high.included));
}
