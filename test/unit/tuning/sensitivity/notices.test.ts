import { describe, expect, it } from 'vitest';
import { parseCriteriaSet } from '../../../../src/criteria/parse-criteria-set.js';
import type { SensitivityAsked } from '../../../../src/domain/sensitivity.js';
import { compileRuleSet } from '../../../../src/rules/compile-rule-set.js';
import { analyseSensitivity } from '../../../../src/tuning/sensitivity/analyse-sensitivity.js';
import type { TestUnit } from '../../../support/make-table.js';
import { makeWideTable } from '../../../support/make-table.js';
import type { SmallCriterion } from '../../../support/small-set.js';
import { makeSmallSet } from '../../../support/small-set.js';

const NOTHING = { variants: 3, seed: 1, maxima: 0, thresholds: 0, counts: 0, near: '0' };
const EVENTS = {
  maxPoints: 4,
  score: '{ method: per-item, items: [{ element: events, each: 1 }] }',
};
const OTHERS = {
  maxPoints: 4,
  score: '{ method: per-item, items: [{ element: other, each: 1 }] }',
};
const stepsFrom = (percent: number): SmallCriterion => ({
  maxPoints: 6,
  score: `{ method: steps, element: satisfaction, steps: [{ from: ${percent}, points: 6 }, { below: ${percent}, points: 3 }] }`,
});

async function noticesOf(
  criteria: readonly SmallCriterion[],
  figures: readonly TestUnit[],
  asked: Partial<SensitivityAsked>,
) {
  const set = parseCriteriaSet(makeSmallSet(criteria));
  const units = figures.map((own, at) => ({ unit_id: `U${at}`, unit_group: 'xa', ...own }));
  const { notices } = await analyseSensitivity({
    criteriaSet: set,
    rules: compileRuleSet(set),
    year: 2024,
    tables: [makeWideTable(units)],
    asked: { ...NOTHING, ...asked },
  });
  return notices;
}

/** All points, far from every threshold and limit: 6 + 4 of 10, with events to spare. */
const FIRM = { satisfaction: '95%', events: '8' };

describe('what was asked for and changed nothing is said', () => {
  const both = [stepsFrom(80), EVENTS];

  it.each([
    ['maxima', { maxima: 10 }, 'maxima-nothing'],
    // 80 moves from 72 to 88; 95 % is beyond.
    ['thresholds', { thresholds: 10 }, 'thresholds-nothing'],
    // 7 or 9 events bring 4 points as 8 do.
    ['counts', { counts: 1 }, 'counts-nothing'],
  ] as const)('of %s', async (_, asked, code) => {
    const notices = await noticesOf(both, [FIRM], asked);
    expect(notices).toContainEqual({ code });
  });

  it('of thresholds and counts that are not there', async () => {
    expect(
      await noticesOf([EVENTS, OTHERS], [{ events: '1', other: '1' }], { thresholds: 10 }),
    ).toEqual([{ code: 'thresholds-none' }]);
    expect(await noticesOf([stepsFrom(80), stepsFrom(60)], [FIRM], { counts: 1 })).toContainEqual({
      code: 'counts-none',
    });
  });

  it('of grades where only ranks change', async () => {
    const units = [
      { events: '4', other: '1' },
      { events: '1', other: '4' },
    ];
    // 5 points each, 5.6 are needed. The first criterion up: 4.4 + 0.9 = 5.3 against 1.1 + 3.6 = 4.7.
    expect(await noticesOf([EVENTS, OTHERS], units, { maxima: 10 })).toEqual([
      { code: 'maxima-no-grade' },
    ]);
  });

  it('not where a grade changes, and not of what was not asked', async () => {
    // 3 + 4 = 7: at the limit, so every maximum of 1.2 below 4 loses the grade.
    const edge = { satisfaction: '60%', events: '4' };
    expect(await noticesOf(both, [edge], { maxima: 10 })).toEqual([]);
    expect(await noticesOf(both, [edge], {})).toEqual([{ code: 'nothing-asked' }]);
  });
});

describe('a threshold at the highest value', () => {
  it('is told: it moves down only', async () => {
    // 97 % is below 100 %, and above the threshold as soon as it is lower than 97 %.
    const notices = await noticesOf(
      [stepsFrom(100), EVENTS],
      [{ satisfaction: '97%', events: '3' }],
      { thresholds: 10 },
    );
    expect(notices).toEqual([
      { code: 'thresholds-only-down', criteria: [{ table: 'bang', criterion: '1.1' }] },
    ]);
  });
});
