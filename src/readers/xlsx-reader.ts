import type { Workbook, Worksheet } from 'exceljs';
import { issue } from '../domain/issue.js';
import { BLANK_CELL, type RawCell, type RawRow, type RawTable } from '../domain/raw-table.js';
import { openArchive } from './archive.js';
import { makePlainWorkbook, type PlainWorkbook } from './plain-workbook.js';
import { readCell } from './read-cell.js';
import type { InputFile, Reader, ReadResult } from './reader.js';
import { spreadMerges } from './spread-merges.js';
import { trimRow } from './trim-row.js';
import { unreadable, WorkbookFault } from './workbook-fault.js';

/**
 * Excel workbooks (.xlsx, .xlsm): one table a worksheet, hidden ones too, in the order of the tabs.
 * exceljs reads a copy in which everything that it loses or fails on is put right or left out.
 */
export const xlsxReader: Reader = {
  id: 'xlsx',
  extensions: ['.xlsx', '.xlsm'],
  read: readWorkbook,
};

async function readWorkbook(file: InputFile): Promise<ReadResult> {
  try {
    const plain = await makePlainWorkbook(await openArchive(file.bytes));
    const { worksheets } = await loadWorkbook(plain.bytes);
    const tables = worksheets.map(
      (sheet, index): RawTable => ({
        file: file.name,
        ...readSheet(sheet, plain, plain.merges[index] ?? []),
        hidden: sheet.state !== 'visible',
      }),
    );
    return { tables, issues: [] };
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    return { tables: [], issues: [issue(error.code, error.params, { at: { file: file.name } })] };
  }
}

async function loadWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const { default: exceljs } = await import('exceljs');
  try {
    return await new exceljs.Workbook().xlsx.load(bytes.buffer as ArrayBuffer);
  } catch {
    throw unreadable('damaged');
  }
}

function readSheet(sheet: Worksheet, plain: PlainWorkbook, merges: readonly string[]) {
  const sparse = new Map<number, (RawCell | undefined)[]>();
  sheet.eachRow((row, number) => {
    const cells: (RawCell | undefined)[] = [];
    row.eachCell((cell, column) => {
      cells[column - 1] = readCell(cell, plain);
    });
    sparse.set(number, cells);
  });
  spreadMerges(sparse, merges);
  const rows = Array.from(sparse, ([number, gapped]): RawRow => {
    const cells = trimRow(Array.from(gapped, (cell) => cell ?? BLANK_CELL));
    return { number, cells, hidden: sheet.getRow(number).hidden };
  }).filter(({ cells }) => cells.length > 0);
  return { sheet: sheet.name, rows, hiddenColumns: listHiddenColumns(sheet, rows) };
}

/** Only columns that hold something count: people hide the unused ones by the thousand. */
function listHiddenColumns(sheet: Worksheet, rows: readonly RawRow[]): readonly number[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const columns = Array.from({ length: width }, (_, index) => index + 1);
  return columns.filter((column) => sheet.getColumn(column).hidden);
}
