import { describe, expect, it } from 'vitest';
import { compilePart, faultsIn, figure, makeJudge, partContext } from '../../support/judge-part.js';

const PART = {
  method: 'target-and-leader',
  element: 'count',
  target: 'total',
  within: 'unit-group',
  whenTargetZero: 'zero',
};
const { whenTargetZero: _, ...NO_POLICY } = PART;
const FIXED = { ...NO_POLICY, target: 8 };

const reached = (count: number | string, target: number | string) => ({
  count: figure(count),
  total: figure(target),
});

describe('target and leader', () => {
  // Half of 4 points at target; the leader stands at 150 %.
  it.each([
    [0, 10, 'below-target', '0'],
    [5, 10, 'below-target', '1'],
    [9, 10, 'below-target', '1.8'],
    [1, 3, 'below-target', '2/3'],
    ['9999999999', '10000000000', 'below-target', '1.9999999998'],
    [10, 10, 'at-target', '2'],
    ['10000000001', '10000000000', 'between', '2.0000000004'],
    [11, 10, 'between', '2.4'],
    // 4/3 of the target is two thirds of the way to the leader.
    [4, 3, 'between', '10/3'],
    [149, 100, 'between', '3.96'],
    [15, 10, 'leader', '4'],
    [3, 2, 'leader', '4'],
  ])('%s of %s is %s: %s points', async (...row) => {
    const [count, target, rule, points] = row;
    const judge = makeJudge(PART);
    expect(await judge(reached(count, target), { group: { leader: '150' } })).toEqual({
      fired: [rule],
      points,
    });
  });

  it.each([
    [4, '1.5'],
    [8, '3'],
    // Halfway between 100 and 150 %: 3 and half of the last point.
    [10, '3.5'],
    [12, '4'],
  ])('the same target of 8 for all, 3 points at target: %d gives %s', async (count, points) => {
    const judge = makeJudge({ ...FIXED, atTarget: 3 });
    expect((await judge({ count: figure(count) }, { group: { leader: '150' } })).points).toBe(
      points,
    );
  });

  it('gives the leader of its own points, half of them at target', async () => {
    const judge = makeJudge({ ...PART, points: 3 });
    const points = async (count: number) =>
      (await judge(reached(count, 10), { group: { leader: '150' } })).points;
    expect(await points(10)).toBe('1.5');
    expect(await points(15)).toBe('3');
  });

  it('has no leader where nobody is above the target', async () => {
    const judge = makeJudge(PART);
    expect(await judge(reached(10, 10), { group: { leader: '100' } })).toEqual({
      fired: ['at-target'],
      points: '2',
    });
    expect(await judge(reached(9, 10), { group: { leader: '90' } })).toEqual({
      fired: ['below-target'],
      points: '1.8',
    });
  });

  it('gives nothing for a figure below 0, and never less', async () => {
    const judge = makeJudge({ ...PART, element: 'measure' });
    const of = async (value: string) =>
      (await judge({ measure: figure(value), total: figure(10) }, { group: { leader: '50' } }))
        .points;
    expect(await of('-5')).toBe('0');
    expect(await of('0')).toBe('0');
    expect(await of('2.5')).toBe('0.5');
  });

  it.each([
    ['zero', '0'],
    ['full', '4'],
    ['not-applicable', 'not-applicable'],
  ])('a target of 0 with policy %s gives %s', async (whenTargetZero, points) => {
    const judge = makeJudge({ ...PART, whenTargetZero });
    const expected = { fired: ['target-zero'], points };
    expect(await judge(reached(3, 0), { group: { leader: '150' } })).toEqual(expected);
    expect(await judge(reached(0, 0))).toEqual(expected);
  });

  it('gives nothing where a figure is not there', async () => {
    const judge = makeJudge(PART);
    const group = { leader: '150' };
    expect((await judge({ count: figure(3) }, { group })).fired).toEqual([]);
    expect((await judge({ total: figure(3) }, { group })).fired).toEqual([]);
  });

  it('tells the group to compare what each reached of its own target', () => {
    const [own, leader] = compilePart({ ...PART, within: 'table' }).facts;
    const formula = {
      product: [{ quotient: [{ fact: 'count' }, { fact: 'total' }] }, '100'],
    };
    expect(own).toEqual({ name: 'table/8.2/1:reached', formula, unit: 'percent' });
    expect(leader).toEqual({
      name: 'table/8.2/1:leader',
      largestInGroup: formula,
      within: 'table',
      unit: 'percent',
    });
    expect(compilePart(FIXED).facts[1]).toMatchObject({
      largestInGroup: { product: [{ quotient: [{ fact: 'count' }, '8'] }, '100'] },
    });
  });

  it('asks what a target of 0 gives, and only where it can be 0', () => {
    expect(faultsIn(NO_POLICY)).toEqual([
      {
        code: 'denominator-without-zero-policy',
        params: { denominator: 'total', key: 'whenTargetZero' },
        path: ['target'],
      },
    ]);
    expect(faultsIn({ ...FIXED, whenTargetZero: 'zero' })).toEqual([
      {
        code: 'combination-impossible',
        params: { what: 'target, whenTargetZero', why: 'target-is-a-number' },
        path: ['whenTargetZero'],
      },
    ]);
    expect(faultsIn(FIXED)).toEqual([]);
    const context = partContext({ canBeNotApplicable: false });
    expect(faultsIn({ ...PART, whenTargetZero: 'not-applicable' }, context)).toMatchObject([
      { code: 'not-applicable-without-policy', path: ['whenTargetZero'] },
    ]);
  });

  it('refuses points above the maximum, and as many at target as for the leader', () => {
    expect(faultsIn({ ...PART, points: 5 })).toMatchObject([
      { code: 'points-above-maximum', path: ['points'] },
    ]);
    for (const atTarget of [4, 4.5]) {
      expect(faultsIn({ ...PART, atTarget })).toEqual([
        {
          code: 'combination-impossible',
          params: { what: 'atTarget, points', why: 'target-not-below-leader' },
          path: ['atTarget'],
        },
      ]);
    }
    expect(faultsIn({ ...PART, atTarget: 3.99 })).toEqual([]);
  });
});
