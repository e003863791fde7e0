import type { Worksheet } from 'exceljs';
import type { BookContext } from '../workbook/book-context.js';
import { setUpPage } from '../workbook/page-setup.js';

/** A sheet that stands for itself, without an evaluation behind it. */
interface AnnexPage {
  readonly landscape: boolean;
  readonly columns: number;
  readonly rows: number;
  /** Row of the header that every page repeats; 0 where there is none. */
  readonly header: number;
  /** "Trang" */
  readonly page: string;
  readonly note: string;
}

/** Paper, repeated header, page numbers and frozen panes, as all workbooks have them. */
export function setUpAnnexPage(
  sheet: Worksheet,
  { landscape, columns, rows, header, page, note }: AnnexPage,
): void {
  // Of an evaluation's context a page needs these two words only.
  const context = { words: { page }, footerNote: note } as unknown as BookContext;
  setUpPage(
    sheet,
    {
      landscape,
      columns,
      rows,
      ...(header > 0 && {
        titleRows: [header, header] as const,
        freeze: { rows: header, columns: 0 },
      }),
    },
    context,
  );
}
