import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, exactText, sumOf } from '../../../../src/domain/exact-number.js';
import { compileRuleSet } from '../../../../src/rules/compile-rule-set.js';
import { planLeaves } from '../../../../src/rules/rule-set.js';
import { drawMaxima, maximaWith } from '../../../../src/tuning/sensitivity/draw-maxima.js';
import { makeDraw } from '../../../../src/tuning/sensitivity/make-draw.js';
import { tinySet } from '../../../support/tiny-set.js';

const [SO] = compileRuleSet(tinySet()).tables;
if (SO === undefined) throw new Error('no table');
const SCORED = SO.sections.filter(({ kind }) => kind === 'scored').flatMap(planLeaves);

describe('makeDraw', () => {
  it('gives the same numbers for the same seed and stream, others for another', () => {
    const three = (seed: number, stream: number) => {
      const draw = makeDraw(seed, stream);
      return [draw(), draw(), draw()];
    };
    expect(three(7, 3)).toEqual(three(7, 3));
    expect(three(7, 3)).not.toEqual(three(8, 3));
    expect(three(7, 3)).not.toEqual(three(7, 4));
  });

  it('stays from 0 to below 1, as often in one half as in the other', () => {
    const draw = makeDraw(1, 0);
    const numbers = Array.from({ length: 10_000 }, draw);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    const low = numbers.filter((number) => number < 0.5).length;
    expect(Math.abs(low - 5000)).toBeLessThan(250);
  });
});

describe('drawMaxima', () => {
  it('keeps the sum of the scale exactly and every maximum within its range', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 50 }), (seed, percent) => {
        const maxima = drawMaxima(SO, percent, makeDraw(seed, 0));
        const drawn = SCORED.map(({ id }) => maxima.get(id) ?? exact(0));
        expect(exactText(sumOf(drawn))).toBe('20');
        for (const [at, { maxPoints }] of SCORED.entries()) {
          const share = drawn[at]?.div(exact(maxPoints)).sub(1n).abs().mul(100n);
          expect(share?.lte(exact(percent))).toBe(true);
        }
      }),
    );
  });

  it('takes what one criterion gains from the others in proportion', () => {
    // 1.1 of 2 gets 3.8: of the other 18 points 16.2 are left, 0.9 of each.
    const maxima = maximaWith(SO, '1.1', exact('3.8'));
    const text = (id: string) => exactText(maxima.get(id) ?? exact(0));
    expect([text('1.1'), text('1.2'), text('1.3')]).toEqual(['3.8', '0.9', '2.7']);
  });
});
