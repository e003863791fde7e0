import type { CellRichTextValue, Style, Worksheet } from 'exceljs';
import { isLongNumber, numberContent } from '../workbook/cell-content.js';
import { rowHeight } from '../workbook/text-height.js';
import { LONG_DECIMALS } from './aligned-numbers.js';
import { DECREE_30 } from './decree-30.js';

/** How a cell of the annex looks; centred, without a border, of the text's size when left out. */
export interface AnnexLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly align?: 'left' | 'center';
  readonly boxed?: boolean;
  /** Decimals of a number. */
  readonly decimals?: number;
  readonly top?: boolean;
}

/** A cell over some columns, counted from 1; a number comes as exact text with `decimals` in its look. */
export interface AnnexCell {
  readonly from: number;
  readonly to: number;
  readonly content: string | number | null | CellRichTextValue;
  readonly look: AnnexLook;
}

/** A row; as high as its texts need unless it says how high, in points. */
export interface AnnexRow {
  readonly cells: readonly AnnexCell[];
  readonly height?: number;
}

/** In the order of the list's columns, in Excel's characters: together as wide as A4 between the margins. */
export const ANNEX_WIDTHS = [6, 31, 8.5, 9.5, 9.5, 15, 8.5] as const;
export const ANNEX_COLUMNS = ANNEX_WIDTHS.length;

/** One text over all columns. */
export function across(content: AnnexCell['content'], look: AnnexLook = {}): AnnexRow {
  return { cells: [{ from: 1, to: ANNEX_COLUMNS, content, look }] };
}

/** An exact number with so many decimals, two of one that is too long; a dash where there is none. */
export function numberCell(column: number, text: string | null, decimals: number): AnnexCell {
  const own = isLongNumber(text) ? Math.max(decimals, LONG_DECIMALS) : decimals;
  const look = { boxed: true, ...(text !== null && { decimals: own }) };
  return { from: column, to: column, content: numberContent(text), look };
}

/** Writes rows from `first` on; gives the number of the row after the last. */
export function writeAnnexRows(sheet: Worksheet, first: number, rows: readonly AnnexRow[]): number {
  for (const [index, row] of rows.entries()) writeRow(sheet, first + index, row);
  return first + rows.length;
}

const LEAST_HEIGHT = 18;

function writeRow(sheet: Worksheet, number: number, { cells, height }: AnnexRow): void {
  const row = sheet.getRow(number);
  for (const { from, to, content, look } of cells) {
    const style = styleOf(look);
    for (let column = from; column <= to; column += 1) row.getCell(column).style = style;
    row.getCell(from).value = content;
    if (to > from) sheet.mergeCells(number, from, number, to);
  }
  const boxes = cells.flatMap(({ from, to, content, look }) => {
    if (typeof content !== 'string') return [];
    const { size = TEXT, bold = false } = look;
    const room = ANNEX_WIDTHS.slice(from - 1, to).reduce((sum, own) => sum + own, 0);
    const width = isInset(look) ? room - INSET : room;
    return [{ text: content, width, size, bold }];
  });
  row.height = height ?? rowHeight(boxes, LEAST_HEIGHT);
}

const TEXT = DECREE_30.sizes.table;
/** What Excel's indent takes, in characters. */
const INSET = 1.3;

/** Texts at the left of a drawn cell stand a little off its line. */
function isInset({ align, boxed }: AnnexLook): boolean {
  return align === 'left' && boxed === true;
}

const LINE = { style: 'thin', color: { argb: 'FF000000' } } as const;
const STYLES = new Map<string, Partial<Style>>();

/** One style object for each look: the file names each object once. */
function styleOf(look: AnnexLook): Partial<Style> {
  const name = JSON.stringify(look);
  const known = STYLES.get(name) ?? makeStyle(look);
  STYLES.set(name, known);
  return known;
}

function makeStyle(look: AnnexLook): Partial<Style> {
  const { size = TEXT, bold = false, italic = false, underline = false, decimals } = look;
  return {
    font: { name: DECREE_30.font, family: 1, size, bold, italic, underline },
    alignment: {
      horizontal: look.align ?? 'center',
      ...(isInset(look) && { indent: 1 }),
      vertical: look.top === true ? 'top' : 'middle',
      wrapText: true,
    },
    ...(look.boxed === true && { border: { top: LINE, left: LINE, bottom: LINE, right: LINE } }),
    ...(decimals !== undefined && { numFmt: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` }),
  };
}
