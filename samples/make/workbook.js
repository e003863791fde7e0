import ExcelJS from 'exceljs';
import { fillCell } from './typing.js';

/** Titles stand in rows 1 to 3, the section of each column in row 4, the header in row 5. */
export const HEADER_ROW = 5;

const WIDTHS = {
  id: 16,
  name: 42,
  group: 25,
  count: 12.5,
  number: 12.5,
  percent: 12.5,
  date: 12.5,
  'yes-no': 11.5,
  choice: 34,
  points: 9.5,
  text: 52,
};
/** Who provides a column shows in the colour of its header; the guide has the legend. */
export const FILLS = {
  unit: 'FFD9D9D9',
  reported: 'FFDDEBF7',
  survey: 'FFFFF2CC',
  'external-index': 'FFFFF2CC',
  appraiser: 'FFFCE4D6',
  points: 'FFE2EFDA',
  text: 'FFEDEDED',
};
const FONT = { name: 'Times New Roman', size: 11 };
const LINE = { style: 'thin', color: { argb: 'FFBFBFBF' } };
export const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE };
export const fill = (argb) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

export function makeWorkbook() {
  const workbook = new ExcelJS.Workbook();
  // A fixed day: the same run gives the same content.
  workbook.created = new Date('2024-11-30T00:00:00Z');
  workbook.modified = workbook.created;
  workbook.creator = 'danvan';
  return workbook;
}

/** Adds a sheet with titles, header and rows; returns it for what is still to be done to it. */
export function addTableSheet(workbook, { name, titles, columns, rows }) {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 2, ySplit: HEADER_ROW, zoomScale: 85 }],
  });
  sheet.columns = columns.map(({ kind }) => ({ width: WIDTHS[kind] ?? 14, style: { font: FONT } }));
  writeTitles(sheet, titles);
  writeBands(sheet, columns);
  writeHeader(sheet, columns);
  for (const [index, row] of rows.entries()) {
    writeRow(sheet.getRow(HEADER_ROW + 1 + index), row, columns);
  }
  const last = `${sheet.getColumn(columns.length).letter}${HEADER_ROW + rows.length}`;
  sheet.autoFilter = `A${HEADER_ROW}:${last}`;
  setUpPage(sheet, { columns, last });
  return sheet;
}

function writeTitles(sheet, titles) {
  titles.forEach((title, index) => {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = title;
    const warning = index === 2 ? { color: { argb: 'FFC00000' } } : {};
    cell.font = { ...FONT, bold: index !== 1, size: index === 0 ? 14 : 11, ...warning };
    cell.alignment = { vertical: 'middle' };
  });
  sheet.getRow(1).height = 22;
}

/** One coloured, merged cell over the columns of each section. */
function writeBands(sheet, columns) {
  let first = 0;
  columns.forEach(({ band }, index) => {
    if (columns[index + 1]?.band === band) return;
    if (band !== undefined) {
      const cell = sheet.getCell(HEADER_ROW - 1, first + 1);
      cell.value = band;
      cell.font = { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } };
      cell.fill = fill('FF1F4E79');
      cell.alignment = { vertical: 'middle', horizontal: 'left', wrapText: true };
      if (index > first) sheet.mergeCells(HEADER_ROW - 1, first + 1, HEADER_ROW - 1, index + 1);
    }
    first = index + 1;
  });
  sheet.getRow(HEADER_ROW - 1).height = columns.some(({ band }) => band) ? 32 : 6;
}

function writeHeader(sheet, columns) {
  const row = sheet.getRow(HEADER_ROW);
  row.height = columns.some(({ band }) => band) ? 92 : 34;
  columns.forEach((column, index) => {
    const cell = row.getCell(index + 1);
    cell.value = column.header;
    cell.font = { ...FONT, bold: true };
    cell.fill = fill(FILLS[column.source ?? column.kind] ?? FILLS.unit);
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
    cell.border = BORDER;
  });
}

const CENTRED = new Set(['count', 'date', 'yes-no', 'percent', 'number', 'points']);
const WRAPPED = new Set(['name', 'group', 'text', 'choice']);

function writeRow(row, { unit, cells }, columns) {
  columns.forEach((column, index) => {
    const cell = row.getCell(index + 1);
    const { value, numFmt } = fillCell(column, cells.get(column.key), unit.id);
    cell.value = value;
    if (numFmt !== undefined) cell.numFmt = numFmt;
    cell.border = BORDER;
    cell.alignment = {
      vertical: 'middle',
      ...(CENTRED.has(column.kind) && { horizontal: 'center' }),
      ...(WRAPPED.has(column.kind) && { wrapText: true }),
    };
  });
  const name = String(cells.get('unit-name') ?? '');
  row.height = name.length > 45 ? 33 : 21;
}

/** A4 landscape; id, name and header are on every page. */
function setUpPage(sheet, { columns, last }) {
  const width = columns.reduce((sum, { kind }) => sum + (WIDTHS[kind] ?? 14), 0);
  sheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: Math.max(1, Math.round(width / 190)),
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.25, footer: 0.25 },
    printTitlesRow: `1:${HEADER_ROW}`,
    printTitlesColumn: 'A:B',
    printArea: `A1:${last}`,
  };
  sheet.headerFooter.oddFooter =
    '&L&"Times New Roman,Italic"&9Số liệu giả định để minh họa&R&"Times New Roman,Regular"&9Trang &P/&N';
}

/** Lists to choose from in Excel; what is typed otherwise is not refused, the program says it. */
export function addChoiceLists(sheet, columns, { rowCount, ranges }) {
  columns.forEach((column, index) => {
    const list = column.kind === 'yes-no' ? '"Có,Không"' : ranges.get(column.key);
    if (list === undefined) return;
    const letter = sheet.getColumn(index + 1).letter;
    const range = `${letter}${HEADER_ROW + 1}:${letter}${HEADER_ROW + rowCount}`;
    sheet.dataValidations.add(range, {
      type: 'list',
      allowBlank: true,
      formulae: [list],
      showErrorMessage: false,
    });
  });
}
