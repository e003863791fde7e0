import type { Worksheet } from 'exceljs';
import { columnLetters } from '../../domain/cell-ref.js';
import type { WorkbookWords } from '../../labels/workbook/workbook-words.js';

/** How a sheet is filtered, and printed on A4. */
export interface PageLayout {
  readonly landscape: boolean;
  /** Last column and row that are printed. */
  readonly columns: number;
  readonly rows: number;
  /** Header rows that every page repeats. */
  readonly titleRows?: readonly [first: number, last: number];
  /** Columns that every page repeats: from A to this one. */
  readonly titleColumns?: number;
  readonly pagesWide?: number;
  readonly filter?: { readonly row: number; readonly columns: number; readonly lastRow: number };
}

const MARGINS = { left: 0.5, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
const A4 = 9;

/** What is said at the foot of every page. */
export interface FootWords {
  readonly words: Pick<WorkbookWords, 'page'>;
  readonly footerNote: string;
}

/** Paper, repeated headers, page numbers and filter of a sheet. */
export function setUpPage(
  sheet: Worksheet,
  layout: PageLayout,
  { words, footerNote }: FootWords,
): void {
  const { landscape, columns, rows, titleRows, titleColumns, pagesWide = 1 } = layout;
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: landscape ? 'landscape' : 'portrait',
    fitToWidth: pagesWide,
    fitToHeight: 0,
    pageOrder: 'overThenDown',
    horizontalCentered: pagesWide === 1,
    margins: MARGINS,
    // exceljs writes a "$" before each end itself, but none before the row numbers
    printArea: `A$1:${columnLetters(columns)}$${Math.max(1, rows)}`,
    ...(titleRows && { printTitlesRow: titleRows.join(':') }),
    ...(titleColumns && { printTitlesColumn: `A:${columnLetters(titleColumns)}` }),
  });
  sheet.headerFooter.oddFooter = [
    `&L${FOOTER_FONT}${escapeFooter(footerNote)}`,
    `&R${FOOTER_FONT}${escapeFooter(sheet.name)} – ${words.page} &P/&N`,
  ].join('');
  setFilter(sheet, layout);
}

/** The blank keeps a text that starts with a digit from being read as part of the font size. */
const FOOTER_FONT = '&"Times New Roman,Italic"&9 ';

/** "&" starts a code in headers and footers. */
function escapeFooter(text: string): string {
  return text.replaceAll('&', '&&');
}

function setFilter(sheet: Worksheet, { filter }: PageLayout): void {
  if (filter === undefined) return;
  sheet.autoFilter = {
    from: { row: filter.row, column: 1 },
    to: { row: Math.max(filter.row, filter.lastRow), column: filter.columns },
  };
}
