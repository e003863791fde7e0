import { expect, it } from 'vitest';
import { exact, exactText } from '../../../../src/domain/exact-number.js';
import { liveFormula, roundCalculation } from '../../../../src/reports/workbook/live-formula.js';

const at = 'percent' as const;

it.each([
  ['89.995', { at, digits: 2, mode: 'half-up' }, 'ROUND(ROUND(X,9),2) = 90'],
  ['89.9949', { at, digits: 2, mode: 'half-up' }, 'ROUND(ROUND(X,9),2) = 89.99'],
  ['89.999', { at, digits: 1, mode: 'down' }, 'ROUNDDOWN(ROUND(X,9),1) = 89.9'],
] as const)('rounds %s by %j', (value, rule, expected) => {
  const { formula = '', exact: rounded = exact('-1') } =
    roundCalculation({ formula: 'X', exact: exact(value) }, rule) ?? {};
  expect(`${formula} = ${exactText(rounded)}`).toBe(expected);
});

it('leaves the calculation alone without a rule, and gives none for half to even', () => {
  const calculation = { formula: 'X', exact: exact('8/3') };
  expect(roundCalculation(calculation, undefined)).toEqual(calculation);
  expect(roundCalculation(calculation, { at, digits: 2, mode: 'half-even' })).toBeUndefined();
});

it('is a formula with its result only where it gives the evaluated number', () => {
  const calculation = { formula: 'SUM(A1:A2)', exact: exact('2.5') };
  expect(liveFormula(calculation, '2.5')).toEqual({ formula: 'SUM(A1:A2)', result: 2.5 });
  expect(liveFormula(calculation, '3')).toBe(3);
  expect(liveFormula(undefined, '3')).toBe(3);
  expect(liveFormula(calculation, null)).toBe('–');
});

it('gives no formula where cleaning dust would turn the rounding around', () => {
  // less than half, but its ninth digit rounds up to half: Excel would say 1
  const calculation = { formula: 'X', exact: exact('0.4999999999') };
  const rounded = roundCalculation(calculation, { at, digits: 0, mode: 'half-up' });
  expect(liveFormula(rounded, '0')).toBe(0);
});
