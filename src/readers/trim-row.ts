import type { RawCell } from '../domain/raw-table.js';

/** The cells without the blank ones at the end; none when the row has no content. */
export function trimRow(cells: readonly RawCell[]): readonly RawCell[] {
  const last = cells.findLastIndex((cell) => cell.kind !== 'blank');
  return last === cells.length - 1 ? cells : cells.slice(0, last + 1);
}
