import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../src/criteria/criteria-set.js';
import { parseCriteriaSet } from '../../src/criteria/parse-criteria-set.js';
import type { Sensitivity, SensitivityAsked } from '../../src/domain/sensitivity.js';
import { judgeSubmission } from '../../src/judge-submission.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import { planLeaves } from '../../src/rules/rule-set.js';
import { makeVariantScorer } from '../../src/score-variants.js';
import { analyseSensitivity } from '../../src/tuning/sensitivity/analyse-sensitivity.js';
import { dropCriterion } from '../../src/tuning/sensitivity/drop-criterion.js';
import type { TestUnit } from '../support/make-table.js';
import { makeWideTable } from '../support/make-table.js';
import { expectSame, reportsOf } from '../support/quick-results.js';
import { makeSmallSet } from '../support/small-set.js';
import { named, SET_CASES, setOf } from './random-sets.js';

const ASKED: SensitivityAsked = {
  ...{ variants: 6, seed: 3, maxima: 20, thresholds: 20, counts: 0, near: '5' },
};

function analyse(
  [set, year]: readonly [CriteriaSet, number],
  units: readonly TestUnit[],
  asked: Partial<SensitivityAsked>,
): Promise<Sensitivity> {
  return analyseSensitivity({
    criteriaSet: set,
    rules: compileRuleSet(set),
    year,
    tables: [makeWideTable(units)],
    asked: { ...ASKED, ...asked },
  });
}

const RANDOM = SET_CASES.map(({ drawn, units }) => {
  const { scored, deducted, whenMissing, year } = drawn;
  return { set: [setOf(scored, deducted, whenMissing), year] as const, units: named(units) };
});

