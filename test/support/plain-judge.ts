import type { Comparison, Condition } from '../../src/domain/condition.js';
import type { Facts, FactValue } from '../../src/domain/fact.js';
import type { Rational } from './rational.js';
import { compare, read } from './rational.js';

type Right = Exclude<Comparison['value'], { readonly fact: string }> | FactValue;

const isFact = (right: Right): right is FactValue =>
  typeof right === 'object' && !Array.isArray(right);

function rationalOf(value: Right): Rational {
  if (typeof value === 'string') return read(value);
  if (!isFact(value) || value.kind !== 'number') throw new TypeError('no number');
  return { n: value.number.s * value.number.n, d: value.number.d };
}

/** Days since 1970; undefined for a day that never came. */
function dayOf(value: Right): number | undefined {
  const text = isFact(value) && value.kind === 'date' ? value.date : value;
  return typeof text === 'string' ? Date.parse(`${text}T00:00:00Z`) / 86_400_000 : undefined;
}

const ORDERS: Readonly<Record<string, (order: number) => boolean>> = {
  'at-least': (order) => order >= 0,
  above: (order) => order > 0,
  'at-most': (order) => order <= 0,
  below: (order) => order < 0,
  equals: (order) => order === 0,
  'on-or-before': (order) => order <= 0,
  before: (order) => order < 0,
  'on-or-after': (order) => order >= 0,
  after: (order) => order > 0,
};

function orderOf(left: FactValue, right: Right): number {
  if (left.kind === 'number') return compare(rationalOf(left), rationalOf(right));
  return (dayOf(left) ?? Number.NaN) - (dayOf(right) ?? Number.NaN);
}

function factNamed(facts: Facts, name: string): FactValue {
  const value = facts.get(name);
  if (value === undefined) throw new RangeError(`no fact ${name}`);
  return value;
}

function compares({ fact, operator, value }: Comparison, facts: Facts): boolean {
  const left = factNamed(facts, fact);
  const named = typeof value === 'object' && 'fact' in value;
  const right = named ? factNamed(facts, value.fact) : value;
  if (left.kind === 'none' || (isFact(right) && right.kind === 'none')) return false;
  if (operator === 'absent') return (left.kind === 'absent') === right;
  if (left.kind === 'absent') return false;
  if (left.kind === 'yes-no') return left.yes === right;
  if (left.kind === 'choice') return [right].flat().includes(left.option);
  return ORDERS[operator]?.(orderOf(left, right)) ?? false;
}

/**
 * Whether a condition holds for facts of the right kinds: worked out with big integers and calendar days
 * of its own, by nothing of the program.
 */
export function holdsPlainly(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((part) => holdsPlainly(part, facts));
  if ('any' in condition) return condition.any.some((part) => holdsPlainly(part, facts));
  if ('not' in condition) return !holdsPlainly(condition.not, facts);
  return compares(condition, facts);
}
