import type { CellRef } from '../domain/cell-ref.js';
import { columnLetters } from '../domain/cell-ref.js';
import type { Issue } from '../domain/issue.js';
import { issue } from '../domain/issue.js';
import type { RawTable } from '../domain/raw-table.js';
import { tableRef } from '../domain/raw-table.js';
import type { SourceNote } from '../domain/submission.js';
import { foldText } from '../domain/text.js';
import type { ColumnNames } from './column-names.js';
import type { MatchedColumn, MatchedHeader } from './match-columns.js';
import { findHeader } from './match-columns.js';
import { readRows } from './read-rows.js';
import type { UnitRow } from './row-cells.js';

/** A table that was understood. `repeated` rows say again what a row above said of the same unit. */
export interface ReadTable {
  readonly source: SourceNote;
  readonly header: CellRef;
  readonly columns: readonly MatchedColumn[];
  readonly rows: readonly UnitRow[];
  readonly repeated: ReadonlySet<UnitRow>;
  readonly issues: readonly Issue[];
}

/** Reads one sheet; undefined when no row in it looks like a header of ours. */
export function readTable(
  table: RawTable,
  names: ColumnNames,
  year: number,
): ReadTable | undefined {
  const place = tableRef(table);
  const header = findHeader(table.rows, names, place);
  if (header === undefined) return undefined;
  const { rows, issues } = readRows(table.rows, header, { names, table: place, year });
  const repeated = header.layout === 'wide' ? findRepeated(rows) : new Map<UnitRow, UnitRow>();
  const units = new Set(rows.map(({ unitId }) => foldText(unitId))).size;
  return {
    source: {
      ...place,
      layout: header.layout,
      headerRow: header.row.number,
      units,
      columns: header.columns.length,
    } as SourceNote,
    header: { ...place, row: header.row.number },
    columns: header.columns,
    rows,
    repeated: new Set(repeated.keys()),
    issues: [
      ...header.issues,
      ...(rows.length + issues.length === 0 ? [issue('no-data-rows', {}, { at: place })] : []),
      ...issues,
      ...[...repeated].map(([row, first]) =>
        issue(
          'unit-duplicate',
          { firstRow: first.at.row ?? 0 },
          { at: row.at, unitId: row.unitId },
        ),
      ),
      ...findHidden(table, header, place),
    ],
  };
}

function findRepeated(rows: readonly UnitRow[]): ReadonlyMap<UnitRow, UnitRow> {
  const first = new Map<string, UnitRow>();
  const repeated = new Map<UnitRow, UnitRow>();
  for (const row of rows) {
    const id = foldText(row.unitId);
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, row);
    else repeated.set(row, earlier);
  }
  return repeated;
}

/** Hidden rows and columns are read like the others; that somebody hid them is worth a note. */
function findHidden(table: RawTable, header: MatchedHeader, at: CellRef): readonly Issue[] {
  const rows = table.rows.filter(({ hidden, number }) => hidden && number >= header.row.number);
  const used = new Set(header.columns.map(({ column }) => column));
  const columns = table.hiddenColumns.filter((column) => used.has(column));
  const notes: Issue[] = [];
  if (rows.length > 0) {
    const list = rows.map(({ number }) => number).join(', ');
    notes.push(issue('hidden-row', { rows: list, count: rows.length }, { at }));
  }
  if (columns.length > 0) {
    const list = columns.map(columnLetters).join(', ');
    notes.push(issue('hidden-column', { columns: list, count: columns.length }, { at }));
  }
  return notes;
}
