import type { CellRef } from '../domain/cell-ref.js';
import { columnLetters } from '../domain/cell-ref.js';
import type { Issue } from '../domain/issue.js';
import { issue } from '../domain/issue.js';
import type { RawRow, RawTable } from '../domain/raw-table.js';
import { tableRef } from '../domain/raw-table.js';
import type { SourceNote } from '../domain/submission.js';
import { foldText } from '../domain/text.js';
import type { ColumnNames } from './column-names.js';
import type { MatchedColumn, MatchedHeader } from './match-columns.js';
import { findHeader } from './match-columns.js';
import type { RowIndex } from './read-rows.js';
import { indexRows, readUnitRow } from './read-rows.js';
import type { IndexedRow, RowContext, UnitRow } from './row-cells.js';
import { placeOf } from './row-cells.js';

/** A table that was understood: an index of its rows, and a way to read one of them. */
export interface ReadTable {
  readonly source: SourceNote;
  readonly header: CellRef;
  readonly columns: readonly MatchedColumn[];
  readonly rows: readonly IndexedRow[];
  /** Elements of which the table has a column or, in the long layout, a figure. */
  readonly elements: ReadonlySet<string>;
  /** Some row names the group of its unit. */
  readonly hasGroups: boolean;
  readonly issues: readonly Issue[];
  /** What a row of this table says. */
  read(row: IndexedRow): UnitRow;
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
  const letters = header.columns.map(({ column }) => columnLetters(column));
  const context: RowContext = { header, letters, names, table: place, year };
  const { issues, ...index } = indexRows(table.rows, header, context);
  const { rows, units, duplicates } = markRepeated(index.rows, context);
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
    elements: new Set([...elementsOf(header), ...index.elements]),
    hasGroups: index.hasGroups,
    read: ({ raw }) => readUnitRow(raw, context),
    issues: [
      ...header.issues,
      ...(rows.length + issues.length === 0 ? [issue('no-data-rows', {}, { at: place })] : []),
      ...issues,
      ...duplicates,
      ...findHidden(table, header, place),
    ],
  };
}

function elementsOf({ columns }: MatchedHeader): readonly string[] {
  return columns.flatMap(({ role }) => (role.role === 'element' ? [role.element] : []));
}

interface MarkedRows {
  readonly rows: readonly IndexedRow[];
  /** How many units the rows are of. */
  readonly units: number;
  readonly duplicates: readonly Issue[];
}

/** In the wide layout a unit has one row; those that say again what a row above said have an issue. */
function markRepeated(rows: RowIndex['rows'], context: RowContext): MarkedRows {
  const first = new Map<string, RawRow>();
  const marked: IndexedRow[] = [];
  const duplicates: Issue[] = [];
  const isWide = context.header.layout === 'wide';
  for (const { unitId, raw } of rows) {
    const id = foldText(unitId);
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, raw);
    const repeated = isWide && earlier !== undefined;
    marked.push({ unitId, raw, repeated });
    if (!repeated) continue;
    const at = placeOf(raw.number, 'unit-id', context);
    const place = { ...(at && { at }), unitId };
    duplicates.push(issue('unit-duplicate', { firstRow: earlier.number }, place));
  }
  return { rows: marked, units: first.size, duplicates };
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
