import fc from 'fast-check';
import type { Comparison, Condition, OperatorName } from '../../src/domain/condition.js';
import { OPERATORS } from '../../src/domain/condition.js';
import type { DerivedFact, FactValue } from '../../src/domain/fact.js';
import type { Formula } from '../../src/domain/formula.js';
import type { Rule } from '../../src/domain/rule.js';
import { ABSENT, day, figure, NO, NONE, option, YES } from './judge-part.js';
import type { Rational } from './rational.js';
import { add } from './rational.js';

const ten = (exponent: number) => 10n ** BigInt(exponent);
const two = (exponent: number) => 2n ** BigInt(exponent);
const over = (n: bigint, d: bigint): Rational => ({ n, d });

/** Where values stand: thresholds as decisions have them, and numbers that floats cannot hold. */
const BASES: readonly Rational[] = [
  ...[0n, 1n, 2n, 5n, 50n, 70n, 90n, 100n, -1n, two(53), ten(400)].map((n) => over(n, 1n)),
  over(1n, 3n),
  over(2n, 3n),
  over(89_995n, 1000n),
  over(ten(307) + 1n, ten(309)),
  over(-1n, ten(400)),
];

/** How far from there: mostly not at all, else so little that floats cannot tell, or just enough. */
const STEPS = [over(1n, 1n), over(1n, 1000n), ...[44, 48, 52, 60].map((at) => over(1n, two(at)))];
const FINE = [...STEPS, over(1n, ten(20)), over(1n, ten(400))];
const OFFSETS = FINE.flatMap(({ n, d }) => [over(n, d), over(-n, d)]);
const offset = fc.oneof(
  { weight: 3, arbitrary: fc.constant(over(0n, 1n)) },
  { weight: 2, arbitrary: fc.constantFrom(...OFFSETS) },
);

/** A number as a rule or a fact writes it: plain, or as a fraction that is not in its lowest terms. */
const numberText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...BASES), offset, fc.constantFrom(1n, 3n))
  .map(([base, apart, times]) => {
    const { n, d } = add(base, apart);
    return d === 1n && times === 1n ? String(n) : `${n * times}/${d * times}`;
  });

/** Days around the turn of a month, of a year and of a February. */
const dayText = fc.constantFrom(
  ...['2023-12-31', '2024-01-01', '2024-02-29', '2024-03-01', '2024-05-24', '2024-05-25'],
);
const OPTIONS = ['a', 'b', 'ab'];

type Names = readonly [string, ...string[]];

/** Facts of a unit by kind; `due` is a day that is reported or has no value, but never "not done". */
const FIGURES: Names = ['n1', 'n2', 'n3'];
const DAYS: Names = ['d1', 'd2'];
const FLAGS: Names = ['f1', 'f2'];
const CHOICES: Names = ['c1', 'c2'];
const DUE = 'due';

/** Facts that are made from them. */
const NUMBERS: Names = [...FIGURES, 'made', 'made again', 'of option', 'days after'];
const FIXED_DAYS: Names = [DUE, 'day of year'];

const numberFact = fc.oneof({ weight: 6, arbitrary: numberText.map(figure) }, fc.constant(NONE));
const dueFact = fc.oneof({ weight: 4, arbitrary: dayText.map(day) }, fc.constant(NONE));
const dayFact = fc.oneof({ weight: 4, arbitrary: dueFact }, fc.constant(ABSENT));
const flagFact = fc.constantFrom(YES, NO, NONE);
const choiceFact = fc.constantFrom(...OPTIONS.map(option), NONE);

const each = (names: Names, value: fc.Arbitrary<FactValue>) =>
  names.map((name) => fc.tuple(fc.constant(name), value));

/** The reported facts of one unit; some without a value. */
export const UNIT_FACTS: fc.Arbitrary<ReadonlyMap<string, FactValue>> = fc
  .tuple(
    ...each(FIGURES, numberFact),
    ...each(DAYS, dayFact),
    ...each([DUE], dueFact),
    ...each(FLAGS, flagFact),
    ...each(CHOICES, choiceFact),
  )
  .map((entries) => new Map(entries));

const leaf: fc.Arbitrary<Formula> = fc.oneof(
  fc.constantFrom(...FIGURES).map((fact) => ({ fact })),
  numberText,
);
const pair = fc.tuple(leaf, leaf);
const formula: fc.Arbitrary<Formula> = fc.oneof(
  pair.map((quotient) => ({ quotient })),
  pair.map((quotient) => ({ product: ['100', { quotient }] })),
  pair.map((difference) => ({ difference })),
  fc.array(leaf, { minLength: 1, maxLength: 3 }).map((sum) => ({ sum })),
  pair.map((least) => ({ least })),
  pair.map((greatest) => ({ greatest })),
  fc.tuple(leaf).map((roundDown) => ({ roundDown })),
  fc.tuple(leaf).map((roundUp) => ({ roundUp })),
);

