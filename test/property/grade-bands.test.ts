import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeUnitClassifier } from '../../src/classification/classify-unit.js';
import { exact } from '../../src/domain/exact-number.js';
import type { ScoreCard } from '../../src/domain/score.js';
import { evaluate } from '../../src/evaluate.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import { ENGINE_NAMES, engineNamed } from '../../src/rules/engines.js';
import { makeWideTable } from '../support/make-table.js';
import type { Rational } from '../support/rational.js';
import { add, compare, NOTHING, times } from '../support/rational.js';
import type { Edits } from '../support/tiny-set.js';
import { SO_UNIT, tinySet } from '../support/tiny-set.js';

const SOURCES = ['percent', 'total', 'percent-without-bonus', 'total-without-bonus'] as const;
type Source = (typeof SOURCES)[number];

/** The upper end of what grades are read from: percent, or points on the scale of 20. */
const topOf = (source: Source) => (source.startsWith('percent') ? 100 : 20);

/** Where one band ends and the next begins, in thousandths; `upper`: the value itself is in the upper one. */
interface Cut {
  readonly at: number;
  readonly upper: boolean;
}

const thousandths = (at: number): Rational => ({ n: BigInt(at), d: 1000n });
const gradeNamed = (place: number) => `hang-${place}`;

/** The bands between cuts, best first, as a criteria set writes them. */
function writtenBands(cuts: readonly Cut[]): string {
  return [...cuts, undefined]
    .map((low, place) => {
      const high = cuts[place - 1];
      const ends = [
        ...(low ? [`${low.upper ? 'from' : 'above'}: ${low.at / 1000}`] : []),
        ...(high ? [`${high.upper ? 'below' : 'to'}: ${high.at / 1000}`] : []),
      ];
      return `    - { id: ${gradeNamed(place)}, label: Hạng ${place}, ${ends.join(', ')} }\n`;
    })
    .join('');
}

const OLD_BANDS = `  readFrom: percent
  bands:
    - { id: xuat-sac, label: Xuất sắc, from: 90 }
    - { id: tot, label: Tốt, from: 80, below: 90 }
    - { id: kha, label: Khá, from: 65, below: 80 }
    - { id: yeu, label: Yếu, below: 65 }
`;

/** The tiny set with other bands; its two ceilings, which name old grades, demote instead. */
function bandEdits(source: Source, cuts: readonly Cut[]): Edits {
  return [
    [OLD_BANDS, `  readFrom: ${source}\n  bands:\n${writtenBands(cuts)}`],
    ['effect: { notAbove: kha }', 'effect: { demoteBy: 1 }'],
    ['effect: { notAbove: tot }', 'effect: { demoteBy: 1 }'],
  ];
}

/** The oracle: the first band, from above, whose lower end the value reaches. */
function gradeOf(value: Rational, cuts: readonly Cut[]): string {
  const place = cuts.findIndex(({ at, upper }) => {
    const order = compare(value, thousandths(at));
    return order > 0 || (order === 0 && upper);
  });
  return gradeNamed(place < 0 ? cuts.length : place);
}

const cutsBelow = (top: number) =>
  fc
    .uniqueArray(
      fc.record<Cut>({ at: fc.integer({ min: 1, max: top * 1000 - 1 }), upper: fc.boolean() }),
      { selector: ({ at }) => at, minLength: 1, maxLength: 6 },
    )
    .map((cuts) => cuts.sort((left, right) => right.at - left.at));

/** A little: a decimal place, a power of a third, what a float of a percent cannot show. */
const little: fc.Arbitrary<Rational> = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((digits) => ({ n: 1n, d: 10n ** BigInt(digits) })),
  fc.integer({ min: 1, max: 60 }).map((power) => ({ n: 1n, d: 3n ** BigInt(power) })),
  fc.integer({ min: 30, max: 60 }).map((power) => ({ n: 1n, d: 2n ** BigInt(power) })),
);

/** On a cut, on both sides of each, at both ends, and anywhere. */
const valuesFor = (top: number, cuts: readonly Cut[]): fc.Arbitrary<readonly Rational[]> =>
  fc
    .record({
      apart: fc.array(little, { minLength: cuts.length, maxLength: cuts.length }),
      anywhere: fc.array(
        fc
          .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
          .map(([part, more]) => times({ n: part, d: part + more }, { n: BigInt(top), d: 1n })),
        { minLength: 3, maxLength: 3 },
      ),
    })
    .map(({ apart, anywhere }) => [
      NOTHING,
      { n: BigInt(top), d: 1n },
      ...anywhere,
      ...cuts.flatMap(({ at }, index) => {
        const [cut, { n, d }] = [thousandths(at), apart[index] ?? NOTHING];
        return [cut, add(cut, { n, d }), add(cut, { n: -n, d })];
      }),
    ])
    .map((values) => values.filter((value) => compare(value, NOTHING) >= 0));

