import { describe, expect, it } from 'vitest';
import { exactText } from '../../../src/domain/exact-number.js';
import { methodOf } from '../../../src/methods/index.js';
import { faultsIn, figure, makeJudge, partContext, readPart } from '../../support/judge-part.js';

const RATIO = { method: 'steps', of: ['count', 'total'], whenDenominatorZero: 'zero' };
const NET = { method: 'steps', of: [{ plus: ['total'], minus: ['count', 'other'] }, 'total'] };
const BANDS = [
  { from: 90, points: 4 },
  { from: 70, below: 90, points: 2 },
  { below: 70, points: 1 },
];

describe('steps of a ratio', () => {
  it.each([
    [0, 10, 'step-3', '1'],
    [699, 1000, 'step-3', '1'],
    [7, 10, 'step-2', '2'],
    [701, 1000, 'step-2', '2'],
    [8999, 10000, 'step-2', '2'],
    [9, 10, 'step-1', '4'],
    [10, 10, 'step-1', '4'],
    // 2/3 is below 66.67 %, and 66.666666666666667 % would not be.
    [2, 3, 'step-3', '1'],
  ])('%d of %d is %s', async (...row) => {
    const [count, total, rule, points] = row;
    const judge = makeJudge({ ...RATIO, steps: BANDS });
    const judged = await judge({ count: figure(count), total: figure(total) });
    expect(judged).toEqual({ fired: [rule], points });
  });

  it('compares counts exactly: 1999999999999/2000000000000 is not 100 %', async () => {
    const judge = makeJudge({
      ...RATIO,
      steps: [
        { from: 100, points: 4 },
        { below: 100, points: 0 },
      ],
    });
    const of = (count: string) =>
      judge({ count: figure(count), total: figure('20000000000000000000') });
    expect((await of('19999999999999999999')).points).toBe('0');
    expect((await of('20000000000000000000')).points).toBe('4');
  });

  it('gives the boundary to the step that says so', async () => {
    const judge = makeJudge({
      ...RATIO,
      steps: [
        { above: 90, points: 4 },
        { from: 70, to: 90, points: 2 },
        { below: 70, points: 0 },
      ],
    });
    const points = async (count: number) =>
      (await judge({ count: figure(count), total: figure(1000) })).points;
    expect(await points(900)).toBe('2');
    expect(await points(901)).toBe('4');
    expect(await points(700)).toBe('2');
    expect(await points(699)).toBe('0');
  });

  it.each([
    ['zero', '0'],
    ['full', '4'],
    ['not-applicable', 'not-applicable'],
  ])('denominator 0 with policy %s gives %s', async (whenDenominatorZero, points) => {
    const judge = makeJudge({ ...RATIO, steps: BANDS, whenDenominatorZero });
    expect(await judge({ count: figure(0), total: figure(0) })).toEqual({
      fired: ['denominator-zero'],
      points,
    });
  });

  it('judges a sum as denominator, also when it is 0', async () => {
    const of = ['count', { plus: ['other', 'third'] }];
    const judge = makeJudge({ ...RATIO, of, steps: BANDS });
    const judged = (count: number, other: number, third: number) =>
      judge({ count: figure(count), other: figure(other), third: figure(third) });
    expect((await judged(9, 4, 6)).fired).toEqual(['step-1']);
    expect((await judged(8, 4, 6)).fired).toEqual(['step-2']);
    expect((await judged(0, 0, 0)).fired).toEqual(['denominator-zero']);
  });

  it('gives a net ratio that leaves 0 to 100 to the outermost step', async () => {
    const steps = [
      { from: 50, to: 100, points: 4 },
      { from: 0, below: 50, points: 1 },
    ];
    const judge = makeJudge({ ...NET, whenDenominatorZero: 'zero', steps });
    const judged = (count: number, other: number) =>
      judge({ count: figure(count), other: figure(other), total: figure(10) });
    expect((await judged(6, 6)).fired).toEqual(['step-2']);
    expect((await judged(2, 2)).fired).toEqual(['step-1']);
    const sum = { ...NET, of: [{ plus: ['count', 'other'] }, 'total'] };
    const above = makeJudge({ ...sum, whenDenominatorZero: 'zero', steps });
    const facts = { count: figure(8), other: figure(8), total: figure(10) };
    expect((await above(facts)).fired).toEqual(['step-1']);
  });

  it('keeps bounds inside 0 to 100 of a net ratio as they are written', async () => {
    const steps = [
      { from: 100, points: 4 },
      { above: 0, below: 100, points: 2 },
      { to: 0, points: 0 },
    ];
    const judge = makeJudge({ ...NET, whenDenominatorZero: 'zero', steps });
    const fired = async (count: number) =>
      (await judge({ count: figure(count), other: figure(0), total: figure(10) })).fired;
    expect(await fired(0)).toEqual(['step-1']);
    expect(await fired(1)).toEqual(['step-2']);
    expect(await fired(10)).toEqual(['step-3']);
  });
});

describe('steps of a figure', () => {
  const counted = {
    method: 'steps',
    element: 'count',
    steps: [
      { to: 0, points: 0 },
      { from: 1, to: 2, points: 1 },
      { above: 2, points: 4 },
    ],
  };

  it.each([
    [0, '0'],
    [1, '1'],
    [2, '1'],
    [3, '4'],
    [1_000_000, '4'],
  ])('a count of %d gives %s', async (count, points) => {
    expect((await makeJudge(counted)({ count: figure(count) })).points).toBe(points);
  });

  it('takes any number where a step has no bounds', async () => {
    const judge = makeJudge({ method: 'steps', element: 'measure', steps: [{ points: 4 }] });
    for (const value of [-3, 0, 3]) {
      expect(await judge({ measure: figure(value) })).toEqual({ fired: ['step-1'], points: '4' });
    }
    expect((await judge({})).fired).toEqual([]);
  });

  it('compares percents as written, not as floats', async () => {
    const judge = makeJudge({
      method: 'steps',
      element: 'percent',
      steps: [
        { from: 90, points: 4 },
        { below: 90, points: 0 },
      ],
    });
    expect((await judge({ percent: figure('89.995') })).points).toBe('0');
    expect((await judge({ percent: figure('89.9999999999999999999') })).points).toBe('0');
    expect((await judge({ percent: figure('90') })).points).toBe('4');
  });
});

