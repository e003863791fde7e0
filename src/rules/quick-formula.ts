import { exact } from '../domain/exact-number.js';
import type { Formula } from '../domain/formula.js';
import type { QuickFact } from '../domain/quick-fact.js';
import type { QuickNumber } from '../domain/quick-number.js';
import {
  addQuick,
  ceilQuick,
  divideQuick,
  floorQuick,
  greatestQuick,
  leastQuick,
  multiplyQuick,
  subtractQuick,
  toQuick,
} from '../domain/quick-number.js';

/** A formula ready to run over the values of one unit; undefined where it has no value. */
export type QuickFormula = (values: readonly QuickFact[]) => QuickNumber | undefined;

type Pairwise = (left: QuickNumber, right: QuickNumber) => QuickNumber | undefined;
type Single = (number: QuickNumber) => QuickNumber;

/** Operations of two numbers; of more, the result with the next. */
const PAIRWISE: Readonly<Record<string, Pairwise>> = {
  sum: addQuick,
  product: multiplyQuick,
  difference: subtractQuick,
  quotient: (left, right) => (right.top === 0 ? undefined : divideQuick(left, right)),
  least: leastQuick,
  greatest: greatestQuick,
};

const SINGLE: Readonly<Record<string, Single>> = { roundDown: floorQuick, roundUp: ceilQuick };

/**
 * Compiles a formula: what it calculates is what `calculate` would. `placeOf` gives the place of a fact
 * among the values. A fact that is no number throws when it runs.
 */
export function compileFormula(formula: Formula, placeOf: (fact: string) => number): QuickFormula {
  if (typeof formula === 'string') {
    const number = toQuick(exact(formula));
    return () => number;
  }
  if ('fact' in formula) {
    const place = placeOf(formula.fact);
    return (values) => numberAt(values, place);
  }
  const [[operation, parts] = ['', []], ...more] = Object.entries<readonly Formula[]>(formula);
  const [pairwise, single] = [PAIRWISE[operation], SINGLE[operation]];
  const [first, ...others] = parts.map((part) => compileFormula(part, placeOf));
  if (first === undefined || more.length > 0) throw new TypeError('a formula has one operation');
  if (single !== undefined) return applied(first, single);
  if (pairwise === undefined) throw new TypeError(`no operation "${operation}"`);
  return others.reduce((left, right) => paired(left, right, pairwise), first);
}

function applied(of: QuickFormula, single: Single): QuickFormula {
  return (values) => {
    const number = of(values);
    return number && single(number);
  };
}

function paired(left: QuickFormula, right: QuickFormula, pairwise: Pairwise): QuickFormula {
  return (values) => {
    const one = left(values);
    const other = right(values);
    return one && other && pairwise(one, other);
  };
}

function numberAt(values: readonly QuickFact[], place: number): QuickNumber | undefined {
  const value = values[place];
  if (value?.kind === 'number') return value.number;
  if (value?.kind === 'none') return undefined;
  throw new TypeError(`a fact is ${value?.kind ?? 'not there'}, not a number`);
}
