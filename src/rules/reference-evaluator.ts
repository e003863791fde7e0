import type { RuleProperties, RuleResult } from 'json-rules-engine';
import { Engine } from 'json-rules-engine';
import type { Condition } from '../domain/condition.js';
import { comparisonsOf, OPERATOR_NAMES } from '../domain/condition.js';
import type { Facts, FactValue } from '../domain/fact.js';
import { factValueText } from '../domain/fact.js';
import type { Rule } from '../domain/rule.js';
import type { ComparisonTrace, ConditionTrace, RuleTrace, ValueText } from '../domain/trace.js';
import type { RightSide } from './operators.js';
import { compare } from './operators.js';
import type { RuleEvaluator, Verdicts } from './rule-evaluator.js';

/** What json-rules-engine 7 registers by itself; a test proves that none of them is left. */
const DEFAULT_OPERATORS = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
] as const;
const DEFAULT_DECORATORS = [
  'someFact',
  'someValue',
  'everyFact',
  'everyValue',
  'swap',
  'not',
] as const;

/**
 * The reference evaluator: json-rules-engine with our exact operators in place of its own, one unit
 * at a time. Its default operators take text for numbers and let values fall between all steps.
 */
export function makeReferenceEvaluator(rules: readonly Rule[]): RuleEvaluator {
  const engine = makeEngine(rules);
  let queue: Promise<unknown> = Promise.resolve();
  return {
    judge(facts) {
      const turn = queue.then(() => judgeUnit(engine, rules, facts));
      // One engine skips rules silently when it runs twice at once, so every run waits for the last.
      queue = turn.catch(() => undefined);
      return turn;
    },
  };
}

function makeEngine(rules: readonly Rule[]): Engine {
  const engine = new Engine([], { allowUndefinedFacts: false, pathResolver: refusePath });
  for (const name of DEFAULT_OPERATORS) engine.removeOperator(name);
  for (const name of DEFAULT_DECORATORS) engine.removeOperatorDecorator(name);
  for (const name of OPERATOR_NAMES) {
    engine.addOperator<FactValue, RightSide>(name, (left, right) => compare(name, left, right));
  }
  for (const rule of rules) engine.addRule(structuredClone(rule) as RuleProperties);
  return engine;
}

function refusePath(): never {
  throw new TypeError('rules have no paths');
}

async function judgeUnit(engine: Engine, rules: readonly Rule[], facts: Facts): Promise<Verdicts> {
  const { results, failureResults } = await engine.run(Object.fromEntries(facts));
  const verdicts = new Map(
    [...results, ...failureResults].map((result) => [String(result.name), result]),
  );
  if (verdicts.size !== rules.length || results.length + failureResults.length !== rules.length) {
    throw new Error(`the engine judged ${verdicts.size} of ${rules.length} rules`);
  }
  return new Map(rules.map((rule) => [rule.name, traceOf(rule, verdicts.get(rule.name))]));
}

/** What json-rules-engine leaves on a condition after a run; its types do not say so. */
interface JudgedCondition {
  readonly result?: boolean;
  readonly factResult?: FactValue;
  readonly valueResult?: RightSide;
  readonly all?: readonly JudgedCondition[];
  readonly any?: readonly JudgedCondition[];
  readonly not?: JudgedCondition;
}

function traceOf(rule: Rule, result: RuleResult | undefined): RuleTrace {
  if (result === undefined || typeof result.result !== 'boolean') {
    throw new Error(`the engine gave no verdict on ${rule.name}`);
  }
  // The engine leaves its verdict on a rule, not on the rule's own top group.
  const judged = { ...(result.conditions as JudgedCondition), result: result.result };
  return {
    rule: rule.name,
    holds: result.result,
    condition: traceCondition(rule.conditions, judged),
  };
}

function traceCondition(condition: Condition, judged: JudgedCondition | undefined): ConditionTrace {
  const holds = judged?.result;
  if (judged === undefined || typeof holds !== 'boolean') {
    const facts = comparisonsOf(condition).map(({ fact }) => fact);
    throw new Error(`the engine did not judge the condition on ${facts.join(', ')}`);
  }
  if ('all' in condition) {
    return { all: condition.all.map((part, at) => traceCondition(part, judged.all?.[at])), holds };
  }
  if ('any' in condition) {
    return { any: condition.any.map((part, at) => traceCondition(part, judged.any?.[at])), holds };
  }
  if ('not' in condition) return { not: traceCondition(condition.not, judged.not), holds };
  return traceComparison(condition, judged, holds);
}

function traceComparison(
  comparison: Extract<Condition, { readonly fact: string }>,
  judged: JudgedCondition,
  holds: boolean,
): ComparisonTrace {
  const found = judged.factResult === undefined ? null : factValueText(judged.factResult);
  return { ...comparison, found, against: rightSideText(judged.valueResult), holds };
}

function rightSideText(right: RightSide | undefined): ValueText {
  if (right === undefined) return null;
  if (typeof right === 'object' && 'kind' in right) return factValueText(right);
  return Array.isArray(right) ? right.join(', ') : String(right);
}