/** A unit of which nothing is known but its points; no condition holds of it. */
function makeCard(source: Source, value: Rational, decoy: number): ScoreCard {
  const points = (of: Source) => exact(of === source ? `${value.n}/${value.d}` : decoy);
  const figures = ['leader-fault', 'faults', 'report-on', 'hot-spots'].map(
    (fact) => [fact, { kind: 'none' }] as const,
  );
  return {
    criteria: [],
    sections: ['1', '2', 'T', 'G'].map((id) => ({ id, maximum: exact(0) })),
    figures: new Map(figures),
    withoutValue: new Map(),
    percent: points('percent'),
    total: points('total'),
    percentWithoutBonus: points('percent-without-bonus'),
    totalWithoutBonus: points('total-without-bonus'),
  } as unknown as ScoreCard;
}

describe('a grade by any bands', () => {
  it.each(SOURCES)('stands on the right side of every boundary: by %s', async (source) => {
    const top = topOf(source);
    const drawn = cutsBelow(top).chain((cuts) =>
      fc.record({
        cuts: fc.constant(cuts),
        values: valuesFor(top, cuts),
        decoy: fc.constantFrom(0, top),
      }),
    );
    await fc.assert(
      fc.asyncProperty(drawn, async ({ cuts, values, decoy }) => {
        const rules = compileRuleSet(tinySet(bandEdits(source, cuts)));
        const [program] = rules.tables;
        if (program === undefined) throw new Error('no table');
        const expected = values.map((value) => gradeOf(value, cuts));
        for (const engine of ENGINE_NAMES) {
          const options = { year: 2024, makeEvaluator: engineNamed(engine) };
          const classify = makeUnitClassifier(rules, program, options);
          const given: unknown[] = [];
          for (const value of values) {
            const { grade, gradeByPoints } = await classify(makeCard(source, value, decoy));
            expect(gradeByPoints).toBe(grade);
            given.push(grade);
          }
          expect({ engine, given }).toEqual({ engine, given: expected });
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a grade of a whole evaluation', () => {
  /** What a unit has beside 2.1.1, in hundred-thousandths of a point: 15.1, without its bonus. */
  const OTHERS = 1_510_000;

  /** A boundary that the appraised points of 2.1.1, 0 to 3, can reach, and how far from it they are. */
  const drawn = fc.record({
    reach: fc.integer({ min: 1, max: 2999 }),
    apart: fc.integer({ min: -3, max: 3 }),
    upper: fc.boolean(),
    rounded: fc.boolean(),
  });

  /** Half up at two decimals. */
  function roundHundredths({ n, d }: Rational): Rational {
    return { n: (200n * n + d) / (2n * d), d: 100n };
  }

  it.each(['percent', 'total'] as const)('follows from appraised points: by %s', async (source) => {
    await fc.assert(
      fc.asyncProperty(drawn, async ({ reach, apart, upper, rounded }) => {
        const points = Math.min(300_000, Math.max(0, reach * 100 + apart));
        const total: Rational = { n: BigInt(OTHERS + points), d: 100_000n };
        // Five percent a point; a boundary has three decimals.
        const at = source === 'total' ? 15_100 + reach : 75_500 + 5 * reach;
        const cuts = [{ at, upper }];
        const set = tinySet([
          ...bandEdits(source, cuts),
          [
            '  - { at: percent, digits: 2, mode: half-up }\n',
            rounded ? `  - { at: ${source}, digits: 2, mode: half-up }\n` : '',
          ],
        ]);
        const typed = `${Math.trunc(points / 100_000)},${String(points % 100_000).padStart(5, '0')}`;
        const unit = { ...SO_UNIT, awards: '0', 'Thẩm định 2.1.1': typed };
        const { units } = await evaluate({
          criteriaSet: set,
          rules: compileRuleSet(set),
          draft: false,
          year: 2024,
          tables: [makeWideTable([unit])],
          fileIssues: [],
        });
        const exactly = source === 'total' ? total : times(total, { n: 5n, d: 1n });
        const grade = gradeOf(rounded ? roundHundredths(exactly) : exactly, cuts);
        expect(units[0]).toMatchObject({ grade, gradeByPoints: grade });
      }),
      { numRuns: 60 },
    );
  });
});
