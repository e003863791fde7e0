import type { Workbook, Worksheet } from 'exceljs';
import type { CriteriaSet } from '../criteria/criteria-set.js';
import { columnLetters } from '../domain/cell-ref.js';
import { STYLES } from '../reports/workbook/cell-styles.js';
import type { ListSource, Lists, Offered } from './drop-downs.js';
import { noteThings, offerColumns, startLists } from './drop-downs.js';
import type { GridSheet } from './grid.js';
import { SHEETS } from './grid.js';
import { writeGuide } from './guide-sheet.js';
import { namedThings, setGrid } from './set-grid.js';
import { writeBlock } from './write-block.js';
import { writeFields } from './write-fields.js';

const OTHER_WIDTH = 24;

function setUp(sheet: Worksheet, grid: GridSheet, header: number): void {
  const isTable = grid.fields === undefined && grid.blocks.length === 1;
  const printed = isTable && grid.blocks[0]?.block.title === '' ? 9 : undefined;
  if (isTable)
    sheet.views = [{ state: 'frozen', ySplit: header, xSplit: printed === undefined ? 1 : 2 }];
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    ...(isTable && { printTitlesRow: `${header}:${header}` }),
  });
  const used = sheet.rowCount - (isTable ? (grid.blocks[0]?.block.spare ?? 0) : 0);
  if (printed !== undefined) sheet.pageSetup.printArea = `A$1:${columnLetters(printed)}$${used}`;
}

/** Widths that every block of a sheet has room in. Under fields, the first block's; else the widest. */
function setWidths(sheet: Worksheet, { fields, blocks }: GridSheet): void {
  const counts = blocks.map(({ block }) => block.columns.length + 1);
  for (let at = 1; at <= Math.max(...counts); at += 1) {
    const own = blocks.map(({ block }) => block.columns[at - 1]?.width ?? 0);
    const least = counts.includes(at) ? OTHER_WIDTH : 8;
    const underFields = at <= 4 ? own[0] || 20 : Math.max(...own, 20);
    sheet.getColumn(at).width = fields === undefined ? Math.max(...own, least) : underFields;
  }
}

function writeSheet(sheet: Worksheet, grid: GridSheet, source: ListSource): readonly Offered[] {
  setWidths(sheet, grid);
  let at = 1;
  if (grid.title !== '') {
    sheet.getCell(1, 1).value = grid.title;
    sheet.getCell(1, 1).style = STYLES.leftTitle;
    at = 2;
  }
  if (grid.fields !== undefined) at = writeFields(sheet, grid.fields, source);
  return grid.blocks.map((block) => {
    const place = writeBlock(sheet, at, block);
    at = place.last + 2;
    const offered = { sheet, block, place };
    noteThings(offered, source.lists);
    return offered;
  });
}

function addLists(book: Workbook): Lists {
  const sheet = book.addWorksheet(SHEETS.lists);
  sheet.getCell(1, 1).value = 'Những từ mà các ô chọn đưa ra. Không cần sửa trang này.';
  sheet.getCell(1, 1).style = STYLES.note;
  return startLists(sheet);
}

/** A criteria set as a workbook in which an officer can edit it, in Vietnamese. */
export async function setWorkbook(set: CriteriaSet): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  book.title = set.title;
  const grids = setGrid(set);
  const guide = book.addWorksheet(SHEETS.guide);
  writeGuide(guide, set);
  const sheets = grids.map((grid) => book.addWorksheet(grid.name));
  const source = { lists: addLists(book), names: namedThings(set) };
  const offered = grids.flatMap((grid, index) => {
    const sheet = sheets[index];
    if (sheet === undefined) return [];
    const placed = writeSheet(sheet, grid, source);
    setUp(sheet, grid, placed[0]?.place.header ?? 1);
    return placed;
  });
  for (const each of offered) offerColumns(each, source);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
