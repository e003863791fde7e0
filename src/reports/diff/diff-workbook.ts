import type { Workbook, Worksheet } from 'exceljs';
import type { DiffPart } from '../../labels/diff/diff-document.js';
import type { DiffRow } from '../../labels/diff/diff-row.js';
import type { DiffSummary } from '../../labels/diff/diff-summary.js';
import { DOCUMENT_WORDS } from '../../labels/diff/document-words.js';
import type { Language } from '../../labels/language.js';
import { setUpAnnexPage } from '../workbook/annex-page.js';
import type { CellStyle } from '../workbook/cell-styles.js';
import { STYLES } from '../workbook/cell-styles.js';
import { sheetName } from '../workbook/sheet-names.js';
import { rowHeight } from '../workbook/text-height.js';
import type { SheetColumn } from '../workbook/write-table.js';
import { setWidths, writeHeader, writeRow } from '../workbook/write-table.js';

/** A row with its number in the annex. */
interface NumberedRow {
  readonly index: number;
  readonly row: DiffRow;
}

const EFFECT_STYLES: Readonly<Record<DiffRow['effect'], CellStyle>> = {
  raises: STYLES.small,
  lowers: STYLES.smallAlarm,
  either: STYLES.small,
  none: STYLES.small,
};

function columnsOf(language: Language): readonly SheetColumn<NumberedRow>[] {
  const { columns } = DOCUMENT_WORDS[language];
  const plain = (
    header: string,
    width: number,
    content: (row: DiffRow) => string,
  ): SheetColumn<NumberedRow> => ({
    header,
    width,
    content: ({ row }) => content(row),
    style: () => STYLES.small,
  });
  return [
    {
      header: columns.index,
      width: 5,
      content: ({ index }) => index,
      style: () => STYLES.smallNumber,
    },
    plain(columns.criterion, 19, ({ subject }) => subject),
    plain(columns.old, 29, ({ old }) => old),
    plain(columns.now, 29, ({ now }) => now),
    plain(columns.kind, 30, ({ notes }) => notes.map((text) => `- ${text}`).join('\n')),
    {
      ...plain(columns.effect, 13, ({ effectText }) => effectText),
      style: ({ row }) => EFFECT_STYLES[row.effect],
    },
    plain(columns.basis, 16, ({ basis }) => basis),
  ];
}

/** Lines over the table: what is compared, counts, what it does for each group. */
function writeHead(
  sheet: Worksheet,
  summary: DiffSummary,
  { language, columns }: { readonly language: Language; readonly columns: number },
): number {
  const words = DOCUMENT_WORDS[language];
  const width = 138;
  const lines: readonly (readonly [string, CellStyle])[] = [
    [words.annex, STYLES.title],
    [`${words.before}: ${summary.before}`, STYLES.subtitle],
    [`${words.after}: ${summary.after}`, STYLES.subtitle],
    ...summary.warnings.map((text) => [text, STYLES.warning] as const),
    [`${summary.counts.charAt(0).toUpperCase()}${summary.counts.slice(1)}.`, STYLES.groupText],
    ...summary.groups.map((text) => [text, STYLES.wrappedNote] as const),
    [words.effectsNote, STYLES.wrappedNote],
  ];
  for (const [index, [text, style]] of lines.entries()) {
    const row = index + 1;
    sheet.mergeCells(row, 1, row, columns);
    const cell = sheet.getCell(row, 1);
    cell.value = text;
    cell.style = style;
    sheet.getRow(row).height = rowHeight([{ text, width, size: style.font?.size ?? 11 }], 18);
  }
  return lines.length + 2;
}

function writePart(
  sheet: Worksheet,
  first: number,
  {
    part,
    columns,
    start,
  }: {
    readonly part: DiffPart;
    readonly columns: readonly SheetColumn<NumberedRow>[];
    readonly start: number;
  },
): number {
  const widths = columns.map(({ width }) => width);
  const heading = columns.map((_, index) => ({
    content: index === 0 ? part.heading : null,
    style: STYLES.group,
  }));
  writeRow(sheet, first, { cells: heading, widths });
  for (const [index, row] of part.rows.entries()) {
    const numbered = { index: start + index, row };
    const cells = columns.map((column) => ({
      content: column.content(numbered, first + index + 1),
      style: column.style(numbered),
    }));
    writeRow(sheet, first + index + 1, { cells, widths });
  }
  return first + part.rows.length + 1;
}

/** The annex of the submission paper: one table, A4 across, its header on every page. */
function addAnnexSheet(
  book: Workbook,
  {
    summary,
    parts,
    language,
  }: {
    readonly summary: DiffSummary;
    readonly parts: readonly DiffPart[];
    readonly language: Language;
  },
): void {
  const words = DOCUMENT_WORDS[language];
  const sheet = book.addWorksheet(sheetName(words.sheet, []));
  const columns = columnsOf(language);
  setWidths(
    sheet,
    columns.map(({ width }) => width),
  );
  const header = writeHead(sheet, summary, { language, columns: columns.length });
  writeHeader(sheet, header, { columns, style: STYLES.smallHeader });
  let next = header + 1;
  let start = 1;
  for (const part of parts) {
    next = writePart(sheet, next, { part, columns, start });
    start += part.rows.length;
  }
  setUpAnnexPage(sheet, {
    landscape: true,
    columns: columns.length,
    rows: next - 1,
    header,
    page: words.page,
    note: summary.title,
  });
}

/** The comparison as a workbook. */
export async function diffWorkbook(
  summary: DiffSummary,
  parts: readonly DiffPart[],
  language: Language,
): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  book.title = summary.title;
  addAnnexSheet(book, { summary, parts, language });
  return new Uint8Array(await book.xlsx.writeBuffer());
}
