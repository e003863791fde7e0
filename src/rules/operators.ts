import { isCalendarDate } from '../domain/calendar-date.js';
import type { OperatorName } from '../domain/condition.js';
import { factKindOf } from '../domain/condition.js';
import type { ExactNumber } from '../domain/exact-number.js';
import { exact } from '../domain/exact-number.js';
import type { FactValue } from '../domain/fact.js';

/** What stands on the right of a comparison: written in the rule, or the value of another fact. */
export type RightSide = string | boolean | readonly string[] | FactValue;

type NumberTest = (left: ExactNumber, right: ExactNumber) => boolean;
type DateTest = (left: string, right: string) => boolean;

const NUMBER_TESTS: Readonly<Partial<Record<OperatorName, NumberTest>>> = {
  'at-least': (left, right) => left.gte(right),
  above: (left, right) => left.gt(right),
  'at-most': (left, right) => left.lte(right),
  below: (left, right) => left.lt(right),
  equals: (left, right) => left.equals(right),
};

const DATE_TESTS: Readonly<Partial<Record<OperatorName, DateTest>>> = {
  'on-or-before': (left, right) => left <= right,
  before: (left, right) => left < right,
  'on-or-after': (left, right) => left >= right,
  after: (left, right) => left > right,
};

/**
 * Makes one comparison exactly. A side without a value makes it false; that is decided on before any
 * award is read. A value of another kind than the operator compares is a bug and throws.
 */
export function compare(operator: OperatorName, left: FactValue, right: RightSide): boolean {
  if (left.kind === 'none' || isWithoutValue(right)) return false;
  switch (factKindOf(operator)) {
    case 'number':
      return compareNumbers(operator, left, right);
    case 'date':
      return compareDates(operator, left, right);
    case 'yes-no':
      return expectKind(left, 'yes-no', operator).yes === flagOf(right, operator);
    case 'choice':
      return optionsOf(right, operator).includes(expectKind(left, 'choice', operator).option);
  }
}

function isWithoutValue(right: RightSide): boolean {
  return typeof right === 'object' && 'kind' in right && right.kind === 'none';
}

function compareNumbers(operator: OperatorName, left: FactValue, right: RightSide): boolean {
  const test = NUMBER_TESTS[operator];
  if (test === undefined) throw new TypeError(`"${operator}" compares no numbers`);
  return test(expectKind(left, 'number', operator).number, numberOf(right, operator));
}

function numberOf(right: RightSide, operator: OperatorName): ExactNumber {
  if (typeof right === 'string') return exact(right);
  if (typeof right === 'object' && 'kind' in right) {
    return expectKind(right, 'number', operator).number;
  }
  throw new TypeError(`"${operator}" needs a number, not ${rightText(right)}`);
}

/** "It never happened" is before no day and after none; only the operator `absent` sees it. */
function compareDates(operator: OperatorName, left: FactValue, right: RightSide): boolean {
  const date = left.kind === 'absent' ? undefined : expectKind(left, 'date', operator).date;
  if (operator === 'absent') return (date === undefined) === flagOf(right, operator);
  const test = DATE_TESTS[operator];
  if (test === undefined) throw new TypeError(`"${operator}" compares no days`);
  const day = dayOf(right, operator);
  return date !== undefined && test(date, day);
}

function dayOf(right: RightSide, operator: OperatorName): string {
  if (typeof right === 'string' && isCalendarDate(right)) return right;
  if (typeof right === 'object' && 'kind' in right) return expectKind(right, 'date', operator).date;
  throw new TypeError(`"${operator}" needs a day, not ${rightText(right)}`);
}

function flagOf(right: RightSide, operator: OperatorName): boolean {
  if (typeof right === 'boolean') return right;
  throw new TypeError(`"${operator}" needs true or false, not ${rightText(right)}`);
}

/** `is-option` takes one option, `is-one-of` a list. */
function optionsOf(right: RightSide, operator: OperatorName): readonly string[] {
  if (operator === 'is-option' && typeof right === 'string') return [right];
  if (operator === 'is-one-of' && Array.isArray(right)) return right;
  throw new TypeError(`"${operator}" does not take ${rightText(right)}`);
}

function rightText(right: RightSide): string {
  const isFact = typeof right === 'object' && 'kind' in right;
  return isFact ? `the ${right.kind} of another fact` : JSON.stringify(right);
}

function expectKind<Kind extends FactValue['kind']>(
  value: FactValue,
  kind: Kind,
  operator: OperatorName,
): Extract<FactValue, { kind: Kind }> {
  if (value.kind === kind) return value as Extract<FactValue, { kind: Kind }>;
  throw new TypeError(`"${operator}" compares ${kind}, but the fact is ${value.kind}`);
}
