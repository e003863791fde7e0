import { expect, it } from 'vitest';
import { quoteSheet, sheetName } from '../../../../src/reports/workbook/sheet-names.js';

it.each([
  ['Ma trận – Sở, ban, ngành', 'Ma trận – Sở, ban, ngành'],
  ['a/b\\c[d]e*f?g:h', 'a b c d e f g h'],
  ["Sở 'A'", 'Sở ’A’'],
  // cut after a whole part, then after a whole word, then anywhere: at most 31 characters
  ['Ma trận – UBND xã, phường, thị trấn', 'Ma trận – UBND xã, phường'],
  ['Ma trận – đơn vị sự nghiệp công lập', 'Ma trận – đơn vị sự nghiệp công'],
  ['x'.repeat(40), 'x'.repeat(31)],
])('makes a name that Excel takes: %s', (wanted, name) => {
  expect(sheetName(wanted, [])).toBe(name);
});

it('tells apart names that are alike without case, within 31 characters', () => {
  expect(sheetName('chi tiết', ['Chi tiết'])).toBe('chi tiết (2)');
  const long = 'y'.repeat(31);
  expect(sheetName(long, [long])).toBe(`${'y'.repeat(27)} (2)`);
  expect(sheetName(long, [long, `${'y'.repeat(27)} (2)`])).toBe(`${'y'.repeat(27)} (3)`);
});

it('quotes a name for a formula', () => {
  expect(quoteSheet("It's")).toBe("'It''s'");
});
