import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isExactNumberText } from '../../../src/domain/exact-number.js';
import { decimalText } from '../../../src/readers/decimal-text.js';

/** The digits with a point before the last `decimals` (at least one) of them. */
function writeDecimal(digits: bigint, decimals: number): string {
  const text = `${digits < 0n ? -digits : digits}`.padStart(decimals + 1, '0');
  const cut = text.length - decimals;
  return `${digits < 0n ? '-' : ''}${text.slice(0, cut)}.${text.slice(cut)}`;
}

describe('decimalText', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [5, '5'],
    [-5, '-5'],
    [100, '100'],
    [8.1, '8.1'],
    [0.1 + 0.2, '0.3'],
    [1.1 * 3, '3.3'],
    [-0.25, '-0.25'],
    [1e-7, '0.0000001'],
    [1.5e21, '1500000000000000000000'],
    [1 / 3, '0.333333333333333'],
    [2 / 3, '0.666666666666667'],
    [123456789012345, '123456789012345'],
    [0.1 * 3 - 0.3 + 100, '100'],
  ])('%d is %s', (value, expected) => {
    expect(decimalText(value)).toBe(expected);
  });

  it.each([
    [0.8, '80'],
    [0.857, '85.7'],
    [1, '100'],
    [0, '0'],
    [-0.05, '-5'],
    [0.0005, '0.05'],
    [12.5, '1250'],
    // In floats: 0.57 * 100 is 56.99999999999999 and 0.07 * 100 is 7.000000000000001.
    [0.57, '57'],
    [0.07, '7'],
    [1.005, '100.5'],
  ])('%d as a percent is %s', (value, expected) => {
    expect(decimalText(value, 2)).toBe(expected);
  });

  it('gives back every decimal of up to 15 digits', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
        fc.integer({ min: 1, max: 14 }),
        (digits, decimals) => {
          const typed = writeDecimal(digits, decimals);
          const shortest = typed.replace(/0+$/, '').replace(/\.$/, '');
          expect(decimalText(Number(typed))).toBe(shortest);
        },
      ),
    );
  });

  it('always writes plain decimal notation', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), (value) => {
        const text = decimalText(value);
        expect(isExactNumberText(text)).toBe(true);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 5.1e-15);
      }),
    );
  });
});
