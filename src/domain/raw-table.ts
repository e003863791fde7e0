import type { CellRef } from './cell-ref.js';

/** What the file says a cell is, before anybody asks what it should be. */
export type RawCellKind =
  | 'blank'
  | 'text'
  | 'number'
  | 'percent'
  | 'date'
  | 'boolean'
  | 'error'
  | 'formula-without-result';

/**
 * A cell as it stood. `text` is: what was typed (text); plain decimal notation (number); the same on
 * the scale 0 to 100 (percent: a cell formatted as percent that holds 0.8 says "80"); YYYY-MM-DD
 * (date); "true"/"false"; the error ("#N/A"); the formula. Never trimmed, never normalised.
 */
export interface RawCell {
  readonly kind: RawCellKind;
  readonly text: string;
  /** The cell holds a formula; `text` is its saved result. */
  readonly formula?: string;
  /** The cell is covered by a merged range and repeats the value of its first cell. */
  readonly mergedInto?: string;
}

/** Kinds of cell whose `text` people know in another form: 2,5 for "2.5", 28/3/2024 for "2024-03-28". */
export const KEPT_AS = ['number', 'percent', 'date'] as const satisfies readonly RawCellKind[];
export type KeptAs = (typeof KEPT_AS)[number];

/** One row with its 1-based number in the file; `cells[i]` is the cell of column i + 1. */
export interface RawRow {
  readonly number: number;
  readonly cells: readonly RawCell[];
  readonly hidden: boolean;
}

/** One sheet, or one CSV file. Rows without any content are left out; their numbers are not reused. */
export interface RawTable {
  readonly file: string;
  readonly sheet?: string;
  readonly rows: readonly RawRow[];
  /** 1-based numbers of hidden columns. */
  readonly hiddenColumns: readonly number[];
  readonly hidden: boolean;
}

export const BLANK_CELL: RawCell = { kind: 'blank', text: '' };

/** The place of a table, without a cell. */
export function tableRef(table: Pick<RawTable, 'file' | 'sheet'>): CellRef {
  return table.sheet === undefined
    ? { file: table.file }
    : { file: table.file, sheet: table.sheet };
}
