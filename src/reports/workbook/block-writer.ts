import type { Worksheet } from 'exceljs';
import type { CellStyle } from './cell-styles.js';
import { STYLES } from './cell-styles.js';
import type { ColumnWidths, SheetColumn, StyledCell, WrittenRow } from './write-table.js';
import { setWidths, writeRow } from './write-table.js';

/** Writes blocks one below the other on a sheet whose columns they share. */
export interface BlockWriter {
  /** The row that comes next. */
  nextRow(): number;
  skip(): void;
  heading(text: string): void;
  /** One text over all columns, wrapped; merged, because it stands outside of any table. */
  paragraph(text: string, style?: CellStyle): void;
  row(cells: readonly StyledCell[]): void;
  table<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): void;
}

/** A column of a block; its width is the sheet's. */
export type TableColumn<Row> = Omit<SheetColumn<Row>, 'width'>;

/** Starts below what the sheet already holds. */
export function makeBlockWriter(
  sheet: Worksheet,
  start: number,
  widths: ColumnWidths,
): BlockWriter {
  setWidths(sheet, widths);
  let next = start;
  const write = (row: WrittenRow) => {
    writeRow(sheet, next, row);
    next += 1;
  };
  const row = (cells: readonly StyledCell[]) => write({ cells, widths });
  const wide = widths.reduce((sum, width) => sum + width, 0);
  return {
    nextRow: () => next,
    skip: () => {
      next += 1;
    },
    heading: (text) => row([{ content: text, style: STYLES.heading }]),
    paragraph: (text, style = STYLES.wrappedNote) => {
      const cells = [{ content: text, style }];
      write({ cells, widths: [wide - 2], merged: [[1, widths.length]] });
    },
    row,
    table: (columns, rows) => {
      row(columns.map(({ header }) => ({ content: header, style: STYLES.header })));
      for (const item of rows) {
        const rowNumber = next;
        row(
          columns.map((column) => ({
            content: column.content(item, rowNumber),
            style: column.style(item),
          })),
        );
      }
    },
  };
}
