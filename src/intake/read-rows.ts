import { columnLetters } from '../domain/cell-ref.js';
import type { Issue } from '../domain/issue.js';
import { issue } from '../domain/issue.js';
import type { RawRow } from '../domain/raw-table.js';
import { BLANK_CELL } from '../domain/raw-table.js';
import { foldText, tidyText } from '../domain/text.js';
import { findSignatureRows } from './find-signature-rows.js';
import { foundIn } from './found-text.js';
import type { MatchedHeader } from './match-columns.js';
import { parseMergedRange } from './merged-range.js';
import { findUnusable } from './parse-value.js';
import { readLongRow } from './read-long-row.js';
import type { PlacedCells, RowContent, RowContext, UnitRow } from './row-cells.js';
import { cellOf, placeOf } from './row-cells.js';

export interface ReadRows {
  readonly rows: readonly UnitRow[];
  readonly issues: readonly Issue[];
}

/** Reads the data rows below a header, whichever the layout. */
export function readRows(
  rows: readonly RawRow[],
  header: MatchedHeader,
  context: Omit<RowContext, 'header'>,
): ReadRows {
  const reader: RowContext = { header, ...context };
  const below = rows.filter((row) => row.number > header.row.number && !isHeaderAgain(row, header));
  const signatures = findSignatureRows(below, header);
  const results = below.filter((row) => !signatures.has(row)).map((row) => readRow(row, reader));
  return {
    rows: results.flatMap(({ rows: found }) => found),
    issues: [...results.flatMap(({ issues }) => issues), ...signatureNote([...signatures], reader)],
  };
}

/** What was left out is told where one of its cells stands in a column that is read. */
function signatureNote(rows: readonly RawRow[], context: RowContext): readonly Issue[] {
  const seen = rows.filter((row) => cellsIn(row, context).length > 0);
  const [first] = seen;
  if (first === undefined) return [];
  const list = seen.map(({ number }) => number).join(', ');
  const at = { ...context.table, row: first.number };
  return [issue('signature-rows', { rows: list, count: seen.length }, { at })];
}

/** Lower rows of a merged header, and the header once more: above the next block or the next page. */
function isHeaderAgain(row: RawRow, header: MatchedHeader): boolean {
  const id = header.columns.find(({ role }) => role.role === 'unit-id');
  const range = parseMergedRange(row.cells[(id?.column ?? 0) - 1]?.mergedInto ?? '');
  if (range !== undefined && range.firstRow <= header.row.number) return true;
  return header.columns.every(
    (column) => foldText(row.cells[column.column - 1]?.text ?? '') === foldText(column.header),
  );
}

function cellsIn(row: RawRow, { header, table }: RowContext): PlacedCells {
  return header.columns.flatMap((column) => {
    const raw = row.cells[column.column - 1] ?? BLANK_CELL;
    if (raw.kind === 'blank') return [];
    const at = { ...table, row: row.number, column: columnLetters(column.column) };
    return [{ column, cell: { raw, at } }];
  });
}

function readRow(row: RawRow, context: RowContext): ReadRows {
  const cells = cellsIn(row, context);
  if (cells.every(({ column }) => column.role.role === 'year')) return { rows: [], issues: [] };
  const id = cellOf(cells, 'unit-id');
  const fault = findRowFault(row.number, cells, context);
  if (id === undefined || fault !== undefined) return { rows: [], issues: fault ? [fault] : [] };
  const unitId = tidyText(id.raw.text);
  const place = { row: row.number, unitId };
  const content =
    context.header.layout === 'wide' ? readWide(cells) : readLongRow(cells, place, context);
  const name = cellOf(cells, 'unit-name');
  const badName = name && findUnusable(name.raw);
  const nameIssues =
    name && badName ? [issue(badName.code, badName.params as never, { at: name.at, unitId })] : [];
  const group = cellOf(cells, 'unit-group');
  const groupAt = placeOf(row.number, 'unit-group', context);
  return {
    rows: [
      {
        unitId,
        at: id.at,
        ...(name && !badName && { name }),
        ...(group && { group }),
        ...(groupAt && { groupAt }),
        values: content.values,
        fields: content.fields,
      },
    ],
    issues: [...nameIssues, ...content.issues],
  };
}

/** Why a row is not of a unit in this year: no id, an error in its place, a title across, another year. */
function findRowFault(row: number, cells: PlacedCells, context: RowContext): Issue | undefined {
  const id = cellOf(cells, 'unit-id');
  if (id === undefined) {
    const at = placeOf(row, 'unit-id', context) ?? { ...context.table, row };
    return issue('unit-id-empty', {}, { at });
  }
  const unusable = findUnusable(id.raw);
  if (unusable !== undefined) return issue(unusable.code, unusable.params as never, { at: id.at });
  const range = findBanner(cells);
  if (range !== undefined) return issue('merged-cells', { range }, { at: id.at });
  return findOtherYear(cells, tidyText(id.raw.text), context);
}

/** A year that is another one, or cannot be read. */
function findOtherYear(
  cells: PlacedCells,
  unitId: string,
  { year }: RowContext,
): Issue | undefined {
  const typed = cellOf(cells, 'year');
  if (typed === undefined) return undefined;
  const place = { at: typed.at, unitId };
  const unusable = findUnusable(typed.raw);
  if (unusable !== undefined) return issue(unusable.code, unusable.params as never, place);
  const said = foldText(typed.raw.text).replace(/^năm /, '');
  if (said === String(year)) return undefined;
  return issue('row-of-other-year', { ...foundIn(typed.raw), year }, place);
}

/** A merged range that joins the cell of the unit id with others of its row. */
function findBanner(cells: PlacedCells): string | undefined {
  const id = cells.find(({ column }) => column.role.role === 'unit-id')?.column.column ?? 0;
  return cells
    .map(({ cell }) => cell.raw.mergedInto)
    .find((text) => {
      const range = parseMergedRange(text ?? '');
      if (range === undefined || range.firstColumn === range.lastColumn) return false;
      return range.firstColumn <= id && id <= range.lastColumn;
    });
}

function readWide(cells: PlacedCells): RowContent {
  return {
    values: cells.flatMap(({ column: { role }, cell }) =>
      role.role === 'element' ? [{ ...cell, element: role.element }] : [],
    ),
    fields: cells.flatMap(({ column: { role }, cell }) =>
      role.role === 'entry' ? [{ ...cell, criterion: role.criterion, field: role.field }] : [],
    ),
    issues: [],
  };
}
