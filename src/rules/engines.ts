import { OperatorError } from '../domain/operator-error.js';
import type { Rule } from '../domain/rule.js';
import { comparisonsOfTrace } from '../domain/trace.js';
import { makeCompiledEvaluator } from './compiled-evaluator.js';
import type { EngineName } from './engine-names.js';
import type { TraceDifference } from './find-difference.js';
import { findDifference } from './find-difference.js';
import { makeReferenceEvaluator } from './reference-evaluator.js';
import type { MakeEvaluator, RuleEvaluator, Verdicts } from './rule-evaluator.js';

export type { EngineName } from './engine-names.js';
export { ENGINE_NAMES } from './engine-names.js';

const ENGINES: Readonly<Record<EngineName, MakeEvaluator>> = {
  both: (rules) =>
    makeAgreeingEvaluator(rules, [makeReferenceEvaluator(rules), makeCompiledEvaluator(rules)]),
  reference: makeReferenceEvaluator,
  compiled: makeCompiledEvaluator,
};

/** The maker of an engine's evaluators. */
export function engineNamed(name: EngineName): MakeEvaluator {
  return ENGINES[name];
}

/**
 * Judges with two evaluators. Their verdicts and traces are equal to the last comparison, else it throws
 * `engines-disagree` with the rule and the condition; the caller adds the unit.
 */
export function makeAgreeingEvaluator(
  rules: readonly Rule[],
  [first, second]: readonly [RuleEvaluator, RuleEvaluator],
): RuleEvaluator {
  return {
    async judge(facts) {
      const [verdicts, others] = [await first.judge(facts), await second.judge(facts)];
      for (const { name } of rules) compareVerdicts(name, verdicts, others);
      return others;
    },
  };
}

function compareVerdicts(rule: string, first: Verdicts, second: Verdicts): void {
  const [one, other] = [first.get(rule), second.get(rule)];
  if (one === undefined || other === undefined) throw new Error(`no verdict on ${rule}`);
  const difference = findDifference(one, other);
  if (difference === undefined) return;
  throw new OperatorError('engines-disagree', {
    unit: '',
    rule,
    condition: conditionText(difference),
    first: String(difference.first.holds),
    second: String(difference.second.holds),
  });
}

function conditionText({ place, first }: TraceDifference): string {
  const [comparison, ...others] = comparisonsOfTrace(first);
  if (comparison === undefined || others.length > 0) return place;
  const { fact, operator, found, against } = comparison;
  return `${place} ${fact} (${found ?? '–'}) ${operator} ${against ?? '–'}`.trim();
}

/** Waits for what was judged of a unit; where two evaluators disagree, the error also names the unit. */
export async function nameUnit<Result>(
  unit: string,
  result: Promise<Result> | Result,
): Promise<Result> {
  try {
    return await result;
  } catch (error) {
    if (!isDisagreement(error)) throw error;
    throw new OperatorError('engines-disagree', { ...error.params, unit });
  }
}

function isDisagreement(error: unknown): error is OperatorError<'engines-disagree'> {
  return error instanceof OperatorError && error.code === 'engines-disagree';
}
