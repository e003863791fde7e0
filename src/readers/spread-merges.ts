import { BLANK_CELL, type RawCell } from '../domain/raw-table.js';
import { columnNumber } from './column-number.js';
import { unreadable } from './workbook-fault.js';

/** The cells of a sheet by row number; gaps are empty. */
export type SheetRows = ReadonlyMap<number, (RawCell | undefined)[]>;

const RANGE = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

/**
 * Repeats, inside the rows, the first cell of every merged range ("A1:B2") in the cells that it
 * covers; each of these says so in `mergedInto`. Rows and columns without content are not covered:
 * exceljs makes every covered cell and hangs on whole columns. Throws a WorkbookFault (`damaged`) for
 * what is no range.
 */
export function spreadMerges(rows: SheetRows, merges: readonly string[]): void {
  const width = [...rows.values()].reduce((most, { length }) => Math.max(most, length), 0);
  for (const name of merges) {
    const { top, left, bottom, right } = parseRange(name);
    const master = rows.get(top)?.[left - 1] ?? BLANK_CELL;
    const end = Math.min(right, width);
    for (const [row, cells] of rows) {
      if (row < top || row > bottom) continue;
      cells.length = Math.max(cells.length, end);
      cells.fill({ ...master, mergedInto: name }, row === top ? left : left - 1, end);
    }
  }
}

function parseRange(name: string) {
  const [, left = '', top, right = left, bottom = top] = RANGE.exec(name) ?? [];
  if (top === undefined) throw unreadable('damaged');
  return {
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom),
    right: columnNumber(right),
  };
}
