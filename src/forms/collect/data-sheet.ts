import type { Cell, Workbook } from 'exceljs';
import { daysBetween } from '../../domain/calendar-date.js';
import type { RawCell } from '../../domain/raw-table.js';
import { setUpAnnexPage } from '../../reports/workbook/annex-page.js';
import type { CellStyle } from '../../reports/workbook/cell-styles.js';
import { STYLES } from '../../reports/workbook/cell-styles.js';
import { rowHeight } from '../../reports/workbook/text-height.js';
import { setWidths } from '../../reports/workbook/write-table.js';
import type { CollectedRow } from './collected-rows.js';
import { COLLECTED_COLUMNS, cellsOfRow } from './collected-table.js';

const WIDTHS = COLLECTED_COLUMNS.map(({ width }) => width);
/** Columns of short things, which stand in the middle. */
const CENTRED = new Set(['Mã đơn vị', 'Giá trị', 'Tiêu chí', 'Tự chấm']);

/** What exceljs takes for an error. */
const ERRORS = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);

/** Excel counts a 29 February 1900, so its day 61 is the 1 March. */
const FIRST_MARCH_1900 = '1900-03-01';

/** A value as Excel keeps it, so that it reads back as it was in the form. */
function writeRawCell(target: Cell, { kind, text }: RawCell, style: CellStyle): void {
  target.style = style;
  switch (kind) {
    case 'blank':
      return;
    case 'number':
      target.value = Number(text);
      return;
    case 'percent':
      target.value = Number(`${text}e-2`);
      target.style = { ...style, numFmt: '0.##########%' };
      return;
    case 'date':
      writeDay(target, text, style);
      return;
    case 'boolean':
      target.value = text === 'true';
      return;
    case 'error':
      target.value = ERRORS.has(text) ? ({ error: text } as Cell['value']) : text;
      return;
    case 'text':
    case 'formula-without-result':
      target.value = text;
  }
}

/** The first two months of 1900 are days of no form; they stay words. */
function writeDay(target: Cell, day: string, style: CellStyle): void {
  if (day < FIRST_MARCH_1900) {
    target.value = day;
    return;
  }
  target.value = daysBetween(FIRST_MARCH_1900, day) + 61;
  target.style = { ...style, numFmt: 'dd/mm/yyyy' };
}

/** The table that `evaluate` reads, its header in row 1. */
export function addDataSheet(
  book: Workbook,
  rows: readonly CollectedRow[],
  { name, page, note }: { readonly name: string; readonly page: string; readonly note: string },
): void {
  const sheet = book.addWorksheet(name, { views: [] });
  setWidths(sheet, WIDTHS);
  for (const [index, { header }] of COLLECTED_COLUMNS.entries()) {
    const cell = sheet.getCell(1, index + 1);
    cell.value = header;
    cell.style = STYLES.smallHeader;
  }
  sheet.getRow(1).height = 30;
  for (const [index, row] of rows.entries()) {
    const cells = cellsOfRow(row);
    for (const [column, cell] of cells.entries()) {
      const isShort = CENTRED.has(COLLECTED_COLUMNS[column]?.header ?? '');
      const style = isShort ? STYLES.smallCentre : STYLES.small;
      writeRawCell(sheet.getCell(index + 2, column + 1), cell, style);
    }
    const boxes = cells.map(({ text }, column) => ({
      text,
      width: WIDTHS[column] ?? 10,
      size: 10,
    }));
    sheet.getRow(index + 2).height = rowHeight(boxes, 16);
  }
  const last = rows.length + 1;
  setUpAnnexPage(sheet, {
    landscape: true,
    columns: WIDTHS.length,
    rows: last,
    header: 1,
    page,
    note,
  });
  sheet.pageSetup.fitToPage = true;
  sheet.views = [{ state: 'frozen', ySplit: 1, xSplit: 2, showGridLines: false }];
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: last, column: WIDTHS.length } };
}
