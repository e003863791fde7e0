import type { Evaluation, UnitResult } from './domain/evaluation.js';
import type { EvaluateInput } from './open-evaluation.js';
import { openEvaluation } from './open-evaluation.js';

/**
 * The whole evaluation, stage by stage: intake, scoring, classification, ranking. Pure: no clock, no
 * files. Faults in the data are issues in the result; a fault in the rules is thrown.
 */
export async function evaluate(input: EvaluateInput): Promise<Evaluation> {
  const { head, units } = await openEvaluation(input);
  const collected: UnitResult[] = [];
  for await (const unit of units()) collected.push(unit);
  const { schema, criteriaSet, year, issues, sources } = head;
  return { schema, criteriaSet, year, units: collected, issues, sources };
}
