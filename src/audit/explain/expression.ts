import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, exactText, roundExact } from '../../domain/exact-number.js';
import type { Expression, Step } from '../../domain/explanation.js';
import { expressionValue } from '../../domain/explanation.js';
import type { Formula, Operation } from '../../domain/formula.js';
import { operate, operationOf } from '../../domain/formula.js';
import type { RuleSet } from '../../rules/rule-set.js';

export type RoundingRule = RuleSet['rounding'][number];

/** The number that an expression comes to, exactly. */
export function numberOf(expression: Expression): ExactNumber {
  return exact(expressionValue(expression));
}

/** A number that is explained elsewhere. */
export function refer({ name, value }: Step): Expression {
  return { of: name, value };
}

/** An operation worked out. Throws for a quotient by zero: nothing that has points divides by it. */
export function work(operation: Operation, operands: readonly Expression[]): Expression {
  const value = operate(operation, operands.map(numberOf));
  if (value === undefined) throw new RangeError('an explanation divides by zero');
  return { operation, operands, value: exactText(value) };
}

/** A sum; of a single operand that operand, of none 0. */
export function addUp(operands: readonly Expression[]): Expression {
  const [only, ...others] = operands;
  if (only === undefined) return { constant: '0' };
  return others.length === 0 ? only : work('sum', operands);
}

/** A number brought to the digits of a rule. */
export function roundBy({ digits, mode }: RoundingRule, operand: Expression): Expression {
  const value = exactText(roundExact(numberOf(operand), digits, mode));
  return { operation: 'round', operands: [operand], digits, mode, value };
}

/** A step by that name. */
export function makeStep(name: string, expression: Expression): Step {
  return { name, value: expressionValue(expression), expression };
}

/** Gives the place where a fact's number is explained; undefined where it has none. */
export type FactReference = (fact: string) => Expression | undefined;

/** A formula of the rules with the numbers of a unit; undefined where one of them is not there. */
export function expressionOf(formula: Formula, reference: FactReference): Expression | undefined {
  if (typeof formula === 'string') return { constant: formula };
  if ('fact' in formula) return reference(formula.fact);
  const [operation, parts] = operationOf(formula);
  const operands = parts.map((part) => expressionOf(part, reference));
  if (operands.some((operand) => operand === undefined)) return undefined;
  const known = operands as readonly Expression[];
  const value = operate(operation, known.map(numberOf));
  return value && { operation, operands: known, value: exactText(value) };
}
