import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { Evaluation, UnitResult } from '../../domain/evaluation.js';
import { evaluate } from '../../evaluate.js';
import type { RuleSet } from '../../rules/rule-set.js';
import type { RunnableCase } from './runnable-case.js';
import { CASE_UNIT } from './runnable-case.js';

/** A set with the rules that its cases run on. */
export interface RuledSet {
  readonly set: CriteriaSet;
  readonly rules: RuleSet;
}

/** What came out for the unit of a case; undefined where its row could not be read. */
export interface CaseOutcome {
  readonly unit: UnitResult | undefined;
  readonly evaluation: Evaluation;
}

/** Runs one case through the whole evaluation, both evaluators, from typed values to grade. */
export async function runCase({ set, rules }: RuledSet, one: RunnableCase): Promise<CaseOutcome> {
  const { year, tables } = one;
  const input = { criteriaSet: set, rules, draft: false, year, tables, fileIssues: [] };
  const evaluation = await evaluate(input);
  return { unit: evaluation.units.find(({ unitId }) => unitId === CASE_UNIT), evaluation };
}
