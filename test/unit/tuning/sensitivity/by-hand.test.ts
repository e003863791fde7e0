import { beforeAll, describe, expect, it } from 'vitest';
import { parseCriteriaSet } from '../../../../src/criteria/parse-criteria-set.js';
import type { Sensitivity } from '../../../../src/domain/sensitivity.js';
import { compileRuleSet } from '../../../../src/rules/compile-rule-set.js';
import { analyseSensitivity } from '../../../../src/tuning/sensitivity/analyse-sensitivity.js';
import type { Draw } from '../../../../src/tuning/sensitivity/make-draw.js';
import { makeWideTable } from '../../../support/make-table.js';
import { makeSmallSet } from '../../../support/small-set.js';

/*
 * Three units, two criteria, all figures invented. 1.1 gives 6 points from 80 % satisfaction, 3 below; 1.2
 * gives 1 point for each event, 4 at most. "Tốt" from 7 of 10 points.
 *
 *     A: 85 %, 2 events: 6 + 2 = 8, Tốt, rank 1
 *     B: 78 %, 4 events: 3 + 4 = 7, Tốt, rank 2
 *     C: 60 %, 3 events: 3 + 3 = 6, Khá, rank 3
 */
const set = parseCriteriaSet(
  makeSmallSet([
    {
      maxPoints: 6,
      score:
        '{ method: steps, element: satisfaction, steps: [{ from: 80, points: 6 }, { below: 80, points: 3 }] }',
    },
    { maxPoints: 4, score: '{ method: per-item, items: [{ element: events, each: 1 }] }' },
  ]),
);
const UNITS = [
  { unit_id: 'A', name: 'Xã A', unit_group: 'xa', satisfaction: '85%', events: '2' },
  { unit_id: 'B', name: 'Xã B', unit_group: 'xa', satisfaction: '78%', events: '4' },
  { unit_id: 'C', name: 'Xã C', unit_group: 'xa', satisfaction: '60%', events: '3' },
];

/** A generator that gives these shares of the range, -1 to 1, one after another. */
function drawing(shares: readonly number[]): Draw {
  let at = 0;
  return () => {
    const share = shares[at];
    at += 1;
    if (share === undefined) throw new Error('more numbers drawn than are written down');
    return (share * 1000 + 1000.5) / 2001;
  };
}

/*
 * Maximum of 1.1, maximum of 1.2, threshold of 1.1; all ±10 %.
 * 1. +10 % and -10 % leave 0.2 points too many: 2 % are taken from both, which is +8 % and -12 %, and both
 *    are made smaller until -12 % is -10 %: +6.67 %, -10 %. Maxima 6.4 and 3.6.
 *    A 6.4 + 1.8 = 8.2 Tốt; B 3.2 + 3.6 = 6.8 Khá; C 3.2 + 2.7 = 5.9 Khá. Ranks 1, 2, 3.
 * 2. The other way round, maxima 5.6 and 4.4.
 *    A 5.6 + 2.2 = 7.8 Tốt; B 2.8 + 4.4 = 7.2 Tốt; C 2.8 + 3.3 = 6.1 Khá. Ranks 1, 2, 3.
 * 3. The threshold at 72 %: B 6 + 4 = 10 Tốt; A 8 Tốt; C 6 Khá. Ranks A 2, B 1, C 3.
 * 4. The threshold at 88 %: A 3 + 2 = 5 Khá; B 7 Tốt; C 6 Khá. Ranks A 3, B 1, C 2.
 */
const DRAWN = [
  [1, -1, 0],
  [-1, 1, 0],
  [0, 0, -1],
  [0, 0, 1],
];

let found: Sensitivity;
beforeAll(async () => {
  found = await analyseSensitivity({
    criteriaSet: set,
    rules: compileRuleSet(set),
    year: 2024,
    tables: [makeWideTable(UNITS)],
    asked: { variants: 4, seed: 1, maxima: 10, thresholds: 10, counts: 1, near: '1' },
    drawOf: (variant) => drawing(DRAWN[variant] ?? []),
  });
});

