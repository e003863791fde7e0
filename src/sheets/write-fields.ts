import type { Worksheet } from 'exceljs';
import type { CellStyle } from '../reports/workbook/cell-styles.js';
import { STYLES } from '../reports/workbook/cell-styles.js';
import { rowHeight } from '../reports/workbook/text-height.js';
import { CELL, REQUIRED } from './cell-looks.js';
import type { ListSource } from './drop-downs.js';
import { offer, rangeFor } from './drop-downs.js';
import type { GridSheet } from './grid.js';
import { FIELD_HEADERS, OTHER_TITLE } from './grid.js';

const LOOKS: readonly CellStyle[] = [
  { ...STYLES.small, font: STYLES.smallHeader.font },
  CELL,
  { ...STYLES.small, font: STYLES.note.font },
];

function writeRow(
  sheet: Worksheet,
  at: number,
  contents: readonly (string | number | null)[],
): void {
  for (const [index, content] of contents.entries()) {
    const cell = sheet.getCell(at, index + 1);
    cell.value = content;
    cell.style = LOOKS[index] ?? CELL;
  }
  const [, value, hint] = contents;
  const boxes = [
    { text: String(value ?? ''), width: 60, size: 10 },
    { text: String(hint ?? ''), width: 34, size: 10 },
  ];
  sheet.getRow(at).height = rowHeight(boxes, 18);
}

/** What a set says once, a field a row: title, content, hint. Gives the row after a gap below. */
export function writeFields(
  sheet: Worksheet,
  { columns, row }: NonNullable<GridSheet['fields']>,
  source: ListSource,
): number {
  for (const [index, title] of FIELD_HEADERS.entries()) {
    const cell = sheet.getCell(2, index + 1);
    cell.value = title;
    cell.style = REQUIRED;
  }
  for (const [index, column] of columns.entries()) {
    const at = 3 + index;
    writeRow(sheet, at, [column.title, row.cells[index] ?? null, column.hint ?? null]);
    const range = rangeFor(column, source);
    if (range !== undefined) offer(sheet, `B${at}`, range);
  }
  const last = 3 + columns.length;
  writeRow(sheet, last, [OTHER_TITLE, row.other, null]);
  return last + 2;
}
