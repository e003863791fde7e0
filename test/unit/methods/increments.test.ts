import { describe, expect, it } from 'vitest';
import { exactText } from '../../../src/domain/exact-number.js';
import { methodOf } from '../../../src/methods/index.js';
import {
  faultsIn,
  figure,
  makeJudge,
  option,
  partContext,
  readPart,
} from '../../support/judge-part.js';

const COUNTED = {
  method: 'increments',
  element: 'count',
  upTo: 10,
  points: 3,
  every: 5,
  each: 0.5,
  atMost: 4,
};
const RATIO = {
  method: 'increments',
  of: ['count', 'total'],
  upTo: 80,
  points: 2,
  every: 5,
  each: 0.5,
  whenDenominatorZero: 'zero',
};

describe('increments', () => {
  it.each([
    [0, 'base', '3'],
    [10, 'base', '3'],
    [11, 'increments', '3'],
    [14, 'increments', '3'],
    [15, 'increments', '3.5'],
    [19, 'increments', '3.5'],
    [20, 'increments', '4'],
    [24, 'increments', '4'],
    [25, 'increments', '4'],
    [1_000_000_000, 'increments', '4'],
  ])('a count of %d is %s: %s points', async (count, rule, points) => {
    expect(await makeJudge(COUNTED)({ count: figure(count) })).toEqual({ fired: [rule], points });
  });

  it('stops at the maximum of the criterion where nothing else is said', async () => {
    const { atMost: _, ...free } = COUNTED;
    const judge = makeJudge({ ...free, points: 3.75 });
    expect((await judge({ count: figure(14) })).points).toBe('3.75');
    expect((await judge({ count: figure(15) })).points).toBe('4');
  });

  it('counts full steps exactly: 0.6 is three steps of 0.1 above 0.3', async () => {
    const fine = { method: 'increments', element: 'measure', upTo: 0.3, every: 0.1, points: 1 };
    const judge = makeJudge({ ...fine, each: 0.5 });
    const points = async (value: string) => (await judge({ measure: figure(value) })).points;
    expect(await points('0.3')).toBe('1');
    expect(await points('0.5999999999999999999999')).toBe('2');
    expect(await points('0.6')).toBe('2.5');
    expect(await points('-7')).toBe('1');
  });

  it('counts only whole steps of 1 of what is no whole number', async () => {
    const judge = makeJudge({
      method: 'increments',
      element: 'measure',
      upTo: 2,
      points: 0,
      every: 1,
      each: 1,
    });
    const points = async (value: string) => (await judge({ measure: figure(value) })).points;
    expect(await points('2.99')).toBe('0');
    expect(await points('3')).toBe('1');
    expect(await points('4.99')).toBe('2');
  });

  it('may start below 0', async () => {
    const judge = makeJudge({ ...COUNTED, points: -1, each: 1.5 });
    expect((await judge({ count: figure(10) })).points).toBe('-1');
    expect((await judge({ count: figure(15) })).points).toBe('0.5');
  });

  it.each([
    ['80', '100', 'base', '2'],
    ['8499', '10000', 'increments', '2'],
    ['85', '100', 'increments', '2.5'],
    // 5 of 6 is 83.33 %: no full step yet; 11 of 12 is 91.67 %: two.
    ['5', '6', 'increments', '2'],
    ['11', '12', 'increments', '3'],
    ['100', '100', 'increments', '4'],
    ['0', '100', 'base', '2'],
  ])('of a ratio %s of %s is %s: %s points', async (...row) => {
    const [count, total, rule, points] = row;
    const judged = await makeJudge(RATIO)({ count: figure(count), total: figure(total) });
    expect(judged).toEqual({ fired: [rule], points });
  });

  it.each([
    ['zero', '0'],
    ['full', '3'],
    ['not-applicable', 'not-applicable'],
  ])('denominator 0 with policy %s gives %s', async (whenDenominatorZero, points) => {
    // The best ratio, 100 %, gives 2 + 4 × 0.25 = 3: more is not to be had for nothing.
    const judge = makeJudge({ ...RATIO, each: 0.25, whenDenominatorZero });
    expect(await judge({ count: figure(0), total: figure(0) })).toEqual({
      fired: ['denominator-zero'],
      points,
    });
  });

  it('gives nothing where a figure is not there', async () => {
    expect((await makeJudge(COUNTED)({})).fired).toEqual([]);
    expect((await makeJudge(RATIO)({ total: figure(3) })).fired).toEqual([]);
  });
});

