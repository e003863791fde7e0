import type { Facts } from '../domain/fact.js';
import { factValueText } from '../domain/fact.js';
import type { Rule } from '../domain/rule.js';
import type { ConditionTrace, RuleTrace, ValueText } from '../domain/trace.js';
import type { Measured } from './compile-comparison.js';
import { measure } from './compile-comparison.js';
import type { ComparisonNode, Program, ProgramNode, Slot } from './compile-program.js';
import { at, compileProgram, valueOfFact } from './compile-program.js';
import type { RuleEvaluator, Verdicts } from './rule-evaluator.js';

/**
 * The compiled evaluator: every condition becomes a closure once, equal conditions are judged once a
 * unit and share one trace, nothing is cut short. It gives the same verdicts and traces as the reference
 * evaluator; tests and every official run hold the two against each other.
 */
export function makeCompiledEvaluator(rules: readonly Rule[]): RuleEvaluator {
  const program = compileProgram(rules);
  const steps = program.nodes.map(stepOf);
  const places = new Map(program.rules.map(({ name }, index) => [name, index]));
  return {
    judge(facts) {
      const verdicts = judgeRules(program, steps, facts);
      return verdictsByName(verdicts, places);
    },
  };
}

/** What one unit brings: its values by fact, and the traces of the nodes so far. */
interface UnitFrame {
  readonly values: readonly Measured[];
  readonly texts: readonly ValueText[];
  readonly traces: ConditionTrace[];
}

type NodeStep = (frame: UnitFrame) => ConditionTrace;

function stepOf(node: ProgramNode): NodeStep {
  if ('all' in node) {
    return ({ traces }) => {
      const all = tracesAt(traces, node.all);
      return { all, holds: all.every(isTrue) };
    };
  }
  if ('any' in node) {
    return ({ traces }) => {
      const any = tracesAt(traces, node.any);
      return { any, holds: any.some(isTrue) };
    };
  }
  if ('not' in node) {
    return ({ traces }) => {
      const not = at(traces, node.not);
      return { not, holds: !not.holds };
    };
  }
  return comparisonStep(node);
}

function tracesAt(traces: readonly ConditionTrace[], slots: readonly Slot[]): ConditionTrace[] {
  const found: ConditionTrace[] = [];
  for (const slot of slots) found.push(at(traces, slot));
  return found;
}

function isTrue({ holds }: ConditionTrace): boolean {
  return holds;
}

function comparisonStep({ comparison, left, right, holds }: ComparisonNode): NodeStep {
  const { fact, operator, value } = comparison;
  if (right !== undefined) {
    return ({ values, texts }) => ({
      fact,
      operator,
      value,
      found: at(texts, left),
      against: at(texts, right),
      holds: holds(at(values, left), at(values, right)),
    });
  }
  const against = Array.isArray(value) ? value.join(', ') : String(value);
  return ({ values, texts }) => ({
    fact,
    operator,
    value,
    found: at(texts, left),
    against,
    holds: holds(at(values, left)),
  });
}

function judgeRules(
  program: Program,
  steps: readonly NodeStep[],
  facts: Facts,
): readonly RuleTrace[] {
  const values = program.facts.map((name) => measure(valueOfFact(facts, name)));
  const traces: ConditionTrace[] = [];
  const frame: UnitFrame = {
    values,
    texts: values.map(({ value }) => factValueText(value)),
    traces,
  };
  for (const step of steps) traces.push(step(frame));
  return program.rules.map(({ name, node }): RuleTrace => {
    const condition = at(traces, node);
    return { rule: name, holds: condition.holds, condition };
  });
}

function verdictsByName(
  verdicts: readonly RuleTrace[],
  places: ReadonlyMap<string, number>,
): Verdicts {
  return {
    size: verdicts.length,
    get: (name) => verdicts[places.get(name) ?? -1],
    keys: () => places.keys(),
    values: () => verdicts.values(),
  };
}
