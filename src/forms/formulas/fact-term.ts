import type { DataElement } from '../../criteria/data-element.js';
import { elementFacts } from '../../criteria/data-element.js';
import { exact, exactText, ZERO } from '../../domain/exact-number.js';
import type { DerivedFact } from '../../domain/fact.js';
import type { Formula, Operation } from '../../domain/formula.js';
import { operationOf } from '../../domain/formula.js';
import type { ExcelTerm } from './excel-term.js';
import {
  atomTerm,
  constantTerm,
  differenceOf,
  productOf,
  quotientOf,
  sumOfTerms,
  termText,
} from './excel-term.js';

/** Where the figures of a form stand, and what the rules make of them. */
export interface FormulaContext {
  readonly year: number;
  readonly elements: ReadonlyMap<string, DataElement>;
  readonly derived: ReadonlyMap<string, DerivedFact>;
  /** The cell of a figure. */
  cell(element: string): string;
  /** The cell that says whether a figure can be used: {@link STATES}. */
  state(element: string): string;
  /** The cell with the label of an option. */
  option(element: string, option: string): string;
}

/** What is said of a figure beside it: usable, does not apply, cannot be used; empty: nothing typed. */
export const STATES = { usable: 'OK', notApplicable: 'KAD', wrong: 'SAI' } as const;

/** Digits to which Excel's floats are cleaned: 0.893 shown as 89.3 % must be 89.3. */
const CLEAN = 9;

/** A day of the calendar as Excel's formula. */
export function dayFormula(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `DATE(${year},${month},${day})`;
}

/** The number of a fact. Throws a RangeError for one that is none, or that needs the whole group. */
export function factTerm(name: string, context: FormulaContext): ExcelTerm {
  const element = context.elements.get(name);
  if (element !== undefined) return elementTerm(element, context);
  const fact = context.derived.get(name);
  if (fact === undefined) throw new RangeError(`no fact "${name}"`);
  if ('formula' in fact) return formulaTerm(fact.formula, context);
  if ('byOption' in fact) return optionTerm(fact.byOption, context);
  if ('daysAfter' in fact) {
    const { day, fact: reported } = fact.daysAfter;
    return atomTerm(`(${context.cell(reported)}-${dayOfFact(day, context)})`, true);
  }
  throw new RangeError(`"${name}" is no number of this unit alone`);
}

/** The day of a fact as Excel's formula. Throws a RangeError where it is no day of the scoring year. */
export function dayOfFact(name: string, { derived, year, cell, elements }: FormulaContext): string {
  if (elements.has(name)) return cell(name);
  const fact = derived.get(name);
  const date = fact !== undefined && 'dayByYear' in fact ? fact.dayByYear[String(year)] : undefined;
  if (date === undefined) throw new RangeError(`"${name}" is no day of ${year}`);
  return dayFormula(date);
}

function elementTerm({ id, kind }: DataElement, { cell }: FormulaContext): ExcelTerm {
  if (kind === 'percent') return atomTerm(`ROUND(${cell(id)}*100,${CLEAN})`, false);
  return atomTerm(cell(id), kind === 'count');
}

/** The number of the chosen option as whole number over their common denominator. */
function optionTerm(
  { fact, values }: { readonly fact: string; readonly values: Readonly<Record<string, string>> },
  context: FormulaContext,
): ExcelTerm {
  const numbers = Object.entries(values).map(([option, text]) => [option, exact(text)] as const);
  const bottom = numbers.reduce((common, [, { d }]) => common * d, 1n);
  const chosen = numbers.reduceRight<string>((rest, [option, number]) => {
    const whole = exactText(number.mul(bottom));
    if (rest === '') return whole;
    return `IF(${context.cell(fact)}=${context.option(fact, option)},${whole},${rest})`;
  }, '');
  const top = atomTerm(chosen, true);
  return quotientOf(top, constantTerm(exact(String(bottom))), true);
}

/** A calculation of the rules as Excel's. */
export function formulaTerm(formula: Formula, context: FormulaContext): ExcelTerm {
  if (typeof formula === 'string') return constantTerm(exact(formula));
  if ('fact' in formula) return factTerm(formula.fact, context);
  const [operation, parts] = operationOf(formula);
  const terms = parts.map((part) => formulaTerm(part, context));
  const positive = operation === 'quotient' && isNeverNegative(parts[1] ?? '0', context);
  return combine(operation, terms, positive);
}

function combine(
  operation: Operation,
  terms: readonly ExcelTerm[],
  rightPositive: boolean,
): ExcelTerm {
  const [first, second] = terms;
  if (first === undefined) throw new RangeError('an operation without parts');
  switch (operation) {
    case 'sum':
      return terms.slice(1).reduce(sumOfTerms, first);
    case 'product':
      return terms.slice(1).reduce(productOf, first);
    case 'difference':
      return differenceOf(first, second ?? constantTerm(ZERO));
    case 'quotient':
      return quotientOf(first, second ?? constantTerm(ZERO), rightPositive);
    case 'least':
      return callTerm('MIN', terms);
    case 'greatest':
      return callTerm('MAX', terms);
    case 'roundDown':
      return atomTerm(`INT(ROUND(${termText(first)},${CLEAN}))`, true);
    case 'roundUp':
      return atomTerm(`-INT(-ROUND(${termText(first)},${CLEAN}))`, true);
  }
}

function callTerm(name: string, terms: readonly ExcelTerm[]): ExcelTerm {
  return atomTerm(`${name}(${terms.map(termText).join(',')})`, false);
}

/** Whether a calculation cannot come out below 0; false where that is not plain to see. */
function isNeverNegative(formula: Formula, context: FormulaContext): boolean {
  if (typeof formula === 'string') return exact(formula).gte(ZERO);
  if ('fact' in formula) return isFactNeverNegative(formula.fact, context);
  const [operation, parts] = operationOf(formula);
  const adds = operation === 'sum' || operation === 'product' || operation === 'quotient';
  return adds && parts.every((part) => isNeverNegative(part, context));
}

function isFactNeverNegative(name: string, context: FormulaContext): boolean {
  const element = context.elements.get(name);
  if (element !== undefined) return elementFacts(element).range.low?.value.gte(ZERO) === true;
  const fact = context.derived.get(name);
  if (fact === undefined) return false;
  if ('formula' in fact) return isNeverNegative(fact.formula, context);
  return (
    'byOption' in fact && Object.values(fact.byOption.values).every((text) => exact(text).gte(ZERO))
  );
}
