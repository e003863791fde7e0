import type { CellRef } from '../domain/cell-ref.js';
import { columnLetters } from '../domain/cell-ref.js';
import type { Issue } from '../domain/issue.js';
import type { RawCell, RawRow } from '../domain/raw-table.js';
import type { ColumnNames } from './column-names.js';
import type { MatchedColumn, MatchedHeader } from './match-columns.js';
import type { EntryField } from './vocabulary.js';

/** A cell with its place. */
export interface LocatedCell {
  readonly raw: RawCell;
  readonly at: CellRef;
}

export interface ValueCell extends LocatedCell {
  readonly element: string;
  /** In the long layout: what else stands in a row that names no criterion. */
  readonly notes?: readonly NoteCell[];
}

/** A cell of points or words, whatever it belongs to. */
export interface NoteCell extends LocatedCell {
  readonly field: EntryField;
}

export interface FieldCell extends NoteCell {
  readonly criterion: string;
}

/** What one row says of one unit. Blank cells are left out. */
export interface UnitRow {
  readonly unitId: string;
  readonly at: CellRef;
  readonly name?: LocatedCell;
  readonly group?: LocatedCell;
  /** Where the group stands or should stand; absent where the table has no such column. */
  readonly groupAt?: CellRef;
  readonly values: readonly ValueCell[];
  readonly fields: readonly FieldCell[];
}

/** A row of a unit as the index keeps it: what it says is read from `raw` when it is needed. */
export interface IndexedRow {
  readonly unitId: string;
  readonly raw: RawRow;
  /** A row above in the same table is already of this unit: this one has its issue. */
  readonly repeated: boolean;
}

/** What reading a row needs to know of its table. */
export interface RowContext {
  readonly header: MatchedHeader;
  /** The letters of the header's columns, in their order. */
  readonly letters: readonly string[];
  readonly names: ColumnNames;
  readonly table: CellRef;
  /** The scoring year: rows of another one are not read. */
  readonly year: number;
}

/** The cells of a row that hold something, each with its column. */
export type PlacedCells = readonly {
  readonly column: MatchedColumn;
  readonly cell: LocatedCell;
}[];

/** What a row says of figures and criteria. */
export interface RowContent extends Pick<UnitRow, 'values' | 'fields'> {
  readonly issues: readonly Issue[];
}

/** The first cell of a row in a column of this role. */
export function cellOf(cells: PlacedCells, role: string): LocatedCell | undefined {
  return cells.find(({ column }) => column.role.role === role)?.cell;
}

/** Where a row's cell in the column of this role is, blank or not. */
export function placeOf(row: number, role: string, context: RowContext): CellRef | undefined {
  const column = context.header.columns.find((candidate) => candidate.role.role === role);
  return column && { ...context.table, row, column: columnLetters(column.column) };
}
