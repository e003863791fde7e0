import type { Worksheet } from 'exceljs';
import { setUpPage } from './page-setup.js';
import { sheetOptions } from './sheet-options.js';

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
  const frozen = header > 0 ? { rows: header, columns: 0 } : undefined;
  const { views, pageSetup } = sheetOptions(frozen);
  sheet.views = [...views];
  sheet.pageSetup.fitToPage = pageSetup.fitToPage;
  setUpPage(
    sheet,
    {
      landscape,
      columns,
      rows,
      ...(header > 0 && { titleRows: [header, header] as const }),
    },
    { words: { page }, footerNote: note },
  );
}
