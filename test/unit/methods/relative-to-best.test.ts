import { describe, expect, it } from 'vitest';
import { compilePart, faultsIn, figure, makeJudge, partContext } from '../../support/judge-part.js';

const COUNTED = {
  method: 'relative-to-best',
  element: 'count',
  within: 'unit-group',
  whenBestZero: 'zero',
};
const { element: _, ...MEASURED } = COUNTED;
const RATIO = { ...MEASURED, of: ['count', 'total'], whenDenominatorZero: 'zero' };
const NET = { ...RATIO, of: [{ plus: ['total'], minus: ['count', 'other'] }, 'total'] };

describe('relative to best', () => {
  it.each([
    [40, '4'],
    [30, '3'],
    [39, '3.9'],
    [1, '0.1'],
    [0, '0'],
  ])('%d of the best 40 gives %s of 4 points', async (count, points) => {
    const judged = await makeJudge(COUNTED)({ count: figure(count) }, { group: { best: '40' } });
    expect(judged).toEqual({ fired: ['share'], points });
  });

  it('is exact: one of three is four thirds of a point, three of three all', async () => {
    const judge = makeJudge(COUNTED);
    const points = async (count: number) =>
      (await judge({ count: figure(count) }, { group: { best: '3' } })).points;
    expect(await points(1)).toBe('4/3');
    expect(await points(2)).toBe('8/3');
    expect(await points(3)).toBe('4');
  });

  it('gives its own points, not the maximum, where it says them', async () => {
    const judge = makeJudge({ ...COUNTED, points: 1.5, whenBestZero: 'full' });
    const of = async (count: number, best: string) =>
      (await judge({ count: figure(count) }, { group: { best } })).points;
    expect(await of(20, '40')).toBe('0.75');
    expect(await of(0, '0')).toBe('1.5');
  });

  it.each([
    ['zero', '0'],
    ['full', '4'],
    ['not-applicable', 'not-applicable'],
  ])('where nobody has more than 0, policy %s gives %s', async (whenBestZero, points) => {
    const judge = makeJudge({ ...COUNTED, whenBestZero });
    expect(await judge({ count: figure(0) }, { group: { best: '0' } })).toEqual({
      fired: ['best-zero'],
      points,
    });
    // The policy is for "nobody": beside a best of 1 a zero is a zero.
    expect(await judge({ count: figure(0) }, { group: { best: '1' } })).toEqual({
      fired: ['share'],
      points: '0',
    });
  });

  it('gives nothing for a figure below 0, and the policy where all are', async () => {
    const judge = makeJudge({ ...COUNTED, element: 'measure', whenBestZero: 'full' });
    const of = (value: string, best: string) =>
      judge({ measure: figure(value) }, { group: { best } });
    expect(await of('-5', '10')).toEqual({ fired: ['below-zero'], points: '0' });
    expect(await of('-0.001', '10')).toEqual({ fired: ['below-zero'], points: '0' });
    expect(await of('0', '10')).toEqual({ fired: ['share'], points: '0' });
    expect(await of('2.5', '10')).toEqual({ fired: ['share'], points: '1' });
    expect(await of('-5', '-2')).toEqual({ fired: ['best-zero'], points: '4' });
  });

  it.each([
    // 60 % beside a best of 80 %: three quarters of the points.
    [60, 100, '80', '3'],
    [80, 100, '80', '4'],
    // 2/3 beside a best of 5/6 is 4/5.
    [2, 3, '250/3', '3.2'],
  ])('compares ratios: %d of %d beside %s %%', async (...row) => {
    const [count, total, best, points] = row;
    const judged = await makeJudge(RATIO)(
      { count: figure(count), total: figure(total) },
      { group: { best } },
    );
    expect(judged).toEqual({ fired: ['share'], points });
  });

  it('gives nothing for a net ratio below 0', async () => {
    const judge = makeJudge(NET);
    const of = (count: number, other: number) =>
      judge(
        { count: figure(count), other: figure(other), total: figure(10) },
        { group: { best: '50' } },
      );
    expect(await of(6, 6)).toEqual({ fired: ['below-zero'], points: '0' });
    expect(await of(5, 5)).toEqual({ fired: ['share'], points: '0' });
    expect(await of(4, 2)).toEqual({ fired: ['share'], points: '3.2' });
  });

  it.each([
    ['zero', '0'],
    ['full', '4'],
    ['not-applicable', 'not-applicable'],
  ])('an own denominator of 0 with policy %s gives %s', async (whenDenominatorZero, points) => {
    const judge = makeJudge({ ...RATIO, whenDenominatorZero });
    const figures = { count: figure(0), total: figure(0) };
    const expected = { fired: ['denominator-zero'], points };
    expect(await judge(figures, { group: { best: '80' } })).toEqual(expected);
    // Nobody of the group has a ratio: there is no best at all.
    expect(await judge(figures)).toEqual(expected);
    expect(await judge(figures, { group: { best: '0' } })).toEqual(expected);
  });

  it('gives nothing where the figure is not there', async () => {
    expect((await makeJudge(COUNTED)({}, { group: { best: '40' } })).fired).toEqual([]);
  });

  it('tells the group what to compare, and how its values are shown', () => {
    const best = (written: typeof COUNTED | typeof RATIO) =>
      compilePart(written).facts.find((fact) => 'largestInGroup' in fact);
    expect(best(COUNTED)).toEqual({
      name: 'table/8.2/1:best',
      largestInGroup: { fact: 'count' },
      within: 'unit-group',
      unit: 'number',
    });
    expect(best({ ...COUNTED, element: 'percent', within: 'all' })).toMatchObject({
      within: 'all',
      unit: 'percent',
    });
    expect(best(RATIO)).toMatchObject({
      largestInGroup: { product: [{ quotient: [{ fact: 'count' }, { fact: 'total' }] }, '100'] },
      unit: 'percent',
    });
  });

  it('refuses points above the maximum, a ratio without a policy, both measures or none', () => {
    expect(faultsIn({ ...COUNTED, points: 4.5 })).toMatchObject([
      { code: 'points-above-maximum', path: ['points'] },
    ]);
    expect(faultsIn({ ...MEASURED, of: ['count', 'total'] })).toMatchObject([
      { code: 'denominator-without-zero-policy' },
    ]);
    for (const part of [MEASURED, { ...RATIO, element: 'count' }]) {
      expect(faultsIn(part)).toMatchObject([{ params: { what: 'element, of' } }]);
    }
  });

  it('asks the criterion for a policy where a best of 0 rules it out', () => {
    const context = partContext({ canBeNotApplicable: false });
    expect(faultsIn({ ...COUNTED, whenBestZero: 'not-applicable' }, context)).toEqual([
      {
        code: 'not-applicable-without-policy',
        params: { criterion: '8.2' },
        path: ['whenBestZero'],
      },
    ]);
    expect(faultsIn(COUNTED, context)).toEqual([]);
  });
});
