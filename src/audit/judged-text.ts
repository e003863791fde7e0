import type { Comparand, Condition } from '../domain/condition.js';
import type { Rule } from '../domain/rule.js';
import type { ConditionTrace, RuleTrace, ValueText } from '../domain/trace.js';

/** Values of facts by name. */
export type FactText = (fact: string) => ValueText;

/** What a condition said, node by node in pre-order: "101". */
export function judgedText(trace: ConditionTrace): string {
  const own = trace.holds ? '1' : '0';
  if ('all' in trace) return own + trace.all.map(judgedText).join('');
  if ('any' in trace) return own + trace.any.map(judgedText).join('');
  if ('not' in trace) return own + judgedText(trace.not);
  return own;
}

/**
 * The trace of a rule again, from its condition, from what each node said and from the values of facts.
 * Throws a RangeError where the text has not exactly one letter for each node.
 */
export function traceFromJudged(rule: Rule, judged: string, factText: FactText): RuleTrace {
  const letters = judged[Symbol.iterator]();
  const condition = traceNode(rule.conditions, letters, factText);
  if (letters.next().done !== true)
    throw new RangeError(`"${judged}" is too long for ${rule.name}`);
  return { rule: rule.name, holds: condition.holds, condition };
}

function traceNode(
  condition: Condition,
  letters: Iterator<string>,
  factText: FactText,
): ConditionTrace {
  const letter = letters.next();
  if (letter.done) throw new RangeError('a rule has more conditions than were judged');
  const holds = letter.value === '1';
  const inside = (part: Condition) => traceNode(part, letters, factText);
  if ('all' in condition) return { all: condition.all.map(inside), holds };
  if ('any' in condition) return { any: condition.any.map(inside), holds };
  if ('not' in condition) return { not: inside(condition.not), holds };
  const { fact, operator, value } = condition;
  const against = againstText(value, factText);
  return { fact, operator, value, found: factText(fact), against, holds };
}

/** The right side of a comparison as traces show it. */
function againstText(value: Comparand, factText: FactText): ValueText {
  if (typeof value !== 'object') return String(value);
  return 'fact' in value ? factText(value.fact) : value.join(', ');
}
