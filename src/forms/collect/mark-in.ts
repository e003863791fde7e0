import type { RawTable } from '../../domain/raw-table.js';
import type { FormMark } from '../form-mark.js';
import { MARK_SHEET, readMark } from '../form-mark.js';

/** The hidden mark of a workbook; `damaged` where there is one that nobody can read. */
export function markIn(tables: readonly RawTable[]): FormMark | 'damaged' | undefined {
  const sheet = tables.find((table) => table.sheet === MARK_SHEET);
  return sheet && (readMark(sheet.rows.map(({ cells }) => cells[0]?.text ?? '')) ?? 'damaged');
}
