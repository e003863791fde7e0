import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitResult } from '../../src/domain/evaluation.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import type { TestUnit } from '../support/make-table.js';
import { makeWideTable } from '../support/make-table.js';
import { add, compare, least, NOTHING, negate, read, same, times } from '../support/rational.js';
import type { Edits } from '../support/tiny-set.js';
import { evaluateTiny, SO_UNIT, tinySet } from '../support/tiny-set.js';

const LEAF = '  - { at: leaf, digits: 2, mode: half-up }\n';
const PERCENT = '  - { at: percent, digits: 2, mode: half-up }\n';
const EXACT: Edits = [[`rounding:\n${LEAF}${PERCENT}`, 'rounding: []\n']];

/** What 2.1.1 (3 points) and 2.2 (2 points) do where they do not apply. */
const policies = (cases: string, budget: string): Edits => [
  [
    'notApplicable: { policy: leaves-maximum }\n          score',
    `notApplicable: { policy: ${cases} }\n          score`,
  ],
  ['policy: full-points', `policy: ${budget}`],
];

async function score(values: TestUnit, edits: Edits): Promise<UnitResult> {
  const set = tinySet([...EXACT, ...edits]);
  const table = makeWideTable([{ ...SO_UNIT, ...values }]);
  const { units } = await evaluateTiny([table], { set, rules: compileRuleSet(set) });
  if (units[0] === undefined) throw new Error('not scored');
  return units[0];
}

const figures = fc.record({
  level: fc.constantFrom('high', 'mid', 'low'),
  openness: fc.constantFrom('có', 'không'),
  satisfaction: fc.constantFrom('95%', '75%', '10%'),
  'cases-total': fc.constantFrom('KAD', '7'),
  'cases-done': fc.constantFrom('0', '3', '7'),
  petitions: fc.constantFrom('3', '7', '10'),
  'petitions-late': fc.constantFrom('0', '1'),
  meetings: fc.nat(12).map(String),
  'budget-due': fc.constantFrom('có', 'không'),
});
const RUNS = { numRuns: 40 };
const HUNDRED = { n: 100n, d: 1n };

describe('what does not apply', () => {
  it('converted keeps the percent of the rest, exactly', async () => {
    const both = policies('rescales-rest', 'rescales-rest');
    await fc.assert(
      fc.asyncProperty(figures, async (drawn) => {
        const unit = await score({ ...drawn, awards: '0' }, both);
        const rest = unit.criteria.filter(
          ({ kind, status }) => kind === 'scored' && status === 'scored',
        );
        const points = rest.map(({ final }) => read(final ?? '')).reduce(add, NOTHING);
        const maximum = rest.map(({ maxPoints }) => read(maxPoints)).reduce(add, NOTHING);
        // points of the rest × whole = converted points × maximum of the rest
        expect(unit.maximum).toBe('20');
        const whole = times(points, read(unit.maximum));
        expect(same(whole, times(read(unit.subtotal ?? ''), maximum))).toBe(true);
        expect(same(times(points, HUNDRED), times(read(unit.percent ?? ''), maximum))).toBe(true);
        const outside = rest.length < 9;
        expect(unit.rescaled !== null).toBe(outside);
        if (unit.rescaled === null) return;
        expect(same(read(unit.rescaled.fromPoints), points)).toBe(true);
        expect(same(read(unit.rescaled.fromMaximum), maximum)).toBe(true);
      }),
      RUNS,
    );
  });

  it('is the same percent whether it leaves or is converted, where nothing stands beside', async () => {
    await fc.assert(
      fc.asyncProperty(figures, async (drawn) => {
        const values = { ...drawn, awards: '0' };
        const percents: (string | null)[] = [];
        for (const cases of ['leaves-maximum', 'rescales-rest']) {
          for (const budget of ['leaves-maximum', 'rescales-rest']) {
            percents.push((await score(values, policies(cases, budget))).percent);
          }
        }
        expect(percents).toEqual(percents.map(() => percents[0]));
      }),
      RUNS,
    );
  });

  it('converted leaves bonus and deduction as they are', async () => {
    const both = policies('rescales-rest', 'rescales-rest');
    const beside = fc.record({ awards: fc.nat(4).map(String), faults: fc.nat(4).map(String) });
    await fc.assert(
      fc.asyncProperty(figures, beside, async (drawn, more) => {
        const unit = await score({ ...drawn, ...more }, both);
        const [bonus, deduction] = [
          least(read(`${Number(more.awards) / 2}`), { n: 1n, d: 1n }),
          least(read(more.faults), { n: 3n, d: 1n }),
        ];
        const free = add(add(read(unit.subtotal ?? ''), bonus), negate(deduction));
        const held = compare(free, NOTHING) < 0 ? NOTHING : least(free, read('20'));
        expect(same(read(unit.total ?? ''), held)).toBe(true);
        const without = add(read(unit.subtotal ?? ''), negate(deduction));
        const expected = compare(without, NOTHING) < 0 ? NOTHING : without;
        expect(same(read(unit.totalWithoutBonus ?? ''), expected)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('a multiplier', () => {
  const factor = fc.integer({ min: 1, max: 3000 }).map((thousandths) => thousandths / 1000);
  const spec = fc.record({
    high: factor,
    low: factor,
    level: fc.constantFrom('high', 'low'),
    total: fc.integer({ min: 1, max: 30 }),
    share: fc.nat(30),
  });

  it('multiplies exactly, then the cap holds', async () => {
    await fc.assert(
      fc.asyncProperty(spec, async ({ high, low, level, total, share }) => {
        const done = share % (total + 1);
        // The middle factor leads to the maximum, whatever the others are.
        const factors = `{ high: ${high}, mid: 3, low: ${low} }`;
        const edits: Edits = [
          [
            'label: Vụ việc\n          maxPoints: 3',
            `label: Vụ việc\n          maxPoints: 3\n          cap: 3\n          multiplier: { element: level, factors: ${factors} }`,
          ],
        ];
        const values = { level, 'cases-total': String(total), 'cases-done': String(done) };
        const { criteria } = await score(values, edits);
        const found = criteria.find(({ id }) => id === '2.1.1');
        const chosen = Math.round((level === 'high' ? high : low) * 1000);
        const expected = { n: BigInt(3 * done * chosen), d: BigInt(total * 1000) };
        expect(same(read(found?.parts[0]?.points ?? ''), expected)).toBe(true);
        expect(same(read(found?.final ?? ''), least(expected, { n: 3n, d: 1n }))).toBe(true);
      }),
      RUNS,
    );
  });
});
