import { isCalendarDate } from '../../domain/calendar-date.js';
import type { Comparison, Condition, OperatorName } from '../../domain/condition.js';
import { factKindOf } from '../../domain/condition.js';
import { exact } from '../../domain/exact-number.js';
import { factsReadByDerived } from '../../rules/quick-derived.js';
import { compareTerms, conjunction, constantTerm, disjunction } from './excel-term.js';
import type { FormulaContext } from './fact-term.js';
import { dayFormula, dayOfFact, factTerm, STATES } from './fact-term.js';

const NUMBER_SIGNS: Readonly<Partial<Record<OperatorName, string>>> = {
  'at-least': '>=',
  above: '>',
  'at-most': '<=',
  below: '<',
  equals: '=',
};

const DATE_SIGNS: Readonly<Partial<Record<OperatorName, string>>> = {
  'on-or-before': '<=',
  before: '<',
  'on-or-after': '>=',
  after: '>',
};

/** A word in a cell. */
export function wordFormula(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Words that people choose or type in cells of figures. */
export interface SaidWords {
  readonly yes: string;
  readonly no: string;
  /** In a cell of days: there is none. */
  readonly absent: string;
  readonly notApplicable: string;
}

/** A condition as Excel's formula, and whether figures may be missing when it is asked. */
export interface ConditionContext extends FormulaContext {
  readonly said: SaidWords;
  /** Comparisons ask first whether their figures are there; else that is known already. */
  readonly guarded: boolean;
}

/** The test that holds exactly where the condition does. */
export function conditionFormula(condition: Condition, context: ConditionContext): string {
  if ('all' in condition) return conjunction(condition.all.flatMap((part) => flat(part, context)));
  if ('any' in condition) {
    return disjunction(condition.any.map((part) => conditionFormula(part, context)));
  }
  if ('not' in condition) return negation(condition.not, context);
  return guardedComparison(condition, context);
}

function flat(part: Condition, context: ConditionContext): readonly string[] {
  if ('all' in part) return part.all.flatMap((inner) => flat(inner, context));
  return [conditionFormula(part, context)];
}

/** "Not equal to 0" is said as such: it is what a ratio asks of its denominator. */
function negation(inner: Condition, context: ConditionContext): string {
  const text = conditionFormula(inner, context);
  const isEquality = 'fact' in inner && inner.operator === 'equals' && !context.guarded;
  return isEquality && /^[A-Z]+\d+=[\d.]+$/.test(text) ? text.replace('=', '<>') : `NOT(${text})`;
}

function guardedComparison(comparison: Comparison, context: ConditionContext): string {
  const text = comparisonFormula(comparison, context);
  if (!context.guarded) return text;
  const { fact, value } = comparison;
  const names = typeof value === 'object' && 'fact' in value ? [fact, value.fact] : [fact];
  const asked = [...new Set(names.flatMap((name) => figuresBehind(name, context)))];
  const there = asked.map((element) => `${context.state(element)}="${STATES.usable}"`);
  // IF and not AND: Excel's AND calculates all its parts, and text times 100 is an error.
  return there.length === 0 ? text : `IF(${conjunction(there)},${text},FALSE)`;
}

/** The reported figures behind a fact. */
function figuresBehind(name: string, context: FormulaContext): readonly string[] {
  if (context.elements.has(name)) return [name];
  const fact = context.derived.get(name);
  return fact === undefined
    ? []
    : factsReadByDerived(fact).flatMap((below) => figuresBehind(below, context));
}

function comparisonFormula(comparison: Comparison, context: ConditionContext): string {
  switch (factKindOf(comparison.operator)) {
    case 'number':
      return numberTest(comparison, context);
    case 'date':
      return dayTest(comparison, context);
    case 'yes-no': {
      const yes = `${context.cell(comparison.fact)}=${wordFormula(context.said.yes)}`;
      return comparison.value === true ? yes : yes.replace('=', '<>');
    }
    case 'choice':
      return choiceTest(comparison, context);
  }
}

function numberTest({ fact, operator, value }: Comparison, context: ConditionContext): string {
  const right =
    typeof value === 'object' && 'fact' in value
      ? factTerm(value.fact, context)
      : constantTerm(exact(String(value)));
  return compareTerms(factTerm(fact, context), NUMBER_SIGNS[operator] ?? '=', right);
}

/** A cell of days holds a day, or the word that there is none, which is before and after nothing. */
function dayTest({ fact, operator, value }: Comparison, context: ConditionContext): string {
  const cell = context.cell(fact);
  const isDay = `ISNUMBER(${cell})`;
  if (operator === 'absent') return value === true ? `NOT(${isDay})` : isDay;
  const day =
    typeof value === 'string' && isCalendarDate(value)
      ? dayFormula(value)
      : dayOfFact((value as { readonly fact: string }).fact, context);
  return conjunction([isDay, `${cell}${DATE_SIGNS[operator]}${day}`]);
}

function choiceTest({ fact, value }: Comparison, context: ConditionContext): string {
  const options = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  return disjunction(
    options.map((option) => `${context.cell(fact)}=${context.option(fact, option)}`),
  );
}
