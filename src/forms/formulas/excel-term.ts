import type { ExactNumber } from '../../domain/exact-number.js';
import { exactText, ONE, ZERO } from '../../domain/exact-number.js';

/** A piece of an Excel formula; `level`: 0 stands alone, 1 is a product, 2 a sum. */
interface Piece {
  readonly text: string;
  readonly level: 0 | 1 | 2;
  /** Where it is a plain number. */
  readonly value?: ExactNumber;
}

/**
 * A calculation over cells as one fraction, so that it can be compared without being divided: Excel's
 * floats are exact on whole numbers, not on what comes out of a division.
 */
export interface ExcelTerm {
  readonly top: Piece;
  readonly bottom: Piece;
  /** Top and bottom are made of whole numbers only. */
  readonly whole: boolean;
  /** The bottom is never below 0. */
  readonly bottomPositive: boolean;
}

function numberPiece(value: ExactNumber): Piece {
  return { text: exactText(value), level: value.s < 0n ? 1 : 0, value };
}

const ONE_PIECE = numberPiece(ONE);

/** A number, as a fraction of whole numbers. */
export function constantTerm(value: ExactNumber): ExcelTerm {
  const bottom = ONE.mul(value.d);
  return {
    top: numberPiece(value.mul(bottom)),
    bottom: numberPiece(bottom),
    whole: true,
    bottomPositive: true,
  };
}

/** A cell or a call: a text that needs no brackets around it. */
export function atomTerm(text: string, whole: boolean): ExcelTerm {
  return { top: { text, level: 0 }, bottom: ONE_PIECE, whole, bottomPositive: true };
}

function bracketed({ text, level }: Piece, most: 0 | 1): string {
  return level > most ? `(${text})` : text;
}

function isOne({ value }: Piece): boolean {
  return value?.equals(ONE) === true;
}

function multiply(left: Piece, right: Piece): Piece {
  if (left.value !== undefined && right.value !== undefined) {
    return numberPiece(left.value.mul(right.value));
  }
  if (isOne(left)) return right;
  if (isOne(right)) return left;
  // The number first: 100*F12.
  if (right.value !== undefined) return multiply(right, left);
  if (left.value?.equals(ONE.neg()) === true) {
    return { text: `-${bracketed(right, 1)}`, level: 1 };
  }
  return { text: `${bracketed(left, 1)}*${bracketed(right, 1)}`, level: 1 };
}

function add(left: Piece, right: Piece): Piece {
  if (left.value !== undefined && right.value !== undefined) {
    return numberPiece(left.value.add(right.value));
  }
  if (left.value?.equals(ZERO) === true) return right;
  if (right.value?.equals(ZERO) === true) return left;
  const sign = right.text.startsWith('-') ? '' : '+';
  return { text: `${left.text}${sign}${right.text}`, level: 2 };
}

function negate(piece: Piece): Piece {
  return multiply(numberPiece(ONE.neg()), piece.level === 2 ? brackets(piece) : piece);
}

function brackets({ text }: Piece): Piece {
  return { text: `(${text})`, level: 0 };
}

export function productOf(left: ExcelTerm, right: ExcelTerm): ExcelTerm {
  return {
    top: multiply(left.top, right.top),
    bottom: multiply(left.bottom, right.bottom),
    whole: left.whole && right.whole,
    bottomPositive: left.bottomPositive && right.bottomPositive,
  };
}

export function sumOfTerms(left: ExcelTerm, right: ExcelTerm): ExcelTerm {
  const whole = left.whole && right.whole;
  const bottomPositive = left.bottomPositive && right.bottomPositive;
  if (left.bottom.text === right.bottom.text) {
    return { top: add(left.top, right.top), bottom: left.bottom, whole, bottomPositive };
  }
  return {
    top: add(multiply(left.top, right.bottom), multiply(right.top, left.bottom)),
    bottom: multiply(left.bottom, right.bottom),
    whole,
    bottomPositive,
  };
}

export function differenceOf(left: ExcelTerm, right: ExcelTerm): ExcelTerm {
  return sumOfTerms(left, { ...right, top: negate(right.top) });
}

/** `rightPositive`: what is divided by is never below 0. */
export function quotientOf(left: ExcelTerm, right: ExcelTerm, rightPositive: boolean): ExcelTerm {
  return {
    top: multiply(left.top, right.bottom),
    bottom: multiply(left.bottom, right.top),
    whole: left.whole && right.whole,
    bottomPositive: left.bottomPositive && rightPositive,
  };
}

/** The plain number that a term is; undefined where it reads cells. */
function constantOf({ top, bottom }: ExcelTerm): ExactNumber | undefined {
  if (top.value === undefined || bottom.value === undefined) return undefined;
  return top.value.div(bottom.value);
}

/** The term as Excel calculates it. */
export function termText(term: ExcelTerm): string {
  const constant = constantOf(term);
  if (constant !== undefined) return exactText(constant);
  if (isOne(term.bottom)) return term.top.text;
  return `${bracketed(term.top, 1)}/${bracketed(term.bottom, 0)}`;
}

/** Excel's decimals that are cleaned away before a sum of decimals is compared. */
const CLEAN = 9;

/**
 * Whether the left compares so with the right, by multiplying out: 100*F13>=95*F12. A bottom that may be
 * below 0 is multiplied with itself. False where a bottom is 0, as the rules say.
 */
export function compareTerms(left: ExcelTerm, sign: string, right: ExcelTerm): string {
  const bottoms = [left, right].filter(({ bottom }) => bottom.value === undefined);
  const nonZero = bottoms.map(({ bottom }) => `${bracketed(bottom, 1)}<>0`);
  return conjunction([...nonZero, comparisonText(left, sign, right)]);
}

function comparisonText(left: ExcelTerm, sign: string, right: ExcelTerm): string {
  const plain = [left, right].every((term) => constantOf(term) !== undefined || isPlain(term));
  if (plain && !(left.whole && right.whole)) return `${termText(left)}${sign}${termText(right)}`;
  const factorOf = ({ bottom, bottomPositive }: ExcelTerm) =>
    bottomPositive ? bottom : multiply(brackets(bottom), brackets(bottom));
  const topOf = ({ top, bottom, bottomPositive }: ExcelTerm) =>
    bottomPositive ? top : multiply(brackets(top), brackets(bottom));
  const upper = multiply(topOf(left), factorOf(right));
  const lower = multiply(topOf(right), factorOf(left));
  if (left.whole && right.whole) return `${upper.text}${sign}${lower.text}`;
  return `ROUND(${upper.text}-${bracketed(lower, 1)},${CLEAN})${sign}0`;
}

/** A cell as it was typed: compared as it stands, since a decimal of the rules is the same float. */
function isPlain({ top, bottom }: ExcelTerm): boolean {
  return top.level === 0 && isOne(bottom);
}

/** All of the tests; each once. */
export function conjunction(tests: readonly string[]): string {
  const [only, ...others] = [...new Set(tests)];
  if (only === undefined) return 'TRUE';
  return others.length === 0 ? only : `AND(${[only, ...others].join(',')})`;
}

/** Any of the tests; each once. */
export function disjunction(tests: readonly string[]): string {
  const [only, ...others] = [...new Set(tests)];
  if (only === undefined) return 'FALSE';
  return others.length === 0 ? only : `OR(${[only, ...others].join(',')})`;
}
