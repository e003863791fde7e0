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

const percent = (steps: readonly object[]) => ({ method: 'steps', element: 'percent', steps });

const RISING = percent([
  { from: 90, points: 4 },
  { from: 70, below: 90, points: 2, risesTo: 4 },
  { below: 70, points: 0 },
]);

describe('points that rise inside a step', () => {
  it.each([
    ['69.999', 'step-3', '0'],
    ['70', 'step-2', '2'],
    ['70.1', 'step-2', '2.01'],
    ['75', 'step-2', '2.5'],
    ['80', 'step-2', '3'],
    ['89.99', 'step-2', '3.999'],
    ['90', 'step-1', '4'],
    ['100', 'step-1', '4'],
  ])('%s %% is %s: %s points', async (value, rule, points) => {
    expect(await makeJudge(RISING)({ percent: figure(value) })).toEqual({ fired: [rule], points });
  });

  it('may fall', async () => {
    const judge = makeJudge(
      percent([
        { to: 10, points: 4 },
        { above: 10, below: 30, points: 4, risesTo: 1 },
        { from: 30, points: 0 },
      ]),
    );
    const points = async (value: string) => (await judge({ percent: figure(value) })).points;
    expect(await points('10')).toBe('4');
    // 0.15 points for each percent above 10.
    expect(await points('10.1')).toBe('3.985');
    expect(await points('20')).toBe('2.5');
    expect(await points('29')).toBe('1.15');
    expect(await points('30')).toBe('0');
  });

  it('may rise from below 0', async () => {
    const judge = makeJudge(percent([{ from: 0, to: 100, points: -1, risesTo: 3 }]));
    const points = async (value: string) => (await judge({ percent: figure(value) })).points;
    expect(await points('0')).toBe('-1');
    expect(await points('25')).toBe('0');
    expect(await points('100')).toBe('3');
  });

  it('takes an end that the step does not write from the figures', async () => {
    const judge = makeJudge(
      percent([
        { from: 60, points: 2, risesTo: 4 },
        { below: 60, points: 0, risesTo: 1.5 },
      ]),
    );
    const points = async (value: string) => (await judge({ percent: figure(value) })).points;
    expect(await points('0')).toBe('0');
    // 0.025 points for each percent from 0 to 60, 0.05 for each from 60 to 100.
    expect(await points('59')).toBe('1.475');
    expect(await points('60')).toBe('2');
    expect(await points('99')).toBe('3.95');
    expect(await points('100')).toBe('4');
  });

  it('is exact where the slope is no decimal', async () => {
    const judge = makeJudge(
      percent([
        { from: 70, points: 4 },
        { from: 0, below: 70, points: 0, risesTo: 4 },
      ]),
    );
    expect((await judge({ percent: figure('10') })).points).toBe('4/7');
    expect((await judge({ percent: figure('35') })).points).toBe('2');
  });

  it('of counts stands on the line too', async () => {
    const judge = makeJudge({
      method: 'steps',
      element: 'count',
      steps: [
        { above: 9, points: 4 },
        { from: 3, to: 9, points: 1, risesTo: 4 },
        { below: 3, points: 0 },
      ],
    });
    const points = async (count: number) => (await judge({ count: figure(count) })).points;
    expect(await points(2)).toBe('0');
    expect(await points(3)).toBe('1');
    expect(await points(4)).toBe('1.5');
    expect(await points(9)).toBe('4');
    expect(await points(10)).toBe('4');
  });

  it.each([
    [7, 10, '2'],
    [3, 4, '2.5'],
    [5, 6, '10/3'],
    [9, 10, '4'],
    [2, 3, '0'],
  ])('of a ratio: %d of %d gives %s', async (count, total, points) => {
    const { element: _, ...part } = RISING;
    const judge = makeJudge({ ...part, of: ['count', 'total'], whenDenominatorZero: 'zero' });
    expect((await judge({ count: figure(count), total: figure(total) })).points).toBe(points);
  });

  it('of a net ratio never leaves the line’s ends', async () => {
    const judge = makeJudge({
      method: 'steps',
      of: [{ plus: ['count', 'other'] }, 'total'],
      whenDenominatorZero: 'full',
      steps: [
        { from: 50, points: 2, risesTo: 3 },
        { from: 0, below: 50, points: 1, risesTo: 2 },
      ],
    });
    const of = async (count: number, other: number) =>
      (await judge({ count: figure(count), other: figure(other), total: figure(10) })).points;
    expect(await of(0, 0)).toBe('1');
    expect(await of(2, 2)).toBe('1.8');
    expect(await of(5, 0)).toBe('2');
    expect(await of(5, 5)).toBe('3');
    // 160 % together: the data are refused before, the rules hold all the same.
    expect(await of(8, 8)).toBe('3');
    const none = { count: figure(0), other: figure(0), total: figure(0) };
    expect((await judge(none)).points).toBe('3');
  });

  it('counts both ends of the line among its points', () => {
    const bounds = (steps: readonly object[]) => {
      const spec = readPart(percent(steps));
      const { least, most } = methodOf(spec).bounds(spec, partContext());
      return [exactText(least), exactText(most)];
    };
    expect(bounds([{ from: 0, to: 100, points: 1, risesTo: 3 }])).toEqual(['1', '3']);
    expect(bounds([{ from: 0, to: 100, points: 3, risesTo: 0.5 }])).toEqual(['0.5', '3']);
  });
});

