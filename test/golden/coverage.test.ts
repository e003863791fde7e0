import { describe, expect, it } from 'vitest';
import { exact, exactText } from '../../src/domain/exact-number.js';
import { runnableCases } from '../../src/tuning/cases/runnable-case.js';
import { testSet } from '../../src/tuning/cases/test-set.js';
import { coverageShare } from '../../src/tuning/coverage/coverage-share.js';
import { criteriaSetIds, loadCriteriaSet } from '../support/repository-files.js';

/** The least that the cases of a set must touch, in percent; the sets of Quảng Ngãi nearly all. */
const LEAST: Readonly<Record<string, number>> = {
  'quang-ngai/2022-1211': 98,
  'quang-ngai/2019-436': 98,
  // Communes of 2026 have criteria that no case tries yet.
  'drafts/quang-ngai-2026': 90,
};
const LEAST_OF_OTHERS = 95;

describe.each(criteriaSetIds())('%s', (id) => {
  it('has cases that are right and touch nearly everything', { timeout: 120_000 }, async () => {
    const set = loadCriteriaSet(id);
    const cases = set.cases === undefined ? [] : runnableCases(set.cases);
    const { failed, coverage } = await testSet(set, cases);
    expect(failed).toEqual([]);
    const { percent } = coverageShare(coverage);
    const least = exact(LEAST[id] ?? LEAST_OF_OTHERS);
    expect(`${exactText(percent)} ≥ ${exactText(least)}: ${percent.gte(least)}`).toMatch(/true$/);
  });
});
