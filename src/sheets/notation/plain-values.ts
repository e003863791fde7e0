import { CellError } from './cell-error.js';

const NUMBER = /^[-+]?\d+(?:[.,]\d+)?(?:e[-+]?\d+)?$/i;

/** A number as officials write it: 2.5 is "2,5". */
export function numberText(value: number): string {
  return String(value).replace('.', ',');
}

/** "2,5" or "2.5". Throws a CellError for no number, and for "1.000", which may mean 1000. */
export function readNumber(text: string): number {
  const plain = text.trim().replace(/^[−–]/, '-').replace(/\s/g, '');
  if (!NUMBER.test(plain)) throw new CellError('number-expected', text);
  if (/^[-+]?[1-9]\d{0,2}\.\d{3}$/.test(plain)) throw new CellError('number-ambiguous', text);
  return Number(plain.replace(',', '.'));
}

const MOST = 'tối đa';

/** Points, or "tối đa" where the maximum of the criterion is meant. */
export function pointsText(points: number | undefined): string {
  return points === undefined ? MOST : numberText(points);
}

/** Undefined for "tối đa". */
export function readPoints(text: string): number | undefined {
  return text.trim().toLowerCase() === MOST ? undefined : readNumber(text);
}

/** The parts of a cell between ";" or line ends, outside brackets; none of them empty. */
export function splitClauses(text: string): readonly string[] {
  return splitOutside(text, /[;\n]/).filter((clause) => clause !== '');
}

/** A text cut at a sign wherever it stands outside [names] and (groups). */
export function splitOutside(text: string, at: RegExp): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '(') depth += 1;
    if (sign === ']' || sign === ')') depth -= 1;
    if (depth <= 0 && at.test(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}

/** "left → right", also with "->" or "=>". Undefined where there is no arrow. */
export function splitArrow(clause: string): readonly [string, string] | undefined {
  const match = /^(.*?)\s*(?:→|->|=>)\s*(.*)$/s.exec(clause);
  return match === null ? undefined : [match[1] ?? '', match[2] ?? ''];
}
