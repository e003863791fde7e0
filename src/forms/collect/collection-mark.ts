import type { RawTable } from '../../domain/raw-table.js';
import { MARK_SHEET } from '../form-mark.js';

/** What the hidden sheet of a collected workbook says, so that it is not taken for a form. */
export const COLLECTION_MARK = 'danvan/collection@1';

/** Whether a workbook is what an earlier collection wrote. */
export function isCollectionMark(tables: readonly RawTable[]): boolean {
  const mark = tables.find(({ sheet }) => sheet === MARK_SHEET);
  return mark?.rows[0]?.cells[0]?.text === COLLECTION_MARK;
}
