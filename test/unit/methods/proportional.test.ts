import { describe, expect, it } from 'vitest';
import { faultsIn, figure, makeJudge } from '../../support/judge-part.js';

const RATIO = { method: 'proportional', of: ['count', 'total'], whenDenominatorZero: 'zero' };

describe('proportional', () => {
  it.each([
    ['0', '3', '0'],
    ['1', '3', '4/3'],
    ['2', '3', '8/3'],
    ['3', '3', '4'],
    ['1', '8', '0.5'],
    ['999999999999', '1000000000000', '3.999999999996'],
  ])('%s of %s gives exactly %s of 4 points', async (count, total, points) => {
    const judge = makeJudge(RATIO);
    expect(await judge({ count: figure(count), total: figure(total) })).toEqual({
      fired: ['ratio'],
      points,
    });
  });

  it('never gives more than its points', async () => {
    const sum = { ...RATIO, of: [{ plus: ['count', 'other'] }, 'total'], points: 3 };
    const facts = { count: figure(8), other: figure(8), total: figure(10) };
    expect((await makeJudge(sum)(facts)).points).toBe('3');
  });

  it('never gives less than nothing: what was taken away twice', async () => {
    const net = { ...RATIO, of: [{ plus: ['total'], minus: ['count', 'other'] }, 'total'] };
    const judge = makeJudge(net);
    const judged = (count: number, other: number) =>
      judge({ count: figure(count), other: figure(other), total: figure(10) });
    expect(await judged(6, 6)).toEqual({ fired: ['below-zero'], points: '0' });
    expect(await judged(5, 5)).toEqual({ fired: ['ratio'], points: '0' });
    expect(await judged(3, 2)).toEqual({ fired: ['ratio'], points: '2' });
  });

  it.each([
    ['zero', '0'],
    ['full', '4'],
    ['not-applicable', 'not-applicable'],
  ])('denominator 0 with policy %s gives %s', async (whenDenominatorZero, points) => {
    const judge = makeJudge({ ...RATIO, whenDenominatorZero });
    expect(await judge({ count: figure(0), total: figure(0) })).toEqual({
      fired: ['denominator-zero'],
      points,
    });
  });

  it('gives its own points, not the maximum, where it says them', async () => {
    const judge = makeJudge({ ...RATIO, points: 1, whenDenominatorZero: 'full' });
    expect((await judge({ count: figure(1), total: figure(3) })).points).toBe('1/3');
    expect((await judge({ count: figure(0), total: figure(0) })).points).toBe('1');
  });

  it('reads a percent on the scale 0 to 100', async () => {
    const judge = makeJudge({ method: 'proportional', element: 'percent' });
    const points = async (value: string) => (await judge({ percent: figure(value) })).points;
    expect(await points('0')).toBe('0');
    expect(await points('0.1')).toBe('0.004');
    expect(await points('87.5')).toBe('3.5');
    expect(await points('100')).toBe('4');
  });

  it('gives nothing where a figure is not there', async () => {
    const judge = makeJudge(RATIO);
    expect((await judge({ total: figure(3) })).fired).toEqual([]);
    expect((await judge({ count: figure(3) })).fired).toEqual([]);
  });

  it('asks what a denominator of 0 gives', () => {
    expect(faultsIn({ method: 'proportional', of: ['count', 'total'] })).toEqual([
      {
        code: 'denominator-without-zero-policy',
        params: { denominator: 'total', key: 'whenDenominatorZero' },
        path: ['of', 1],
      },
    ]);
    const of = ['count', { plus: ['other', 'third'] }];
    expect(faultsIn({ method: 'proportional', of })).toMatchObject([
      { params: { denominator: 'other + third' } },
    ]);
  });

  it('refuses points above the maximum', () => {
    expect(faultsIn({ ...RATIO, points: 4.5 })).toMatchObject([
      { code: 'points-above-maximum', path: ['points'] },
    ]);
  });
});
