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
  readonly kind: 'gap' | 'overlap';
  /** "70 ≤ x < 80" */
  readonly interval: string;
  /** Position, in the list given, of the interval after which the fault stands; 0 before the first. */
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

/** Where the intervals leave out or cover twice a value of the domain, from low to high. */
export function findIntervalFaults(
  intervals: readonly Interval[],
  domain: IntervalDomain,
): readonly IntervalFault[] {
  const entries = intervals
    .map((interval, index) => ({
      interval: domain.whole ? wholeInterval(interval) : interval,
      index,
    }))
    .sort((left, right) => compareLow(left.interval.low, right.interval.low));
  const faults: IntervalFault[] = [];
  let covered: Bound | undefined | 'nothing' = 'nothing';
  let last = 0;
  for (const { interval, index } of entries) {
    const edge: Interval =
      covered === 'nothing'
        ? { ...openEnd(domain.low), ...(interval.low && { high: complement(interval.low) }) }
        : between(covered, interval);
    const fault = faultAt(edge, covered === 'nothing', index);
    if (fault !== undefined) faults.push(fault);
    covered = covered === 'nothing' ? interval.high : furthest(covered, interval.high);
    last = index;
  }
  const rest = restAbove(covered, domain);
  if (rest !== undefined) faults.push({ kind: 'gap', interval: intervalText(rest), index: last });
  return faults;
}

/** Over integers, "above 2" is "from 3" and "to 2" is "below 3": one form makes neighbours meet. */
function wholeInterval({ low, high }: Interval): Interval {
  return {
    ...(low && { low: low.included ? low : { value: low.value.add(ONE), included: true } }),
    ...(high && { high: high.included ? { value: high.value.add(ONE), included: false } : high }),
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

function openEnd(low: Bound | undefined): Interval {
  return low === undefined ? {} : { low };
}

/** The stretch from the end of what is covered to the start of the next interval. */
function between(covered: Bound | undefined, next: Interval): Interval {
  return {
    ...(covered && { low: complement(covered) }),
    ...(next.low && { high: complement(next.low) }),
  };
}

function faultAt(edge: Interval, first: boolean, index: number): IntervalFault | undefined {
  const { low, high } = edge;
  if (first) {
    if (high === undefined || (low !== undefined && isEmpty(low, high))) return undefined;
    return { kind: 'gap', interval: intervalText(edge), index };
  }
  if (low === undefined || high === undefined) {
    return { kind: 'overlap', interval: intervalText(reversed(edge)), index };
  }
  if (!isEmpty(low, high)) return { kind: 'gap', interval: intervalText(edge), index };
  const twice = reversed(edge);
  return twice.low && twice.high && isEmpty(twice.low, twice.high)
    ? undefined
    : { kind: 'overlap', interval: intervalText(twice), index };
}

function isEmpty(low: Bound, high: Bound): boolean {
  const order = low.value.compare(high.value);
  return order > 0 || (order === 0 && !(low.included && high.included));
}

/** What lies between two ends that have passed each other: from the next start to the old end. */
function reversed({ low, high }: Interval): Interval {
  return { ...(high && { low: complement(high) }), ...(low && { high: complement(low) }) };
}

function furthest(left: Bound | undefined, right: Bound | undefined): Bound | undefined {
  if (left === undefined || right === undefined) return undefined;
  const order = left.value.compare(right.value);
  if (order !== 0) return order > 0 ? left : right;
  return left.included ? left : right;
}

function restAbove(
  covered: Bound | undefined | 'nothing',
  domain: IntervalDomain,
): Interval | undefined {
  if (covered === undefined) return undefined;
  if (covered === 'nothing') return domain;
  const low = complement(covered);
  if (domain.high !== undefined && isEmpty(low, domain.high)) return undefined;
  return { low, ...(domain.high && { high: domain.high }) };
}
