import { approximate, exact } from '../../domain/exact-number.js';

/** A live formula with the result that it has now. */
export interface Formula {
  readonly formula: string;
  readonly result: number | string;
}

/** What a cell shows: text is never a formula, whatever it starts with; null is an empty cell. */
export type CellContent = string | number | Formula | null;

/** Stands where there is no number: never 0. */
export const NONE = '–';

const LONGEST_TEXT = 32_000;

/** Exact text as Excel's number; a dash where there is none. */
export function numberContent(text: string | null): number | typeof NONE {
  if (text === null) return NONE;
  // so few digits are the same double either way
  return SHORT_DECIMAL.test(text) ? Number(text) : approximate(exact(text));
}

const SHORT_DECIMAL = /^-?\d{1,7}(?:\.\d{1,7})?$/;

/** Whether a number is too long to be shown as it is: 8/3, or more than four decimals. */
export function isLongNumber(text: string | null): boolean {
  if (text === null) return false;
  const point = text.indexOf('.');
  return text.includes('/') || (point >= 0 && text.length - point > 5);
}

/**
 * The value as a file can hold it. Throws a RangeError for a number that Excel has no notation for:
 * written all the same, it would make Excel "repair" the file.
 */
export function cellValue(content: CellContent): CellContent {
  if (typeof content === 'string') return shortenText(content);
  if (typeof content === 'number') return finite(content);
  if (content === null) return null;
  const { formula, result } = content;
  return { formula, result: typeof result === 'number' ? finite(result) : result };
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`no number for a cell: ${value}`);
  return value;
}

function shortenText(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
