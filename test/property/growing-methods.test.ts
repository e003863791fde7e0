import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENT, day, figure, makeJudge } from '../support/judge-part.js';
import { add, compare, NOTHING, negate, read, same, times } from '../support/rational.js';

const RUNS = { numRuns: 60 };
const quarters = (min: number, max: number) => fc.integer({ min, max }).map((number) => number / 4);
const ofQuarters = (number: number) => ({ n: BigInt(number * 4), d: 4n });

describe('increments', () => {
  const spec = fc
    .record({
      upTo: fc.nat(50),
      every: fc.integer({ min: 1, max: 9 }),
      limits: fc.tuple(quarters(-8, 16), quarters(0, 16)),
      each: quarters(1, 8),
    })
    .map(({ limits, ...rest }) => {
      const [points, atMost] = [Math.min(...limits), Math.max(...limits)];
      return { method: 'increments', element: 'count', points, atMost, ...rest };
    });

  it('are the base and a step of points for each full step, never above the limit', async () => {
    await fc.assert(
      fc.asyncProperty(spec, fc.array(fc.nat(120), { minLength: 1 }), async (part, counts) => {
        const judge = makeJudge(part);
        let before = ofQuarters(part.points);
        for (const count of [...counts].sort((left, right) => left - right)) {
          const steps = Math.max(0, Math.trunc((count - part.upTo) / part.every));
          const free = part.points + steps * part.each;
          const expected = ofQuarters(Math.min(free, part.atMost));
          const given = read((await judge({ count: figure(count) })).points ?? '');
          expect(same(given, expected)).toBe(true);
          expect(compare(given, before)).toBeGreaterThanOrEqual(0);
          before = given;
        }
      }),
      RUNS,
    );
  });
});

describe('points that rise inside steps', () => {
  /** Cuts and the points at 0, at each cut and at 100: one line after another, without a jump. */
  const line = fc
    .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 })
    .map((list) => [0, ...list.sort((left, right) => left - right), 100])
    .chain((ends) =>
      fc.record({
        ends: fc.constant(ends),
        points: fc
          .array(quarters(0, 16), { minLength: ends.length, maxLength: ends.length })
          .map((list) => list.sort((left, right) => left - right)),
      }),
    );
  const part = ({ ends, points }: { ends: readonly number[]; points: readonly number[] }) => ({
    method: 'steps',
    element: 'percent',
    steps: ends.slice(1).map((high, index) => ({
      from: ends[index],
      ...(high === 100 ? { to: high } : { below: high }),
      points: points[index],
      risesTo: points[index + 1],
    })),
  });
  const value = fc.integer({ min: 0, max: 100_000 });
  const percent = (thousandths: number) => ({ percent: figure(thousandths / 1000) });

  it('stand on the line between its ends', async () => {
    await fc.assert(
      fc.asyncProperty(line, value, async (drawn, at) => {
        const { ends, points } = drawn;
        const given = read((await makeJudge(part(drawn))(percent(at))).points ?? '');
        const index = Math.max(0, ends.findIndex((end) => at < end * 1000) - 1);
        const last = at === 100_000 ? ends.length - 2 : index;
        const [from = 0, to = 0] = [ends[last], ends[last + 1]];
        const [start, end] = [ofQuarters(points[last] ?? 0), ofQuarters(points[last + 1] ?? 0)];
        // start + (end − start) × (at − from) / (to − from)
        const share = { n: BigInt(at - from * 1000), d: BigInt((to - from) * 1000) };
        expect(same(given, add(start, times(add(end, negate(start)), share)))).toBe(true);
      }),
      RUNS,
    );
  });

  it('never fall where the line does not, and never jump', async () => {
    await fc.assert(
      fc.asyncProperty(line, fc.array(value, { minLength: 2 }), async (drawn, values) => {
        const judge = makeJudge(part(drawn));
        const around = drawn.ends.flatMap((end) => [end * 1000 - 1, end * 1000, end * 1000 + 1]);
        const inside = [...values, ...around].filter((at) => at >= 0 && at <= 100_000);
        let before: { at: number; points: ReturnType<typeof read> } | undefined;
        for (const at of inside.sort((left, right) => left - right)) {
          const points = read((await judge(percent(at))).points ?? '');
          if (before !== undefined) {
            const rise = add(points, negate(before.points));
            expect(compare(rise, NOTHING)).toBeGreaterThanOrEqual(0);
            // No slope is steeper than 4 points in one percent.
            const most = { n: BigInt(4 * (at - before.at)), d: 1000n };
            expect(compare(rise, most)).toBeLessThanOrEqual(0);
          }
          before = { at, points };
        }
      }),
      RUNS,
    );
  });
});

describe('thresholds that count at a percent', () => {
  const spec = fc.record({
    cut: fc.integer({ min: 1, max: 1000 }),
    tenths: fc.integer({ min: 1, max: 3000 }),
    count: fc.nat(3000),
  });

  it('are passed exactly where the figure reaches that percent of the threshold', async () => {
    await fc.assert(
      fc.asyncProperty(spec, fc.boolean(), async ({ cut, tenths, count }, near) => {
        // Beside the threshold half of the time: cut × tenths / 1000.
        const at = near ? Math.floor((cut * tenths) / 1000) + (count % 2) : count;
        const percent = { high: tenths / 10, middle: 100, low: 100 };
        const judge = makeJudge({
          method: 'steps',
          element: 'count',
          thresholdsCountAt: { element: 'level', percent },
          steps: [
            { from: cut, points: 4 },
            { below: cut, points: 1 },
          ],
        });
        const { points } = await judge({
          count: figure(at),
          level: { kind: 'choice', option: 'high' },
        });
        expect(points).toBe(at * 1000 >= cut * tenths ? '4' : '1');
      }),
      { numRuns: 150 },
    );
  });
});

describe('lateness', () => {
  const spec = fc.record({
    method: fc.constant('lateness'),
    element: fc.constant('done'),
    by: fc.constantFrom('01-31', '02-28', '06-15', '11-30', '12-31'),
    every: fc.integer({ min: 1, max: 31 }),
    count: fc.constantFrom('started', 'full'),
    each: quarters(1, 8),
    atMost: quarters(1, 16),
    absent: quarters(0, 16),
  });
  const DAY = 86_400_000;

  it('takes more the later it is, one step for each period, never more than the limit', async () => {
    const offsets = fc.array(fc.integer({ min: -40, max: 120 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(spec, offsets, async (part, days) => {
        const judge = makeJudge(part);
        const due = Date.parse(`2024-${part.by}T00:00:00Z`);
        let before = NOTHING;
        for (const late of [...days].sort((left, right) => left - right)) {
          const date = new Date(due + late * DAY).toISOString().slice(0, 10);
          const given = read((await judge({ done: day(date) })).points ?? '');
          const full = Math.floor(late / part.every);
          const periods = part.count === 'full' || late % part.every === 0 ? full : full + 1;
          const taken = late <= 0 ? 0 : Math.min(part.atMost, periods * part.each);
          expect(same(given, ofQuarters(taken))).toBe(true);
          expect(compare(given, before)).toBeGreaterThanOrEqual(0);
          before = given;
        }
        const { points } = await judge({ done: ABSENT });
        expect(same(read(points ?? ''), ofQuarters(part.absent))).toBe(true);
      }),
      RUNS,
    );
  });
});
