import { expect, it } from 'vitest';
import type { Expression } from '../../../../src/domain/explanation.js';
import {
  equationText,
  expressionText,
  percentEquation,
  withoutLimits,
} from '../../../../src/labels/explain/expression-text.js';

const of = (value: string): Expression => ({ of: 'x', value });
const number = (constant: string): Expression => ({ constant });
const work = (
  operation: 'sum' | 'difference' | 'product' | 'quotient' | 'least' | 'greatest',
  value: string,
  ...operands: readonly Expression[]
): Expression => ({ operation, operands, value });

const three = (ratio: string, percent: string) =>
  work('quotient', ratio, of(percent), number('100'));

it('writes a calculation with its result', () => {
  expect(equationText(work('sum', '10.5', of('6'), of('4.5')), 'vi')).toBe('6 + 4,5 = 10,5');
  expect(equationText(of('2.5'), 'vi')).toBe('2,5');
  const left = work('difference', '96.5', number('100'), work('sum', '3.5', of('2'), of('1.5')));
  expect(equationText(left, 'en')).toBe('100 − 2 − 1.5 = 96.5');
});

it('writes ratios as percents', () => {
  const ratio = work('quotient', '3/4', of('6'), of('8'));
  expect(percentEquation(work('product', '75', ratio, number('100')), 'vi')).toBe('6 / 8 = 75 %');
  const third = work('quotient', '15/19', of('30'), of('38'));
  expect(percentEquation(work('product', '1500/19', third, number('100')), 'vi')).toBe(
    '30 / 38 = 15/19 ≈ 78,95 %',
  );
});

it('multiplies by a percent, by a fraction where no decimal says it', () => {
  expect(equationText(work('product', '3', number('4'), three('3/4', '75')), 'vi')).toBe(
    '4 × 75 % = 3',
  );
  expect(equationText(work('product', '2', number('3'), three('2/3', '200/3')), 'vi')).toBe(
    '3 × (2/3) = 2',
  );
});

it('takes points away with a minus and leaves out a 0 that only stands in the rule', () => {
  const each = work('product', '-2', number('-1'), of('2'));
  expect(expressionText(work('sum', '0', number('2'), each), 'vi')).toBe('2 − 1 × 2');
  const step = work('product', '1', number('0.5'), of('2'));
  expect(expressionText(work('sum', '1', number('0'), step), 'vi')).toBe('0,5 × 2');
});

it('takes limits off, and says which one took effect', () => {
  const free = work('product', '1.9', number('0.1'), of('19'));
  const most = work('least', '1.5', free, number('1.5'));
  const held = work('greatest', '1.5', number('0'), most);
  expect(withoutLimits(held)).toEqual({ inner: free, limit: { end: 'most', value: '1.5' } });
  const fits = work('least', '1.9', free, number('2'));
  expect(withoutLimits(fits)).toEqual({ inner: free });
  expect(expressionText(work('product', '3.8', fits, of('2')), 'vi')).toBe('0,1 × 19 × 2');
});
