import type { CellRef } from '../domain/cell-ref.js';
import { columnLetters } from '../domain/cell-ref.js';
import { tableRef } from '../domain/raw-table.js';
import type { UnitReport } from '../domain/submission.js';
import type { IndexedUnit } from './merge-rows.js';

/** Where figures of one unit would stand that were left empty, by element. */
export type EmptyCells = Pick<ReadonlyMap<string, CellRef>, 'get'>;

/**
 * The empty cell of a figure that a unit did not report and that some wide table has a column for: of
 * several in the first such table, there in the unit's first row and the first such column. A long
 * table has no cell for what nobody wrote. Looked for when it is asked for: few are.
 */
export function emptyCellsOf(
  { rows }: IndexedUnit,
  { values }: Pick<UnitReport, 'values'>,
): EmptyCells {
  return { get: (element) => (values.has(element) ? undefined : findCell(element, rows)) };
}

function findCell(element: string, rows: IndexedUnit['rows']): CellRef | undefined {
  for (const { table, row } of rows) {
    if (table.source.layout !== 'wide') continue;
    const found = table.columns.find(
      ({ role }) => role.role === 'element' && role.element === element,
    );
    if (found === undefined) continue;
    const column = columnLetters(found.column);
    return { ...tableRef(table.source), row: row.raw.number, column };
  }
  return undefined;
}
