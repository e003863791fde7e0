import type { Cell } from 'exceljs';
import { BLANK_CELL, type RawCell } from '../domain/raw-table.js';
import { decimalText } from './decimal-text.js';
import { excelDate } from './excel-date.js';
import { DAY_TEXT, EMPTY_TEXT } from './plain-sheet.js';
import type { PlainWorkbook } from './plain-workbook.js';
import { textCell } from './text-cell.js';

/** What the numbers of a workbook mean. */
type NumberMeaning = Pick<PlainWorkbook, 'formats' | 'date1904'>;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;

/** Reads a cell: a formula by its saved result, a number as its number format shows it. */
export function readCell(cell: Cell, meaning: NumberMeaning): RawCell {
  // Only formulas have a type of formula, whatever the declaration says.
  if ((cell.formulaType as unknown) === undefined) return readValue(cell.value, cell, meaning);
  const formula = findFormula(cell);
  const result: unknown = cell.result;
  if (result === undefined) return { kind: 'formula-without-result', text: formula, formula };
  return { ...readValue(result, cell, meaning), formula };
}

/** The formula of a cell that shares one is worked out by exceljs, which can fail. */
function findFormula(cell: Cell): string {
  try {
    return cell.formula ?? '';
  } catch {
    return '';
  }
}

function readValue(value: unknown, cell: Cell, meaning: NumberMeaning): RawCell {
  if (typeof value === 'string') return readText(value);
  if (typeof value === 'boolean') return { kind: 'boolean', text: String(value) };
  if (typeof value === 'number') return readNumber(value, cell, meaning);
  return readObject(value ?? {});
}

function readObject(value: object): RawCell {
  if ('error' in value) return { kind: 'error', text: String(value.error) };
  if (!('richText' in value)) return BLANK_CELL;
  const runs = value.richText as readonly { readonly text?: string }[];
  return textCell(runs.map(({ text = '' }) => text).join(''));
}

function readText(text: string): RawCell {
  if (text === EMPTY_TEXT) return BLANK_CELL;
  if (!text.startsWith(DAY_TEXT)) return textCell(text);
  const shown = text.slice(DAY_TEXT.length);
  const day = ISO_DAY.exec(shown)?.[0];
  return day === undefined ? textCell(shown) : { kind: 'date', text: day };
}

function readNumber(number: number, cell: Cell, { formats, date1904 }: NumberMeaning): RawCell {
  if (!Number.isFinite(number)) return { kind: 'error', text: String(number) };
  // A cell without a style has the first one.
  const look = formats[Number(cell.numFmt ?? 0)]?.(number);
  if (look === 'percent') return { kind: 'percent', text: decimalText(number, 2) };
  if (look === 'percent-sign') return { kind: 'percent', text: decimalText(number) };
  // A number that is no day, such as -5, is still a number, whatever its format.
  const day = look === 'date' ? excelDate(number, date1904) : undefined;
  if (day !== undefined) return { kind: 'date', text: day };
  return { kind: 'number', text: decimalText(number) };
}
