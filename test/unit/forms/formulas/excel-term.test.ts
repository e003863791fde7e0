import { describe, expect, it } from 'vitest';
import { exact } from '../../../../src/domain/exact-number.js';
import {
  atomTerm,
  compareTerms,
  constantTerm,
  differenceOf,
  productOf,
  quotientOf,
  termText,
} from '../../../../src/forms/formulas/excel-term.js';

const count = (cell: string) => atomTerm(cell, true);
const number = (text: string) => constantTerm(exact(text));
const percent = (upper: string, lower: string, positive = true) =>
  productOf(quotientOf(count(upper), count(lower), positive), number('100'));

describe('compareTerms', () => {
  it('multiplies out instead of dividing, and is false without a denominator', () => {
    expect(compareTerms(percent('F13', 'F12'), '>=', number('95'))).toBe(
      'AND(F12<>0,100*F13>=95*F12)',
    );
  });

  it('keeps whole numbers where the threshold is a fraction', () => {
    expect(compareTerms(count('F9'), '<', number('7/2'))).toBe('2*F9<7');
  });

  it('compares a decimal as it was typed', () => {
    expect(compareTerms(atomTerm('F9', false), '>=', number('89.3'))).toBe('F9>=89.3');
  });

  it('cleans what decimals make of a quotient', () => {
    const share = quotientOf(atomTerm('F9', false), count('F8'), true);
    expect(compareTerms(share, '>', number('0.5'))).toBe('AND(F8<>0,ROUND(2*F9-F8,9)>0)');
  });

  it('does not turn the sign round where a denominator may be below 0', () => {
    expect(compareTerms(percent('F13', 'F12', false), '>=', number('1'))).toBe(
      'AND(F12<>0,(100*F13)*(F12)>=(F12)*(F12))',
    );
  });
});

describe('termText', () => {
  it('sets brackets where they are needed', () => {
    const rest = differenceOf(count('F1'), count('F2'));
    expect(termText(quotientOf(productOf(number('2.5'), rest), count('F1'), true))).toBe(
      '5*(F1-F2)/(2*F1)',
    );
    expect(termText(number('8/3'))).toBe('8/3');
    expect(termText(differenceOf(number('2'), rest))).toBe('2-(F1-F2)');
  });
});
