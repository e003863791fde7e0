import type { Cell, Workbook, Worksheet } from 'exceljs';
import exceljs from 'exceljs';
import type { ReportInput } from '../../src/reports/report.js';
import { workbookReport } from '../../src/reports/workbook/workbook-report.js';

/** Reads a workbook. */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as Parameters<typeof book.xlsx.load>[0]);
  return book;
}

/** Renders the workbook report and reads it back. */
export async function openReport(input: ReportInput): Promise<Workbook> {
  return openWorkbook(await workbookReport.render(input));
}

/** The sheet of that name; fails where there is none. */
export function sheetOf(book: Workbook, name: string): Worksheet {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What a cell shows: the result of a formula, else its value; empty cells are null. */
export function shownIn(cell: Cell): unknown {
  return cell.formula === undefined ? cell.value : cell.result;
}

/** The rows of a table below its header row, each by the header of its columns. */
export function rowsBelow(sheet: Worksheet, headerRow: number): readonly Record<string, unknown>[] {
  const headers: string[] = [];
  sheet.getRow(headerRow).eachCell((cell, column) => {
    headers[column] = String(cell.value);
  });
  const rows: Record<string, unknown>[] = [];
  for (let number = headerRow + 1; number <= sheet.rowCount; number += 1) {
    const row = sheet.getRow(number);
    rows.push(
      Object.fromEntries(
        headers.flatMap((header, column) =>
          header === undefined ? [] : [[header, shownIn(row.getCell(column))] as const],
        ),
      ),
    );
  }
  return rows;
}

/** The number of the row whose first cell holds this text. */
export function findRow(sheet: Worksheet, text: string, column = 1): number {
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    if (sheet.getRow(number).getCell(column).value === text) return number;
  }
  throw new Error(`no row starts with ${text}`);
}

/** Every text of a sheet, cell by cell. */
export function textsOf(sheet: Worksheet): readonly string[] {
  const texts: string[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const shown = shownIn(cell);
      if (typeof shown === 'string') texts.push(shown);
    });
  });
  return texts;
}
