import type { ExactNumber } from '../domain/exact-number.js';
import { exact } from '../domain/exact-number.js';
import { tidyText } from '../domain/text.js';

const GROUPED: Readonly<Record<string, RegExp>> = {
  '.': /^\d{1,3}(?:\.\d{3})+$/,
  ',': /^\d{1,3}(?:,\d{3})+$/,
  ' ': /^\d{1,3}(?: \d{3})+$/,
};

function isGrouped(digits: string, separator: string): boolean {
  return GROUPED[separator]?.test(digits) === true && !digits.startsWith('0');
}

function ungroup(digits: string): string {
  return digits.replace(/[., ]/g, '');
}

/** Whole part: digits, possibly in groups of three. */
function wholePart(text: string, separators: readonly string[]): string | undefined {
  if (/^\d+$/.test(text)) return text;
  const separator = separators.find((candidate) => isGrouped(text, candidate));
  return separator === undefined ? undefined : ungroup(text);
}

/** Read with `mark` as the decimal mark and everything else as grouping; undefined if it is none. */
function readWithMark(text: string, mark: '.' | ','): string | undefined {
  const [whole = '', decimals, ...more] = text.split(mark);
  if (decimals === undefined || more.length > 0 || !/^\d+$/.test(decimals)) return undefined;
  const digits = wholePart(whole, mark === ',' ? ['.', ' '] : [',', ' ']);
  return digits === undefined ? undefined : `${digits}.${decimals}`;
}

/**
 * All numbers that a typed text can mean, without a guess: "8,5" and "8.5" one, "1.234,5" one,
 * "1.234" two (1.234 and 1234), "abc" none. Signs and spaces between groups are understood.
 */
export function readNumbers(text: string): readonly ExactNumber[] {
  const known = READ_BEFORE.get(text);
  if (known !== undefined) return known;
  const numbers = findReadings(text);
  if (READ_BEFORE.size < MOST_READ) READ_BEFORE.set(text, numbers);
  return numbers;
}

/** Points and small counts are typed again in every row. */
const READ_BEFORE = new Map<string, readonly ExactNumber[]>();
const MOST_READ = 5000;

function findReadings(text: string): readonly ExactNumber[] {
  const match = /^([+-]?)\s*(.+)$/.exec(tidyText(text));
  if (match === null) return [];
  const [, sign, digits = ''] = match;
  const readings = [
    wholePart(digits, ['.', ',', ' ']),
    readWithMark(digits, ','),
    readWithMark(digits, '.'),
  ].filter((reading) => reading !== undefined);
  const numbers = readings.map((reading) => exact(sign === '-' ? `-${reading}` : reading));
  return numbers.filter((number, at) => numbers.findIndex((other) => other.equals(number)) === at);
}
