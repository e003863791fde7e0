import type { Block, Column } from './block.js';
import type { CellValue } from './codec.js';

/** Names of the sheets that every workbook of criteria has. */
export const SHEETS = {
  guide: 'Hướng dẫn',
  set: 'Bộ tiêu chí',
  elements: 'Số liệu',
  grades: 'Xếp loại',
  conditions: 'Điều kiện',
  lineage: 'Kế thừa',
  lists: 'Danh mục',
} as const;

/** Title of the column in which everything else stands as YAML. */
export const OTHER_TITLE = 'Khác';
export const FIELDS_TITLE = 'THÔNG TIN CHUNG';
export const FIELD_HEADERS = ['Mục', 'Nội dung', 'Giải thích'] as const;

/** How a row looks. */
export type RowTone = 'item' | 'section' | 'subsection' | 'part';

/** One row under a header: a cell for each column, and the column of everything else. */
export interface GridRow {
  readonly cells: readonly (CellValue | null)[];
  readonly other: string | null;
  readonly tone?: RowTone;
}

export interface GridBlock {
  readonly block: Block;
  readonly rows: readonly GridRow[];
}

/** A sheet before it has a look. */
export interface GridSheet {
  readonly name: string;
  readonly title: string;
  /** What is said once: a field a row. */
  readonly fields?: { readonly columns: readonly Column[]; readonly row: GridRow };
  readonly blocks: readonly GridBlock[];
}
