import type { CellRef } from '../domain/cell-ref.js';
import { compareText, foldText, tidyText } from '../domain/text.js';
import type { ReadTable } from './read-table.js';
import type { FieldCell, IndexedRow, LocatedCell, UnitRow, ValueCell } from './row-cells.js';

/** A cell, and whether a row above in the same table is already of this unit: that row has its issue. */
export interface Sourced<Cell> {
  readonly cell: Cell;
  readonly repeated: boolean;
}

/** All that any input says of one unit, not yet read as values. */
export interface UnitCells {
  readonly unitId: string;
  readonly at: CellRef;
  readonly name: string | undefined;
  /** Where its group should stand, if some table has a column for it. */
  readonly groupAt: CellRef | undefined;
  readonly groups: readonly Sourced<LocatedCell>[];
  readonly values: ReadonlyMap<string, readonly Sourced<ValueCell>[]>;
  readonly fields: ReadonlyMap<string, readonly Sourced<FieldCell>[]>;
}

/** A unit and where its rows are; they are read when they are needed. */
export interface IndexedUnit {
  readonly unitId: string;
  readonly rows: readonly TableRow[];
}

/** A row of the index with its table. */
export interface TableRow {
  readonly table: ReadTable;
  readonly row: IndexedRow;
}

/** Brings the rows of each unit together, from all tables; sorted by unit id. */
export function indexUnits(tables: readonly ReadTable[]): readonly IndexedUnit[] {
  const byUnit = new Map<string, TableRow[]>();
  for (const table of tables) {
    for (const row of table.rows) {
      const key = foldText(row.unitId);
      const rows = byUnit.get(key);
      if (rows === undefined) byUnit.set(key, [{ table, row }]);
      else rows.push({ table, row });
    }
  }
  return Array.from(byUnit.values(), (rows) => ({ unitId: unitIdOf(rows), rows })).sort(
    (left, right) => compareText(left.unitId, right.unitId),
  );
}

function unitIdOf(rows: readonly TableRow[]): string {
  const own = rows.filter(({ table }) => isSameSheet(table.source, rows[0]?.table.source));
  const id = firstText(own.map(({ row }) => row.unitId));
  if (id === undefined) throw new RangeError('a unit has at least one row');
  return id;
}

/** All that the rows of a unit say. */
export function readUnitCells({ unitId, rows: placed }: IndexedUnit): UnitCells {
  const rows = placed.map(({ table, row }) => ({
    cell: table.read(row),
    repeated: row.repeated,
  }));
  const [first] = rows;
  if (first === undefined) throw new RangeError('a unit has at least one row');
  const names = sameTable(rows.flatMap(({ cell }) => cell.name ?? []));
  return {
    unitId,
    at: first.cell.at,
    name: firstText(names.map(({ raw }) => tidyText(raw.text))),
    groupAt: rows.find(({ cell }) => cell.groupAt !== undefined)?.cell.groupAt,
    groups: rows.flatMap(({ cell, repeated }) =>
      cell.group === undefined ? [] : [{ cell: cell.group, repeated }],
    ),
    values: groupCells(
      rows,
      ({ values }) => values,
      ({ element }) => element,
    ),
    fields: groupCells(
      rows,
      ({ fields }) => fields,
      ({ criterion }) => criterion,
    ),
  };
}

/** Those that stand in the first one's table: of several inputs the first named counts. */
function sameTable<Placed extends { readonly at: CellRef }>(
  list: readonly Placed[],
): readonly Placed[] {
  const [first] = list;
  return list.filter(({ at }) => isSameSheet(at, first?.at));
}

function isSameSheet(one: Pick<CellRef, 'file' | 'sheet'>, other: typeof one | undefined): boolean {
  return one.file === other?.file && one.sheet === other.sheet;
}

/** Of several spellings always the same one, however the rows are ordered. */
function firstText(texts: readonly string[]): string | undefined {
  return [...texts].sort(compareText)[0];
}

function groupCells<Cell>(
  rows: readonly Sourced<UnitRow>[],
  cellsOf: (row: UnitRow) => readonly Cell[],
  keyOf: (cell: Cell) => string,
): ReadonlyMap<string, readonly Sourced<Cell>[]> {
  const groups = new Map<string, Sourced<Cell>[]>();
  for (const { cell: row, repeated } of rows) {
    for (const cell of cellsOf(row)) {
      const list = groups.get(keyOf(cell)) ?? [];
      list.push({ cell, repeated });
      groups.set(keyOf(cell), list);
    }
  }
  return groups;
}
