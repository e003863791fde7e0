import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../../../src/domain/exact-number.js';
import { toQuickUnit } from '../../../../src/domain/quick-card.js';
import { QUICK_ZERO, toQuick } from '../../../../src/domain/quick-number.js';
import { compileRuleSet } from '../../../../src/rules/compile-rule-set.js';
import type { RuleSet } from '../../../../src/rules/rule-set.js';
import type { VariantUnit } from '../../../../src/score-variants.js';
import { rankVariant } from '../../../../src/score-variants.js';
import { ColumnCard } from '../../../../src/scoring/column-card.js';
import { makeStandAmong } from '../../../../src/tuning/sensitivity/place-among.js';
import { makeWideTable } from '../../../support/make-table.js';
import { reportsOf } from '../../../support/quick-results.js';
import { SO_UNIT, tinySet } from '../../../support/tiny-set.js';

const set = tinySet();
const RULES = compileRuleSet(set);
const [REPORT] = reportsOf([makeWideTable([SO_UNIT])], set, 2024);
if (REPORT === undefined) throw new Error('no report');

interface Made {
  readonly percent: number;
  readonly grade?: string;
  readonly unitGroup?: string;
  readonly outcome?: VariantUnit['outcome'];
  readonly unrankedBy?: string | undefined;
}

function makeUnit(unitId: string, made: Made): VariantUnit {
  const { percent, grade = 'tot', unitGroup = 'so-nganh', outcome = 'graded', unrankedBy } = made;
  const unit = toQuickUnit({ ...(REPORT ?? expect.fail()), unitId, unitGroup });
  const number = toQuick(exact(String(percent)));
  const totals = {
    maximum: toQuick(exact('100')),
    subtotal: number,
    bonus: QUICK_ZERO,
    deduction: QUICK_ZERO,
    total: number,
    percent: number,
    totalWithoutBonus: number,
    percentWithoutBonus: number,
  };
  const columns = { criteria: [], groups: [] };
  return {
    table: unitGroup === 'xa' ? 'xa' : 'so',
    card: new ColumnCard(unit, totals, { columns, place: 0 }),
    outcome,
    grade: outcome === 'graded' ? grade : undefined,
    gradeByPoints: grade,
    heldBackBy: [],
    unrankedBy,
  };
}

const withRanking = (ranking: Partial<RuleSet['ranking']>): RuleSet => ({
  ...RULES,
  ranking: { ...RULES.ranking, ...ranking },
});

describe('the place of a unit that changed', () => {
  const units = [95, 90, 90, 85].map((percent, at) => makeUnit(`U${at + 1}`, { percent }));

  it.each([
    // Among 95, 90, 90.
    ['shared-with-gap', 96, 1],
    ['shared-with-gap', 95, 1],
    ['shared-with-gap', 90, 2],
    ['shared-with-gap', 80, 4],
    ['shared-dense', 90, 2],
    ['shared-dense', 80, 3],
  ] as const)('is, %s, with %i %% place %i', (ties, percent, rank) => {
    const stand = makeStandAmong(units, withRanking({ ties }));
    expect(stand(makeUnit('U4', { percent }))).toEqual({ grade: 'tot', rank });
  });

  it('does not count its own old place', () => {
    // U1 falls from 95 to 80: 90, 90, 85 stand before it.
    expect(makeStandAmong(units, RULES)(makeUnit('U1', { percent: 80 })).rank).toBe(4);
  });

  it('is none where it is not graded any more', () => {
    const stand = makeStandAmong(units, RULES);
    expect(stand(makeUnit('U1', { percent: 95, outcome: 'not-eligible' }))).toEqual({
      grade: null,
      rank: null,
    });
    expect(stand(makeUnit('U1', { percent: 95, unrankedBy: 'hot-spot' })).rank).toBeNull();
  });

  const made = fc.record({
    percent: fc.integer({ min: 80, max: 84 }),
    grade: fc.constantFrom('xuat-sac', 'tot', 'kha'),
    unitGroup: fc.constantFrom('so-nganh', 'don-vi', 'xa'),
    outcome: fc.constantFrom('graded', 'graded', 'graded', 'incomplete', 'not-eligible'),
    unrankedBy: fc.constantFrom(undefined, undefined, 'hot-spot'),
  }) satisfies fc.Arbitrary<Made>;
  const quotas: RuleSet['grades']['quotas'] = [
    { id: 'few', grade: 'xuat-sac', atMost: { count: 1 }, within: 'unit-group', ties: 'keep' },
  ];

  it('is the one that ranking all of them again gives, with quotas and without', () => {
    fc.assert(
      fc.property(
        fc.array(made, { minLength: 1, maxLength: 12 }),
        fc.record({ after: made, which: fc.nat() }),
        fc.record({
          within: fc.constantFrom('all', 'table', 'unit-group'),
          ties: fc.constantFrom('shared-with-gap', 'shared-dense'),
          by: fc.constantFrom<string[]>(['grade', 'percent'], ['total']),
          limited: fc.boolean(),
        }),
        (all, { after, which }, { limited, ...ranking }) => {
          const before = all.map((one, at) => makeUnit(`U${at}`, one));
          const at = which % all.length;
          const changed = makeUnit(`U${at}`, { ...after, unitGroup: all[at]?.unitGroup ?? 'xa' });
          const open = withRanking(ranking);
          const rules = limited ? { ...open, grades: { ...open.grades, quotas } } : open;
          const again = rankVariant(before.with(at, changed), rules)[at];
          expect(makeStandAmong(before, rules)(changed)).toEqual({
            grade: again?.grade ?? null,
            rank: again?.place?.rank ?? null,
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
