import { describe, expect, it } from 'vitest';
import { columnNames } from '../../../src/intake/column-names.js';
import { findSignatureRows } from '../../../src/intake/find-signature-rows.js';
import { findHeader } from '../../../src/intake/match-columns.js';
import type { TestCell } from '../../support/make-table.js';
import { makeTable } from '../../support/make-table.js';
import { tinySet } from '../../support/tiny-set.js';

const HEADER = ['unit_id', 'name', 'unit_group', 'plan-on', 'openness', 'meetings'];
const UNIT = ['S1', 'Sở Một', 'so-nganh', '15/3/2024', 'có', 8];

/** Numbers of the rows that are left out; the header is row 1, a unit row 2. */
function leftOut(...below: readonly (readonly TestCell[])[]): readonly number[] {
  const { rows } = makeTable([HEADER, UNIT, ...below]);
  const header = findHeader(rows, columnNames(tinySet()), { file: 'kq.csv' });
  if (header === undefined) throw new Error('no header');
  return [...findSignatureRows(rows.slice(1), header)].map(({ number }) => number);
}

describe('rows with signatures below a table', () => {
  it('are titles, the day and names below the titles', () => {
    expect(
      leftOut(
        ['', '', '', '', 'Tỉnh thử, ngày … tháng … năm 2024'],
        ['NGƯỜI LẬP BIỂU', '', '', '', 'KT. GIÁM ĐỐC'],
        ['(Ký, ghi rõ họ tên)', '', '', '', 'PHÓ GIÁM ĐỐC'],
        ['Nguyễn Thị Thử', '', '', '', 'Trần Văn Mẫu'],
      ),
    ).toEqual([3, 4, 5, 6]);
    expect(leftOut(['Người lập biểu'])).toEqual([3]);
    expect(leftOut(['Ngày 5 tháng 12 năm 2024'])).toEqual([3]);
    expect(leftOut(['Xã A, tỉnh B, ngày     tháng     năm 2024'])).toEqual([3]);
  });

  it.each([
    ['a number', ['Người lập biểu', '', '', '', '', 3]],
    ['a number in a column that is not read', ['Người lập biểu', '', '', '', '', '', 3]],
    ['a number as text', ['Người lập biểu', '', '', '', '', '3']],
    ['yes or no', ['Người lập biểu', '', '', '', 'có']],
    ['"does not apply"', ['Người lập biểu', '', '', '', '', 'KAD']],
    ['a day', ['Người lập biểu', '', '', '5/12/2024']],
    [
      'a day in words in a column of figures',
      ['Người lập biểu', '', '', 'ngày 5 tháng 12 năm 2024'],
    ],
    ['a group', ['Người lập biểu', '', 'so-nganh']],
  ])('are none with %s in them', (_, row) => {
    expect(leftOut(row)).toEqual([]);
  });

  it('end with the table: above a unit nothing is left out', () => {
    expect(leftOut(['Người lập biểu'], UNIT)).toEqual([]);
    expect(leftOut(['Người lập biểu'], ['S2', 'Sở Hai', 'so-nganh'])).toEqual([]);
    expect(leftOut(['Người lập biểu'], ['S2'])).toEqual([]);
    expect(leftOut(['Người lập biểu'], ['Sở Hai', '', '', '', 'không'])).toEqual([]);
    expect(leftOut(['Người lập biểu'], UNIT, ['Thủ trưởng đơn vị'])).toEqual([5]);
  });

  it('are not names alone, nor a unit that reported nothing', () => {
    expect(leftOut(['Nguyễn Thị Thử'])).toEqual([]);
    expect(leftOut(['S2', 'Sở Hai', 'so-nganh'])).toEqual([]);
  });
});
