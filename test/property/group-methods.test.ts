import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../src/domain/raw-table.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import { figure, makeJudge } from '../support/judge-part.js';
import type { TestUnit } from '../support/make-table.js';
import { makeWideTable } from '../support/make-table.js';
import type { Rational } from '../support/rational.js';
import { add, compare, NOTHING, negate, read, same, times } from '../support/rational.js';
import type { Edits } from '../support/tiny-set.js';
import { evaluateTiny, SO_UNIT, tinySet } from '../support/tiny-set.js';
import { columnsOf, SUBMISSION, tableWith } from './tiny-submissions.js';

const FOUR = { n: 4n, d: 1n };
const whole = (number: number): Rational => ({ n: BigInt(number), d: 1n });
const over = (top: number, bottom: number): Rational => ({ n: BigInt(top), d: BigInt(bottom) });

describe('relative to best', () => {
  const counts = fc.array(fc.nat(60), { minLength: 1, maxLength: 8 });

  it('gives the best all points, the others their share: the order of figures is that of points', async () => {
    const judge = makeJudge({
      method: 'relative-to-best',
      element: 'count',
      within: 'all',
      whenBestZero: 'zero',
    });
    await fc.assert(
      fc.asyncProperty(counts, async (list) => {
        const best = Math.max(...list);
        const group = { best: String(best) };
        const given: Rational[] = [];
        for (const count of list) {
          given.push(read((await judge({ count: figure(count) }, { group })).points ?? ''));
        }
        for (const [index, count] of list.entries()) {
          const points = given[index] ?? NOTHING;
          const expected = best === 0 ? NOTHING : times(FOUR, over(count, best));
          expect(same(points, expected)).toBe(true);
          expect(compare(points, FOUR)).toBeLessThanOrEqual(0);
          for (const [at, other] of list.entries()) {
            const order = best === 0 ? 0 : Math.sign(count - other);
            expect(compare(points, given[at] ?? NOTHING)).toBe(order);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  /** 2.1.3, 2 points, by meetings within a unit group; no rounding. */
  const edits: Edits = [
    [
      'score: { method: per-item, items: [{ element: meetings, each: 0.25 }] }',
      'score: { method: relative-to-best, element: meetings, within: unit-group, whenBestZero: full }',
    ],
    ['  - { at: leaf, digits: 2, mode: half-up }\n', ''],
  ];
  const set = tinySet(edits);
  const rules = compileRuleSet(set);
  const units = fc.array(
    fc.record({
      unit_group: fc.constantFrom('so-nganh', 'don-vi'),
      meetings: fc.oneof(
        { weight: 5, arbitrary: fc.nat(12).map(String) },
        fc.constantFrom(null, 'x'),
      ),
    }),
    { minLength: 1, maxLength: 5 },
  );

  it('finds the best of each group in the data: it has all points, and is named', async () => {
    await fc.assert(
      fc.asyncProperty(units, async (drawn) => {
        const table = makeWideTable(
          drawn.map((unit, index) => ({ ...SO_UNIT, ...unit, unit_id: `U${index}` })),
        );
        const evaluation = await evaluateTiny([table], { set, rules });
        const warned = evaluation.issues.some(({ code }) => code === 'group-figure-incomplete');
        // Where nobody has the column at all that is told instead.
        if (drawn.some(({ meetings }) => Number.isFinite(Number(meetings ?? 'x')))) {
          expect(warned).toBe(drawn.some(({ meetings }) => meetings === null || meetings === 'x'));
        }
        for (const [index, { unit_group, meetings }] of drawn.entries()) {
          const unit = evaluation.units.find(({ unitId }) => unitId === `U${index}`);
          const part = unit?.criteria.find(({ id }) => id === '2.1.3')?.parts[0];
          if (meetings === null || meetings === 'x') {
            expect(part?.points).toBeNull();
            continue;
          }
          const peers = drawn
            .map((peer, at) => ({ ...peer, id: `U${at}`, held: Number(peer.meetings ?? 'x') }))
            .filter((peer) => peer.unit_group === unit_group && !Number.isNaN(peer.held));
          const best = Math.max(...peers.map(({ held }) => held));
          const expected = best === 0 ? whole(2) : over(2 * Number(meetings), best);
          expect(same(read(part?.points ?? ''), expected)).toBe(true);
          expect(part?.fromUnits).toEqual({
            'so/2.1.3/1:best': peers.filter(({ held }) => held === best).map(({ id }) => id),
          });
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('target and leader', () => {
  const spec = fc.record({
    atTarget: fc.integer({ min: 1, max: 15 }).map((quarters) => quarters / 4),
    target: fc.integer({ min: 1, max: 40 }),
    counts: fc.array(fc.nat(80), { minLength: 1, maxLength: 8 }),
  });

  it('gives what is due at target, all to a leader above it, and more for more', async () => {
    await fc.assert(
      fc.asyncProperty(spec, async ({ atTarget, target, counts }) => {
        const judge = makeJudge({
          method: 'target-and-leader',
          element: 'count',
          target,
          within: 'all',
          atTarget,
        });
        const best = Math.max(...counts);
        const group = { leader: `${best * 100}/${target}` };
        const due: Rational = { n: BigInt(atTarget * 4), d: 4n };
        const rest = add(FOUR, negate(due));
        const points = async (count: number) =>
          read((await judge({ count: figure(count) }, { group })).points ?? '');
        let before = NOTHING;
        for (const count of [...counts].sort((left, right) => left - right)) {
          const given = await points(count);
          const expected =
            count <= target
              ? times(due, over(count, target))
              : add(due, times(rest, over(count - target, best - target)));
          expect(same(given, expected)).toBe(true);
          expect(compare(given, before)).toBeGreaterThanOrEqual(0);
          before = given;
        }
        if (best > target) expect(same(await points(best), FOUR)).toBe(true);
        if (best >= target) expect(same(await points(target), due)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the order of rows', () => {
  const LAST_BAND = '- { id: yeu, label: Yếu, below: 65 }\n';
  const edits: Edits = [
    [
      'score: { method: per-item, items: [{ element: meetings, each: 0.25 }] }',
      'score: { method: relative-to-best, element: meetings, within: all, whenBestZero: zero }',
    ],
    [
      'score: { method: proportional, of: [cases-done, cases-total], whenDenominatorZero: not-applicable }',
      'score: { method: relative-to-best, of: [cases-done, cases-total], within: table, whenBestZero: not-applicable, whenDenominatorZero: not-applicable }',
    ],
    [
      LAST_BAND,
      `${LAST_BAND}  quotas:\n    - { id: few, label: Không quá, grade: kha, atMost: { percent: 30, of: graded, rounding: half-up }, within: table, ties: leave-out, citation: { source: S, place: "7" } }\n`,
    ],
  ];
  const set = tinySet(edits);
  const rules = compileRuleSet(set);

  /** What became of all units, without the places of cells. */
  async function outcome(...tables: readonly RawTable[]): Promise<unknown> {
    const { units, issues } = await evaluateTiny(tables, { set, rules });
    const warnings = issues.filter(({ code }) => code === 'group-figure-incomplete');
    return JSON.parse(
      JSON.stringify([units, warnings], (key, value) => (key === 'at' ? undefined : value)),
    );
  }

  it('means nothing to points of a group, to quotas and to ranks', async () => {
    const shuffled = SUBMISSION.chain((units) =>
      fc.record({
        units: fc.constant(units),
        rows: fc.shuffledSubarray<TestUnit>([...units], { minLength: units.length }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ units, rows }) => {
        const columns = columnsOf(units);
        expect(await outcome(tableWith(rows, columns))).toEqual(
          await outcome(tableWith(units, columns)),
        );
      }),
      { numRuns: 40 },
    );
  });
});
