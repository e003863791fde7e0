import { expect, it } from 'vitest';
import {
  cellValue,
  isLongNumber,
  numberContent,
} from '../../../../src/reports/workbook/cell-content.js';

it('never writes a number that Excel has no notation for', () => {
  expect(() => cellValue(Number.NaN)).toThrow(RangeError);
  expect(() => cellValue(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  expect(() => cellValue({ formula: 'A1/0', result: Number.NaN })).toThrow(RangeError);
});

it('keeps text as text and cuts what Excel cannot hold', () => {
  expect(cellValue('=1+1')).toBe('=1+1');
  expect(String(cellValue('x'.repeat(40_000))).length).toBeLessThanOrEqual(32_767);
});

it('shows a dash where there is no number, and 0 where there is 0', () => {
  expect(numberContent(null)).toBe('–');
  expect(numberContent('0')).toBe(0);
  expect(numberContent('-0.25')).toBe(-0.25);
});

it.each([
  [null, false],
  ['12', false],
  ['0.1234', false],
  ['0.12345', true],
  ['8/3', true],
])('says of %j whether it is too long to show as it is', (text, long) => {
  expect(isLongNumber(text)).toBe(long);
});
