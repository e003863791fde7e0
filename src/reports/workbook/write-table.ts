import type { Worksheet } from 'exceljs';
import type { Book } from './book.js';
import type { CellContent } from './cell-content.js';
import { cellValue } from './cell-content.js';
import type { CellStyle } from './cell-styles.js';
import type { RowTaker } from './streamed-rows.js';
import type { BoxedText } from './text-height.js';
import { rowHeight } from './text-height.js';

/** A cell with its look; sharing the style object keeps the file small. */
export interface StyledCell {
  readonly content: CellContent;
  readonly style: CellStyle;
}

/** A sheet; in a streamed workbook one that takes whole rows past exceljs' cells. */
export type WritableSheet = Worksheet & Partial<RowTaker>;

/** Widths of a sheet's columns in Excel's characters, from column A on. */
export type ColumnWidths = readonly number[];

/** One column of a table of `Row`s. */
export interface SheetColumn<Row> {
  readonly header: string;
  readonly width: number;
  content(row: Row, rowNumber: number): CellContent;
  style(row: Row): CellStyle;
}

/** Sets the widths of the columns from A on. */
export function setWidths(sheet: Worksheet, widths: ColumnWidths): void {
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width;
}

/** A row as it is written at once: nothing comes to it later. */
export interface WrittenRow {
  readonly cells: readonly StyledCell[];
  readonly widths: ColumnWidths;
  /** First and last column of each cell that covers several; its content is in the first. */
  readonly merged?: readonly (readonly [from: number, to: number])[];
  /** In points; as high as the wrapped texts need when left out. */
  readonly height?: number;
}

/** Writes cells from column A on. Rows above that were not ended end here too. */
export function writeRow(sheet: WritableSheet, rowNumber: number, written: WrittenRow): void {
  const { cells, widths, merged = [] } = written;
  const height = written.height ?? heightOf(cells, widths);
  if (sheet.takeRow?.({ rowNumber, cells, height }, merged.length > 0) === true) return;
  const row = sheet.getRow(rowNumber);
  for (const [index, { content, style }] of cells.entries()) {
    const cell = row.getCell(index + 1);
    if (content !== null) cell.value = cellValue(content);
    cell.style = style;
  }
  for (const [from, to] of merged) sheet.mergeCells(rowNumber, from, rowNumber, to);
  row.height = height;
  row.commit();
}

/** Of the wrapped texts; a cell without one needs no more than the least height. */
function heightOf(cells: readonly StyledCell[], widths: ColumnWidths): number {
  const boxes: BoxedText[] = [];
  let column = -1;
  for (const { content, style } of cells) {
    column += 1;
    if (typeof content !== 'string') continue;
    const { alignment, font } = style;
    if (alignment?.wrapText !== true || alignment.textRotation) continue;
    const size = font?.size ?? 11;
    boxes.push({ text: content, width: widths[column] ?? 10, size, bold: font?.bold === true });
  }
  return rowHeight(boxes, LEAST_HEIGHT);
}

const LEAST_HEIGHT = 18;

/** The header row of a table. */
export function writeHeader<Row>(
  sheet: Worksheet,
  rowNumber: number,
  { columns, style }: { readonly columns: readonly SheetColumn<Row>[]; readonly style: CellStyle },
): void {
  const widths = columns.map(({ width }) => width);
  writeRow(sheet, rowNumber, {
    cells: columns.map(({ header }) => ({ content: header, style })),
    widths,
  });
}

/** The rows of a table, made one by one. */
export interface TableRows<Row> {
  readonly book: Book;
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: Iterable<Row>;
}

/** About 64 kB of a sheet. */
const ROWS_AT_ONCE = 50;

/** Rows of a table from `first` on. Gives the number of the row after the last. */
export async function writeRows<Row>(
  sheet: Worksheet,
  first: number,
  { book, columns, rows }: TableRows<Row>,
): Promise<number> {
  const widths = columns.map(({ width }) => width);
  let rowNumber = first;
  for (const row of rows) {
    const cells = columns.map((column) => ({
      content: column.content(row, rowNumber),
      style: column.style(row),
    }));
    writeRow(sheet, rowNumber, { cells, widths });
    rowNumber += 1;
    if (rowNumber % ROWS_AT_ONCE === 0) await book.pause();
  }
  return rowNumber;
}
