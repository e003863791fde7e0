import type { Workbook, Worksheet } from 'exceljs';
import { setUpAnnexPage } from '../../reports/workbook/annex-page.js';
import type { CellStyle } from '../../reports/workbook/cell-styles.js';
import { STYLES } from '../../reports/workbook/cell-styles.js';
import { rowHeight } from '../../reports/workbook/text-height.js';
import type { StyledCell } from '../../reports/workbook/write-table.js';
import { setWidths, writeRow } from '../../reports/workbook/write-table.js';

/** A line above a table, over all its columns. */
export type HeadLine = readonly [text: string, style: CellStyle];

/** A sheet with one table under a few lines of words. */
export interface ListSheet {
  readonly name: string;
  readonly head: readonly HeadLine[];
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  /** Rows from the number of the first one on. */
  rows(first: number): readonly (readonly StyledCell[])[];
  /** "Trang", and the note at the foot of each page. */
  readonly page: string;
  readonly note: string;
}

/** Writes a sheet that is filtered, and printed on A4 across with its header on every page. */
export function addListSheet(book: Workbook, list: ListSheet): void {
  const sheet = book.addWorksheet(list.name, { views: [] });
  const { headers, widths } = list;
  setWidths(sheet, widths);
  const header = writeHead(sheet, list);
  const cells = headers.map((content) => ({ content, style: STYLES.smallHeader }));
  writeRow(sheet, header, { cells, widths });
  const rows = list.rows(header + 1);
  for (const [at, row] of rows.entries()) {
    writeRow(sheet, header + 1 + at, { cells: row, widths });
  }
  const last = header + rows.length;
  setUpAnnexPage(sheet, {
    landscape: true,
    columns: widths.length,
    rows: last,
    header,
    page: list.page,
    note: list.note,
  });
  sheet.pageSetup.fitToPage = true;
  sheet.views = [{ state: 'frozen', ySplit: header, xSplit: 0, showGridLines: false }];
  if (rows.length === 0) return;
  sheet.autoFilter = {
    from: { row: header, column: 1 },
    to: { row: last, column: widths.length },
  };
}

function writeHead(sheet: Worksheet, { head, widths }: ListSheet): number {
  const width = widths.reduce((sum, own) => sum + own, 0);
  for (const [index, [text, style]] of head.entries()) {
    const row = index + 1;
    sheet.mergeCells(row, 1, row, widths.length);
    const cell = sheet.getCell(row, 1);
    cell.value = text;
    cell.style = style;
    const { size = 11, bold = false } = style.font ?? {};
    sheet.getRow(row).height = rowHeight([{ text, width, size, bold }], 18);
  }
  return head.length + 2;
}
