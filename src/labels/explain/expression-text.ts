import type { Expression } from '../../domain/explanation.js';
import { expressionValue } from '../../domain/explanation.js';
import type { Operation } from '../../domain/formula.js';
import type { Language } from '../language.js';
import { numberText, percentText } from '../number-text.js';
import { phrasesOf } from '../rules/phrases-of.js';

const SIGNS: Readonly<Partial<Record<Operation | 'round', string>>> = {
  sum: ' + ',
  difference: ' − ',
  product: ' × ',
  quotient: ' / ',
};
const RANKS: Readonly<Partial<Record<Operation | 'round', number>>> = {
  sum: 1,
  difference: 1,
  product: 2,
  quotient: 2,
};

type Worked = Extract<Expression, { readonly operation: unknown }>;

/** A calculation in numbers: "(10 − 1 − 1) / 10", "4 × 75 %". A single number is that number. */
export function expressionText(expression: Expression, language: Language): string {
  return write(expression, 0, language);
}

/** "6 / 8 = 75 %": a calculation with what it comes to; a single number is said once. */
export function equationText(
  expression: Expression,
  language: Language,
  said = (value: string) => numberText(value, language),
): string {
  const result = said(expressionValue(expression));
  if (!('operation' in expression)) return result;
  const sign = result.startsWith('≈') ? ' ' : ' = ';
  return `${write(expression, 0, language)}${sign}${result}`;
}

/** A calculation without the limits that hold it, and the first limit that changed what it comes to. */
export interface HeldExpression {
  readonly inner: Expression;
  readonly limit?: { readonly end: 'most' | 'least'; readonly value: string };
}

/** Takes numbers that hold a calculation off it: least(x, 2) is x, held by 2 where x is more. */
export function withoutLimits(expression: Expression): HeldExpression {
  const taken = limitTaken(expression);
  if (taken === undefined) return { inner: expression };
  const { inner, limit } = withoutLimits(taken.inner);
  const value = expressionValue(expression);
  const changed = value !== expressionValue(taken.inner);
  if (limit !== undefined) return { inner, limit };
  return changed ? { inner, limit: { end: taken.end, value: taken.by } } : { inner };
}

function limitTaken(expression: Expression) {
  if (!('operation' in expression) || expression.operands.length !== 2) return undefined;
  const { operation, operands } = expression;
  if (operation !== 'least' && operation !== 'greatest') return undefined;
  const by = operands.find((operand) => 'constant' in operand);
  const inner = operands.find((operand) => operand !== by);
  if (by === undefined || inner === undefined || !('constant' in by)) return undefined;
  return { inner, end: operation === 'least' ? 'most' : 'least', by: by.constant } as const;
}

/** A percent is a ratio times 100; people write the ratio and the percent that it is. */
export function percentEquation(
  expression: Expression,
  language: Language,
  said = (value: string) => percentText(value, language),
): string {
  const result = said(expressionValue(expression));
  if (!('operation' in expression)) return result;
  const [ratio, hundred] = expression.operands;
  const isPercent = expression.operation === 'product' && isConstant(hundred, '100');
  const shown = isPercent && ratio !== undefined ? ratio : expression;
  const text = write(shown, 0, language);
  if (!result.startsWith('≈')) return `${text} = ${result}`;
  const fraction = expressionValue(shown);
  const isSaid =
    !fraction.includes('/') || /[.,]/.test(text) || text === fraction.replace('/', ' / ');
  return `${text} ${isSaid ? '' : `= ${fraction} `}${result}`;
}

function isConstant(expression: Expression | undefined, value: string): boolean {
  return expression !== undefined && 'constant' in expression && expression.constant === value;
}