describe('the analysis of any set and any units', { timeout: 120_000 }, () => {
  it('is a point where nothing is varied', async () => {
    await fc.assert(
      fc.asyncProperty(RANDOM, async ({ set, units }) => {
        const found = await analyse(set, units, { maxima: 0, thresholds: 0 });
        expect(found.notices).toContainEqual({ code: 'nothing-asked' });
        expect(found.neighbours).toEqual([]);
        for (const { grade, rank, ranks, grades, gradeHolds } of found.units) {
          expect(gradeHolds).toBe(1);
          expect(grades).toEqual([{ grade, share: 1 }]);
          expect(ranks).toEqual(rank === null ? null : { low: rank, high: rank });
        }
      }),
      { numRuns: 25 },
    );
  });

  it('has probabilities that add up to 1, and ranges of places that there are', async () => {
    await fc.assert(
      fc.asyncProperty(RANDOM, async ({ set, units }) => {
        const found = await analyse(set, units, {});
        for (const { grades, grade, gradeHolds, ranks } of found.units) {
          const sum = grades.reduce((total, { share }) => total + share, 0);
          expect(Math.abs(sum - 1)).toBeLessThan(1e-9);
          expect(gradeHolds).toBe(grades.find((each) => each.grade === grade)?.share ?? 0);
          if (ranks === null) continue;
          expect(ranks.low).toBeGreaterThanOrEqual(1);
          expect(ranks.high).toBeGreaterThanOrEqual(ranks.low);
          expect(ranks.high).toBeLessThanOrEqual(units.length);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('leaves grades open in some of such sets, or the above would say nothing', async () => {
    // Always the same ones: in about one set of twelve the variation reaches a limit.
    const shares: number[] = [];
    for (const { set, units } of fc.sample(RANDOM, { seed: 20_241_121, numRuns: 120 })) {
      const found = await analyse(set, units, {});
      shares.push(...found.units.map(({ gradeHolds }) => gradeHolds));
    }
    expect(shares.some((share) => share < 1)).toBe(true);
  });

  it('does not depend on the order of the units', async () => {
    const inOrder = (found: Sensitivity) => {
      const byText = <Item>(items: readonly Item[]) =>
        [...items].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
      const { counts, near } = found;
      return {
        ...found,
        near: byText(near),
        counts: {
          ...counts,
          gradeChanges: byText(counts.gradeChanges),
          rankChanges: byText(counts.rankChanges),
        },
        neighbours: byText(found.neighbours),
      };
    };
    await fc.assert(
      fc.asyncProperty(RANDOM, fc.infiniteStream(fc.nat()), async ({ set, units }, keys) => {
        const shuffled = units
          .map((unit) => ({ unit, key: keys.next().value ?? 0 }))
          .sort((one, other) => one.key - other.key)
          .map(({ unit }) => unit);
        const [one, other] = [
          await analyse(set, units, { counts: 1 }),
          await analyse(set, shuffled, { counts: 1 }),
        ];
        expect(inOrder(other)).toEqual(inOrder(one));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a dropped criterion', { timeout: 120_000 }, () => {
  /** The set as it would be written without the criterion; undefined where nothing would be left. */
  function without(set: CriteriaSet, id: string): CriteriaSet | undefined {
    const tables = set.tables.map((table) => {
      const sections = table.sections.flatMap((section) => {
        const criteria = (section.criteria ?? []).filter((leaf) => leaf.id !== id);
        const gone = (section.criteria ?? []).find((leaf) => leaf.id === id);
        if (gone === undefined) return [section];
        if (criteria.length === 0) return [];
        const maxPoints =
          section.kind === 'scored' ? section.maxPoints - gone.maxPoints : section.maxPoints;
        return [{ ...section, criteria, maxPoints }];
      });
      return { ...table, sections };
    });
    const isScored = tables.every(({ sections }) => sections.some(({ kind }) => kind === 'scored'));
    return isScored ? ({ ...set, tables } as CriteriaSet) : undefined;
  }

  it('leaves what a set without it gives', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(RANDOM, fc.nat(), async ({ set: [set, year], units }, which) => {
        const rules = compileRuleSet(set);
        const leaves = rules.tables[0]?.sections.flatMap(planLeaves) ?? [];
        const id = leaves[which % leaves.length]?.id ?? '';
        const smaller = dropCriterion(rules, { table: 'bang', criterion: id });
        const written = without(set, id);
        expect(smaller === undefined).toBe(written === undefined);
        if (smaller === undefined || written === undefined) return;
        // The conditions of these sets read the percent of section 1.
        fc.pre(smaller.tables.every(({ sections }) => sections.some((each) => each.id === '1')));
        // Read once, with the whole set: what a cell means may depend on who reads its figure.
        const reports = reportsOf([makeWideTable(units)], set, year);
        const options = { rules: compileRuleSet(written), year, engine: 'compiled' } as const;
        const judged = await judgeSubmission(reports, options);
        expectSame(
          await makeVariantScorer(reports, year).score(smaller),
          { units: judged },
          smaller,
        );
        compared += 1;
      }),
      { numRuns: 30 },
    );
    expect(compared).toBeGreaterThan(10);
  });
});

describe('a wider range of maxima', { timeout: 120_000 }, () => {
  /*
   * Points change in proportion to the width: where a unit has left the points of its grade, or two units
   * have changed places, twice the width leads further the same way. Ranks need not: while one unit falls
   * behind another, a third may let it pass. All limits lie 0.37 beside points that units can have, so
   * that drawing to a thousandth of a point decides nothing; half points and quarters of a percent alike.
   */
  const criteria = [4, 3, 5, 8].map((maxPoints, at) => ({
    maxPoints,
    score: `{ method: per-item, items: [{ element: ${['events', 'other', 'third', 'fourth'][at]}, each: 1 }] }`,
  }));
  const count = (max: number) => fc.integer({ min: 0, max });
  const unit = fc.record({
    events: count(4),
    other: count(3),
    third: count(5),
    fourth: count(8),
  });

  it('never makes a grade firmer, nor a pair', async () => {
    let moved = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(unit, { minLength: 2, maxLength: 6 }),
        fc.record({ seed: fc.nat(1000), maxima: fc.integer({ min: 2, max: 25 }) }),
        fc.integer({ min: 4, max: 16 }),
        async (figures, { seed, maxima }, whole) => {
          const set = parseCriteriaSet(makeSmallSet(criteria, whole + 0.37));
          const units = figures.map((own, at) => ({
            ...{ unit_id: `U${at}`, unit_group: 'xa' },
            ...Object.fromEntries(Object.entries(own).map(([id, value]) => [id, String(value)])),
          }));
          const asked = { seed, thresholds: 0, variants: 20 };
          const narrow = await analyse([set, 2024], units, { ...asked, maxima });
          const wide = await analyse([set, 2024], units, { ...asked, maxima: 2 * maxima });
          for (const { unitId, gradeHolds } of narrow.units) {
            const other = wide.units.find((each) => each.unitId === unitId);
            expect(other?.gradeHolds).toBeLessThanOrEqual(gradeHolds);
            if (gradeHolds < 1) moved += 1;
          }
          for (const { upper, lower, flips } of narrow.neighbours) {
            const other = wide.neighbours.find(
              (each) => each.upper === upper && each.lower === lower,
            );
            expect(other?.flips ?? 0).toBeGreaterThanOrEqual(flips);
          }
        },
      ),
      { numRuns: 30 },
    );
    expect(moved).toBeGreaterThan(0);
  });
});
