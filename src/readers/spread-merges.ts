import { BLANK_CELL, type RawCell } from '../domain/raw-table.js';
import { columnNumber } from './column-number.js';
import { unreadable } from './workbook-fault.js';

/** The cells of a sheet by row number; gaps are empty. */
export type SheetRows = ReadonlyMap<number, (RawCell | undefined)[]>;

const RANGE = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

/**
 * Repeats, inside the rows, the first cell of every merged range ("A1:B2") in the cells that it
 * covers; each of these says so in `mergedInto`. It reaches only as far as there is content: exceljs,
 * which makes every covered cell, hangs on whole columns. Throws a WorkbookFault (`damaged`) for what is no
 * range.
 */
export function spreadMerges(rows: SheetRows, merges: readonly string[]): void {
  const width = Math.max(0, ...Array.from(rows.values(), ({ length }) => length));
  for (const name of merges) {
    const [, left = '', top, right = left, bottom = top] = RANGE.exec(name) ?? [];
    if (top === undefined) throw unreadable('damaged');
    const first = { row: Number(top), column: columnNumber(left) };
    const lastColumn = Math.min(columnNumber(right), width);
    const covered = {
      ...(rows.get(first.row)?.[first.column - 1] ?? BLANK_CELL),
      mergedInto: name,
    };
    for (const [row, cells] of rows) {
      if (row < first.row || row > Number(bottom)) continue;
      const from = row === first.row ? first.column : first.column - 1;
      for (let index = from; index < lastColumn; index += 1) cells[index] = covered;
    }
  }
}
