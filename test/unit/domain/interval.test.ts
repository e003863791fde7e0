import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/domain/exact-number.js';
import type { Bound, Interval, IntervalDomain } from '../../../src/domain/interval.js';
import { findIntervalFaults, intervalText, isInside } from '../../../src/domain/interval.js';

const included = (value: number): Bound => ({ value: exact(value), included: true });
const excluded = (value: number): Bound => ({ value: exact(value), included: false });

/** "[70, 80)": square is included, round is not; an empty end is open. */
function interval(text: string): Interval {
  const [, left, low, high, right] = /^([[(]) ?(-?[\d.]*), ?(-?[\d.]*)([\])])$/.exec(text) ?? [];
  if (left === undefined) throw new Error(`not an interval: ${text}`);
  return {
    ...(low && { low: left === '[' ? included(Number(low)) : excluded(Number(low)) }),
    ...(high && { high: right === ']' ? included(Number(high)) : excluded(Number(high)) }),
  };
}

const PERCENT: IntervalDomain = { ...interval('[0, 100]'), whole: false };
const COUNT: IntervalDomain = { ...interval('[0, )'), whole: true };
const ANY: IntervalDomain = { whole: false };

function faults(intervals: readonly string[], domain: IntervalDomain): readonly string[] {
  return findIntervalFaults(intervals.map(interval), domain).map(
    ({ kind, interval: text, index }) => `${kind} ${text} @${index}`,
  );
}

describe('intervalText', () => {
  it.each([
    ['[70, 80)', '70 ≤ x < 80'],
    ['(70, 80]', '70 < x ≤ 80'],
    ['[70, )', '70 ≤ x'],
    ['( , 70)', 'x < 70'],
    ['[70, 70]', 'x = 70'],
    ['( , )', 'x'],
  ])('%s is %s', (text, said) => {
    expect(intervalText(interval(text))).toBe(said);
  });
});

describe('isInside', () => {
  it.each([
    ['[70, 80)', 70, true],
    ['[70, 80)', 80, false],
    ['(70, 80]', 70, false],
    ['(70, 80]', 80, true],
    ['(70, 80]', 70.000001, true],
    ['( , 80]', -1000, true],
    ['[70, )', 1000, true],
  ])('%s holds %d: %s', (text, value, held) => {
    expect(isInside(exact(value), interval(text))).toBe(held);
  });
});

describe('findIntervalFaults', () => {
  it.each([
    ['bands from 0 to 100', ['[90, 100]', '[80, 90)', '[0, 80)'], PERCENT],
    ['open ends', ['[90, )', '[80, 90)', '( , 80)'], PERCENT],
    ['either neighbour may have the boundary', ['(90, 100]', '(80, 90]', '[0, 80]'], PERCENT],
    ['a single value between two open ends', ['( , 70)', '[70, 70]', '(70, )'], PERCENT],
    ['one interval for all', ['( , )'], ANY],
    ['more than the domain', ['( , 50)', '[50, 1000]'], PERCENT],
    ['integers: "to 2" and "from 3" meet', ['( , 0]', '[1, 2]', '[3, )'], COUNT],
    ['integers: "above 2" is "from 3"', ['[0, 2]', '(2, )'], COUNT],
    ['integers: halves between them', ['[0, 2]', '[2.5, )'], COUNT],
    ['integers: "below 2.5" and "from 3"', ['[0, 2.5)', '[3, )'], COUNT],
    ['integers: "to 2.5" and "above 2.5"', ['[0, 2.5]', '(2.5, )'], COUNT],
  ])('finds nothing: %s', (_, intervals, domain) => {
    expect(faults(intervals, domain)).toEqual([]);
  });

  it.each<readonly [string, string[], IntervalDomain, string[]]>([
    ['nothing at all', [], PERCENT, ['gap 0 ≤ x ≤ 100 @0']],
    ['a gap at the start', ['[1, 100]'], PERCENT, ['gap 0 ≤ x < 1 @0']],
    ['a gap at the end', ['[0, 99]'], PERCENT, ['gap 99 < x ≤ 100 @0']],
    ['an end left out', ['[0, 100)'], PERCENT, ['gap x = 100 @0']],
    ['an open end', ['( , 80)'], ANY, ['gap 80 ≤ x @0']],
    ['a gap in the middle', ['[80, 100]', '[0, 70)'], PERCENT, ['gap 70 ≤ x < 80 @0']],
    ['nobody has the boundary', ['(70, 100]', '[0, 70)'], PERCENT, ['gap x = 70 @0']],
    ['both have the boundary', ['[70, 100]', '[0, 70]'], PERCENT, ['overlap x = 70 @0']],
    ['an overlap', ['[60, 100]', '[0, 80)'], PERCENT, ['overlap 60 ≤ x < 80 @0']],
    ['one inside another', ['[0, 100]', '[20, 30)'], PERCENT, ['overlap 20 ≤ x < 30 @1']],
    ['two open starts', ['( , 50)', '( , 100]'], PERCENT, ['overlap 0 ≤ x < 50 @1']],
    ['two that take everything', ['( , )', '( , )'], PERCENT, ['overlap 0 ≤ x ≤ 100 @1']],
    [
      'a gap and an overlap',
      ['[0, 20]', '[20, 50)', '[60, 100]'],
      PERCENT,
      ['overlap x = 20 @1', 'gap 50 ≤ x < 60 @2'],
    ],
    ['integers: one left out', ['[0, 2]', '[4, )'], COUNT, ['gap x = 3 @1']],
    ['integers: several left out', ['[0, 2]', '[7, )'], COUNT, ['gap 3 ≤ x ≤ 6 @1']],
    ['integers: one twice', ['[0, 3]', '[3, )'], COUNT, ['overlap x = 3 @1']],
    ['integers: 3 is between 2.5 and 3.5', ['[0, 2.5]', '[3.5, )'], COUNT, ['gap x = 3 @1']],
    ['integers: no upper end', ['[0, 5]'], COUNT, ['gap 6 ≤ x @0']],
    ['upside down', ['[80, 100]', '[90, 80)', '[0, 80)'], PERCENT, ['unreachable 90 ≤ x < 80 @1']],
    ['empty', ['[0, 100]', '[70, 70)'], PERCENT, ['unreachable 70 ≤ x < 70 @1']],
    ['above the domain', ['[0, 100]', '(100, )'], PERCENT, ['unreachable 100 < x @1']],
    ['below the domain', ['( , 0)', '[0, )'], COUNT, ['unreachable x < 0 @0']],
    ['no integer', ['[0, 2]', '(2, 3)', '[3, )'], COUNT, ['unreachable 2 < x < 3 @1']],
  ])('finds %s', (...row) => {
    const [, intervals, domain, found] = row;
    expect(faults(intervals, domain)).toEqual(found);
  });
});
