import type { RawCell, RawTable } from '../../domain/raw-table.js';
import { BLANK_CELL } from '../../domain/raw-table.js';
import type { CollectedRow, RowField } from './collected-rows.js';

/**
 * The columns of the collected table in the long layout that `evaluate` reads; people read them too, so
 * they are Vietnamese, as the words of columns are wherever files are read.
 */
export const COLLECTED_COLUMNS = [
  { header: 'Mã đơn vị', width: 11, of: ({ unit }: CollectedRow) => unit.unitId },
  { header: 'Tên đơn vị', width: 26, of: ({ unit }: CollectedRow) => unit.name },
  { header: 'Nhóm đơn vị', width: 17, of: ({ group }: CollectedRow) => group },
  { header: 'Số liệu', width: 36, of: ({ element }: CollectedRow) => element },
  { header: 'Giá trị', width: 14, field: 'value' },
  { header: 'Tiêu chí', width: 8, of: ({ criterion }: CollectedRow) => criterion },
  { header: 'Tự chấm', width: 9, field: 'claimed' },
  { header: 'Minh chứng', width: 30, field: 'evidence' },
  { header: 'Giải trình', width: 30, field: 'explanation' },
  { header: 'Nguồn', width: 36, of: ({ origin }: CollectedRow) => origin },
  { header: 'Người phụ trách', width: 18, field: 'person' },
] as const satisfies readonly CollectedColumn[];

/** A column: what the unit wrote in a field, or what is known of the row. */
type CollectedColumn = { readonly header: string; readonly width: number } & (
  | { readonly field: RowField }
  | { of(row: CollectedRow): string }
);

/** The cells of a row, in the order of the columns. */
export function cellsOfRow(row: CollectedRow): readonly RawCell[] {
  return COLLECTED_COLUMNS.map((column) => {
    if ('field' in column) return keptCell(row.cells[column.field]);
    const text = column.of(row);
    return text === '' ? BLANK_CELL : { kind: 'text', text };
  });
}

/** A value without what made it: a formula that was never calculated is only its text. */
function keptCell(cell: RawCell | undefined): RawCell {
  if (cell === undefined || cell.kind === 'blank') return BLANK_CELL;
  if (cell.kind !== 'formula-without-result') return { kind: cell.kind, text: cell.text };
  return { kind: 'text', text: `=${cell.formula ?? cell.text}` };
}

/** The collected table exactly as `evaluate` will read it from the workbook; its header is row 1. */
export function collectedTable(
  rows: readonly CollectedRow[],
  place: Pick<RawTable, 'file' | 'sheet'>,
): RawTable {
  const header = COLLECTED_COLUMNS.map((column): RawCell => {
    return { kind: 'text', text: column.header };
  });
  return {
    ...place,
    hidden: false,
    hiddenColumns: [],
    rows: [header, ...rows.map(cellsOfRow)].map((cells, index) => {
      return { number: index + 1, cells, hidden: false };
    }),
  };
}
