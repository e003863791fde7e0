import type { CellRef } from '../../domain/cell-ref.js';
import { columnLetters } from '../../domain/cell-ref.js';
import type { PlacedCell } from '../../domain/collection.js';
import type { RawCell, RawTable } from '../../domain/raw-table.js';
import { BLANK_CELL, tableRef } from '../../domain/raw-table.js';

/** A cell by row and column, both counting from 1. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Reads "F12". Throws a RangeError for anything else: marks are checked when they are read. */
export function spotOf(name: string): Spot {
  const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  if (row === undefined) throw new RangeError(`no cell: ${name}`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}

/** A sheet by its cells. What is merged stands in its first cell only. */
export interface SheetCells {
  cell(spot: Spot): RawCell;
  at(spot: Spot): CellRef;
  /** Right of everything in its row: readers keep no formulas there that gave an empty text. */
  isBeyond(spot: Spot): boolean;
  /** Cells of a row that hold something, from the left. */
  filled(row: number): readonly (PlacedCell & Spot)[];
  /** Rows that hold something. */
  readonly rows: readonly number[];
}

/** Makes a sheet readable by place. */
export function sheetCells(table: RawTable): SheetCells {
  const rows = new Map(table.rows.map(({ number, cells }) => [number, cells]));
  const cell = ({ row, column }: Spot): RawCell => {
    const found = rows.get(row)?.[column - 1];
    return found === undefined || found.mergedInto !== undefined ? BLANK_CELL : found;
  };
  const at = ({ row, column }: Spot): CellRef => ({
    ...tableRef(table),
    row,
    column: columnLetters(column),
  });
  const filled = (row: number) =>
    (rows.get(row) ?? []).flatMap((_, index) => {
      const spot = { row, column: index + 1 };
      const found = cell(spot);
      return found.kind === 'blank' ? [] : [{ ...spot, cell: found, at: at(spot) }];
    });
  const holds = ({ kind, mergedInto }: RawCell) => kind !== 'blank' && mergedInto === undefined;
  const own = [...rows].flatMap(([row, cells]) => (cells.some(holds) ? [row] : []));
  const isBeyond = ({ row, column }: Spot) => column > (rows.get(row)?.length ?? 0);
  return { cell, at, isBeyond, filled, rows: own };
}
