import type { Comparand, OperatorName } from './condition.js';

/** A fact's value as text: a number, YYYY-MM-DD, "true", an option; null where it has none. */
export type ValueText = string | null;

/** One comparison as it was made. `against` is the value it was compared with. */
export interface ComparisonTrace {
  readonly fact: string;
  readonly operator: OperatorName;
  readonly value: Comparand;
  readonly found: ValueText;
  readonly against: ValueText;
  readonly holds: boolean;
}

/** A condition as it was judged, group by group. */
export type ConditionTrace =
  | ComparisonTrace
  | { readonly all: readonly ConditionTrace[]; readonly holds: boolean }
  | { readonly any: readonly ConditionTrace[]; readonly holds: boolean }
  | { readonly not: ConditionTrace; readonly holds: boolean };

/** One rule as it was judged. */
export interface RuleTrace {
  readonly rule: string;
  readonly holds: boolean;
  readonly condition: ConditionTrace;
}

/** Every comparison of a trace, from left to right. */
export function comparisonsOfTrace(trace: ConditionTrace): readonly ComparisonTrace[] {
  if ('all' in trace) return trace.all.flatMap(comparisonsOfTrace);
  if ('any' in trace) return trace.any.flatMap(comparisonsOfTrace);
  if ('not' in trace) return comparisonsOfTrace(trace.not);
  return [trace];
}
