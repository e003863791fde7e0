import { describe, expect, it } from 'vitest';
import { exactText } from '../../src/domain/exact-number.js';
import type { QuickNumber } from '../../src/domain/quick-number.js';
import { fromQuick } from '../../src/domain/quick-number.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import type { RuleSet } from '../../src/rules/rule-set.js';
import { makeVariantScorer, rankVariant } from '../../src/score-variants.js';
import type { TestUnit } from '../support/make-table.js';
import { makeWideTable } from '../support/make-table.js';
import { reportsOf } from '../support/quick-results.js';
import { SO_UNIT, tinySet } from '../support/tiny-set.js';

const set = tinySet();
const RULES = compileRuleSet(set);
const text = (value: QuickNumber | undefined) =>
  value === undefined ? null : exactText(fromQuick(value));

const scorerOf = (units: readonly TestUnit[]) =>
  makeVariantScorer(reportsOf([makeWideTable(units)], set, 2024), 2024);

/** Sections to whole points: 8.8 → 9, and 0.5 → 1. */
const ROUNDED: RuleSet = {
  ...RULES,
  rounding: [...RULES.rounding, { at: 'section', digits: 0, mode: 'half-up' }],
};
/** Totals to whole points. */
const WHOLE: RuleSet = {
  ...RULES,
  rounding: [...RULES.rounding, { at: 'total', digits: 0, mode: 'down' }],
};

/** 9 of 9 in section 1, 6.3 of 7 in 2.1, 8.8 of 11 in section 2, a bonus of 0.5. */
const BASE = {
  sections: ['9', '6.3', '8.8', '0.5', '0'],
  totals: ['20', '18.3', '91.5', '17.8', '89'],
};

async function pointsOf(scorer: ReturnType<typeof scorerOf>, rules: RuleSet) {
  const [unit] = await scorer.score(rules);
  const { card } = unit ?? expect.fail('no unit');
  const { maximum, total, percent, totalWithoutBonus, percentWithoutBonus } = card;
  const totals = [maximum, total, percent, totalWithoutBonus, percentWithoutBonus].map(text);
  expect(card.groups).toEqual(card.groups.map((_, place) => card.groupAt(place)));
  expect(card.criteria).toEqual(card.criteria.map((_, place) => card.criterionAt(place)));
  return { sections: card.groups.map(({ points }) => text(points)), totals };
}

describe('variants of a rule set', () => {
  it('are each summed up as they say, one after another and back', async () => {
    const scorer = scorerOf([SO_UNIT]);
    expect(await pointsOf(scorer, RULES)).toEqual(BASE);
    // 9 + 9 + 1 = 19 of 20, without the bonus 18; the sub-section is not rounded.
    expect(await pointsOf(scorer, ROUNDED)).toEqual({
      sections: ['9', '6.3', '9', '1', '0'],
      totals: ['20', '19', '95', '18', '90'],
    });
    expect(await pointsOf(scorer, WHOLE)).toEqual({
      ...BASE,
      totals: ['20', '18', '90', '17', '85'],
    });
    expect(await pointsOf(scorer, RULES)).toEqual(BASE);
  });

  it('know a unit without a figure as incomplete, with points of all other sections', async () => {
    const [unit] = await scorerOf([{ ...SO_UNIT, 'cases-done': null }]).score(RULES);
    expect(unit).toMatchObject({ outcome: 'incomplete', grade: undefined });
    expect(unit?.card.groups.map(({ points }) => text(points))).toEqual([
      '9',
      null,
      null,
      '0.5',
      '0',
    ]);
    expect([text(unit?.card.total), text(unit?.card.percent)]).toEqual([null, null]);
  });

  it('give equal units one place and the next its number', async () => {
    const units = [
      { ...SO_UNIT, unit_id: 'A' },
      { ...SO_UNIT, unit_id: 'B' },
      { ...SO_UNIT, unit_id: 'C', awards: '0' },
    ];
    const ranked = rankVariant(await scorerOf(units).score(RULES), RULES);
    expect(ranked.map(({ unit, place }) => [unit.card.unit.report.unitId, place?.rank])).toEqual([
      ['A', 1],
      ['B', 1],
      ['C', 3],
    ]);
    expect(ranked[0]?.place?.sharedBy).toEqual(['A', 'B']);
  });
});
