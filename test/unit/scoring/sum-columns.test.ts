import { describe, expect, it } from 'vitest';
import { exact, exactText } from '../../../src/domain/exact-number.js';
import type { QuickCard, QuickScore } from '../../../src/domain/quick-card.js';
import type { QuickNumber } from '../../../src/domain/quick-number.js';
import { fromQuick, QUICK_ZERO, toQuick } from '../../../src/domain/quick-number.js';
import { compileRuleSet } from '../../../src/rules/compile-rule-set.js';
import { planLeaves } from '../../../src/rules/rule-set.js';
import { makeVariantScorer } from '../../../src/score-variants.js';
import { prepareSumColumns } from '../../../src/scoring/sum-columns.js';
import { makeWideTable } from '../../support/make-table.js';
import { reportsOf } from '../../support/quick-results.js';
import { SO_UNIT, tinySet } from '../../support/tiny-set.js';

const set = tinySet();
const RULES = compileRuleSet(set);
const [SO] = RULES.tables;
if (SO === undefined) throw new Error('no table');
const LEAVES = SO.sections.flatMap(planLeaves);
const sum = prepareSumColumns(SO, RULES);

const text = (value: QuickNumber | undefined) =>
  value === undefined ? null : exactText(fromQuick(value));
const numbersOf = (card: QuickCard | undefined) => ({
  sections: card?.groups.map(({ points }) => text(points)),
  totals: [card?.maximum, card?.total, card?.percent, card?.percentWithoutBonus].map(text),
});

async function scored(): Promise<QuickCard> {
  const reports = reportsOf([makeWideTable([SO_UNIT])], set, 2024);
  const [unit] = await makeVariantScorer(reports, 2024).score(RULES);
  return unit?.card ?? expect.fail('no unit');
}

/** The scores of a unit with one of them changed. */
const changed = (card: QuickCard, id: string, change: Partial<QuickScore>) =>
  card.criteria.map((score, at) => (LEAVES[at]?.id === id ? { ...score, ...change } : score));

const alone = (card: QuickCard, scores: readonly QuickScore[]) =>
  sum(
    [card.unit],
    scores.map((score) => [score]),
  )[0];

describe('known scores are summed up', () => {
  it('of one unit as they were, and with the points of one criterion changed', async () => {
    const card = await scored();
    // 9 + 8.8 + 0.5 = 18.3 of 20, worked out at SO_UNIT.
    expect(numbersOf(alone(card, card.criteria))).toEqual({
      sections: ['9', '6.3', '8.8', '0.5', '0'],
      totals: ['20', '18.3', '91.5', '89'],
    });
    // 1.5 in place of 3.
    expect(numbersOf(alone(card, changed(card, '1.3', { final: toQuick(exact('1.5')) })))).toEqual({
      sections: ['7.5', '6.3', '8.8', '0.5', '0'],
      totals: ['20', '16.8', '84', '81.5'],
    });
  });

  it('without a criterion that leaves the maximum, and without a total where points are missing', async () => {
    const card = await scored();
    const left = {
      status: 'not-applicable',
      final: undefined,
      maximum: QUICK_ZERO,
      policy: 'leaves-maximum',
    } as const;
    // 2.7 of 3 gone: 15.6 of 17 is 91.76 %, 15.1 of 17 is 88.82 %.
    expect(numbersOf(alone(card, changed(card, '2.1.1', left)))).toEqual({
      sections: ['9', '3.6', '6.1', '0.5', '0'],
      totals: ['17', '15.6', '91.76', '88.82'],
    });
    expect(numbersOf(alone(card, changed(card, '2.1.1', { final: undefined })))).toEqual({
      sections: ['9', null, null, '0.5', '0'],
      totals: ['20', null, null, null],
    });
  });

  it('of units side by side, each with its own', async () => {
    const card = await scored();
    const other = changed(card, 'G.1', { final: toQuick(exact('2')) });
    const columns = card.criteria.map((score, at) => [score, other[at] ?? score]);
    const cards = sum([card.unit, card.unit], columns);
    expect(cards.map(({ total }) => text(total))).toEqual(['18.3', '16.3']);
    expect(cards.map((one) => text(one.criterionAt(LEAVES.length - 1)?.final))).toEqual(['0', '2']);
  });
});