describe('faults of steps', () => {
  const percent = (steps: readonly object[]) => ({ method: 'steps', element: 'percent', steps });

  it.each([
    [
      'a gap',
      [
        { from: 90, points: 4 },
        { below: 80, points: 0 },
      ],
      { code: 'bands-gap', params: { interval: '80 ≤ x < 90' }, path: ['steps', 0] },
    ],
    [
      'an overlap',
      [
        { from: 80, points: 4 },
        { to: 80, points: 0 },
      ],
      { code: 'bands-overlap', params: { interval: 'x = 80' }, path: ['steps', 0] },
    ],
    [
      'a step upside down',
      [
        { from: 0, points: 4 },
        { from: 90, below: 80, points: 0 },
      ],
      {
        code: 'combination-impossible',
        params: { what: '90 ≤ x < 80', why: 'covers-no-value' },
        path: ['steps', 1],
      },
    ],
    [
      'a step above 100 %',
      [
        { to: 100, points: 0 },
        { above: 100, points: 4 },
      ],
      {
        code: 'combination-impossible',
        params: { what: '100 < x', why: 'covers-no-value' },
        path: ['steps', 1],
      },
    ],
    [
      'two lower ends',
      [
        { from: 90, above: 80, points: 4 },
        { below: 90, points: 0 },
      ],
      {
        code: 'combination-impossible',
        params: { what: 'from, above', why: 'at-most-one' },
        path: ['steps', 0],
      },
    ],
    [
      'two upper ends',
      [
        { from: 90, points: 4 },
        { to: 90, below: 90, points: 0 },
      ],
      {
        code: 'combination-impossible',
        params: { what: 'to, below', why: 'at-most-one' },
        path: ['steps', 1],
      },
    ],
  ])('finds %s', (_, steps, fault) => {
    expect(faultsIn(percent(steps))).toEqual([fault]);
  });

  it('knows that counts are whole numbers from 0', () => {
    const counts = (steps: readonly object[]) =>
      faultsIn({ method: 'steps', element: 'count', steps });
    expect(
      counts([
        { to: 2, points: 0 },
        { from: 3, points: 4 },
      ]),
    ).toEqual([]);
    expect(
      counts([
        { to: 2, points: 0 },
        { from: 4, points: 4 },
      ]),
    ).toMatchObject([{ code: 'bands-gap', params: { interval: 'x = 3' } }]);
    expect(counts([{ from: 1, points: 4 }])).toMatchObject([
      { code: 'bands-gap', params: { interval: 'x = 0' } },
    ]);
  });

  it('covers the declared range of a figure and no more', () => {
    const quarters = (steps: readonly object[]) =>
      faultsIn({ method: 'steps', element: 'quarters', steps });
    expect(
      quarters([
        { to: 3, points: 0 },
        { from: 4, to: 4, points: 4 },
      ]),
    ).toEqual([]);
    expect(quarters([{ to: 3, points: 0 }])).toMatchObject([{ params: { interval: 'x = 4' } }]);
    expect(
      quarters([
        { to: 4, points: 0 },
        { from: 5, points: 4 },
      ]),
    ).toMatchObject([{ params: { what: '5 ≤ x', why: 'covers-no-value' } }]);
  });

  it('tells all that is wrong at once', () => {
    const found = faultsIn({
      method: 'steps',
      of: ['count', 'total'],
      steps: [
        { from: 90, points: 4 },
        { below: 80, points: 0 },
      ],
    });
    expect(found.map(({ code }) => code)).toEqual(['denominator-without-zero-policy', 'bands-gap']);
  });

  it.each([
    ['both figure and ratio', { element: 'count', of: ['count', 'total'] }, 'element, of'],
    ['neither', {}, 'element, of'],
    [
      'a zero policy without denominator',
      { element: 'percent', whenDenominatorZero: 'zero' },
      'element, whenDenominatorZero',
    ],
  ])('refuses %s', (_, measure, what) => {
    const part = { method: 'steps', steps: [{ points: 4 }], ...measure };
    expect(faultsIn(part)).toMatchObject([{ code: 'combination-impossible', params: { what } }]);
  });

  it('asks the criterion for a policy where a denominator of 0 rules it out', () => {
    const part = { ...RATIO, steps: [{ points: 4 }], whenDenominatorZero: 'not-applicable' };
    expect(faultsIn(part, partContext({ canBeNotApplicable: false }))).toEqual([
      {
        code: 'not-applicable-without-policy',
        params: { criterion: '8.2' },
        path: ['whenDenominatorZero'],
      },
    ]);
  });

  it('counts the zero of an empty denominator among its points', () => {
    const bounds = (whenDenominatorZero: string) => {
      const spec = readPart({ ...RATIO, steps: BANDS, whenDenominatorZero });
      const { least, most } = methodOf(spec).bounds(spec, partContext());
      return [exactText(least), exactText(most)];
    };
    expect(bounds('zero')).toEqual(['0', '4']);
    expect(bounds('full')).toEqual(['1', '4']);
  });
});
