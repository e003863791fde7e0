import type { Worksheet } from 'exceljs';
import { DOCUMENT_WORDS } from '../../labels/diff/document-words.js';
import type { UnitsPage } from '../../labels/diff/units-document.js';
import { UNITS_WORDS } from '../../labels/diff/units-words.js';
import type { Language } from '../../labels/language.js';
import { setUpAnnexPage } from '../workbook/annex-page.js';
import type { CellStyle } from '../workbook/cell-styles.js';
import { STYLES } from '../workbook/cell-styles.js';
import { sheetName } from '../workbook/sheet-names.js';
import { setWidths, writeRow } from '../workbook/write-table.js';

const WIDTHS = [5, 95] as const;

function writePage(sheet: Worksheet, page: UnitsPage, language: Language): number {
  const widths = [...WIDTHS];
  let row = 0;
  const write = (first: string | number | null, text: string, styles: readonly CellStyle[]) => {
    row += 1;
    const [left = STYLES.plain, right = STYLES.plain] = styles;
    writeRow(sheet, row, {
      cells: [
        { content: first, style: left },
        { content: text, style: right },
      ],
      widths,
    });
  };
  write(null, page.title, [STYLES.plain, { ...STYLES.title }]);
  write(null, page.intro, [STYLES.plain, STYLES.wrappedNote]);
  if (page.sections.length === 0) write(null, UNITS_WORDS[language].nothing, [STYLES.plain]);
  for (const { heading, lines, isRunIn } of page.sections) {
    write(null, heading, [STYLES.group, STYLES.groupText]);
    for (const [index, line] of lines.entries()) {
      write(isRunIn ? null : index + 1, line, [STYLES.smallNumber, STYLES.small]);
    }
  }
  return row;
}

/** Points of height that one A4 page holds at four fifths of its size; smaller is hard to read. */
const MOST_HEIGHT = 960;

function heightOf(sheet: Worksheet, rows: number): number {
  let height = 0;
  for (let row = 1; row <= rows; row += 1) height += sheet.getRow(row).height ?? 15;
  return height;
}

/** The pages for units, a sheet for each group, on one A4 page upright where it stays readable. */
export async function unitsWorkbook(
  pages: readonly UnitsPage[],
  language: Language,
): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  for (const page of pages) {
    const sheet = book.addWorksheet(sheetName(page.group, []));
    setWidths(sheet, WIDTHS);
    const rows = writePage(sheet, page, language);
    setUpAnnexPage(sheet, {
      landscape: false,
      columns: WIDTHS.length,
      rows,
      header: 0,
      page: DOCUMENT_WORDS[language].page,
      note: page.title,
    });
    if (heightOf(sheet, rows) <= MOST_HEIGHT) sheet.pageSetup.fitToHeight = 1;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
