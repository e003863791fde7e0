import { columnLetters } from '../../domain/cell-ref.js';
import type { BookContext } from './book-context.js';
import { quoteSheet } from './sheet-names.js';

/** Columns of the summary sheet, from A on; those after `heldBack` are not printed. */
export const SUMMARY_COLUMNS = [
  'number',
  'unitId',
  'name',
  'maximum',
  'claimed',
  'computed',
  'subtotal',
  'bonus',
  'deduction',
  'total',
  'percent',
  'grade',
  'rank',
  'heldBack',
  'group',
  'toDetails',
  'toLosses',
  'key',
] as const;
export type SummaryColumn = (typeof SUMMARY_COLUMNS)[number];

/** How many columns are printed. */
export const SUMMARY_PRINTED = SUMMARY_COLUMNS.indexOf('heldBack') + 1;

/** Letters of a column. */
export function summaryColumn(name: SummaryColumn): string {
  return columnLetters(SUMMARY_COLUMNS.indexOf(name) + 1);
}

/** A whole column, for a formula on another sheet. */
export function summaryRange(name: SummaryColumn, { sheets }: BookContext): string {
  const column = summaryColumn(name);
  return `${quoteSheet(sheets.summary)}!$${column}:$${column}`;
}
