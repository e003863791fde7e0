import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExactNumber, RoundingMode } from '../../src/domain/exact-number.js';
import {
  clampTo,
  exact,
  exactFraction,
  exactText,
  largestOf,
  roundExact,
  smallestOf,
  sumOf,
  ZERO,
} from '../../src/domain/exact-number.js';
import type { QuickNumber } from '../../src/domain/quick-number.js';
import {
  addQuick,
  ceilQuick,
  clampQuick,
  compareQuick,
  divideQuick,
  floorQuick,
  fromQuick,
  greatestQuick,
  leastQuick,
  multiplyQuick,
  roundQuick,
  subtractQuick,
  sumQuick,
  toQuick,
} from '../../src/domain/quick-number.js';

const LIMIT = BigInt(Number.MAX_SAFE_INTEGER);

/** Points and counts as they are, and whole numbers around what floats hold, and far beyond. */
const size = fc.oneof(
  { weight: 4, arbitrary: fc.bigInt(0n, 1000n) },
  { weight: 2, arbitrary: fc.bigInt(94_906_264n, 94_906_268n) },
  { weight: 2, arbitrary: fc.bigInt(LIMIT - 3n, LIMIT + 3n) },
  fc.bigInt(0n, 2n ** 70n),
  fc.constant(10n ** 400n),
);
const number: fc.Arbitrary<ExactNumber> = fc
  .tuple(size, size, fc.constantFrom(1n, 10n, 100n, undefined), fc.boolean())
  .map(([top, other, bottom, negative]) =>
    exactFraction(negative ? -top : top, bottom ?? (other === 0n ? 1n : other)),
  );

/** In quick form as it is, or as the result of a calculation that leaves it out of lowest terms. */
const quick = fc
  .tuple(number, fc.constantFrom(1n, 3n, 100n))
  .map(([value, times]): readonly [ExactNumber, QuickNumber] => {
    const form = toQuick(value);
    const other = multiplyQuick(
      form,
      divideQuick(toQuick(exact(Number(times))), toQuick(exact(Number(times)))),
    );
    return [value, times === 1n ? form : other];
  });

const same = (found: QuickNumber, wanted: ExactNumber): void => {
  expect(exactText(fromQuick(found))).toBe(exactText(wanted));
};

describe('a quick number', () => {
  it('calculates as the exact number that it stands for', () => {
    const met = { held: 0, beyond: 0 };
    fc.assert(
      fc.property(quick, quick, ([left, quickLeft], [right, quickRight]) => {
        for (const [form, value] of [
          [addQuick(quickLeft, quickRight), left.add(right)],
          [subtractQuick(quickLeft, quickRight), left.sub(right)],
          [multiplyQuick(quickLeft, quickRight), left.mul(right)],
          [leastQuick(quickLeft, quickRight), smallestOf(left, right)],
          [greatestQuick(quickLeft, quickRight), largestOf(left, right)],
          [floorQuick(quickLeft), left.floor()],
          [ceilQuick(quickLeft), left.ceil()],
        ] as const) {
          same(form, value);
          met[form.beyond === undefined ? 'held' : 'beyond'] += 1;
        }
        expect(Math.sign(compareQuick(quickLeft, quickRight))).toBe(left.compare(right));
        if (right.equals(ZERO))
          expect(() => divideQuick(quickLeft, quickRight)).toThrow(RangeError);
        else same(divideQuick(quickLeft, quickRight), left.div(right));
      }),
      { numRuns: 20_000 },
    );
    expect(met.held).toBeGreaterThan(1000);
    expect(met.beyond).toBeGreaterThan(1000);
  });

  it('compares with what it is equal to, or off by the least that can be', () => {
    fc.assert(
      fc.property(quick, fc.integer({ min: -1, max: 1 }), size, ([value, form], apart, finer) => {
        const other = value.add(exactFraction(BigInt(apart), finer + 1n));
        expect(Math.sign(compareQuick(form, toQuick(other)))).toBe(-apart + 0);
        expect(Math.sign(compareQuick(toQuick(other), form))).toBe(apart);
      }),
      { numRuns: 20_000 },
    );
  });

  it('sums up and is held within limits', () => {
    fc.assert(
      fc.property(fc.array(quick, { maxLength: 8 }), (list) => {
        same(sumQuick(list.map(([, form]) => form)), sumOf(list.map(([value]) => value)));
        const [value, low, high] = list;
        if (value === undefined || low === undefined || high === undefined) return;
        same(clampQuick(value[1], low[1], high[1]), clampTo(value[0], low[0], high[0]));
      }),
      { numRuns: 5000 },
    );
  });

  it('is rounded like the exact number, ties too', () => {
    const modes: readonly RoundingMode[] = ['half-up', 'half-even', 'down'];
    const tie = fc
      .tuple(fc.integer({ min: -9999, max: 9999 }), fc.nat(3))
      .map(([half, digits]) => exactFraction(BigInt(half), 2n * 10n ** BigInt(digits)));
    fc.assert(
      fc.property(
        fc.oneof(number, tie),
        fc.nat(6),
        fc.constantFrom(...modes),
        (value, digits, mode) => {
          same(roundQuick(toQuick(value), digits, mode), roundExact(value, digits, mode));
        },
      ),
      { numRuns: 20_000 },
    );
  });
});
