import type { Issue } from '../domain/issue.js';
import { issue } from '../domain/issue.js';
import type { RawRow } from '../domain/raw-table.js';
import { foldText, tidyText } from '../domain/text.js';
import { findSignatureRows } from './find-signature-rows.js';
import { foundIn } from './found-text.js';
import type { MatchedHeader } from './match-columns.js';
import { UNIT_ROLES } from './match-columns.js';
import { parseMergedRange } from './merged-range.js';
import { findUnusable } from './parse-value.js';
import { readLongRow } from './read-long-row.js';
import type {
  FieldCell,
  IndexedRow,
  PlacedCells,
  RowContent,
  RowContext,
  UnitRow,
  ValueCell,
} from './row-cells.js';
import { cellOf, placeOf } from './row-cells.js';

/** The rows of units below a header, without what they say, and all that is wrong with rows. */
export interface RowIndex {
  readonly rows: readonly Omit<IndexedRow, 'repeated'>[];
  readonly issues: readonly Issue[];
  /** In the long layout, elements of which some row has a figure. */
  readonly elements: ReadonlySet<string>;
  /** Some row names the group of its unit. */
  readonly hasGroups: boolean;
}

/** What one row says, if it is of a unit, and what is wrong with it. */
interface ReadRow {
  readonly row?: UnitRow;
  readonly issues: readonly Issue[];
}

/** Reads every row below a header once, whichever the layout; what rows say is not kept. */
export function indexRows(
  rows: readonly RawRow[],
  header: MatchedHeader,
  context: RowContext,
): RowIndex {
  const below = rows.filter((row) => row.number > header.row.number && !isHeaderAgain(row, header));
  const signatures = findSignatureRows(below, header);
  const found: Omit<IndexedRow, 'repeated'>[] = [];
  const issues: Issue[] = [];
  const elements = new Set<string>();
  let hasGroups = false;
  const light = unitContext(context);
  for (const raw of below) {
    if (signatures.has(raw)) continue;
    const read = readRow(raw, saysItsUnit(raw, light) ? light : context);
    issues.push(...read.issues);
    if (read.row === undefined) continue;
    found.push({ unitId: read.row.unitId, raw });
    for (const { element } of read.row.values) elements.add(element);
    hasGroups ||= read.row.group !== undefined;
  }
  issues.push(...signatureNote([...signatures], context));
  return { rows: found, issues, elements, hasGroups };
}

/** The columns that say of which unit a row is; the long layout cannot be read by less than all. */
function unitContext(context: RowContext): RowContext {
  const { header, letters } = context;
  if (header.layout === 'long') return { ...context, header: { ...header, columns: [] } };
  const kept = header.columns.flatMap((column, index) =>
    UNIT_ROLES.has(column.role.role) ? [{ column, letter: letters[index] ?? '' }] : [],
  );
  return {
    ...context,
    header: { ...header, columns: kept.map(({ column }) => column) },
    letters: kept.map(({ letter }) => letter),
  };
}

/**
 * Whether the index of a wide table need not look at all columns of a row: it names a unit, and nothing
 * in it is merged, so that it is no title.
 */
function saysItsUnit({ cells }: RawRow, { header }: RowContext): boolean {
  const id = header.columns.find(({ role }) => role.role === 'unit-id');
  const cell = cells[(id?.column ?? 0) - 1];
  if (cell === undefined || cell.kind === 'blank') return false;
  return cells.every(({ mergedInto }) => mergedInto === undefined);
}

/** What a row of the index says. */
export function readUnitRow(raw: RawRow, context: RowContext): UnitRow {
  const { row } = readRow(raw, context);
  if (row === undefined) throw new RangeError(`row ${raw.number} is of no unit`);
  return row;
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

function cellsIn(row: RawRow, { header, table, letters }: RowContext): PlacedCells {
  const cells: PlacedCells[number][] = [];
  const { file, sheet } = table;
  let index = -1;
  for (const column of header.columns) {
    index += 1;
    const raw = row.cells[column.column - 1];
    if (raw === undefined || raw.kind === 'blank') continue;
    const place = { row: row.number, column: letters[index] ?? '' };
    // Written out: of all that a run does this is done most often.
    const at = sheet === undefined ? { file, ...place } : { file, sheet, ...place };
    cells.push({ column, cell: { raw, at } });
  }
  return cells;
}

function readRow(row: RawRow, context: RowContext): ReadRow {
  const cells = cellsIn(row, context);
  if (cells.every(({ column }) => column.role.role === 'year')) return { issues: [] };
  const id = cellOf(cells, 'unit-id');
  const fault = findRowFault(row.number, cells, context);
  if (id === undefined || fault !== undefined) return { issues: fault ? [fault] : [] };
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
    row: {
      unitId,
      at: id.at,
      ...(name && !badName && { name }),
      ...(group && { group }),
      ...(groupAt && { groupAt }),
      values: content.values,
      fields: content.fields,
    },
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
  for (const { cell } of cells) {
    const { mergedInto } = cell.raw;
    const range = mergedInto === undefined ? undefined : parseMergedRange(mergedInto);
    if (range === undefined || range.firstColumn === range.lastColumn) continue;
    if (range.firstColumn <= id && id <= range.lastColumn) return mergedInto;
  }
  return undefined;
}

function readWide(cells: PlacedCells): RowContent {
  const [values, fields]: [ValueCell[], FieldCell[]] = [[], []];
  for (const { column, cell } of cells) {
    const { raw, at } = cell;
    const { role } = column;
    if (role.role === 'element') values.push({ raw, at, element: role.element });
    if (role.role !== 'entry') continue;
    fields.push({ raw, at, criterion: role.criterion, field: role.field });
  }
  return { values, fields, issues: [] };
}
