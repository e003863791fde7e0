/**
 * Operators of conditions, by the kind of fact they compare. A comparison with a fact that has no
 * value (not reported, a ratio without denominator) is false; a value of another kind is a bug.
 */
export const OPERATORS = {
  number: ['at-least', 'above', 'at-most', 'below', 'equals'],
  date: ['on-or-before', 'before', 'on-or-after', 'after', 'absent'],
  'yes-no': ['is'],
  choice: ['is-option', 'is-one-of'],
} as const;

export type FactKind = keyof typeof OPERATORS;
export type OperatorName = (typeof OPERATORS)[FactKind][number];

/** All operators in one list. */
export const OPERATOR_NAMES: readonly OperatorName[] = Object.values(OPERATORS).flat();

const KIND_OF: ReadonlyMap<string, FactKind> = new Map(
  (Object.keys(OPERATORS) as FactKind[]).flatMap((kind) =>
    OPERATORS[kind].map((name) => [name, kind] as const),
  ),
);

/** The kind of fact that an operator compares. */
export function factKindOf(operator: OperatorName): FactKind {
  const kind = KIND_OF.get(operator);
  if (kind === undefined) throw new RangeError(`no such operator: ${operator}`);
  return kind;
}

/**
 * What a fact is compared with: numbers as exact text, days as YYYY-MM-DD, true or false, an option,
 * a list of options; or another fact.
 */
export type Comparand = string | boolean | readonly string[] | { readonly fact: string };

export interface Comparison {
  readonly fact: string;
  readonly operator: OperatorName;
  readonly value: Comparand;
}

/** A tree of comparisons in the form of json-rules-engine. `all` and `any` are never empty. */
export type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Every comparison of a condition, from left to right. */
export function comparisonsOf(condition: Condition): readonly Comparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsOf);
  if ('any' in condition) return condition.any.flatMap(comparisonsOf);
  if ('not' in condition) return comparisonsOf(condition.not);
  return [condition];
}

/** Names of all facts that a condition reads, on either side of its comparisons; each once. */
export function factsReadBy(condition: Condition): readonly string[] {
  const names = comparisonsOf(condition).flatMap(({ fact, value }) =>
    typeof value === 'object' && 'fact' in value ? [fact, value.fact] : [fact],
  );
  return [...new Set(names)];
}
