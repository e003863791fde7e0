import { columnLetters } from '../../domain/cell-ref.js';
import type { UnitEntry } from './book-context.js';
import { LIST_HEADER_ROW } from './book-parts.js';
import { quoteSheet } from './sheet-names.js';
import type { SheetPart } from './sheet-parts.js';

/**
 * Columns of the detail sheet, from A on: formulas of other sheets point to them by name. Printed on two
 * pages side by side: up to `maximum` stands what decides the points. The key is not printed.
 */
export const DETAIL_COLUMNS = [
  'unitId',
  'unitName',
  'criterion',
  'label',
  'rule',
  'figures',
  'claimed',
  'computed',
  'appraised',
  'final',
  'maximum',
  'status',
  'reason',
  'group',
  'section',
  'citation',
  'cells',
  'kind',
  'evidence',
  'key',
] as const;
export type DetailColumn = (typeof DETAIL_COLUMNS)[number];

/** How many columns are printed. */
export const DETAIL_PRINTED = DETAIL_COLUMNS.length - 1;

const FIRST_ROW = LIST_HEADER_ROW + 1;

function letters(name: DetailColumn): string {
  return columnLetters(DETAIL_COLUMNS.indexOf(name) + 1);
}

/** All cells of a column on one of the detail sheets, for a formula on another sheet. */
export function detailRange(name: DetailColumn, { sheet, rows }: SheetPart<UnitEntry>): string {
  const last = Math.max(FIRST_ROW, LIST_HEADER_ROW + rows);
  const column = letters(name);
  return `${quoteSheet(sheet)}!$${column}$${FIRST_ROW}:$${column}$${last}`;
}

/** The key column as a whole: where MATCH gives the number of the row in the sheet. */
export function detailKeyColumn({ sheet }: SheetPart<UnitEntry>): string {
  return `${quoteSheet(sheet)}!$${letters('key')}:$${letters('key')}`;
}
