import type { Workbook, Worksheet } from 'exceljs';
import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { Language } from '../../labels/language.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { setUpAnnexPage } from './annex-page.js';
import type { CellStyle } from './cell-styles.js';
import { STYLES } from './cell-styles.js';
import { sheetName } from './sheet-names.js';
import { rowHeight } from './text-height.js';
import type { StyledCell } from './write-table.js';
import { setWidths, writeRow } from './write-table.js';

/** What every sheet with one table needs. */
export interface TableSheetContext {
  readonly book: Workbook;
  readonly set: CriteriaSet;
  readonly language: Language;
  readonly isDraft: boolean;
  readonly title: string;
  /** "Trang" */
  readonly page: string;
  /** What must be said above every table: whose figures the criteria are. */
  readonly banners: readonly string[];
}

/** A plain table: headers with widths, then rows. */
export interface PlainTable {
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly StyledCell[])[];
}

interface TableSheet {
  readonly name: string;
  readonly heading: string;
  readonly note: string;
  readonly table: PlainTable;
}

/** Title, subtitle, marks and notes over all columns; gives the row after them. */
export function writeHead(
  sheet: Worksheet,
  { title, isDraft, set, language, banners }: TableSheetContext,
  { lines, widths }: { readonly lines: readonly string[]; readonly widths: readonly number[] },
): number {
  const width = widths.reduce((sum, own) => sum + own, 0);
  const words = TERMINAL_WORDS[language];
  const mark = set.status === 'draft' ? words.draftMark : words.notFrozenMark;
  const styled: readonly (readonly [string, CellStyle])[] = [
    [title, STYLES.title],
    [set.title, STYLES.subtitle],
    ...(isDraft ? [[mark, STYLES.warning] as const] : []),
    ...banners.map((text) => [text, STYLES.warning] as const),
    ...lines.map((text) => [text, STYLES.wrappedNote] as const),
  ];
  for (const [at, [text, style]] of styled.entries()) {
    sheet.mergeCells(at + 1, 1, at + 1, widths.length);
    const cell = sheet.getCell(at + 1, 1);
    cell.value = text;
    cell.style = style;
    sheet.getRow(at + 1).height = rowHeight([{ text, width, size: style.font?.size ?? 11 }], 18);
  }
  return styled.length + 2;
}

/** A sheet with one table, A4 across, its header on every page. */
export function addTableSheet(
  context: TableSheetContext,
  { name, heading, note, table }: TableSheet,
): void {
  const { book, page, title } = context;
  const sheet = book.addWorksheet(sheetName(name, []), { views: [] });
  const { headers, widths, rows } = table;
  setWidths(sheet, widths);
  const header = writeHead(sheet, context, { lines: [`${heading}. ${note}`], widths });
  const cells = headers.map((content) => ({ content, style: STYLES.smallHeader }));
  writeRow(sheet, header, { cells, widths });
  for (const [at, row] of rows.entries()) writeRow(sheet, header + 1 + at, { cells: row, widths });
  sheet.views = [{ state: 'frozen', ySplit: header, showGridLines: false }];
  sheet.pageSetup.fitToPage = true;
  setUpAnnexPage(sheet, {
    landscape: true,
    columns: widths.length,
    rows: header + rows.length,
    header,
    page,
    note: title,
  });
}
