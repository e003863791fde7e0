import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../src/domain/exact-number.js';
import type { Interval, IntervalDomain } from '../../src/domain/interval.js';
import { findIntervalFaults, isInside } from '../../src/domain/interval.js';

const TOP = 20;
const number = (value: number) => exact(value);

/** Half-integer points see every difference between intervals with integer ends. */
const GRID = Array.from({ length: 4 * TOP + 1 }, (_, at) => at / 2 - TOP / 2);

const bound = fc.record({ value: fc.integer({ min: 0, max: TOP }), included: fc.boolean() });
const anyInterval = fc.record({
  low: fc.option(bound, { nil: undefined }),
  high: fc.option(bound, { nil: undefined }),
});
type Ends = typeof anyInterval extends fc.Arbitrary<infer T> ? T : never;

function intervalOf({ low, high }: Ends): Interval {
  return {
    ...(low && { low: { ...low, value: number(low.value) } }),
    ...(high && { high: { ...high, value: number(high.value) } }),
  };
}

const DOMAINS: readonly IntervalDomain[] = [
  { whole: false },
  { low: { value: number(0), included: true }, whole: false },
  {
    low: { value: number(0), included: true },
    high: { value: number(TOP), included: true },
    whole: false,
  },
  { low: { value: number(0), included: true }, whole: true },
  {
    low: { value: number(0), included: true },
    high: { value: number(TOP), included: true },
    whole: true,
  },
];

function pointsOf(domain: IntervalDomain): readonly number[] {
  return GRID.filter(
    (value) => isInside(number(value), domain) && (!domain.whole || Number.isInteger(value)),
  );
}

/** How many intervals hold each point. */
function coverage(intervals: readonly Interval[], points: readonly number[]): readonly number[] {
  return points.map(
    (point) => intervals.filter((interval) => isInside(number(point), interval)).length,
  );
}

/** Stretches of neighbouring points that nobody holds. */
function countGaps(covered: readonly number[]): number {
  return covered.filter((times, at) => times === 0 && covered[at - 1] !== 0).length;
}

/** A cut of the line at `value`: the left neighbour has it, the right one, or it is alone. */
const cut = fc.record({
  value: fc.integer({ min: 1, max: TOP - 1 }),
  owner: fc.constantFrom('left' as const, 'right' as const, 'alone' as const),
});
const cuts = fc
  .uniqueArray(cut, { selector: ({ value }) => value, minLength: 1, maxLength: 6 })
  .map((list) => [...list].sort((left, right) => left.value - right.value));
type Cut = typeof cut extends fc.Arbitrary<infer T> ? T : never;

/** Intervals that hold every value exactly once; integers between neighbours only where cuts differ by 2. */
function partition(list: readonly Cut[]): readonly Interval[] {
  const pieces: Interval[] = [];
  let low: Interval['low'];
  for (const { value, owner } of list) {
    const at = number(value);
    pieces.push({ ...(low && { low }), high: { value: at, included: owner === 'left' } });
    if (owner === 'alone') {
      const here = { value: at, included: true };
      pieces.push({ low: here, high: here });
    }
    low = { value: at, included: owner === 'right' };
  }
  return [...pieces, { ...(low && { low }) }];
}

describe('findIntervalFaults', () => {
  it('finds nothing in a partition, in whatever order it stands', () => {
    const shuffled = cuts.chain((list) => {
      const pieces = partition(list);
      return fc.shuffledSubarray([...pieces], { minLength: pieces.length });
    });
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...DOMAINS.slice(0, 3)), (pieces, domain) => {
        expect(findIntervalFaults(pieces, domain)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('finds exactly one gap where one interval of a partition is taken out', () => {
    fc.assert(
      fc.property(cuts, fc.nat(), (list, random) => {
        const pieces = partition(list);
        const gone = random % pieces.length;
        const left = pieces.filter((_, at) => at !== gone);
        const faults = findIntervalFaults(left, { whole: false });
        expect(faults.map(({ kind }) => kind)).toEqual(['gap']);
      }),
      { numRuns: 300 },
    );
  });

  it.each(DOMAINS.map((domain, at) => [at, domain] as const))(
    'agrees with counting point by point, domain %d',
    (_, domain) => {
      const points = pointsOf(domain);
      fc.assert(
        fc.property(fc.array(anyInterval, { maxLength: 6 }), (ends) => {
          const intervals = ends.map(intervalOf);
          const covered = coverage(intervals, points);
          const faults = findIntervalFaults(intervals, domain);
          const count = (wanted: string) => faults.filter(({ kind }) => kind === wanted).length;
          expect(count('gap')).toBe(countGaps(covered));
          expect(count('overlap') > 0).toBe(covered.some((times) => times > 1));
          const unreachable = intervals.flatMap((interval, at) =>
            points.some((point) => isInside(number(point), interval)) ? [] : [at],
          );
          expect(
            faults.filter(({ kind }) => kind === 'unreachable').map(({ index }) => index),
          ).toEqual(unreachable);
        }),
        { numRuns: 300 },
      );
    },
  );
});