describe('faults of points that rise', () => {
  const between = { what: 'risesTo', why: 'rises-between-two-ends' };
  const fault = (index: number) => ({
    code: 'combination-impossible',
    params: between,
    path: ['steps', index, 'risesTo'],
  });

  it('needs two ends, written or of the figures', () => {
    const counts = (steps: readonly object[]) =>
      faultsIn({ method: 'steps', element: 'count', steps });
    expect(
      counts([
        { from: 3, points: 1, risesTo: 4 },
        { below: 3, points: 0 },
      ]),
    ).toEqual([fault(0)]);
    expect(
      counts([
        { from: 3, points: 1 },
        { below: 3, points: 0, risesTo: 1 },
      ]),
    ).toEqual([]);
    expect(
      faultsIn({
        method: 'steps',
        element: 'measure',
        steps: [
          { from: 3, points: 1 },
          { below: 3, points: 0, risesTo: 1 },
        ],
      }),
    ).toEqual([fault(1)]);
  });

  it('needs two different ends', () => {
    expect(
      faultsIn(
        percent([
          { above: 50, points: 4 },
          { from: 50, to: 50, points: 1, risesTo: 3 },
          { below: 50, points: 0 },
        ]),
      ),
    ).toEqual([fault(1)]);
  });

  it('refuses to rise above the maximum', () => {
    expect(faultsIn(percent([{ from: 0, points: 1, risesTo: 4.5 }]))).toMatchObject([
      { code: 'points-above-maximum', path: ['steps', 0, 'risesTo'] },
    ]);
  });
});

