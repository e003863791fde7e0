import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../src/domain/exact-number.js';
import type { WrittenPart } from '../support/judge-part.js';
import { figure, makeJudge } from '../support/judge-part.js';
import type { Figures } from '../support/method-arbitraries.js';

const points = fc.integer({ min: 0, max: 16 }).map((quarters) => quarters / 4);

/** Judges figures that get better from one to the next: the points never get fewer. */
async function expectRising(written: WrittenPart, figures: readonly Figures[]): Promise<void> {
  const judge = makeJudge(written);
  let before = exact(0);
  for (const one of figures) {
    const { points: given } = await judge(one);
    const now = exact(given ?? '');
    expect(now.gte(before)).toBe(true);
    before = now;
  }
}

const rising = (min: number, max: number) =>
  fc
    .array(fc.integer({ min, max }), { minLength: 2, maxLength: 12 })
    .map((list) => [...list].sort((left, right) => left - right));

/** From 2 percent: bounds of 1 and less are refused as fractions. */
const cuts = fc
  .uniqueArray(fc.integer({ min: 2, max: 99 }), { minLength: 1, maxLength: 5 })
  .map((list) => [...list].sort((left, right) => left - right));

/** Steps whose points never fall from one to the next. */
const risingSteps = cuts.chain((list) =>
  fc.array(points, { minLength: list.length + 1, maxLength: list.length + 1 }).map((given) =>
    [...given]
      .sort((left, right) => left - right)
      .map((each, index) => ({
        ...(index > 0 && { from: list[index - 1] }),
        ...(index < list.length && { below: list[index] }),
        points: each,
      })),
  ),
);

const of = ['count', 'total'];
const ratio = (count: number) => ({ count: figure(count), total: figure(997) });

describe('more is never worth less', () => {
  it('in steps with rising points', async () => {
    await fc.assert(
      fc.asyncProperty(risingSteps, rising(0, 997), async (steps, counts) => {
        const written = { method: 'steps', of, steps, whenDenominatorZero: 'zero' };
        await expectRising(written, counts.map(ratio));
      }),
      { numRuns: 40 },
    );
  });

  it('in proportion', async () => {
    await fc.assert(
      fc.asyncProperty(rising(0, 997), async (counts) => {
        const written = { method: 'proportional', of, whenDenominatorZero: 'zero' };
        await expectRising(written, counts.map(ratio));
      }),
      { numRuns: 40 },
    );
  });

  it('in proportion to what is left after bad cases', async () => {
    const net = [{ plus: ['total'], minus: ['count', 'other'] }, 'total'];
    await fc.assert(
      fc.asyncProperty(rising(0, 997), fc.nat(997), async (counts, others) => {
        const written = { method: 'proportional', of: net, whenDenominatorZero: 'zero' };
        const falling = [...counts].reverse();
        const figures = falling.map((count) => ({ ...ratio(count), other: figure(others) }));
        await expectRising(written, figures);
      }),
      { numRuns: 40 },
    );
  });

  it('per item that adds points', async () => {
    await fc.assert(
      fc.asyncProperty(points, rising(0, 40), async (each, counts) => {
        const written = { method: 'per-item', items: [{ element: 'count', each }] };
        await expectRising(
          written,
          counts.map((count) => ({ count: figure(count) })),
        );
      }),
      { numRuns: 40 },
    );
  });
});
