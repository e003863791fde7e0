import { describe, expect, it } from 'vitest';
import { exactText } from '../../../src/domain/exact-number.js';
import { methodOf } from '../../../src/methods/index.js';
import { faultsIn, figure, makeJudge, partContext, readPart } from '../../support/judge-part.js';

const plus = (each: number, rest: object = {}) => ({
  method: 'per-item',
  items: [{ element: 'count', each }],
  ...rest,
});

describe('per-item', () => {
  it.each([
    [0, '0'],
    [1, '0.75'],
    [5, '3.75'],
    [6, '4'],
    [1_000_000, '4'],
  ])('%d items of 0.75 give %s, at most the maximum', async (count, points) => {
    expect(await makeJudge(plus(0.75))({ count: figure(count) })).toEqual({
      fired: ['counted'],
      points,
    });
  });

  it.each([
    [0, '2'],
    [1, '1.75'],
    [4, '1'],
    [5, '1'],
  ])('%d items of −0.25 from 2 give %s, at least 1', async (count, points) => {
    const judge = makeJudge(plus(-0.25, { start: 2, atLeast: 1 }));
    expect((await judge({ count: figure(count) })).points).toBe(points);
  });

  it('adds up bonus and penalty before it holds them', async () => {
    const judge = makeJudge({
      method: 'per-item',
      start: 1,
      items: [
        { element: 'count', each: 0.1 },
        { element: 'other', each: -0.2 },
      ],
      atMost: 3,
    });
    const points = async (count: number, other: number) =>
      (await judge({ count: figure(count), other: figure(other) })).points;
    expect(await points(0, 0)).toBe('1');
    expect(await points(3, 1)).toBe('1.1');
    expect(await points(40, 10)).toBe('3');
    expect(await points(100, 50)).toBe('1');
    expect(await points(0, 6)).toBe('0');
  });

  it('is exact: three times 0.1 is 0.3', async () => {
    expect((await makeJudge(plus(0.1))({ count: figure(3) })).points).toBe('0.3');
  });

  it('gives nothing where one of its figures is not there', async () => {
    const items = [
      { element: 'count', each: 1 },
      { element: 'other', each: 1 },
    ];
    const judge = makeJudge({ method: 'per-item', items });
    expect((await judge({ count: figure(3) })).fired).toEqual([]);
  });

  it.each([
    ['grows without end', plus(1), '0', '4'],
    ['a limit of its own', plus(1, { atMost: 2 }), '0', '2'],
    ['only takes away', plus(-1, { start: 2 }), '0', '2'],
    ['takes away down to a limit', plus(-1, { start: 2, atLeast: 1 }), '1', '2'],
    ['both ways', plus(1, { start: 2 }), '2', '4'],
    [
      'a range that does not reach the limit',
      { method: 'per-item', items: [{ element: 'quarters', each: 0.5 }] },
      '0',
      '2',
    ],
    [
      'a range that goes past the limit',
      { method: 'per-item', items: [{ element: 'quarters', each: 2 }] },
      '0',
      '4',
    ],
    [
      'a range that cannot use up the start',
      { method: 'per-item', start: 4, items: [{ element: 'quarters', each: -0.5 }] },
      '2',
      '4',
    ],
  ])('is bounded: %s', (...row) => {
    const [, written, least, most] = row;
    const spec = readPart(written);
    const bounds = methodOf(spec).bounds(spec, partContext());
    expect([exactText(bounds.least), exactText(bounds.most)]).toEqual([least, most]);
  });

  it.each([
    ['a start below the least', { start: 0, atLeast: 1 }],
    ['a start above the most', { start: 3, atMost: 2 }],
    ['limits that have passed each other', { start: 2, atLeast: 3, atMost: 2 }],
  ])('refuses %s', (_, rest) => {
    expect(faultsIn(plus(1, rest))).toMatchObject([
      { code: 'combination-impossible', params: { why: 'start-outside-limits' } },
    ]);
  });

  it('refuses a limit above the maximum', () => {
    expect(faultsIn(plus(1, { atMost: 5 }))).toMatchObject([
      { code: 'points-above-maximum', path: ['atMost'] },
    ]);
  });
});
