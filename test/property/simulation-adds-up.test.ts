import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../src/criteria/criteria-set.js';
import type { Rounding } from '../../src/criteria/criteria-set-file.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import { simulate } from '../../src/tuning/simulate/simulate.js';
import { makeWideTable } from '../support/make-table.js';
import { add, negate, read, same, sum } from '../support/rational.js';
import { named, SET_CASES, setOf } from './random-sets.js';

const ROUNDINGS: fc.Arbitrary<readonly Rounding[]> = fc.constantFrom(
  [],
  [{ at: 'leaf', digits: 1, mode: 'half-up' }],
  [
    { at: 'section', digits: 1, mode: 'half-up' },
    { at: 'total', digits: 0, mode: 'half-even' },
    { at: 'percent', digits: 1, mode: 'down' },
  ],
);

/**
 * The set with a bonus of the same criteria, of which only a little counts, and as little of its
 * deductions: limits that real figures pass.
 */
function withLimits(set: CriteriaSet, bonusMayExceedScale: boolean): CriteriaSet {
  const tables = set.tables.map((table) => {
    const [first, ...others] = table.sections;
    if (first === undefined) throw new RangeError('a table without sections');
    const criteria = first.criteria.map((each, index) => ({
      ...each,
      id: `9.${index + 1}`,
      notApplicable: { policy: 'leaves-maximum' as const },
    }));
    const bonus = {
      ...first,
      id: '9',
      label: 'Thưởng',
      kind: 'bonus' as const,
      maxPoints: 0.5,
      criteria,
    };
    const held = others.map((section) => ({ ...section, maxPoints: 0.25 }));
    return { ...table, sections: [first, ...held, bonus] };
  });
  return { ...set, tables, totals: { ...set.totals, bonusMayExceedScale } };
}

function sideOf(set: CriteriaSet) {
  return { set, rules: compileRuleSet(set), draft: true };
}

describe('the parts of a change', () => {
  it('add up exactly to the change of points and of percent', { timeout: 120_000 }, async () => {
    const met = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        SET_CASES,
        SET_CASES,
        fc.record({ rounding: ROUNDINGS, exceeds: fc.boolean() }),
        async (one, other, { rounding, exceeds }) => {
          fc.pre(one.drawn.year === other.drawn.year);
          const { scored, deducted, whenMissing, year } = one.drawn;
          const before = setOf(scored, deducted, whenMissing);
          const mixed = [...scored.slice(1), ...other.drawn.scored];
          const plain = setOf(mixed, other.drawn.deducted, 'zero');
          const after = { ...withLimits(plain, exceeds), rounding: [...rounding] };
          const { units } = await simulate({
            before: sideOf(before),
            after: sideOf(after),
            tables: [makeWideTable(named(one.units))],
            year,
            toYear: year,
            overlays: [],
            assumptions: [],
            guards: { gradeShares: [] },
          });
          for (const unit of units) {
            if (unit.contributions === null) continue;
            const parts = [...unit.contributions, ...unit.remainders];
            const [old, own] = [unit.before, unit.after];
            const points = add(read(own?.total ?? ''), negate(read(old?.total ?? '')));
            expect(same(sum(parts.map((part) => read(part.points))), points)).toBe(true);
            if (old?.percent === null || own?.percent === null) continue;
            const percent = add(read(own?.percent ?? ''), negate(read(old?.percent ?? '')));
            expect(same(sum(parts.map((part) => read(part.percent))), percent)).toBe(true);
            for (const { kind } of parts) met.add(kind);
          }
        },
      ),
      { numRuns: 60 },
    );
    // What the random sets must have brought up, or the property says less than it seems to.
    const kinds = ['kept', 'added', 'total-rounding', 'percent-rounding'];
    for (const kind of [...kinds, 'bonus-limit', 'deduction-limit', 'total-limit']) {
      expect(met).toContain(kind);
    }
  });
});
