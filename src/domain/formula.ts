import type { ExactNumber } from './exact-number.js';
import { exact, largestOf, ONE, smallestOf, sumOf, ZERO } from './exact-number.js';

/**
 * An exact calculation over facts, as it stands in a rule. A text is a number in exact notation.
 * `quotient` by zero, and anything built on a fact without a value, has no value. `roundDown` and
 * `roundUp` go to the next whole number below and above: -0.5 → -1 and 0.
 */
export type Formula =
  | string
  | { readonly fact: string }
  | { readonly sum: readonly Formula[] }
  | { readonly product: readonly Formula[] }
  | { readonly difference: readonly [Formula, Formula] }
  | { readonly quotient: readonly [Formula, Formula] }
  | { readonly least: readonly [Formula, ...Formula[]] }
  | { readonly greatest: readonly [Formula, ...Formula[]] }
  | { readonly roundDown: readonly [Formula] }
  | { readonly roundUp: readonly [Formula] };

/** Gives the number of a fact, or undefined where it has none. */
export type NumberLookup = (fact: string) => ExactNumber | undefined;

/** Calculates exactly; undefined where a fact has no value or a denominator is zero. */
export function calculate(formula: Formula, lookup: NumberLookup): ExactNumber | undefined {
  if (typeof formula === 'string') return exact(formula);
  if ('fact' in formula) return lookup(formula.fact);
  const [operation, parts] = operationOf(formula);
  const values: ExactNumber[] = [];
  let isComplete = true;
  // Every part is calculated, whatever the others come to: a fact that is not there is a bug.
  for (const part of parts) {
    const value = calculate(part, lookup);
    if (value === undefined) isComplete = false;
    else values.push(value);
  }
  return isComplete ? operate(operation, values) : undefined;
}

/** What a formula does with its parts. */
export type Operation =
  | 'sum'
  | 'product'
  | 'difference'
  | 'quotient'
  | 'least'
  | 'greatest'
  | 'roundDown'
  | 'roundUp';

/** The one operation of a formula and its parts. */
export function operationOf(
  formula: Exclude<Formula, string | { readonly fact: string }>,
): readonly [Operation, readonly Formula[]] {
  const entries = Object.entries(formula) as [Operation, readonly Formula[]][];
  const first = entries[0];
  if (first === undefined || entries.length > 1) throw new TypeError('a formula has one operation');
  return first;
}

/** One operation on numbers; undefined for a quotient by zero. */
export function operate(
  operation: Operation,
  values: readonly ExactNumber[],
): ExactNumber | undefined {
  const [first = ZERO, second = ZERO] = values;
  switch (operation) {
    case 'sum':
      return sumOf(values);
    case 'product':
      return values.reduce<ExactNumber>((product, value) => product.mul(value), ONE);
    case 'difference':
      return first.sub(second);
    case 'quotient':
      return second.equals(ZERO) ? undefined : first.div(second);
    case 'least':
      return smallestOf(first, ...values.slice(1));
    case 'greatest':
      return largestOf(first, ...values.slice(1));
    case 'roundDown':
      return first.floor();
    case 'roundUp':
      return first.ceil();
  }
}

/** Names of all facts that a formula reads; each once. */
export function factsInFormula(formula: Formula): readonly string[] {
  if (typeof formula === 'string') return [];
  if ('fact' in formula) return [formula.fact];
  const [, parts] = operationOf(formula);
  return [...new Set(parts.flatMap(factsInFormula))];
}
