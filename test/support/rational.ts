/** A rational of big integers, worked out here and not by the program. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const NOTHING: Rational = { n: 0n, d: 1n };

/** Reads "8.5", "-0.25" and "8/3". */
export function read(text: string): Rational {
  const [top = '', bottom] = text.split('/');
  const [whole = '', decimals = ''] = top.split('.');
  const n = BigInt(`${whole}${decimals}`);
  return { n, d: bottom === undefined ? 10n ** BigInt(decimals.length) : BigInt(bottom) };
}

export const add = (a: Rational, b: Rational): Rational => ({
  n: a.n * b.d + b.n * a.d,
  d: a.d * b.d,
});
export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const times = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d });

/** Below, at or above 0 as the first is less than, equal to or more than the second. */
export function compare(a: Rational, b: Rational): number {
  const { n } = add(a, negate(b));
  return n > 0n ? 1 : n < 0n ? -1 : 0;
}

export const same = (a: Rational, b: Rational): boolean => compare(a, b) === 0;
export const least = (a: Rational, b: Rational): Rational => (compare(a, b) < 0 ? a : b);
export const sum = (list: readonly Rational[]): Rational => list.reduce(add, NOTHING);
