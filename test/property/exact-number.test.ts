import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoundingMode } from '../../src/domain/exact-number.js';
import { exact, exactText, roundExact } from '../../src/domain/exact-number.js';

const digits = (min: number, max: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max });

/** A decimal number as its digits, before anybody prints it. */
const decimal = fc.record({ negative: fc.boolean(), whole: digits(1, 25), part: digits(0, 25) });
type Decimal = typeof decimal extends fc.Arbitrary<infer T> ? T : never;

function written({ negative, whole, part }: Decimal): string {
  return `${negative ? '-' : ''}${whole.join('')}${part.length > 0 ? `.${part.join('')}` : ''}`;
}

/** Canonical text of a decimal, by its digits alone. */
function canonical({ negative, whole, part }: Decimal): string {
  const left = whole.join('').replace(/^0+(?=\d)/, '');
  const right = part.join('').replace(/0+$/, '');
  const text = right === '' ? left : `${left}.${right}`;
  return negative && /[1-9]/.test(text) ? `-${text}` : text;
}

/** Rounds as at school: look at the digits that go, carry one by hand. */
function roundByHand({ negative, whole, part }: Decimal, to: number, mode: RoundingMode): string {
  const kept = [...whole, ...Array.from({ length: to }, (_, at) => part[at] ?? 0)];
  const gone = part.slice(to).join('').replace(/0+$/, '');
  const tie = gone === '5';
  const even = (kept.at(-1) ?? 0) % 2 === 0;
  const up = mode !== 'down' && (tie ? mode === 'half-up' || !even : gone >= '5');
  for (let at = kept.length - 1; up && at >= 0; at -= 1) {
    const digit = kept[at] ?? 0;
    kept[at] = (digit + 1) % 10;
    if (digit < 9) break;
    if (at === 0) kept.unshift(1);
  }
  const cut = kept.length - to;
  return canonical({ negative, whole: kept.slice(0, cut), part: kept.slice(cut) });
}

function gcd(left: bigint, right: bigint): bigint {
  return right === 0n ? left : gcd(right, left % right);
}

/** Text of a fraction by long division: its decimals, when they come to an end. */
function fractionText(numerator: bigint, denominator: bigint): string {
  const sign = numerator < 0n ? '-' : '';
  const size = numerator < 0n ? -numerator : numerator;
  const seen = new Set<bigint>();
  let rest = size % denominator;
  let decimals = '';
  while (rest !== 0n && !seen.has(rest)) {
    seen.add(rest);
    decimals += String((rest * 10n) / denominator);
    rest = (rest * 10n) % denominator;
  }
  if (rest !== 0n) {
    const common = gcd(size, denominator);
    return `${sign}${size / common}/${denominator / common}`;
  }
  return `${sign}${size / denominator}${decimals === '' ? '' : `.${decimals}`}`;
}

const MODES = ['half-up', 'half-even', 'down'] as const;

describe('exact numbers', () => {
  it('print what they read, in canonical form', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        expect(exactText(exact(written(value)))).toBe(canonical(value));
      }),
      { numRuns: 500 },
    );
  });

  it('print fractions as long division says', () => {
    const numerator = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
    const denominator = fc.bigInt({ min: 1n, max: 3000n });
    fc.assert(
      fc.property(numerator, denominator, (above, below) => {
        const text = exactText(exact(`${above}/${below}`));
        expect(text).toBe(fractionText(above, below));
        expect(exact(text).equals(exact(`${above}/${below}`))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('read every finite float as its own decimal text', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(value, (number) => {
        expect(Number(exactText(exact(number)))).toBe(number + 0);
      }),
      { numRuns: 500 },
    );
  });

  it.each(MODES)('round %s as one does by hand', (mode) => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 6 }), (value, to) => {
        expect(exactText(roundExact(exact(written(value)), to, mode))).toBe(
          roundByHand(value, to, mode),
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each(MODES)('round ties %s as one does by hand', (mode) => {
    const tie = fc.record({ negative: fc.boolean(), whole: digits(1, 4), part: digits(2, 2) });
    fc.assert(
      fc.property(tie, ({ negative, whole, part }) => {
        const value = { negative, whole, part: [...part, 5] };
        expect(exactText(roundExact(exact(written(value)), 2, mode))).toBe(
          roundByHand(value, 2, mode),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('stay within half a unit of the last digit when a fraction is rounded', () => {
    const numerator = fc.integer({ min: -100_000, max: 100_000 });
    const denominator = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(numerator, denominator, fc.integer({ min: 0, max: 4 }), (above, below, to) => {
        const value = exact(`${above}/${below}`);
        const rounded = roundExact(value, to, 'half-up');
        const twice = rounded.sub(value).abs().mul(2);
        expect(twice.lte(exact(`1/${10 ** to}`))).toBe(true);
        expect(10n ** BigInt(to) % rounded.d).toBe(0n);
      }),
      { numRuns: 300 },
    );
  });
});
