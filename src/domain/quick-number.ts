import type { ExactNumber, RoundingMode } from './exact-number.js';
import { exactFraction, roundExact } from './exact-number.js';

/**
 * An exact number in another form: `top` over `bottom`, two whole numbers that floats hold, which makes
 * arithmetic some twenty times as fast. `bottom` is above 0 and they need not be in lowest terms. What does
 * not fit stands in `beyond`, and top and bottom are NaN: every result is exact, large ones only slower.
 */
export interface QuickNumber {
  readonly top: number;
  readonly bottom: number;
  readonly beyond: ExactNumber | undefined;
}

const LIMIT = Number.MAX_SAFE_INTEGER;

export const QUICK_ZERO: QuickNumber = { top: 0, bottom: 1, beyond: undefined };
export const QUICK_HUNDRED: QuickNumber = { top: 100, bottom: 1, beyond: undefined };

/** The same number in quick form. */
export function toQuick(value: ExactNumber): QuickNumber {
  const size = Number(value.n);
  const bottom = Number(value.d);
  if (!(size <= LIMIT && bottom <= LIMIT)) {
    return { top: Number.NaN, bottom: Number.NaN, beyond: value };
  }
  return { top: value.s < 0n ? -size : size, bottom, beyond: undefined };
}

/** The same number as an exact number. */
export function fromQuick({ top, bottom, beyond }: QuickNumber): ExactNumber {
  return beyond ?? exactFraction(BigInt(top), BigInt(bottom));
}

/** Undefined where one of them does not fit; NaN never does. */
function fitting(top: number, bottom: number): QuickNumber | undefined {
  return Math.abs(top) <= LIMIT && bottom <= LIMIT ? { top, bottom, beyond: undefined } : undefined;
}

/** Sum of any number of quick numbers; 0 for none. */
export function sumQuick(values: readonly QuickNumber[]): QuickNumber {
  let top = 0;
  let bottom = 1;
  for (const value of values) {
    if (value.bottom === bottom) {
      top += value.top;
    } else {
      const common = commonBottom(bottom, value.bottom);
      const before = top * (common / bottom);
      const more = value.top * (common / value.bottom);
      if (!(isSafe(before) && isSafe(more) && common <= LIMIT)) return sumExactly(values);
      top = before + more;
      bottom = common;
    }
    if (!isSafe(top)) return sumExactly(values);
  }
  return { top, bottom, beyond: undefined };
}

/** A bottom that both divide; the product only where neither divides the other. */
function commonBottom(one: number, other: number): number {
  if (one === other || one % other === 0) return one;
  return other % one === 0 ? other : one * other;
}

/** A float up to the limit came from a whole number up to the limit, so nothing was rounded. */
function isSafe(whole: number): boolean {
  return Math.abs(whole) <= LIMIT;
}

function sumExactly([first, ...others]: readonly QuickNumber[]): QuickNumber {
  if (first === undefined) return QUICK_ZERO;
  return toQuick(others.reduce((sum, value) => sum.add(fromQuick(value)), fromQuick(first)));
}

export function addQuick(left: QuickNumber, right: QuickNumber): QuickNumber {
  if (right.top === 0) return left;
  if (left.top === 0) return right;
  const sum = left.bottom === right.bottom ? fitting(left.top + right.top, left.bottom) : undefined;
  return sum ?? sumQuick([left, right]);
}

export function subtractQuick(left: QuickNumber, right: QuickNumber): QuickNumber {
  return addQuick(left, negative(right));
}

function negative({ top, bottom, beyond }: QuickNumber): QuickNumber {
  return { top: -top, bottom, beyond: beyond?.neg() };
}

export function multiplyQuick(left: QuickNumber, right: QuickNumber): QuickNumber {
  return (
    fitting(left.top * right.top, left.bottom * right.bottom) ??
    toQuick(fromQuick(left).mul(fromQuick(right)))
  );
}

/** Throws where the right is 0. */
export function divideQuick(left: QuickNumber, right: QuickNumber): QuickNumber {
  if (right.top === 0) throw new RangeError('division by 0');
  const sign = Math.sign(right.top);
  return (
    fitting(left.top * right.bottom * sign, left.bottom * right.top * sign) ??
    toQuick(fromQuick(left).div(fromQuick(right)))
  );
}

/**
 * Below 0 where the left is less, 0 where they are equal. Rounding keeps order: two products that differ as
 * floats differ so in truth, and only equal ones above the limit are looked at again.
 */
export function compareQuick(left: QuickNumber, right: QuickNumber): number {
  const one = left.top * right.bottom;
  const other = right.top * left.bottom;
  if (one < other) return -1;
  if (one > other) return 1;
  return isSafe(one) && isSafe(other) ? 0 : fromQuick(left).compare(fromQuick(right));
}

export function leastQuick(left: QuickNumber, right: QuickNumber): QuickNumber {
  return compareQuick(right, left) < 0 ? right : left;
}

export function greatestQuick(left: QuickNumber, right: QuickNumber): QuickNumber {
  return compareQuick(right, left) > 0 ? right : left;
}

/** `value` held inside [low, high]. */
export function clampQuick(value: QuickNumber, low: QuickNumber, high: QuickNumber): QuickNumber {
  return greatestQuick(low, leastQuick(high, value));
}

/** Rounds as {@link roundExact} does. */
export function roundQuick(value: QuickNumber, digits: number, mode: RoundingMode): QuickNumber {
  const scale = 10 ** digits;
  const scaled = Math.abs(value.top) * scale;
  if (!(scaled <= LIMIT && scale <= LIMIT)) {
    return toQuick(roundExact(fromQuick(value), digits, mode));
  }
  const rest = scaled % value.bottom;
  const whole = (scaled - rest) / value.bottom;
  const size = isRoundedUp(whole, 2 * rest - value.bottom, mode) ? whole + 1 : whole;
  return { top: value.top < 0 ? -size : size, bottom: scale, beyond: undefined };
}

/** `overHalf`: above 0 where the rest is more than half, 0 where it is half. */
function isRoundedUp(whole: number, overHalf: number, mode: RoundingMode): boolean {
  if (mode === 'down' || overHalf < 0) return false;
  return overHalf > 0 || mode === 'half-up' || whole % 2 === 1;
}

/** The next whole number below: -0.5 → -1. */
export function floorQuick({ top, bottom, beyond }: QuickNumber): QuickNumber {
  if (beyond !== undefined) return toQuick(beyond.floor());
  const rest = top % bottom;
  const whole = (top - rest) / bottom;
  return { top: rest < 0 ? whole - 1 : whole, bottom: 1, beyond: undefined };
}

/** The next whole number above: -0.5 → 0. */
export function ceilQuick(value: QuickNumber): QuickNumber {
  return negative(floorQuick(negative(value)));
}
