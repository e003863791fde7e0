import type { Workbook } from 'exceljs';
import type { AppraisalWords, GuideText } from '../../labels/appraisal/appraisal-words.js';
import { setUpAnnexPage } from '../workbook/annex-page.js';
import { makeBlockWriter } from '../workbook/block-writer.js';
import { STYLES } from '../workbook/cell-styles.js';

/** As wide as a page upright: one column that is wider is not fitted to it everywhere. */
const WIDTH = 80;

/** What whoever opens the workbook must know. */
export function addGuideSheet(
  book: Workbook,
  words: AppraisalWords,
  { title, lines }: { readonly title: string; readonly lines: readonly GuideText[] },
): void {
  const sheet = book.addWorksheet(words.sheets.guide);
  const writer = makeBlockWriter(sheet, 1, [WIDTH]);
  const plain = { ...STYLES.text, border: {} };
  writer.row([{ content: title, style: STYLES.leftTitle }]);
  for (const { kind, text } of lines) {
    if (kind === 'heading') writer.skip();
    writer.row([{ content: text, style: kind === 'heading' ? STYLES.heading : plain }]);
  }
  setUpAnnexPage(sheet, {
    landscape: false,
    columns: 1,
    rows: writer.nextRow() - 1,
    header: 0,
    page: words.page,
    note: title,
  });
}

/** A sheet that nobody sees: by it a returned file is known, whatever it is called. */
export function addMarkSheet(
  book: Workbook,
  words: AppraisalWords,
  rows: readonly (readonly string[])[],
): void {
  const sheet = book.addWorksheet(words.sheets.mark, { state: 'veryHidden' });
  for (const row of rows) sheet.addRow([...row]);
}
