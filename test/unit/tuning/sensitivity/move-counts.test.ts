import { describe, expect, it } from 'vitest';
import { compileRuleSet } from '../../../../src/rules/compile-rule-set.js';
import { makeVariantScorer, rankVariant } from '../../../../src/score-variants.js';
import { comparedCounts, moveCounts } from '../../../../src/tuning/sensitivity/move-counts.js';
import { standingsOf } from '../../../../src/tuning/sensitivity/standing.js';
import type { TestUnit } from '../../../support/make-table.js';
import { makeWideTable } from '../../../support/make-table.js';
import { reportsOf } from '../../../support/quick-results.js';
import type { Edits } from '../../../support/tiny-set.js';
import { SO_UNIT, tinySet } from '../../../support/tiny-set.js';

async function movedBy(counts: number, units: readonly TestUnit[], edits: Edits = []) {
  const set = tinySet(edits);
  const rules = compileRuleSet(set);
  const reports = reportsOf([makeWideTable(units)], set, 2024);
  const scored = await makeVariantScorer(reports, 2024).score(rules);
  const base = standingsOf(rankVariant(scored, rules));
  return moveCounts({ set, rules, year: 2024, units: scored, base, counts });
}

/** What a unit with 91.5 % becomes; alone it keeps rank 1. */
const fromExcellent = (
  element: string,
  [from, to]: readonly [string, string],
  gradeAfter: string,
) => ({
  ...{ unitId: 'S1', element, from, to },
  ...{ gradeBefore: 'xuat-sac', gradeAfter, rankBefore: 1, rankAfter: 1 },
});

describe('moveCounts', () => {
  it('moves every count of a unit once up and once down, where such a figure is possible', async () => {
    const { tried, pointsChanged, gradeChanges, rankChanges } = await movedBy(1, [SO_UNIT]);
    // Nine counts both ways, less faults and hot spots below 0.
    expect(tried).toBe(16);
    // Not: a ninth meeting (2 points at most), a hot spot (no points, only a condition).
    expect(pointsChanged).toBe(14);
    expect(gradeChanges).toEqual([
      // 18.3 less the half point of the bonus: 17.8 of 20 = 89 %.
      fromExcellent('awards', ['1', '0'], 'tot'),
      // One point off: 86.5 %; a second fault would also lower the grade.
      fromExcellent('faults', ['0', '1'], 'tot'),
      // Never above "khá" with a hot spot.
      fromExcellent('hot-spots', ['0', '1'], 'kha'),
    ]);
    expect(rankChanges).toEqual([]);
  });

  it('moves them as far as asked', async () => {
    const { gradeChanges } = await movedBy(2, [SO_UNIT]);
    // 18.3 − 2 = 16.3 of 20 = 81.5 %, lowered by one grade for two faults.
    expect(gradeChanges).toContainEqual(fromExcellent('faults', ['0', '2'], 'kha'));
    // One award less than none is no figure.
    expect(gradeChanges.filter(({ element }) => element === 'awards')).toEqual([]);
  });

  it('leaves no more done than there was to do', async () => {
    // All ten cases done: an eleventh done or a tenth due taken away is not tried, 9 of 10 and 10 of 11 are.
    const all = { ...SO_UNIT, 'cases-done': '10' };
    const { tried } = await movedBy(1, [all]);
    expect(tried).toBe(14);
  });

  it('finds the place among the others', async () => {
    // 91.5 % and, without the bonus, 89 %: the other one first as soon as it has an award more.
    const units = [
      { ...SO_UNIT, awards: '0', meetings: '7' },
      { ...SO_UNIT, unit_id: 'S2', awards: '0' },
    ];
    const { rankChanges } = await movedBy(1, units);
    // S1 17.55, S2 17.8. A meeting more: 17.8, the same place as S2.
    expect(rankChanges).toContainEqual({
      ...{ unitId: 'S1', element: 'meetings', from: '7', to: '8' },
      ...{ gradeBefore: 'tot', gradeAfter: 'tot', rankBefore: 2, rankAfter: 1 },
    });
  });

  it('leaves alone counts by which units are compared', async () => {
    const edits: Edits = [
      [
        'score: { method: per-item, items: [{ element: meetings, each: 0.25 }] }',
        'score: { method: target-and-leader, element: meetings, target: 4, within: unit-group }',
      ],
    ];
    const set = tinySet(edits);
    expect(comparedCounts(set, compileRuleSet(set))).toEqual(['meetings']);
    expect((await movedBy(1, [SO_UNIT], edits)).tried).toBe(14);
  });
});
