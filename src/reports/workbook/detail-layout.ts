import { columnLetters } from '../../domain/cell-ref.js';
import type { BookContext } from './book-context.js';
import { quoteSheet } from './sheet-names.js';

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

export const DETAIL_HEADER_ROW = 4;
const FIRST_ROW = DETAIL_HEADER_ROW + 1;

/** Last row of the detail sheet: a row per unit and criterion. */
export function detailLastRow({ units }: BookContext): number {
  return units.reduce((row, { result }) => row + result.criteria.length, DETAIL_HEADER_ROW);
}

function letters(name: DetailColumn): string {
  return columnLetters(DETAIL_COLUMNS.indexOf(name) + 1);
}

/** All cells of a column, for a formula on another sheet. */
export function detailRange(name: DetailColumn, context: BookContext): string {
  const last = Math.max(FIRST_ROW, detailLastRow(context));
  const column = letters(name);
  return `${quoteSheet(context.sheets.details)}!$${column}$${FIRST_ROW}:$${column}$${last}`;
}

/** The key column as a whole: where MATCH gives the number of the row in the sheet. */
export function detailKeyColumn({ sheets }: BookContext): string {
  return `${quoteSheet(sheets.details)}!$${letters('key')}:$${letters('key')}`;
}