describe('three units under two criteria, worked out by hand', () => {
  it('have these ranges of ranks and probabilities of grades', () => {
    expect(found.units).toMatchObject([
      {
        // Ranks 1, 1, 2, 3; Khá in the fourth variant.
        ...{ unitId: 'A', grade: 'tot', rank: 1, value: '8', gradeHolds: 0.75 },
        ranks: { low: 1, high: 3 },
        grades: [
          { grade: 'tot', share: 0.75 },
          { grade: 'kha', share: 0.25 },
        ],
      },
      {
        // Ranks 2, 2, 1, 1; Khá in the first.
        ...{ unitId: 'B', grade: 'tot', rank: 2, value: '7', gradeHolds: 0.75 },
        ranks: { low: 1, high: 2 },
        grades: [
          { grade: 'tot', share: 0.75 },
          { grade: 'kha', share: 0.25 },
        ],
      },
      {
        // Ranks 3, 3, 3, 2.
        ...{ unitId: 'C', grade: 'kha', rank: 3, value: '6', gradeHolds: 1 },
        ranks: { low: 2, high: 3 },
        grades: [{ grade: 'kha', share: 1 }],
      },
    ]);
  });

  it('have one pair that changes order, in the third and the fourth variant', () => {
    expect(found.neighbours).toEqual([{ upper: 'A', lower: 'B', flips: 0.5, ties: 0 }]);
  });

  it('are decided by the first criterion most', () => {
    const [first, second] = found.criteria;
    expect(first).toMatchObject({ criterion: '1.1', maxPoints: '6', fixed: null, onlyDown: false });
    // 6.6 and 3.4: A 8.3, B 6.7 Khá, C 5.85. 5.4 and 4.6: A 7.7, B 7.3, C 6.15. Order as it was.
    expect(first?.maxima).toEqual({
      ...{ runs: 2, gradeChanges: 0.5, rankChanges: 0, meanRankShift: 0 },
    });
    // 88 %: A to Khá; places moved 2, 1, 1. 72 %: no grade; places moved 1, 1, 0. 6 over 2 × 3.
    expect(first?.thresholds).toEqual({
      ...{ runs: 2, gradeChanges: 0.5, rankChanges: 2.5, meanRankShift: 1 },
    });
    // 1.2 alone gives 10: A 5 Khá, B 10 Tốt, C 7.5 Tốt. Places moved 2, 1, 1.
    expect(first?.dropped).toEqual({
      ...{ runs: 1, gradeChanges: 2, rankChanges: 3, meanRankShift: 4 / 3 },
    });

    expect(second).toMatchObject({ criterion: '1.2', maxPoints: '4', thresholds: null });
    expect(second?.fixed).toBe('no-steps');
    // 4.4 and 5.6 as in the second variant; 3.6 and 6.4 as in the first: B to Khá.
    expect(second?.maxima).toEqual({
      ...{ runs: 2, gradeChanges: 0.5, rankChanges: 0, meanRankShift: 0 },
    });
    // 1.1 alone gives 10 or 5: A 10 Tốt, B 5 Khá, C 5 Khá. B and C share rank 2: C moved by 1.
    expect(second?.dropped).toEqual({
      ...{ runs: 1, gradeChanges: 1, rankChanges: 1, meanRankShift: 1 / 3 },
    });
  });

  it('stand at most 1 point from 7, with the step that carries them over', () => {
    const limit = { grade: 'tot', limit: '7' };
    expect(found.near).toEqual([
      // B has the lower step of 1.1 already; points for each event are no steps.
      { ...limit, unitId: 'B', value: '7', distance: '0', side: 'above', crossings: [] },
      {
        ...{ ...limit, unitId: 'A', value: '8', distance: '1', side: 'above' },
        crossings: [{ criterion: '1.1', from: '6', to: '3' }],
      },
      {
        ...{ ...limit, unitId: 'C', value: '6', distance: '1', side: 'below' },
        crossings: [{ criterion: '1.1', from: '3', to: '6' }],
      },
    ]);
  });

  it('are moved by one event more or fewer', () => {
    const { tried, pointsChanged, gradeChanges, rankChanges } = found.counts;
    // Three up, three down; B's fifth event brings no points.
    expect([tried, pointsChanged]).toEqual([6, 5]);
    const upward = {
      ...{ unitId: 'C', element: 'events', from: '3', to: '4' },
      // 7 points, as B has: they share rank 2.
      ...{ gradeBefore: 'kha', gradeAfter: 'tot', rankBefore: 3, rankAfter: 2 },
    };
    const downward = {
      ...{ unitId: 'B', element: 'events', from: '4', to: '3' },
      // 6 points, as C has, and both Khá: they share rank 2.
      ...{ gradeBefore: 'tot', gradeAfter: 'kha', rankBefore: 2, rankAfter: 2 },
    };
    expect(gradeChanges).toEqual([upward, downward]);
    expect(rankChanges).toEqual([upward]);
  });

  it('ask for no notice: everything asked for changed something', () => {
    expect(found.notices).toEqual([]);
  });
});
