import type { stream, Worksheet } from 'exceljs';
import type { CellStyle } from './cell-styles.js';
import type { FileIds, SizedRow } from './row-text.js';
import { rowText } from './row-text.js';

/**
 * Takes rows of a streamed sheet as text. exceljs makes some six objects and lists of strings a cell:
 * most of the time and nearly all garbage of a big workbook.
 */
export interface RowTaker {
  /** Writes a row; false when exceljs must write it: a merged one, the first, one below others that wait. */
  takeRow(row: SizedRow, isMerged: boolean): boolean;
  /** Passes on what was taken: before exceljs itself writes. */
  flush(): void;
}

type StreamedBook = stream.xlsx.WorkbookWriter;

/** What exceljs' streaming writer has beside its types. */
interface BookInternals {
  readonly styles: { addStyleModel(style: CellStyle): number };
  readonly sharedStrings: { add(text: string): number };
}
interface SheetInternals {
  readonly stream: { write(text: string): unknown };
  readonly startedData: boolean;
  /** The number of the first row that may come. */
  _rowZero: number;
}

/** So many texts are remembered to see which come again. */
const MOST_SEEN = 20_000;

/**
 * Numbers of styles and texts as exceljs gives them. A text is shared from its second time on: the
 * figures of a unit never come again, and kept until the end they took most of the memory.
 */
export function makeFileIds(book: StreamedBook): FileIds {
  const { styles, sharedStrings } = book as unknown as BookInternals;
  const styleIds = new Map<CellStyle, number>();
  const seen = new Set<string>();
  return {
    styleId: (style) => {
      const known = styleIds.get(style);
      if (known !== undefined) return known;
      const id = styles.addStyleModel(style);
      styleIds.set(style, id);
      return id;
    },
    sharedId: (text) => {
      if (text === '' || seen.has(text)) return sharedStrings.add(text);
      if (seen.size >= MOST_SEEN) seen.clear();
      seen.add(text);
      return undefined;
    },
  };
}

/** Letters of rows that are passed on together. */
const ENOUGH = 32_000;

/** The way past exceljs' cells into one sheet of a streamed workbook. */
export function makeRowTaker(sheet: Worksheet, ids: FileIds): RowTaker {
  const inner = sheet as unknown as SheetInternals;
  let taken = '';
  const flush = () => {
    if (taken !== '') inner.stream.write(taken);
    taken = '';
  };
  return {
    flush,
    takeRow: (row, isMerged) => {
      if (isMerged || !inner.startedData || sheet.lastRow !== undefined) {
        flush();
        return false;
      }
      taken += rowText(row, ids);
      inner._rowZero = row.rowNumber + 1;
      if (taken.length >= ENOUGH) flush();
      return true;
    },
  };
}
