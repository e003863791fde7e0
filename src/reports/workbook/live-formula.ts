import type { Rounding } from '../../criteria/criteria-set-file.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { approximate, exact, roundExact } from '../../domain/exact-number.js';
import type { CellContent } from './cell-content.js';
import { NONE } from './cell-content.js';

/** Digits to which Excel's sums are cleaned before they are rounded: 89.995 must not be 89.99499… */
const CLEAN_DIGITS = 9;

/** A calculation twice: as Excel's formula, and exactly. */
export interface Calculation {
  readonly formula: string;
  readonly exact: ExactNumber;
}

/**
 * A live formula, but only where it gives exactly the evaluated number: what a formula cannot say
 * faithfully stays a plain number, and a number that there is not stays a dash.
 */
export function liveFormula(
  calculation: Calculation | undefined,
  evaluated: string | null,
): CellContent {
  if (evaluated === null) return NONE;
  const value = exact(evaluated);
  if (calculation === undefined || !calculation.exact.equals(value)) return approximate(value);
  return { formula: calculation.formula, result: approximate(value) };
}

/**
 * The same calculation, rounded as the set says at one place; undefined where Excel has no function
 * for it (half to even).
 */
export function roundCalculation(
  { formula, exact: value }: Calculation,
  rule: Rounding | undefined,
): Calculation | undefined {
  if (rule === undefined) return { formula, exact: value };
  if (rule.mode === 'half-even') return undefined;
  const name = rule.mode === 'down' ? 'ROUNDDOWN' : 'ROUND';
  const clean = roundExact(value, CLEAN_DIGITS, 'half-up');
  return {
    formula: `${name}(ROUND(${formula},${CLEAN_DIGITS}),${rule.digits})`,
    exact: roundExact(clean, rule.digits, rule.mode),
  };
}

/** The set's rounding at one place. */
export function roundingAt(
  rounding: readonly Rounding[],
  place: Rounding['at'],
): Rounding | undefined {
  return rounding.find(({ at }) => at === place);
}
