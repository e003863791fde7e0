import { expect, it } from 'vitest';
import { countLines, rowHeight } from '../../../../src/reports/workbook/text-height.js';

// at 10.5 points a digit is 7 pixels wide (14 × 0.5), with 3 % slack 7.21, a space half of that; a column
// of 10 has 70 pixels: 9 digits and a space are 68.5
const SIZE = 10.5;

it.each([
  ['', 1],
  ['123456789', 1],
  ['12345 6789', 1],
  ['12345 67890', 2],
  ['12 34 56 78 90', 2],
  ['123456789123456789', 2],
  ['1\n2\n3', 3],
  ['1234\n\n5678', 3],
])('counts the lines of %j', (text, lines) => {
  expect(countLines({ text, width: 10, size: SIZE })).toBe(lines);
});

it('measures accented letters like plain ones, composed or not', () => {
  const text = 'ơ ế ặ đ ữ '.repeat(4);
  const box = { width: 10, size: SIZE };
  expect(countLines({ ...box, text })).toBe(countLines({ ...box, text: 'o e a d u '.repeat(4) }));
  expect(countLines({ ...box, text: text.normalize('NFD') })).toBe(countLines({ ...box, text }));
});

it('takes more lines in bold and in a larger font', () => {
  const text = '1234567 12 1234567 12';
  expect(countLines({ text, width: 10, size: SIZE })).toBe(2);
  // 68.5 × 1.06 = 72.6: each word on a line of its own
  expect(countLines({ text, width: 10, size: SIZE, bold: true })).toBe(4);
  // 4 digits a line: 1234 567 12 1234 567 12, and "567 12" is too long
  expect(countLines({ text, width: 10, size: 2 * SIZE })).toBe(6);
});

it('makes a row as high as its highest text, between the least and what Excel allows', () => {
  const one = { text: 'a', width: 10, size: 10 };
  expect(rowHeight([one, { ...one, text: 'a\nb\nc' }])).toBe(42); // 3 × 12.7 + 3, rounded up
  expect(rowHeight([one], 18)).toBe(18);
  expect(rowHeight([{ ...one, text: 'a\n'.repeat(100) }])).toBe(409);
});
