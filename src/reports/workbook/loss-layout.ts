import { columnLetters } from '../../domain/cell-ref.js';
import type { UnitEntry } from './book-context.js';
import { quoteSheet } from './sheet-names.js';
import type { SheetPart } from './sheet-parts.js';

/** Columns of the sheet of lost points, from A on; the key is not printed. */
export const LOSS_COLUMNS = [
  'number',
  'criterion',
  'label',
  'final',
  'maximum',
  'lost',
  'share',
  'reason',
  'nextStep',
  'key',
] as const;
export type LossColumn = (typeof LOSS_COLUMNS)[number];

/** How many columns are printed. */
export const LOSS_PRINTED = LOSS_COLUMNS.indexOf('nextStep') + 1;

/** Letters of a column. */
export function lossColumn(name: LossColumn): string {
  return columnLetters(LOSS_COLUMNS.indexOf(name) + 1);
}

/** The key column as a whole: only the heading of a unit holds its key. */
export function lossKeyColumn({ sheet }: SheetPart<UnitEntry>): string {
  const column = lossColumn('key');
  return `${quoteSheet(sheet)}!$${column}:$${column}`;
}
