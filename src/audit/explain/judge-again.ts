import type { Comparand, Comparison, Condition } from '../../domain/condition.js';
import { factKindOf } from '../../domain/condition.js';
import { exact } from '../../domain/exact-number.js';
import type { FactValue } from '../../domain/fact.js';
import { NO_VALUE } from '../../domain/fact.js';
import type { ConditionTrace, ValueText } from '../../domain/trace.js';
import { compare } from '../../rules/operators.js';

/** Values of facts by name, as results show them. */
export type FactText = (fact: string) => ValueText;

/**
 * Judges a condition once more by the values that a result shows, where the result keeps no trace of it:
 * bands, and conditions by which a criterion does not apply.
 */
export function judgeAgain(condition: Condition, textOf: FactText): ConditionTrace {
  if ('all' in condition) {
    const all = condition.all.map((part) => judgeAgain(part, textOf));
    return { all, holds: all.every(({ holds }) => holds) };
  }
  if ('any' in condition) {
    const any = condition.any.map((part) => judgeAgain(part, textOf));
    return { any, holds: any.some(({ holds }) => holds) };
  }
  if ('not' in condition) {
    const not = judgeAgain(condition.not, textOf);
    return { not, holds: !not.holds };
  }
  return judgeComparison(condition, textOf);
}

function judgeComparison(comparison: Comparison, textOf: FactText): ConditionTrace {
  const { fact, operator, value } = comparison;
  const found = textOf(fact);
  const isFact = typeof value === 'object' && 'fact' in value;
  const right = isFact ? valueFrom(textOf(value.fact), operator) : value;
  const holds = compare(operator, valueFrom(found, operator), right);
  return { ...comparison, found, against: againstText(value, textOf), holds };
}

/** A value of the kind that an operator compares. */
function valueFrom(text: ValueText, operator: Comparison['operator']): FactValue {
  if (text === null) return NO_VALUE;
  switch (factKindOf(operator)) {
    case 'number':
      return { kind: 'number', number: exact(text) };
    case 'date':
      return text === 'absent' ? { kind: 'absent' } : { kind: 'date', date: text };
    case 'yes-no':
      return { kind: 'yes-no', yes: text === 'true' };
    case 'choice':
      return { kind: 'choice', option: text };
  }
}

function againstText(value: Comparand, textOf: FactText): ValueText {
  if (typeof value !== 'object') return String(value);
  return 'fact' in value ? textOf(value.fact) : value.join(', ');
}
