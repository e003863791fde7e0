import Fraction from 'fraction.js';

/**
 * A number without rounding error: a rational of two big integers. Points, thresholds, ratios and
 * percents are exact numbers; only the edges (Excel cells, bars in a picture) turn them into floats.
 */
export type ExactNumber = Fraction;

/** How a number is brought to `digits` decimals. `down` cuts towards zero. */
export type RoundingMode = 'half-up' | 'half-even' | 'down';

/** Plain decimal notation ("8.5", "-0.25") or, for what no decimal can say, a fraction ("8/3"). */
export const EXACT_NUMBER_PATTERN = /^-?\d+(?:\.\d+|\/[1-9]\d*)?$/;

export const ZERO: ExactNumber = new Fraction(0);
export const ONE: ExactNumber = new Fraction(1);
export const HUNDRED: ExactNumber = new Fraction(100);

/** Whether a text is in the notation that {@link exact} reads. */
export function isExactNumberText(text: string): boolean {
  return EXACT_NUMBER_PATTERN.test(text);
}

/**
 * Reads a number as written. A JavaScript number is read through its shortest decimal text, so 0.1
 * is one tenth. Throws a RangeError on anything else: callers validate what comes from outside.
 */
export function exact(value: string | number): ExactNumber {
  const known = READ_BEFORE.get(value);
  if (known !== undefined) return known;
  const text = typeof value === 'number' ? plainNumberText(value) : value;
  if (!isExactNumberText(text)) throw new RangeError(`not a plain number: "${text}"`);
  const number = new Fraction(text);
  if (READ_BEFORE.size < MOST_READ) READ_BEFORE.set(value, number);
  return number;
}

/**
 * Points and thresholds of the rules and most figures are few and read again for every unit: reading
 * them took a seventh of the time of a run. Numbers are never changed, so they can be shared.
 */
const READ_BEFORE = new Map<string | number, ExactNumber>();
const MOST_READ = 5000;

/** One whole number over another that is not 0. */
export function exactFraction(top: bigint, bottom: bigint): ExactNumber {
  return new Fraction(top, bottom);
}

/** The shortest decimal text of a number without exponent: 1.5e-7 → "0.00000015". */
function plainNumberText(value: number): string {
  const text = String(value);
  const [, sign = '', whole = '', decimals = '', exponent] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const digits = `${whole}${decimals}`;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}

/** Sum of any number of exact numbers; 0 for none. Shortened once, in the end. */
export function sumOf(values: readonly ExactNumber[]): ExactNumber {
  const [first, second] = values;
  if (first === undefined) return ZERO;
  if (second === undefined) return first;
  let top = 0n;
  let bottom = 1n;
  for (const { s, n, d } of values) {
    if (d === bottom) top += s * n;
    else {
      top = top * d + s * n * bottom;
      bottom *= d;
    }
  }
  return new Fraction(top, bottom);
}

export function smallestOf(first: ExactNumber, ...others: readonly ExactNumber[]): ExactNumber {
  let least = first;
  for (const value of others) if (isBelow(value, least)) least = value;
  return least;
}

export function largestOf(first: ExactNumber, ...others: readonly ExactNumber[]): ExactNumber {
  let most = first;
  for (const value of others) if (isBelow(most, value)) most = value;
  return most;
}

/** Whether one number is less than the other; quicker than `lt`, which reads the other number anew. */
export function isBelow(left: ExactNumber, right: ExactNumber): boolean {
  if (left === right) return false;
  return left.s * left.n * right.d < right.s * right.n * left.d;
}

/** `value` held inside [low, high]. */
export function clampTo(value: ExactNumber, low: ExactNumber, high: ExactNumber): ExactNumber {
  const least = isBelow(high, value) ? high : value;
  return isBelow(low, least) ? least : low;
}

/**
 * Rounds to `digits` decimals. `half-up` sends a tie away from zero (2.345 → 2.35, -2.345 → -2.35),
 * `half-even` to the even neighbour (2.345 → 2.34), `down` cuts towards zero.
 */
export function roundExact(value: ExactNumber, digits: number, mode: RoundingMode): ExactNumber {
  const scale = 10n ** BigInt(digits);
  if (scale % value.d === 0n) return value;
  const scaled = value.n * scale;
  const whole = scaled / value.d;
  const twiceRest = (scaled % value.d) * 2n;
  const up = roundsAwayFromZero({ whole, twiceRest, divisor: value.d, mode });
  return new Fraction(value.s * (up ? whole + 1n : whole), scale);
}

interface RoundingPosition {
  readonly whole: bigint;
  readonly twiceRest: bigint;
  readonly divisor: bigint;
  readonly mode: RoundingMode;
}

function roundsAwayFromZero({ whole, twiceRest, divisor, mode }: RoundingPosition): boolean {
  if (mode === 'down' || twiceRest < divisor) return false;
  if (twiceRest > divisor) return true;
  return mode === 'half-up' || whole % 2n === 1n;
}

/**
 * The canonical text: plain decimal without trailing zeros, "-0" never; a fraction "8/3" where no
 * finite decimal is equal to the number. `exact(exactText(x))` equals x.
 */
export function exactText(value: ExactNumber): string {
  const digits = value.d === 1n ? 0 : decimalDigitsNeeded(value.d);
  const sign = value.s < 0n && value.n !== 0n ? '-' : '';
  if (digits === undefined) return `${sign}${value.n}/${value.d}`;
  if (digits === 0) return `${sign}${value.n / value.d}`;
  const scaled = ((value.n * 10n ** BigInt(digits)) / value.d).toString().padStart(digits + 1, '0');
  const cut = scaled.length - digits;
  return `${sign}${scaled.slice(0, cut)}.${scaled.slice(cut)}`;
}

const NO_DECIMALS = -1;
const DIGITS_NEEDED = new Map<bigint, number>();

/** How many decimals 1/denominator needs, undefined when no finite number is enough. */
function decimalDigitsNeeded(denominator: bigint): number | undefined {
  const known = DIGITS_NEEDED.get(denominator);
  const digits = known ?? countDigits(denominator);
  if (known === undefined && DIGITS_NEEDED.size < MOST_READ) DIGITS_NEEDED.set(denominator, digits);
  return digits === NO_DECIMALS ? undefined : digits;
}

function countDigits(denominator: bigint): number {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos += 1;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives += 1;
  }
  return rest === 1n ? Math.max(twos, fives) : NO_DECIMALS;
}

/**
 * A JavaScript number close by: for Excel cells and pictures, and to tell numbers apart that are so far
 * from each other that it cannot err. Beyond the range of floats it is 0, infinite or NaN.
 */
export function approximate(value: ExactNumber): number {
  const size = Number(value.n) / Number(value.d);
  return value.s < 0n ? -size : size;
}
