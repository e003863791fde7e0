import type { CellRef } from '../domain/cell-ref.js';
import { columnLetters } from '../domain/cell-ref.js';
import { findSuggestion } from '../domain/find-suggestion.js';
import type { Issue } from '../domain/issue.js';
import { issue } from '../domain/issue.js';
import type { RawCell, RawRow } from '../domain/raw-table.js';
import { BLANK_CELL } from '../domain/raw-table.js';
import { foldText, tidyText } from '../domain/text.js';
import type { ColumnNames } from './column-names.js';
import { parseMergedRange } from './merged-range.js';
import type { EntryField } from './vocabulary.js';
import {
  CRITERION_HEADERS,
  ELEMENT_HEADERS,
  IGNORED_HEADERS,
  ORIGIN_HEADERS,
  splitFieldHeader,
  UNIT_GROUP_HEADERS,
  UNIT_HEADERS,
  UNIT_ID_HEADERS,
  UNIT_NAME_HEADERS,
  VALUE_HEADERS,
  YEAR_HEADERS,
} from './vocabulary.js';

/** What a column holds. In the long layout `field` columns belong to the criterion of their row. */
export type ColumnRole =
  | { readonly role: 'unit-id' | 'unit-name' | 'unit-group' | 'year' }
  | { readonly role: 'element'; readonly element: string }
  | { readonly role: 'entry'; readonly field: EntryField; readonly criterion: string }
  | { readonly role: 'row-element' | 'row-criterion' | 'row-value' | 'row-origin' }
  | { readonly role: 'row-field'; readonly field: EntryField };

/** A column with its role; `column` counts from 1. */
export interface MatchedColumn {
  readonly column: number;
  readonly header: string;
  readonly role: ColumnRole;
}

/** Roles of columns that say of which unit and year a row is. */
export const UNIT_ROLES: ReadonlySet<string> = new Set([
  'unit-id',
  'unit-name',
  'unit-group',
  'year',
]);

export interface MatchedHeader {
  readonly layout: 'wide' | 'long';
  readonly row: RawRow;
  readonly columns: readonly MatchedColumn[];
  readonly issues: readonly Issue[];
}

/** How many rows with content may be looked at for a header. */
const TITLE_ROWS = 30;

/**
 * The first row that names a column of unit ids and at least one other column that we know. Of a header
 * over several rows, held together by a merged cell of unit ids, the row that names most columns.
 */
export function findHeader(
  rows: readonly RawRow[],
  names: ColumnNames,
  table: CellRef,
): MatchedHeader | undefined {
  const top = rows.slice(0, TITLE_ROWS).map((row) => ({ row, ...readRoles(row, names) }));
  const first = top.find(({ roles }) => isHeader(roles));
  if (first === undefined) return undefined;
  const best = top
    .filter(({ row }) => continuesHeader(row, first))
    .reduce((most, other) => (countKnown(other) > countKnown(most) ? other : most), first);
  return {
    layout: best.isLong ? 'long' : 'wide',
    row: best.row,
    ...sortOut(best.row, best.roles, { names, table }),
  };
}

/** The first row that names at least two columns that we know, but none of unit ids. */
export function findHeaderWithoutUnits(
  rows: readonly RawRow[],
  names: ColumnNames,
): RawRow | undefined {
  return rows.slice(0, TITLE_ROWS).find((row) => countKnown(readRoles(row, names)) >= 2);
}

interface RowRoles {
  readonly roles: readonly (ColumnRole | undefined)[];
  readonly isLong: boolean;
}

/** A year is not counted: a title says "Năm" too. */
function countKnown({ roles }: RowRoles): number {
  return roles.filter((role) => role !== undefined && role.role !== 'year').length;
}

function isHeader(roles: RowRoles['roles']): boolean {
  return roles.some((role) => role?.role === 'unit-id') && countKnown({ roles, isLong: false }) > 1;
}

/** A row whose cell of unit ids is the lower part of the header's own. */
function continuesHeader(row: RawRow, header: RowRoles & { readonly row: RawRow }): boolean {
  const at = header.roles.findIndex((role) => role?.role === 'unit-id');
  const range = parseMergedRange(row.cells[at]?.mergedInto ?? '');
  return range !== undefined && range.firstRow <= header.row.number && row !== header.row;
}

