import type { Worksheet } from 'exceljs';
import type { CriteriaSet } from '../criteria/criteria-set.js';
import type { CellStyle } from '../reports/workbook/cell-styles.js';
import { STYLES } from '../reports/workbook/cell-styles.js';
import { rowHeight } from '../reports/workbook/text-height.js';
import type { GuideLine } from './guide-lines.js';
import { guideLines } from './guide-lines.js';

const WIDTHS = [34, 48, 62];
const ALL_WIDTHS = 144;

/** How a line stands on the sheet. */
interface Look {
  readonly style: CellStyle;
  readonly bold: boolean;
  readonly least: number;
}
const HEADING: Look = { style: { ...STYLES.strong, border: {} }, bold: true, least: 26 };
const TEXT: Look = { style: { ...STYLES.text, border: {} }, bold: false, least: 18 };
const CELL: Look = { style: { ...STYLES.small, numFmt: '@' }, bold: false, least: 18 };
const HEADER: Look = { style: STYLES.smallHeader, bold: true, least: 18 };

function textsOf(line: GuideLine): readonly string[] {
  if ('cells' in line) return line.cells;
  return ['heading' in line ? line.heading : line.text];
}

function lookOf(line: GuideLine): Look {
  if ('heading' in line) return HEADING;
  if ('text' in line) return TEXT;
  return line.cells[0] === 'Cách chấm' ? HEADER : CELL;
}

function writeLine(sheet: Worksheet, at: number, line: GuideLine): void {
  const { style, bold, least } = lookOf(line);
  const isWide = !('cells' in line);
  if (isWide) sheet.mergeCells(at, 1, at, WIDTHS.length);
  const texts = textsOf(line);
  for (const [column, text] of texts.entries()) {
    const cell = sheet.getCell(at, column + 1);
    cell.value = text;
    cell.style = style;
  }
  const boxes = texts.map((text, column) => {
    const width = isWide ? ALL_WIDTHS : (WIDTHS[column] ?? 30);
    return { text, width, size: 11, bold };
  });
  sheet.getRow(at).height = rowHeight(boxes, least);
}

/** The sheet of instructions: what each sheet holds, how methods are written. */
export function writeGuide(sheet: Worksheet, set: CriteriaSet): void {
  for (const [index, width] of WIDTHS.entries()) sheet.getColumn(index + 1).width = width;
  const command = `danvan criteria import <tệp này> --to criteria/${set.id}`;
  for (const [index, line] of [{ heading: set.title }, ...guideLines(command)].entries()) {
    writeLine(sheet, index + 1, line);
  }
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
  sheet.views = [{ showGridLines: false }];
}
