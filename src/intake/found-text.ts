import type { CellRef } from '../domain/cell-ref.js';
import type { FoundText } from '../domain/issue.js';
import type { KeptAs, RawCell, RawCellKind } from '../domain/raw-table.js';
import type { ReportedCell } from '../domain/submission.js';

const KEPT: readonly RawCellKind[] = ['number', 'percent', 'date'] satisfies readonly KeptAs[];

function keptAs({ kind }: RawCell): { readonly keptAs?: KeptAs } {
  return KEPT.includes(kind) ? { keptAs: kind as KeptAs } : {};
}

/** A cell's text, a percent with its sign. */
export function shownText(cell: RawCell): string {
  return cell.kind === 'percent' ? `${cell.text}%` : cell.text;
}

/** What an issue quotes of a cell. */
export function foundIn(cell: RawCell): FoundText {
  return { found: shownText(cell), ...keptAs(cell) };
}

/** What is kept of a cell beside its value. */
export function reportedCell(cell: RawCell, at: CellRef): ReportedCell {
  return { text: shownText(cell), at, ...keptAs(cell) };
}

/** What an issue quotes of a cell that was kept. */
export function foundAgain({ text, keptAs: kept }: ReportedCell): FoundText {
  return { found: text, ...(kept && { keptAs: kept }) };
}
