import { expect, it } from 'vitest';
import type { RawTable } from '../../../src/domain/raw-table.js';
import { OWN_WORKBOOK, sideSheetRows, sideSheetsIn } from '../../../src/domain/side-sheets.js';

function sheet(texts: readonly (readonly string[])[], hidden: boolean): RawTable {
  const rows = texts.map((cells, at) => ({
    number: at + 1,
    cells: cells.map((text) => ({ kind: 'text' as const, text })),
    hidden: false,
  }));
  return { file: 'a.xlsx', sheet: '_danvan', rows, hiddenColumns: [], hidden };
}

const MARK = [[OWN_WORKBOOK, 'appraisal@1'], ...sideSheetRows(['Thống kê', 'Cách làm'])];

it('the hidden sheet names the sheets that hold nothing to score', () => {
  expect([...sideSheetsIn([sheet(MARK, true)])]).toEqual(['Thống kê', 'Cách làm']);
});

it.each([
  ['a visible sheet', sheet(MARK, false)],
  ['a hidden sheet that is not ours', sheet(sideSheetRows(['Thống kê']), true)],
])('%s names none', (_, table) => {
  expect(sideSheetsIn([table]).size).toBe(0);
});
