import { isCalendarDate } from '../domain/calendar-date.js';
import type { Comparand, OperatorName } from '../domain/condition.js';
import { factKindOf } from '../domain/condition.js';
import type { ExactNumber } from '../domain/exact-number.js';
import { approximate, exact } from '../domain/exact-number.js';
import type { FactValue } from '../domain/fact.js';
import type { RightSide } from './operators.js';
import { compare } from './operators.js';

/** A value with its nearest float, made once a unit; NaN where it is no number. */
export interface Measured {
  readonly value: FactValue;
  readonly near: number;
}

/** A comparison ready to run; `right` is there where the right side is a fact. */
export type CompiledComparison = (left: Measured, right?: Measured) => boolean;

/**
 * Below this share of their size two floats may stand for the same number: a float of an exact number is
 * off by less than 2^-50 of it, so beyond 2^-48 the floats decide as the numbers would.
 */
const SAFE_SHARE = 2 ** -48;

/** Prepares the float of a value; numbers of which a float says nothing are compared exactly. */
export function measure(value: FactValue): Measured {
  return { value, near: nearOf(value) };
}

/**
 * The float of a value. NaN for what is no number, and where parts beyond the floats divide to nothing
 * or to no end.
 */
function nearOf(value: FactValue): number {
  if (value.kind !== 'number') return Number.NaN;
  const near = approximate(value.number);
  return Number.isFinite(near) && (near !== 0 || value.number.n === 0n) ? near : Number.NaN;
}

/**
 * Compiles one comparison. Numbers far apart are told apart by their floats, all others exactly, so the
 * result is always the exact one. What is out of the ordinary goes through the operators themselves:
 * they say what it comes to, or throw.
 */
export function compileComparison(operator: OperatorName, value: Comparand): CompiledComparison {
  switch (factKindOf(operator)) {
    case 'number':
      return compileNumbers(operator, writtenNumber(operator, value));
    case 'date':
      return compileDates(operator, value);
    case 'yes-no':
      return compileFlag(operator, value);
    case 'choice':
      return compileChoice(operator, value);
  }
}

/** What the operators themselves say. */
function judge(operator: OperatorName, value: Comparand): CompiledComparison {
  return (left, right) => compare(operator, left.value, right?.value ?? writtenSide(value));
}

/** The right side as it is written; a fact there is given with every unit. */
function writtenSide(value: Comparand): RightSide {
  if (typeof value === 'object' && 'fact' in value) {
    throw new TypeError(`the value of "${value.fact}" is missing`);
  }
  return value;
}

/** The number that is written on the right; undefined where a fact stands there. */
function writtenNumber(operator: OperatorName, value: Comparand): Measured | undefined {
  if (typeof value === 'object') return undefined;
  if (typeof value !== 'string') throw new TypeError(`"${operator}" needs a number`);
  return measure({ kind: 'number', number: exact(value) });
}

function compileNumbers(operator: OperatorName, written: Measured | undefined): CompiledComparison {
  switch (operator) {
    case 'at-least':
      return (left, right) => orderOf(operator, left, written ?? right) >= 0;
    case 'above':
      return (left, right) => orderOf(operator, left, written ?? right) > 0;
    case 'at-most':
      return (left, right) => orderOf(operator, left, written ?? right) <= 0;
    case 'below':
      return (left, right) => orderOf(operator, left, written ?? right) < 0;
    case 'equals':
      return (left, right) => orderOf(operator, left, written ?? right) === 0;
    default:
      throw new TypeError(`"${operator}" compares no numbers`);
  }
}

/** Above 0 where the left is more, below 0 where it is less; NaN, which is neither, without a value. */
function orderOf(operator: OperatorName, left: Measured, right: Measured | undefined): number {
  if (right === undefined) throw new TypeError(`"${operator}" compares two facts`);
  const gap = left.near - right.near;
  const size = Math.abs(left.near) + Math.abs(right.near);
  if (Math.abs(gap) > size * SAFE_SHARE) return gap;
  return exactOrder(operator, left.value, right.value);
}

function exactOrder(operator: OperatorName, left: FactValue, right: FactValue): number {
  if (left.kind === 'number' && right.kind === 'number') {
    return Number(
      crossProduct(left.number, right.number) - crossProduct(right.number, left.number),
    );
  }
  // Throws for all but a side without a value.
  compare(operator, left, right);
  return Number.NaN;
}

function crossProduct({ s, n }: ExactNumber, { d }: ExactNumber): bigint {
  return s * n * d;
}

type DateTest = (left: string, right: string) => boolean;

const DATE_TESTS: Readonly<Partial<Record<OperatorName, DateTest>>> = {
  'on-or-before': (left, right) => left <= right,
  before: (left, right) => left < right,
  'on-or-after': (left, right) => left >= right,
  after: (left, right) => left > right,
};

/** Days are texts in the order of the calendar. */
function compileDates(operator: OperatorName, value: Comparand): CompiledComparison {
  const test = DATE_TESTS[operator];
  const otherwise = judge(operator, value);
  if (test === undefined) return otherwise;
  if (typeof value === 'string' && isCalendarDate(value)) {
    return (left) => (left.value.kind === 'date' ? test(left.value.date, value) : otherwise(left));
  }
  return (left, right) =>
    left.value.kind === 'date' && right?.value.kind === 'date'
      ? test(left.value.date, right.value.date)
      : otherwise(left, right);
}

function compileFlag(operator: OperatorName, value: Comparand): CompiledComparison {
  const otherwise = judge(operator, value);
  if (typeof value !== 'boolean') return otherwise;
  return (left) => (left.value.kind === 'yes-no' ? left.value.yes === value : otherwise(left));
}

function compileChoice(operator: OperatorName, value: Comparand): CompiledComparison {
  const otherwise = judge(operator, value);
  if (operator !== 'is-option' || typeof value !== 'string') return otherwise;
  return (left) => (left.value.kind === 'choice' ? left.value.option === value : otherwise(left));
}
