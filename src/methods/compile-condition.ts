import type { Comparand, Condition } from '../domain/condition.js';
import { factKindOf } from '../domain/condition.js';
import { exact, exactText } from '../domain/exact-number.js';
import type { DerivedFact } from '../domain/fact.js';
import type {
  WrittenComparison,
  WrittenCondition,
  WrittenDay,
} from '../domain/written-condition.js';
import { dayFact } from './day-in-year.js';

/** What compiling a condition needs: where its day facts get their names, which years, which others. */
export interface ConditionContext {
  readonly prefix: string;
  readonly scoringYears: readonly number[];
  readonly conditions: ReadonlyMap<string, WrittenCondition>;
}

export interface CompiledCondition {
  readonly condition: Condition;
  readonly facts: readonly DerivedFact[];
}

/**
 * A written condition in the form rules carry: numbers as exact text, days as facts of the scoring
 * year, references to other conditions written out. Only for conditions without faults.
 */
export function compileCondition(
  written: WrittenCondition,
  context: ConditionContext,
): CompiledCondition {
  if ('all' in written) {
    const parts = compileEach(written.all, context);
    return { condition: { all: parts.map(({ condition }) => condition) }, facts: factsOf(parts) };
  }
  if ('any' in written) {
    const parts = compileEach(written.any, context);
    return { condition: { any: parts.map(({ condition }) => condition) }, facts: factsOf(parts) };
  }
  if ('not' in written) {
    const inner = compileCondition(written.not, context);
    return { condition: { not: inner.condition }, facts: inner.facts };
  }
  if ('condition' in written) {
    const named = context.conditions.get(written.condition);
    if (named === undefined) throw new RangeError(`no condition "${written.condition}"`);
    return compileCondition(named, context);
  }
  return compileComparison(written, context);
}

function compileEach(
  written: readonly WrittenCondition[],
  context: ConditionContext,
): readonly CompiledCondition[] {
  return written.map((part, index) =>
    compileCondition(part, { ...context, prefix: `${context.prefix}.${index + 1}` }),
  );
}

function factsOf(parts: readonly CompiledCondition[]): readonly DerivedFact[] {
  return parts.flatMap(({ facts }) => facts);
}

function compileComparison(
  { fact, operator, value }: WrittenComparison,
  context: ConditionContext,
): CompiledCondition {
  const kind = factKindOf(operator);
  if (kind === 'date' && operator !== 'absent') {
    const name = `${context.prefix}:day`;
    const facts = [dayFact(name, value as WrittenDay, context.scoringYears)];
    return { condition: { fact, operator, value: { fact: name } }, facts };
  }
  const comparand = kind === 'number' ? exactText(exact(value as number)) : (value as Comparand);
  return { condition: { fact, operator, value: comparand }, facts: [] };
}
