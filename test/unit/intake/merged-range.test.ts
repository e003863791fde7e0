import { expect, it } from 'vitest';
import { parseMergedRange } from '../../../src/intake/merged-range.js';

it.each([
  ['B2:D5', { firstRow: 2, lastRow: 5, firstColumn: 2, lastColumn: 4 }],
  ['$A$1:$A$2', { firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 1 }],
  ['Z1:AB1', { firstRow: 1, lastRow: 1, firstColumn: 26, lastColumn: 28 }],
])('reads %s', (text, expected) => {
  expect(parseMergedRange(text)).toEqual(expected);
});

it.each(['', 'A1', 'A:C', '1:3', 'a1:b2'])('does not read %j', (text) => {
  expect(parseMergedRange(text)).toBeUndefined();
});