/** Derived facts of every kind that one unit alone gives, for 2024. */
export const DERIVED: fc.Arbitrary<readonly DerivedFact[]> = fc
  .record({
    formulas: fc.tuple(formula, formula),
    on: dayText,
    values: fc.record({ a: numberText, b: numberText, ab: numberText }),
  })
  .map(({ formulas: [first, second], on, values }) => [
    { name: 'made', formula: first, unit: 'number' },
    { name: 'made again', formula: { sum: [{ fact: 'made' }, second] }, unit: 'percent' },
    { name: 'day of year', dayByYear: { 2024: on } },
    { name: 'of option', byOption: { fact: 'c1', values } },
    { name: 'days after', daysAfter: { day: 'day of year', fact: 'd1' } },
  ]);

const otherFact = (names: Names) => fc.constantFrom(...names).map((fact) => ({ fact }));
const comparisonOf = (
  names: Names,
  operators: readonly OperatorName[],
  value: fc.Arbitrary<Comparison['value']>,
): fc.Arbitrary<Comparison> =>
  fc.record({ fact: fc.constantFrom(...names), operator: fc.constantFrom(...operators), value });

const dayOperators = OPERATORS.date.filter((operator) => operator !== 'absent');
const comparison: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 5, arbitrary: comparisonOf(NUMBERS, OPERATORS.number, numberText) },
  { weight: 3, arbitrary: comparisonOf(NUMBERS, OPERATORS.number, otherFact(NUMBERS)) },
  { weight: 2, arbitrary: comparisonOf([...DAYS, ...FIXED_DAYS], dayOperators, dayText) },
  { weight: 2, arbitrary: comparisonOf(DAYS, dayOperators, otherFact(FIXED_DAYS)) },
  comparisonOf([...DAYS, DUE], ['absent'], fc.boolean()),
  comparisonOf(FLAGS, OPERATORS['yes-no'], fc.boolean()),
  comparisonOf(CHOICES, ['is-option'], fc.constantFrom(...OPTIONS)),
  comparisonOf(CHOICES, ['is-one-of'], fc.subarray(OPTIONS, { minLength: 1 })),
);

const groupOf = (part: fc.Arbitrary<Condition>): fc.Arbitrary<Rule['conditions']> => {
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 2, arbitrary: parts.map((all) => ({ all })) },
    { weight: 2, arbitrary: parts.map((any) => ({ any })) },
    part.map((not) => ({ not })),
  );
};
const nested = (part: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.oneof({ weight: 3, arbitrary: comparison }, { weight: 5, arbitrary: groupOf(part) });

/** Groups in groups, four deep. */
const conditions = groupOf(nested(nested(nested(comparison))));

/** The same condition once more, as it is or inside another, so that two rules share it. */
const again = (condition: Rule['conditions']): fc.Arbitrary<Rule['conditions']> =>
  fc.constantFrom<Rule['conditions']>(
    structuredClone(condition),
    { not: condition },
    { any: [condition, { fact: 'n1', operator: 'at-least', value: '90' }] },
  );

/** A list of rules with names in no order, some of which share conditions. */
export const RULES: fc.Arbitrary<readonly Rule[]> = fc
  .array(conditions, { minLength: 1, maxLength: 4 })
  .chain((own) =>
    fc.tuple(fc.constant(own), fc.array(fc.constantFrom(...own).chain(again), { maxLength: 2 })),
  )
  .map(([own, others]) =>
    [...own, ...others].map((list, at) => ({
      name: `${(at * 7) % 10}`,
      conditions: list,
      event: { type: 'not-applicable', params: { criterion: '1' } },
    })),
  );

const misplaced = fc.constantFrom(
  ...[figure(90), day('2024-05-25'), ABSENT, YES, option('a'), NONE, undefined],
);

/** A fact, and what stands in its place: a value that may be of another kind, or nothing at all. */
export const MISPLACED: fc.Arbitrary<readonly [name: string, value: FactValue | undefined]> =
  fc.tuple(fc.constantFrom(...NUMBERS, ...DAYS, ...FIXED_DAYS, ...FLAGS, ...CHOICES), misplaced);
