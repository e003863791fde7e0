import type { Worksheet } from 'exceljs';
import { STYLES } from '../reports/workbook/cell-styles.js';
import { rowHeight } from '../reports/workbook/text-height.js';
import type { Block, Column } from './block.js';
import { OPTIONAL, REQUIRED, styleOf } from './cell-looks.js';
import type { GridBlock, GridRow } from './grid.js';
import { OTHER_TITLE } from './grid.js';

const OTHER_CODEC = { codec: { write: String, read: () => undefined } } as const;

interface CellsOfRow {
  readonly columns: readonly Column[];
  readonly row: GridRow;
}

function writeCells(sheet: Worksheet, at: number, { columns, row }: CellsOfRow): void {
  const tone = row.tone ?? 'item';
  const boxes = columns.map(({ width }, index) => {
    const text = String(row.cells[index] ?? '');
    return { text, width, size: 10, bold: tone === 'section' || tone === 'subsection' };
  });
  for (const [index, column] of columns.entries()) {
    const cell = sheet.getCell(at, index + 1);
    cell.value = row.cells[index] ?? null;
    cell.style = styleOf(column, tone);
  }
  const other = sheet.getCell(at, columns.length + 1);
  other.value = row.other;
  other.style = styleOf(OTHER_CODEC, tone);
  sheet.getRow(at).height = rowHeight(boxes, 18);
}

/** Where the rows of a block stand, those left empty with them. */
export interface BlockPlace {
  readonly first: number;
  readonly last: number;
  readonly header: number;
}

/** Title and hint of a block; gives the row below them. */
function writeTitles(sheet: Worksheet, start: number, { title, hint = '' }: Block): number {
  let at = start;
  for (const [text, style] of [
    [title, STYLES.heading],
    [hint, STYLES.note],
  ] as const) {
    if (text === '') continue;
    const cell = sheet.getCell(at, 1);
    cell.value = text;
    cell.style = style;
    at += 1;
  }
  return at;
}

function writeHeader(sheet: Worksheet, header: number, { columns }: Block): void {
  for (const [index, { title, required }] of columns.entries()) {
    const cell = sheet.getCell(header, index + 1);
    cell.value = title;
    cell.style = required === false ? OPTIONAL : REQUIRED;
  }
  const other = sheet.getCell(header, columns.length + 1);
  other.value = OTHER_TITLE;
  other.style = OPTIONAL;
  sheet.getRow(header).height = rowHeight(
    columns.map(({ title, width }) => ({ text: title, width, size: 10, bold: true })),
    30,
  );
}

/** Title, hint, header, rows and empty rows of a block. */
export function writeBlock(
  sheet: Worksheet,
  start: number,
  { block, rows }: GridBlock,
): BlockPlace {
  const header = writeTitles(sheet, start, block);
  writeHeader(sheet, header, block);
  const { columns, spare } = block;
  for (const [index, row] of rows.entries()) {
    writeCells(sheet, header + 1 + index, { columns, row });
  }
  const last = header + rows.length + spare;
  const empty: GridRow = { cells: columns.map(() => null), other: null };
  for (let at = header + rows.length + 1; at <= last; at += 1) {
    writeCells(sheet, at, { columns, row: empty });
  }
  return { first: header + 1, last, header };
}
