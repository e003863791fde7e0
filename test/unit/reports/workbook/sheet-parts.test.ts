import { expect, it } from 'vitest';
import { divideSheet } from '../../../../src/reports/workbook/sheet-parts.js';

const divide = (rows: readonly number[], room: number, taken: readonly string[] = []) =>
  divideSheet(rows, { name: 'Chi tiết', taken, room, rowsOf: (count) => count }).map(
    ({ sheet, items, rows: used }) => [sheet, [...items], used],
  );

it('keeps on one sheet what one sheet has room for', () => {
  expect(divide([3, 3, 4], 10)).toEqual([['Chi tiết', [3, 3, 4], 10]]);
});

it('goes on with the item that would pass the last row', () => {
  expect(divide([3, 3, 4, 1, 10], 9)).toEqual([
    ['Chi tiết', [3, 3], 6],
    ['Chi tiết (2)', [4, 1], 5],
    ['Chi tiết (3)', [10], 10],
  ]);
});

it('has one empty sheet where there is nothing', () => {
  expect(divide([], 5)).toEqual([['Chi tiết', [], 0]]);
});

it('takes no name of another sheet', () => {
  const sheets = divide([5, 5, 5], 5, ['chi tiết (2)', 'Tổng hợp']).map(([sheet]) => sheet);
  expect(sheets).toEqual(['Chi tiết', 'Chi tiết (3)', 'Chi tiết (4)']);
});
