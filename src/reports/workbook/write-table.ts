import type { Worksheet } from 'exceljs';
import type { CellContent } from './cell-content.js';
import { cellValue, shownText } from './cell-content.js';
import type { CellStyle } from './cell-styles.js';
import { rowHeight } from './text-height.js';

/** A cell with its look; sharing the style object keeps the file small. */
export interface StyledCell {
  readonly content: CellContent;
  readonly style: CellStyle;
}

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

/** Writes cells from column A on and makes the row as high as its wrapped texts need. */
export function writeRow(
  sheet: Worksheet,
  rowNumber: number,
  { cells, widths }: { readonly cells: readonly StyledCell[]; readonly widths: ColumnWidths },
): void {
  const row = sheet.getRow(rowNumber);
  for (const [index, { content, style }] of cells.entries()) {
    const cell = row.getCell(index + 1);
    if (content !== null) cell.value = cellValue(content);
    cell.style = style;
  }
  row.height = rowHeight(
    cells.flatMap(({ content, style }, index) =>
      style.alignment?.wrapText === true && !style.alignment.textRotation
        ? [boxOf(shownText(content), style, widths[index])]
        : [],
    ),
    18,
  );
}

function boxOf(text: string, { font }: CellStyle, width = 10) {
  return { text, width, size: font?.size ?? 11, bold: font?.bold === true };
}

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

/** Rows of a table from `first` on. Gives the number of the row after the last. */
export function writeRows<Row>(
  sheet: Worksheet,
  first: number,
  {
    columns,
    rows,
  }: { readonly columns: readonly SheetColumn<Row>[]; readonly rows: readonly Row[] },
): number {
  const widths = columns.map(({ width }) => width);
  for (const [index, row] of rows.entries()) {
    const rowNumber = first + index;
    const cells = columns.map((column) => ({
      content: column.content(row, rowNumber),
      style: column.style(row),
    }));
    writeRow(sheet, rowNumber, { cells, widths });
  }
  return first + rows.length;
}
