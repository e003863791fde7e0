import { describe, expect, it } from 'vitest';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import { compareCase } from '../../src/tuning/cases/compare-case.js';
import { runCase } from '../../src/tuning/cases/run-case.js';
import { runnableCases } from '../../src/tuning/cases/runnable-case.js';
import { criteriaSetIds, loadCriteriaSet } from '../support/repository-files.js';

describe.each(criteriaSetIds())('%s', (id) => {
  const set = loadCriteriaSet(id);
  const rules = compileRuleSet(set);
  const cases = set.cases === undefined ? [] : runnableCases(set.cases);

  it('has at least 15 cases computed by hand', () => {
    expect(cases.length).toBeGreaterThanOrEqual(15);
  });

  it.each(cases)('$id: $reasoning', async (one) => {
    const { unit } = await runCase({ set, rules }, one);
    expect(compareCase(one, unit)).toEqual([]);
  });
});