describe('thresholds by kind of unit', () => {
  const kinds = { element: 'level', percent: { high: 100, middle: 70, low: 33.3 } };
  const counted = {
    method: 'steps',
    element: 'count',
    thresholdsCountAt: kinds,
    steps: [
      { from: 10, points: 4 },
      { from: 5, below: 10, points: 2 },
      { below: 5, points: 0 },
    ],
  };

  // 10 and 5 count as 10 and 5, as 7 and 3.5, as 3.33 and 1.665.
  it.each([
    ['high', '10', '4'],
    ['high', '9', '2'],
    ['high', '5', '2'],
    ['high', '4', '0'],
    ['middle', '7', '4'],
    ['middle', '6', '2'],
    ['middle', '4', '2'],
    ['middle', '3', '0'],
    ['low', '4', '4'],
    ['low', '3', '2'],
    ['low', '2', '2'],
    ['low', '1', '0'],
  ])('%s with %s gets %s', async (kind, count, points) => {
    const judge = makeJudge(counted);
    expect((await judge({ count: figure(count), level: option(kind) })).points).toBe(points);
  });

  it.each([
    ['3.33', '4'],
    ['3.3299999999999999999999', '2'],
    ['1.665', '2'],
    ['1.6649999999999999999999', '0'],
  ])('stay exact: at 33.3 percent %s gets %s', async (value, points) => {
    const judge = makeJudge({ ...counted, element: 'measure' });
    expect((await judge({ measure: figure(value), level: option('low') })).points).toBe(points);
  });

  it('of a ratio: at 70 percent 63 of 100 stand for 90', async () => {
    const judge = makeJudge({
      method: 'steps',
      of: ['count', 'total'],
      whenDenominatorZero: 'zero',
      thresholdsCountAt: kinds,
      steps: [
        { from: 90, points: 4 },
        { below: 90, points: 1 },
      ],
    });
    const of = async (count: number, kind: string) =>
      (await judge({ count: figure(count), total: figure(1000), level: option(kind) })).points;
    expect(await of(900, 'high')).toBe('4');
    expect(await of(899, 'high')).toBe('1');
    expect(await of(630, 'middle')).toBe('4');
    expect(await of(629, 'middle')).toBe('1');
    expect(await of(1000, 'middle')).toBe('4');
    // 90 × 33.3 % = 29.97 %.
    expect(await of(300, 'low')).toBe('4');
    expect(await of(299, 'low')).toBe('1');
    expect(await of(0, 'low')).toBe('1');
    const none = { count: figure(0), total: figure(0), level: option('low') };
    expect(await judge(none)).toEqual({ fired: ['denominator-zero'], points: '0' });
  });

  it('rise between thresholds that count less', async () => {
    const judge = makeJudge({
      ...counted,
      steps: [
        { from: 10, points: 4 },
        { from: 5, below: 10, points: 2, risesTo: 4 },
        { below: 5, points: 0 },
      ],
    });
    const of = async (count: number, kind: string) =>
      (await judge({ count: figure(count), level: option(kind) })).points;
    expect(await of(7, 'high')).toBe('2.8');
    // 4 / 0.7 = 40/7; 2 + 0.4 × (40/7 − 5) = 2 + 2/7.
    expect(await of(4, 'middle')).toBe('16/7');
    expect(await of(7, 'middle')).toBe('4');
  });

  it('give nothing where the kind is not there', async () => {
    expect((await makeJudge(counted)({ count: figure(10) })).fired).toEqual([]);
  });

  it('cover what every kind can reach: above 100 percent where they count less', () => {
    const part = { ...percent([{ to: 100, points: 4 }]), thresholdsCountAt: kinds };
    expect(faultsIn(part)).toMatchObject([{ code: 'bands-gap' }]);
    const open = [
      { from: 100, points: 4 },
      { below: 100, points: 0 },
    ];
    expect(faultsIn({ ...part, steps: open })).toEqual([]);
  });

  it('end where the kind for which they count least can come', () => {
    const quarters = (highest: number) => ({
      method: 'steps',
      element: 'quarters',
      thresholdsCountAt: { element: 'level', percent: { high: 100, middle: 50, low: 80 } },
      steps: [
        { to: highest, points: 0 },
        { above: highest, points: 4 },
      ],
    });
    // Four quarters at 50 percent stand for 8.
    expect(faultsIn(quarters(7.99))).toEqual([]);
    expect(faultsIn(quarters(8))).toMatchObject([
      { code: 'combination-impossible', params: { what: '8 < x', why: 'covers-no-value' } },
    ]);
  });

  it('rise to an end of the figures only where it is the same for all kinds', async () => {
    const part = (steps: readonly object[]) => ({ ...percent(steps), thresholdsCountAt: kinds });
    expect(
      faultsIn(
        part([
          { from: 60, points: 2, risesTo: 4 },
          { below: 60, points: 0 },
        ]),
      ),
    ).toMatchObject([{ params: { what: 'risesTo', why: 'rises-between-two-ends' } }]);
    const fromZero = part([
      { from: 60, points: 4 },
      { below: 60, points: 0, risesTo: 4 },
    ]);
    const judge = makeJudge(fromZero);
    expect((await judge({ percent: figure(21), level: option('middle') })).points).toBe('2');
  });

  it('ask for a percent of every kind, and know no other kinds', () => {
    const wrong = { element: 'level', percent: { high: 100, middle: 70, upper: 1 } };
    expect(faultsIn({ ...counted, thresholdsCountAt: wrong })).toMatchObject([
      { code: 'option-not-scored', params: { option: 'low' } },
      { code: 'reference-unknown', params: { found: 'upper' } },
    ]);
    const zero = { element: 'level', percent: { high: 100, middle: 70, low: 0 } };
    expect(() => readPart({ ...counted, thresholdsCountAt: zero })).toThrow();
  });
});
