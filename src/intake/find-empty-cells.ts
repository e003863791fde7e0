import type { CellRef } from '../domain/cell-ref.js';
import { columnLetters } from '../domain/cell-ref.js';
import type { UnitReport } from '../domain/submission.js';
import { foldText } from '../domain/text.js';
import type { ReadTable } from './read-table.js';

/** Where figures would stand that were left empty: unit id → element → cell. */
export type EmptyCells = ReadonlyMap<string, ReadonlyMap<string, CellRef>>;

/**
 * The empty cell of every figure that a unit did not report and that some wide table has a column for:
 * of several in the first such table, there in the unit's first row and the first such column. A long
 * table has no cell for what nobody wrote.
 */
export function findEmptyCells(
  tables: readonly ReadTable[],
  units: readonly UnitReport[],
): EmptyCells {
  const rows = rowsByUnit(tables);
  return new Map(
    units.map(({ unitId, values }) => {
      const cells = new Map<string, CellRef>();
      for (const { table, row } of rows.get(foldText(unitId)) ?? []) {
        for (const { column, role } of table.columns) {
          if (role.role !== 'element' || values.has(role.element) || cells.has(role.element)) {
            continue;
          }
          cells.set(role.element, { ...row, column: columnLetters(column) });
        }
      }
      return [unitId, cells];
    }),
  );
}

interface UnitRowOf {
  readonly table: ReadTable;
  readonly row: CellRef;
}

function rowsByUnit(tables: readonly ReadTable[]): ReadonlyMap<string, readonly UnitRowOf[]> {
  const rows = new Map<string, UnitRowOf[]>();
  for (const table of tables.filter(({ source }) => source.layout === 'wide')) {
    for (const { unitId, at } of table.rows) {
      const key = foldText(unitId);
      rows.set(key, [...(rows.get(key) ?? []), { table, row: at }]);
    }
  }
  return rows;
}