describe('increments with thresholds by kind of unit', () => {
  const kinds = { element: 'level', percent: { high: 100, middle: 70, low: 33.3 } };
  const counted = makeJudge({ ...COUNTED, thresholdsCountAt: kinds });
  const measured = makeJudge({ ...COUNTED, element: 'measure', thresholdsCountAt: kinds });

  // For "middle" 10 counts as 7 and a step of 5 as 3.5: one step is 10.5, two are 14.
  it.each([
    ['high', 10, '3'],
    ['high', 15, '3.5'],
    ['middle', 7, '3'],
    ['middle', 10, '3'],
    ['middle', 11, '3.5'],
    ['middle', 13, '3.5'],
    ['middle', 14, '4'],
  ])('%s with %d: %s points', async (kind, count, points) => {
    expect((await counted({ count: figure(count), level: option(kind) })).points).toBe(points);
  });

  // For "low" 10 counts as 3.33 and a step of 5 as 1.665.
  it.each([
    ['3.33', 'base', '3'],
    ['3.3300000000000000001', 'increments', '3'],
    ['4.9949999999999999999', 'increments', '3'],
    ['4.995', 'increments', '3.5'],
    ['6.66', 'increments', '4'],
  ])('a third of a percent stays exact: %s is %s', async (value, rule, points) => {
    const judged = await measured({ measure: figure(value), level: option('low') });
    expect(judged).toEqual({ fired: [rule], points });
  });

  it('gives nothing where the kind is not there', async () => {
    expect((await counted({ count: figure(15) })).fired).toEqual([]);
  });

  it('asks for a percent of every kind, and knows no other kinds', () => {
    const percent = { high: 100, middle: 70, upper: 50 };
    expect(faultsIn({ ...COUNTED, thresholdsCountAt: { element: 'level', percent } })).toEqual([
      {
        code: 'option-not-scored',
        params: { option: 'low' },
        path: ['thresholdsCountAt', 'percent'],
      },
      {
        code: 'reference-unknown',
        params: { what: 'option', found: 'upper', known: ['high', 'middle', 'low'] },
        path: ['thresholdsCountAt', 'percent', 'upper'],
      },
    ]);
  });
});

describe('faults of increments', () => {
  it.each([
    ['the base above the maximum', { points: 4.5, atMost: 4 }, 'points-above-maximum points'],
    ['a limit above the maximum', { atMost: 4.5 }, 'points-above-maximum atMost'],
    ['a base above the limit', { points: 3.5, atMost: 3 }, 'combination-impossible points'],
  ])('refuses %s', (_, change, fault) => {
    const found = faultsIn({ ...COUNTED, ...change });
    expect(found.map(({ code, path }) => `${code} ${path.join('.')}`)).toContain(fault);
  });

  it('accepts a base that is the limit', () => {
    expect(faultsIn({ ...COUNTED, points: 4 })).toEqual([]);
  });

  it('refuses a measure that is neither or both, and a ratio without a policy', () => {
    const { element: _, ...none } = COUNTED;
    const what = { params: { what: 'element, of', why: 'exactly-one' } };
    expect(faultsIn(none)).toMatchObject([what]);
    expect(faultsIn({ ...RATIO, element: 'count' })).toMatchObject([what]);
    const { whenDenominatorZero: __, ...open } = RATIO;
    expect(faultsIn(open)).toMatchObject([{ code: 'denominator-without-zero-policy' }]);
  });

  it.each([
    ['steps of 0', { every: 0 }],
    ['steps back', { every: -5 }],
    ['points taken away', { each: -0.5 }],
  ])('cannot be written with %s', (_, change) => {
    expect(() => readPart({ ...COUNTED, ...change })).toThrow();
  });
});

describe('bounds of increments', () => {
  const bounds = (written: { readonly method: string; readonly [key: string]: unknown }) => {
    const spec = readPart(written);
    const { least, most } = methodOf(spec).bounds(spec, partContext());
    return [exactText(least), exactText(most)];
  };

  it('end where the figures end, or at the limit', () => {
    expect(bounds(COUNTED)).toEqual(['3', '4']);
    // quarters: 0 to 4; above 1 there is one full step of 2.
    const few = { ...COUNTED, element: 'quarters', upTo: 1, every: 2, points: 1 };
    expect(bounds(few)).toEqual(['1', '1.5']);
    expect(bounds({ ...few, upTo: 4 })).toEqual(['1', '1']);
    expect(bounds({ ...few, every: 5 })).toEqual(['1', '1']);
  });

  it('of a ratio end at 100 %, and begin at the zero of an empty denominator', () => {
    const slow = { ...RATIO, each: 0.25 };
    expect(bounds(slow)).toEqual(['0', '3']);
    expect(bounds({ ...slow, whenDenominatorZero: 'full' })).toEqual(['2', '3']);
    expect(bounds({ ...slow, whenDenominatorZero: 'not-applicable' })).toEqual(['2', '3']);
  });

  it('reach further where thresholds count at less', () => {
    const few = { ...COUNTED, element: 'quarters', upTo: 2, every: 2, points: 1 };
    const by = (high: number, middle: number, low: number) =>
      bounds({
        ...few,
        thresholdsCountAt: { element: 'level', percent: { high, middle, low } },
      });
    // At 50 % four are worth 8: three steps above the base.
    expect(by(100, 50, 100)).toEqual(['1', '2.5']);
    expect(by(50, 100, 200)).toEqual(['1', '2.5']);
    // At 25 % they are worth 16, seven steps: held at 4.
    expect(by(100, 50, 25)).toEqual(['1', '4']);
    expect(by(200, 200, 200)).toEqual(['1', '1']);
  });
});