function write(expression: Expression, outer: number, language: Language): string {
  if (!('operation' in expression)) {
    return operandText(expressionValue(expression), outer, language);
  }
  const { operation, operands } = expression;
  const percent = outer > 0 ? percentIn(expression) : undefined;
  if (percent !== undefined) return shareText(percent, expression, language);
  const held = limitTaken(expression);
  if (held !== undefined && expressionValue(held.inner) === expression.value) {
    return write(held.inner, outer, language);
  }
  if (operation === 'sum') return writeSum(operands, outer, language);
  const sign = SIGNS[operation];
  return sign === undefined
    ? writeCall(expression, language)
    : writeSigned(expression, { sign, outer, language });
}

/** A percent beside a sign: "75 %", as a fraction where no decimal says it. */
function shareText(percent: string, { value }: Worked, language: Language): string {
  const text = percentText(percent, language);
  return text.startsWith('≈') ? `(${value})` : text;
}

interface SignPlace {
  readonly sign: string;
  readonly outer: number;
  readonly language: Language;
}

function writeSigned({ operation, operands }: Worked, place: SignPlace): string {
  const { sign, outer, language } = place;
  const rank = RANKS[operation] ?? 0;
  const [first, ...rest] = operands;
  const right = operation === 'difference' ? rest.flatMap(addends) : rest;
  const above = operation === 'difference' || operation === 'quotient' ? rank + 1 : rank;
  const texts = [
    ...(first === undefined ? [] : [write(first, rank, language)]),
    ...right.map((operand) => write(operand, above, language)),
  ];
  const text = texts.join(sign);
  return rank < outer ? `(${text})` : text;
}

/** Addends with their signs: 2 + (−1) × 3 is written 2 − 1 × 3; a 0 that stands in the rule is left out. */
function writeSum(operands: readonly Expression[], outer: number, language: Language): string {
  const rest = operands.filter((operand) => !isConstant(operand, '0'));
  const shown = rest.length === 0 ? operands.slice(0, 1) : rest;
  const text = shown
    .map((operand, index) => {
      const turned = index === 0 ? undefined : turnedProduct(operand);
      const sign = index === 0 ? '' : turned === undefined ? ' + ' : ' − ';
      return `${sign}${write(turned ?? operand, 1, language)}`;
    })
    .join('');
  return outer > 1 && shown.length > 1 ? `(${text})` : text;
}

/** −0.5 × x as 0.5 × x; undefined where nothing is below 0. */
function turnedProduct(expression: Expression): Expression | undefined {
  if (!('operation' in expression) || expression.operation !== 'product') return undefined;
  const [factor, ...others] = expression.operands;
  if (factor === undefined || !('constant' in factor) || !factor.constant.startsWith('-')) {
    return undefined;
  }
  const operands = [{ constant: factor.constant.slice(1) }, ...others];
  return { operation: 'product', operands, value: expression.value.replace('-', '') };
}

/** Brackets hold what would be read wrongly beside a sign: a fraction, a number below 0. */
function operandText(value: string, outer: number, language: Language): string {
  const text = value.includes('/') ? value : numberText(value, language);
  const bare = text.replace('-', '−');
  const isFraction = outer > 1 && value.includes('/');
  return isFraction || (outer > 0 && value.startsWith('-')) ? `(${bare})` : bare;
}

/** In x / 100, where x is a percent that is shown elsewhere: x. */
function percentIn({ operation, operands }: Worked): string | undefined {
  const [percent, hundred] = operands;
  if (operation !== 'quotient' || !isConstant(hundred, '100')) return undefined;
  return percent !== undefined && 'of' in percent ? percent.value : undefined;
}

function writeCall({ operation, operands }: Worked, language: Language): string {
  const phrases = phrasesOf(language);
  const texts = operands.map((operand) => write(operand, 0, language));
  if (operation === 'roundDown' || operation === 'roundUp') return phrases[operation](texts.join());
  if (operation === 'least' || operation === 'greatest') return phrases[operation](texts);
  return texts.join();
}

/** a − (b + c) is written a − b − c. */
function addends(expression: Expression): readonly Expression[] {
  const isSum = 'operation' in expression && expression.operation === 'sum';
  return isSum ? expression.operands : [expression];
}
