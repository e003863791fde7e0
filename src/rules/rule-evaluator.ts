import type { Facts } from '../domain/fact.js';
import type { Rule } from '../domain/rule.js';
import type { RuleTrace } from '../domain/trace.js';

/** What every rule of a list said of one unit, by the rule's name, in the order of the list. */
export type Verdicts = Pick<ReadonlyMap<string, RuleTrace>, 'size' | 'get' | 'keys' | 'values'>;

/**
 * Judges all its rules for one unit, without short-circuit. `facts` holds every fact that a rule
 * names. Any fault inside is thrown: a run fails loudly, it never scores a zero.
 */
export interface RuleEvaluator {
  judge(facts: Facts): Verdicts | Promise<Verdicts>;
}

/** Makes an evaluator for a list of rules with unique names. */
export type MakeEvaluator = (rules: readonly Rule[]) => RuleEvaluator;
