import type { Formula } from '../../domain/formula.js';

/** A calculation of points taken apart: what is counted, and the limits that hold it. */
export interface HeldFormula {
  readonly inner: Formula;
  readonly most?: string;
  readonly least?: string;
}

/** Takes the limits off: `least` of one calculation and a number is "at most", `greatest` "at least". */
export function holdFormula(formula: Formula): HeldFormula {
  return takeLimits({ inner: formula });
}

function takeLimits(held: HeldFormula): HeldFormula {
  const limit = limitOf(held.inner);
  if (limit === undefined || held[limit.end] !== undefined) return held;
  return takeLimits({ ...held, inner: limit.inner, [limit.end]: limit.text });
}

interface Limit {
  readonly end: 'most' | 'least';
  readonly text: string;
  readonly inner: Formula;
}

function limitOf(formula: Formula): Limit | undefined {
  if (typeof formula === 'string') return undefined;
  const end = 'least' in formula ? 'most' : 'least';
  let parts: readonly Formula[] = [];
  if ('least' in formula) parts = formula.least;
  if ('greatest' in formula) parts = formula.greatest;
  const text = parts.find((part) => typeof part === 'string');
  const inner = parts.find((part) => typeof part !== 'string');
  if (parts.length !== 2 || typeof text !== 'string' || inner === undefined) return undefined;
  return { end, text, inner };
}

/** Something that is added (or taken away). */
export interface Term {
  readonly formula: Formula;
  readonly negative: boolean;
}

/** The terms of a sum or difference; anything else is one term. */
export function termsOf(formula: Formula): readonly Term[] {
  if (typeof formula === 'object' && 'sum' in formula) return formula.sum.flatMap(termsOf);
  if (typeof formula === 'object' && 'difference' in formula) {
    const [left, right] = formula.difference;
    return [
      ...termsOf(left),
      ...termsOf(right).map((term) => ({ ...term, negative: !term.negative })),
    ];
  }
  return [{ formula, negative: false }];
}

/** A number times something: "-0.5 × fact" gives "0.5", negative; undefined for other terms. */
export interface Product {
  readonly factor: string;
  readonly of: Formula;
  readonly negative: boolean;
}

/** Reads a term as a number times one other thing. */
export function productOf({ formula, negative }: Term): Product | undefined {
  if (typeof formula === 'string' || !('product' in formula)) return undefined;
  const factor = formula.product.find((part) => typeof part === 'string');
  const of = formula.product.find((part) => typeof part !== 'string');
  if (formula.product.length !== 2 || typeof factor !== 'string' || of === undefined) {
    return undefined;
  }
  const below = factor.startsWith('-');
  return { factor: below ? factor.slice(1) : factor, of, negative: negative !== below };
}

/** The fact whose percent is divided by 100; undefined for anything else. */
export function ratioFactOf(formula: Formula): string | undefined {
  if (typeof formula === 'string' || !('quotient' in formula)) return undefined;
  const [percent, hundred] = formula.quotient;
  if (hundred !== '100' || typeof percent === 'string' || !('fact' in percent)) return undefined;
  return percent.fact;
}
