import type { Amount, Ratio } from '../../methods/amount.js';
import { amountFormula } from '../../methods/amount.js';
import { compareTerms, conjunction } from './excel-term.js';
import type { FormulaContext } from './fact-term.js';
import { formulaTerm, STATES } from './fact-term.js';

/** One way in which the figures of a ratio do not fit each other, and those that cannot be used then. */
export interface RatioFault {
  readonly test: string;
  readonly blamed: readonly string[];
}

interface Sides {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

function sidesOf(amount: Amount): Sides {
  return typeof amount === 'string' ? { plus: [amount], minus: [] } : amount;
}

function elementsOf({ plus, minus }: Sides): readonly string[] {
  return [...plus, ...minus];
}

function notAmong(elements: readonly string[], { plus, minus }: Sides): readonly string[] {
  return elements.filter((element) => !plus.includes(element) && !minus.includes(element));
}

/** Every figure of a ratio. */
export function elementsOfRatio(ratio: Ratio): readonly string[] {
  return [...new Set(ratio.flatMap((amount) => elementsOf(sidesOf(amount))))];
}

/**
 * What reading the input finds wrong in a ratio, in the same order: more counted than there is to count,
 * or more taken away than there is. Of several only the first one counts.
 */
export function ratioFaults(
  [numerator, denominator]: Ratio,
  context: FormulaContext,
): readonly RatioFault[] {
  const [upper, lower] = [sidesOf(numerator), sidesOf(denominator)];
  const needed = elementsOf(lower);
  const test = (left: Amount | '0', right: Amount, also: readonly string[]) => {
    const there = [...needed, ...also].map((id) => `${context.state(id)}="${STATES.usable}"`);
    const [larger, smaller] = [left, right].map((amount) =>
      formulaTerm(amount === '0' ? '0' : amountFormula(amount), context),
    );
    if (larger === undefined || smaller === undefined) throw new TypeError('two sides');
    return `IF(${conjunction(there)},${compareTerms(larger, '>', smaller)},FALSE)`;
  };
  const plusOnly = { plus: [...upper.plus], minus: [] };
  const parts =
    upper.minus.length === 0
      ? notAmong(upper.plus, lower).map((part) => ({
          test: test(part, denominator, [part]),
          blamed: [part],
        }))
      : upper.minus.map((part) => ({
          test: test(part, plusOnly, [...upper.plus, part]),
          blamed: [part],
        }));
  const free = notAmong(elementsOf(upper), lower);
  const all = elementsOf(upper);
  const tooMuch = {
    test: test(numerator, denominator, all),
    blamed: free.length > 0 ? free : upper.plus,
  };
  if (upper.minus.length === 0) {
    return upper.plus.length > 1 || parts.length === 0 ? [...parts, tooMuch] : parts;
  }
  const taken = notAmong(upper.minus, plusOnly);
  const belowZero = {
    test: test('0', numerator, all),
    blamed: taken.length > 0 ? taken : upper.minus,
  };
  return [...parts, tooMuch, belowZero];
}

/** The number of the fault that holds, from 1; 0 where the figures fit. */
export function ratioFormula(faults: readonly RatioFault[]): string {
  return faults.reduceRight((rest, { test }, index) => `IF(${test},${index + 1},${rest})`, '0');
}
