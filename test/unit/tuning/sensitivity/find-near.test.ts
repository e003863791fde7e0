import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../../../src/criteria/criteria-set.js';
import { compileRuleSet } from '../../../../src/rules/compile-rule-set.js';
import { makeVariantScorer } from '../../../../src/score-variants.js';
import { findNear } from '../../../../src/tuning/sensitivity/find-near.js';
import type { TestUnit } from '../../../support/make-table.js';
import { makeWideTable } from '../../../support/make-table.js';
import { reportsOf } from '../../../support/quick-results.js';
import { SO_UNIT, tinySet } from '../../../support/tiny-set.js';

const withRules = (set: CriteriaSet) => [set, compileRuleSet(set)] as const;
const TINY = withRules(tinySet());

async function nearOf(units: readonly TestUnit[], near: string, [set, rules] = TINY) {
  const reports = reportsOf([makeWideTable(units)], set, 2024);
  const scored = await makeVariantScorer(reports, 2024).score(rules);
  return findNear({ set, rules, year: 2024, units: scored, near });
}

/** One step less in 1.4: 17.3 of 20. */
const BELOW = { ...SO_UNIT, unit_id: 'S2', satisfaction: '75%' };

describe('units close to a limit', () => {
  it('stand by distance, with the single steps that cross it', async () => {
    const limit = { grade: 'xuat-sac', limit: '90' };
    expect(await nearOf([BELOW, SO_UNIT], '4')).toEqual([
      {
        ...limit,
        unitId: 'S1',
        value: '91.5',
        distance: '1.5',
        side: 'above',
        // From 18.3 any step down falls below 18; the smallest first. Proportions have no steps.
        crossings: [
          { criterion: '1.1', from: '2', to: '1' },
          { criterion: '1.2', from: '1', to: '0' },
          { criterion: '1.4', from: '3', to: '2' },
          { criterion: '2.2', from: '1', to: '0' },
          { criterion: '1.3', from: '3', to: '1.5' },
        ],
      },
      {
        ...limit,
        unitId: 'S2',
        value: '86.5',
        distance: '3.5',
        side: 'below',
        // From 17.3 one point up reaches 18.3; 1.1 to 1.3 have all their points.
        crossings: [
          { criterion: '1.4', from: '2', to: '3' },
          { criterion: '2.2', from: '1', to: '2' },
        ],
      },
    ]);
  });

  it('reach exactly as far as asked, and not units without a total', async () => {
    expect((await nearOf([SO_UNIT], '1.5')).map(({ unitId }) => unitId)).toEqual(['S1']);
    expect(await nearOf([SO_UNIT], '1.49')).toEqual([]);
    expect(await nearOf([{ ...SO_UNIT, 'cases-done': null }], '100')).toEqual([]);
  });

  it('leave out a unit that gets no grade whatever its points are', async () => {
    expect(await nearOf([{ ...SO_UNIT, 'leader-fault': 'có' }], '100')).toEqual([]);
  });

  it('name no step that does not cross the limit', async () => {
    // 1.5 of 3 in 1.3: 16.8 of 20 is 84 %; a point more in 2.2 is 17.8, still below 18.
    const units = [{ ...SO_UNIT, level: 'Thỉnh thoảng' }];
    const [found, ...others] = await nearOf(units, '6');
    expect(others.map(({ grade }) => grade)).toEqual(['xuat-sac']);
    expect(found).toMatchObject({ grade: 'tot', value: '84', distance: '4', side: 'above' });
    expect(others[0]?.crossings).toEqual([{ criterion: '1.3', from: '1.5', to: '3' }]);
    // Down: one point less is 15.8 of 20 = 79 %; 1.5 less is 15.3 = 76.5 %.
    expect(found?.crossings.map(({ criterion }) => criterion)).toEqual([
      '1.1',
      '1.2',
      '1.4',
      '2.2',
      '1.3',
    ]);
  });
});

describe('a criterion of several parts', () => {
  const CHOICE = '{ method: choice, element: level, options: { high: 3, mid: 1.5, low: 0 } }';
  const inParts = (combine: string, parts: readonly string[]) =>
    withRules(
      tinySet([
        [
          `      score: ${CHOICE}\n`,
          `      combine: ${combine}\n      parts:\n${parts.map((part) => `        - ${part}\n`).join('')}`,
        ],
      ]),
    );
  const stepsOf = async (unit: TestUnit, set: ReturnType<typeof inParts>) => {
    const [found] = await nearOf([unit], '1.5', set);
    return found?.crossings.filter(({ criterion }) => criterion === '1.3');
  };

  const SUM = inParts('sum', [
    '{ method: choice, element: level, options: { high: 2, mid: 1.5, low: 0 } }',
    '{ method: per-item, items: [{ element: meetings, each: 0.125 }], atMost: 1 }',
  ]);

  it('takes one step of one part; a part whose points are worked out takes none', async () => {
    // 2 + 8 × 0.125 = 3, so 18.3 as before. Level down to 1.5: 17.8 of 20 = 89 %.
    expect(await stepsOf(SO_UNIT, SUM)).toEqual([{ criterion: '1.3', from: '3', to: '2.5' }]);
  });

  it('gives way to its better part', async () => {
    const best = inParts('best', [
      '{ method: yes-no, element: openness, yes: 3 }',
      '{ method: choice, element: level, options: { high: 2, mid: 1.5, low: 0 } }',
    ]);
    // Best of 3 and 2. Without the 3 the 2 is left: 17.3; the 2 itself changes nothing.
    expect(await stepsOf(SO_UNIT, best)).toEqual([{ criterion: '1.3', from: '3', to: '2' }]);
  });

  it('has no steps of its own where an appraiser gave the points', async () => {
    const appraised = { ...SO_UNIT, 'Thẩm định 1.3': '2,9', 'Lý do 1.3': 'Đã kiểm tra' };
    expect(await stepsOf(appraised, SUM)).toEqual([]);
  });
});
