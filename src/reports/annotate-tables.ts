import type { Cell, Workbook, Worksheet } from 'exceljs';
import { columnLetters } from '../domain/cell-ref.js';
import type { Issue, Severity } from '../domain/issue.js';
import type { RawCell, RawTable } from '../domain/raw-table.js';
import { issueText } from '../labels/issues/issue-text.js';
import type { Language } from '../labels/language.js';
import { SEVERITY_WORDS } from '../labels/words.js';

/** How the notes are written. */
export interface AnnotateOptions {
  readonly language: Language;
  elementLabel(id: string): string;
}

const COLOURS: Readonly<Record<Severity, string>> = {
  error: 'FFF8CBAD',
  warning: 'FFFFE699',
  note: 'FFDDEBF7',
};
const GRAVITY: readonly Severity[] = ['note', 'warning', 'error'];
const LIST_TITLE = { vi: 'Vấn đề dữ liệu', en: 'Issues' } as const;
const LIST_HEADER = {
  vi: ['Mức độ', 'Tệp', 'Trang', 'Ô', 'Đơn vị', 'Vấn đề', 'Cách sửa'],
  en: ['Severity', 'File', 'Sheet', 'Cell', 'Unit', 'Issue', 'What to do'],
} as const;

/**
 * A copy of all tables that were read, one sheet each, with every faulty cell coloured by its gravest
 * issue and all of them in a comment; the first sheet lists them. Values stand as they were typed.
 */
export async function annotateTables(
  tables: readonly RawTable[],
  issues: readonly Issue[],
  options: AnnotateOptions,
): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook: Workbook = new exceljs.Workbook();
  const list = workbook.addWorksheet(LIST_TITLE[options.language]);
  fillList(list, issues, options);
  const names = new Set([list.name.toLowerCase()]);
  for (const table of tables) {
    const sheet = workbook.addWorksheet(sheetName(table, names));
    fillTable(sheet, table);
    markIssues(
      sheet,
      issues.filter((item) => isIn(item, table)),
      options,
    );
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** At most 31 characters, none that Excel forbids, unlike every other name. */
function sheetName(table: RawTable, taken: Set<string>): string {
  const wanted = (table.sheet ?? table.file).replace(/[[\]:*?/\\]/g, '-').replace(/^'+|'+$/g, '');
  for (let turn = 1; ; turn += 1) {
    const suffix = turn === 1 ? '' : ` (${turn})`;
    const name = `${wanted.slice(0, 31 - suffix.length)}${suffix}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

function isIn({ at }: Issue, table: RawTable): boolean {
  return at !== undefined && at.file === table.file && at.sheet === table.sheet;
}

function fillTable(sheet: Worksheet, table: RawTable): void {
  for (const row of table.rows) {
    for (const [index, cell] of row.cells.entries()) {
      if (cell.kind !== 'blank') setValue(sheet.getCell(row.number, index + 1), cell);
    }
  }
  const width = Math.max(0, ...table.rows.map(({ cells }) => cells.length));
  for (let column = 1; column <= width; column += 1) sheet.getColumn(column).width = 16;
  for (const column of table.hiddenColumns) sheet.getColumn(column).hidden = true;
}

function setValue(target: Cell, { kind, text }: RawCell): void {
  if (kind === 'number') {
    target.value = Number(text);
  } else if (kind === 'percent') {
    target.value = Number(text) / 100;
    target.numFmt = '0.##%';
  } else if (kind === 'date') {
    target.value = new Date(`${text}T00:00:00Z`);
    target.numFmt = 'dd/mm/yyyy';
  } else {
    target.value = text;
  }
}

/** Cells get colour and comment; an issue of a whole row or sheet marks the row's or sheet's first cell. */
function markIssues(sheet: Worksheet, issues: readonly Issue[], options: AnnotateOptions): void {
  const byCell = new Map<string, Issue[]>();
  for (const item of issues) {
    const address = `${item.at?.column ?? 'A'}${item.at?.row ?? 1}`;
    byCell.set(address, [...(byCell.get(address) ?? []), item]);
  }
  for (const [address, items] of byCell) {
    const cell = sheet.getCell(address);
    const gravest = GRAVITY[Math.max(...items.map(({ severity }) => GRAVITY.indexOf(severity)))];
    cell.fill = {
      type: 'pattern',
      pattern: 'solid',
      fgColor: { argb: COLOURS[gravest ?? 'error'] },
    };
    cell.note = items.map((item) => noteText(item, options)).join('\n\n');
  }
}

function noteText(item: Issue, { language, elementLabel }: AnnotateOptions): string {
  const { message, hint } = issueText(item, language, elementLabel);
  return [`${SEVERITY_WORDS[language][item.severity]}: ${message}`, hint]
    .filter(Boolean)
    .join('\n');
}

function fillList(sheet: Worksheet, issues: readonly Issue[], options: AnnotateOptions): void {
  sheet.addRow([...LIST_HEADER[options.language]]).font = { bold: true };
  for (const item of issues) {
    const { message, hint } = issueText(item, options.language, options.elementLabel);
    const { at } = item;
    const row = sheet.addRow([
      SEVERITY_WORDS[options.language][item.severity],
      at?.file ?? '',
      at?.sheet ?? '',
      `${at?.column ?? ''}${at?.row ?? ''}`,
      item.unitId ?? '',
      message,
      hint,
    ]);
    row.alignment = { vertical: 'top', wrapText: true };
    row.getCell(1).fill = {
      type: 'pattern',
      pattern: 'solid',
      fgColor: { argb: COLOURS[item.severity] },
    };
  }
  const widths = [11, 22, 18, 8, 14, 60, 60];
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width;
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  sheet.autoFilter = `A1:${columnLetters(widths.length)}${issues.length + 1}`;
  sheet.pageSetup = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 };
}