function readRoles(row: RawRow, names: ColumnNames): RowRoles {
  const folded = row.cells.map((cell) => foldText(headerText(cell)));
  const has = (words: ReadonlySet<string>) => folded.some((header) => words.has(header));
  const shape: HeaderShape = {
    hasIds: has(UNIT_ID_HEADERS),
    hasElements: has(ELEMENT_HEADERS),
    hasCriteria: has(CRITERION_HEADERS),
  };
  return {
    roles: folded.map((header) => roleOf(header, names, shape)),
    isLong: shape.hasElements || shape.hasCriteria,
  };
}

/** A cell merged downwards names its column in each of its rows; one merged sideways is a title. */
function headerText({ text, mergedInto }: RawCell): string {
  if (mergedInto === undefined) return text;
  const range = parseMergedRange(mergedInto);
  return range !== undefined && range.firstColumn === range.lastColumn ? text : '';
}

interface HeaderShape {
  readonly hasIds: boolean;
  readonly hasElements: boolean;
  readonly hasCriteria: boolean;
}

function roleOf(header: string, names: ColumnNames, shape: HeaderShape): ColumnRole | undefined {
  if (UNIT_ID_HEADERS.has(header)) return { role: 'unit-id' };
  if (UNIT_NAME_HEADERS.has(header)) return { role: 'unit-name' };
  if (UNIT_GROUP_HEADERS.has(header)) return { role: 'unit-group' };
  if (UNIT_HEADERS.has(header)) return { role: shape.hasIds ? 'unit-name' : 'unit-id' };
  const isLong = shape.hasElements || shape.hasCriteria;
  const own = isLong ? longRole(header, shape) : wideRole(header, names);
  return own ?? (YEAR_HEADERS.has(header) ? { role: 'year' } : undefined);
}

/**
 * Values belong to the element of their row, points and texts to its criterion: without it to none. All
 * of them were copied from the cell that the row names as its origin.
 */
function longRole(
  header: string,
  { hasElements, hasCriteria }: HeaderShape,
): ColumnRole | undefined {
  if (ELEMENT_HEADERS.has(header)) return { role: 'row-element' };
  if (CRITERION_HEADERS.has(header)) return { role: 'row-criterion' };
  if (hasElements && VALUE_HEADERS.has(header)) return { role: 'row-value' };
  if (ORIGIN_HEADERS.has(header)) return { role: 'row-origin' };
  if (!hasCriteria) return undefined;
  const split = splitFieldHeader(header);
  return split?.rest === '' ? { role: 'row-field', field: split.field } : undefined;
}

function wideRole(header: string, names: ColumnNames): ColumnRole | undefined {
  const element = names.elements.get(header);
  if (element !== undefined) return { role: 'element', element };
  const split = splitFieldHeader(header);
  if (split === undefined) return undefined;
  const id = split.rest.replace(/^[\s:([_–-]+|(?:tiêu chí|tc)\s+|[\])\s]+$/gu, '').trim();
  const criterion = names.criteria.get(id.replace(/^(?:tiêu chí|tc)\s+/u, ''));
  return criterion === undefined ? undefined : { role: 'entry', field: split.field, criterion };
}

/**
 * Tells of headers that mean nothing to us and of columns that are there twice. Of figures, points and
 * texts the second column is kept, so that what disagrees is seen; otherwise the first one counts.
 */
function sortOut(
  row: RawRow,
  roles: readonly (ColumnRole | undefined)[],
  { names, table }: { readonly names: ColumnNames; readonly table: CellRef },
): Pick<MatchedHeader, 'columns' | 'issues'> {
  const columns: MatchedColumn[] = [];
  const issues: Issue[] = [];
  const first = new Map<string, string>();
  for (const [index, role] of roles.entries()) {
    const header = tidyText(headerText(row.cells[index] ?? BLANK_CELL));
    const letters = columnLetters(index + 1);
    const place = { at: { ...table, row: row.number, column: letters } };
    if (role === undefined) {
      issues.push(...findUnknown(header, names, place));
      continue;
    }
    const key = JSON.stringify(role);
    const firstColumn = first.get(key);
    if (firstColumn === undefined) first.set(key, letters);
    else issues.push(issue('column-duplicate', { found: header, firstColumn }, place));
    const counts = role.role === 'element' || role.role === 'entry';
    if (firstColumn === undefined || counts) columns.push({ column: index + 1, header, role });
  }
  return { columns, issues };
}

function findUnknown(
  header: string,
  names: ColumnNames,
  place: { readonly at: CellRef },
): readonly Issue[] {
  if (IGNORED_HEADERS.has(foldText(header))) return [];
  const suggestion = findSuggestion(header, names.suggestions);
  return [issue('column-unknown', { found: header, ...(suggestion && { suggestion }) }, place)];
}
