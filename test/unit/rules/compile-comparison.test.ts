import { describe, expect, it } from 'vitest';
import type { Comparand, OperatorName } from '../../../src/domain/condition.js';
import { OPERATOR_NAMES, OPERATORS } from '../../../src/domain/condition.js';
import type { FactValue } from '../../../src/domain/fact.js';
import { compileComparison, measure } from '../../../src/rules/compile-comparison.js';
import { compare } from '../../../src/rules/operators.js';
import { ABSENT, day, figure, NO, NONE, option, YES } from '../../support/judge-part.js';

/** A comparison with what is written in a rule. */
const withWritten = (operator: OperatorName, left: FactValue, right: Comparand): boolean =>
  compileComparison(operator, right)(measure(left));

/** A comparison with another fact. */
const withFact = (operator: OperatorName, left: FactValue, right: FactValue): boolean =>
  compileComparison(operator, { fact: 'other' })(measure(left), measure(right));

type Order = 'below' | 'equal' | 'above';

/** What each operator says of a number that stands below, at or above another. */
const SAYS: Readonly<Record<(typeof OPERATORS.number)[number], readonly Order[]>> = {
  'at-least': ['equal', 'above'],
  above: ['above'],
  'at-most': ['equal', 'below'],
  below: ['below'],
  equals: ['equal'],
};
const TURNED: Readonly<Record<Order, Order>> = { below: 'above', equal: 'equal', above: 'below' };

const power = (base: bigint, exponent: number) => base ** BigInt(exponent);
const ten = (exponent: number) => power(10n, exponent);
const two = (exponent: number) => power(2n, exponent);

/** The largest float. */
const LARGEST = two(1024) - two(971);

type Pair = readonly [name: string, left: string, order: Order, right: string];

const NEAR: readonly Pair[] = [
  ['a third and sixteen digits of it', '1/3', 'above', '0.3333333333333333'],
  ['a third and what is rounded up', '1/3', 'below', '0.3333333333333334'],
  [
    'a third and its float',
    '1/3',
    'above',
    '0.333333333333333314829616256247390992939472198486328125',
  ],
  [
    'a tenth and its float',
    '0.1',
    'below',
    '0.1000000000000000055511151231257827021181583404541015625',
  ],
  ['two thirds and eighteen digits', '2/3', 'below', '0.666666666666666667'],
  ['0.1 + 0.2 as floats have it', '0.3', 'below', '0.30000000000000004'],
  ['whole numbers of one float', '9007199254740993', 'above', '9007199254740992'],
  ['negative ones', '-9007199254740993', 'below', '-9007199254740992'],
  ['the percent of 1799 of 1999, to three decimals', '179900/1999', 'below', '89.995'],
  ['a percent just below', '89.99999999999999999999', 'below', '90'],
  ['a percent just above', '90.00000000000000000001', 'above', '90'],
  ...[20, 46, 47, 48, 49, 50, 51, 52, 53, 54, 60, 200, 2000].flatMap((exponent): Pair[] => [
    [`1 + 2^-${exponent}`, `${two(exponent) + 1n}/${two(exponent)}`, 'above', '1'],
    [`1 - 2^-${exponent}`, `${two(exponent) - 1n}/${two(exponent)}`, 'below', '1'],
    [`-1 - 2^-${exponent}`, `-${two(exponent) + 1n}/${two(exponent)}`, 'below', '-1'],
  ]),
];

const HUGE: readonly Pair[] = [
  ['beyond all floats', `${ten(400) + 1n}`, 'above', `${ten(400)}`],
  ['beyond all floats, far apart', `${ten(400)}`, 'below', `${ten(401)}`],
  ['beyond all floats, negative', `-${ten(400)}`, 'above', `-${ten(401)}`],
  ['beyond all floats, of either sign', `${ten(400)}`, 'above', `-${ten(400)}`],
  ['beyond all floats and small', `${ten(400)}`, 'above', '1'],
  ['negative beyond all floats and small', `-${ten(400)}`, 'below', '1'],
  ['beyond all floats and tiny', `${ten(400)}`, 'above', `1/${ten(400)}`],
  ['the largest float and 1 more', `${LARGEST}`, 'below', `${LARGEST + 1n}`],
  ['the largest floats of either sign', `-${LARGEST}`, 'below', `${LARGEST}`],
  ['the largest float and its half', `${LARGEST}`, 'above', `${LARGEST / 2n}`],
  ['the first without a float', `${two(1024)}`, 'above', `${LARGEST}`],
];

/** Parts beyond the floats whose quotient is an everyday number, or next to nothing. */
const TINY: readonly Pair[] = [
  ['a hundredth and more', `${ten(307) + 1n}/${ten(309)}`, 'above', '0.01'],
  ['a hundredth with a large denominator', `${ten(307) + 1n}/${ten(309)}`, 'above', '0.005'],
  ['the same below more', `${ten(307) + 1n}/${ten(309)}`, 'below', '0.02'],
  ['the same negative', `-${ten(307) + 1n}/${ten(309)}`, 'below', '-0.005'],
  ['the same negative, above less', `-${ten(307) + 1n}/${ten(309)}`, 'above', '-0.02'],
  ['the same and 0', `${ten(307) + 1n}/${ten(309)}`, 'above', '0'],
  ['the same and below 0', `${ten(307) + 1n}/${ten(309)}`, 'above', '-0.005'],
  ['a hundred with a large numerator', `${ten(310) + 1n}/${ten(308)}`, 'above', '100'],
  ['a hundred with a large numerator, far', `${ten(310) + 1n}/${ten(308)}`, 'below', '101'],
  ['ten of two large parts', `${ten(401) + 1n}/${ten(400)}`, 'above', '10'],
  ['ten of two large parts, far', `${ten(401) + 1n}/${ten(400)}`, 'above', '9.9'],
  ['tiny and 0', `1/${ten(400)}`, 'above', '0'],
  ['tiny negative and 0', `-1/${ten(400)}`, 'below', '0'],
  ['tiny and tiny', `1/${ten(400)}`, 'above', `1/${ten(400) + 1n}`],
  ['tiny and a little', `1/${ten(400)}`, 'below', '0.001'],
  ['tiny and negative', `1/${ten(400)}`, 'above', '-0.001'],
  ['subnormal neighbours', `1/${two(1023) + 1n}`, 'below', `1/${two(1023)}`],
  ['subnormal and 0', `1/${two(1023)}`, 'above', '0'],
  ['subnormal, one twice the other', `1/${two(1023)}`, 'below', `1/${two(1022)}`],
  ['below the smallest float', `1/${two(1075)}`, 'below', `1/${two(1074)}`],
];

const EQUAL: readonly Pair[] = [
  ['8/3', '8/3', 'equal', '16/6'],
  ['a tenth', '0.1', 'equal', '1/10'],
  ['a tenth with a 0 more', '0.1', 'equal', '0.10'],
  ['one', '3/3', 'equal', '1.000'],
  ['0', '0', 'equal', '-0'],
  ['0 of many', '0/7', 'equal', '0'],
  ['a huge fraction', `${ten(400)}/${3n * ten(400)}`, 'equal', '1/3'],
  ['a huge number', `${ten(400)}`, 'equal', `${ten(401)}/10`],
  ['a tiny one', `1/${ten(400)}`, 'equal', `2/${2n * ten(400)}`],
  ['negative', '-2.5', 'equal', '-5/2'],
];

/** The values on, just below and just above every boundary. */
const BOUNDARIES: readonly Pair[] = ['90', '89.995', '70', '2/3', '0', '-1', '1000000'].flatMap(
  (boundary) => {
    const [n = '', d = '1'] = boundary.split('/');
    const [whole = '', decimals = ''] = n.split('.');
    const scale = ten(decimals.length) * BigInt(d);
    const top = BigInt(`${whole}${decimals}`);
    return [1, 3, 15, 16, 17, 40].flatMap((digits): Pair[] => {
      const [fine, middle] = [scale * ten(digits), top * ten(digits)];
      return [
        [`${boundary} - 10^-${digits}`, `${middle - scale}/${fine}`, 'below', boundary],
        [`${boundary} itself`, `${middle}/${fine}`, 'equal', boundary],
        [`${boundary} + 10^-${digits}`, `${middle + scale}/${fine}`, 'above', boundary],
      ];
    });
  },
);

describe.each([
  ['near each other', NEAR],
  ['huge', HUGE],
  ['tiny, or of huge parts', TINY],
  ['equal with another text', EQUAL],
  ['at a boundary', BOUNDARIES],
])('numbers %s', (_, pairs) => {
  it.each(pairs)('%s', (...[, left, order, right]) => {
    for (const [operator, orders] of Object.entries(SAYS) as [OperatorName, Order[]][]) {
      const expected = { operator, holds: orders.includes(order) };
      const turned = { operator, holds: orders.includes(TURNED[order]) };
      const [one, other] = [figure(left), figure(right)];
      expect({ operator, holds: withWritten(operator, one, right) }).toEqual(expected);
      expect({ operator, holds: withFact(operator, one, other) }).toEqual(expected);
      expect({ operator, holds: withWritten(operator, other, left) }).toEqual(turned);
      expect({ operator, holds: withFact(operator, other, one) }).toEqual(turned);
    }
  });
});

it('has every operator of numbers', () => {
  expect(Object.keys(SAYS).sort()).toEqual([...OPERATORS.number].sort());
});

describe('other kinds', () => {
  type Row = readonly [left: FactValue, operator: OperatorName, right: Comparand, holds: boolean];
  const rows: readonly Row[] = [
    [day('2024-05-25'), 'on-or-before', '2024-05-25', true],
    [day('2024-05-26'), 'on-or-before', '2024-05-25', false],
    [day('2024-05-24'), 'before', '2024-05-25', true],
    [day('2024-05-25'), 'before', '2024-05-25', false],
    [day('2024-05-25'), 'on-or-after', '2024-05-25', true],
    [day('2024-05-24'), 'on-or-after', '2024-05-25', false],
    [day('2024-05-26'), 'after', '2024-05-25', true],
    [day('2024-05-25'), 'after', '2024-05-25', false],
    [ABSENT, 'before', '2024-05-25', false],
    [ABSENT, 'on-or-after', '2024-05-25', false],
    [ABSENT, 'absent', true, true],
    [ABSENT, 'absent', false, false],
    [day('2024-05-25'), 'absent', false, true],
    [day('2024-05-25'), 'absent', true, false],
    [YES, 'is', true, true],
    [YES, 'is', false, false],
    [NO, 'is', false, true],
    [NO, 'is', true, false],
    [option('a'), 'is-option', 'a', true],
    [option('a'), 'is-option', 'ab', false],
    [option('a'), 'is-one-of', ['b', 'a'], true],
    [option('a'), 'is-one-of', ['b', 'ab'], false],
  ];

  it.each(rows.map((row, at) => ({ at, operator: row[1], row })))(
    '$operator, row $at',
    ({ row }) => {
      const [left, operator, right, holds] = row;
      expect(withWritten(operator, left, right)).toBe(holds);
    },
  );

  it('have rows of every operator that compares no numbers, both ways', () => {
    for (const operator of OPERATOR_NAMES) {
      if (operator in SAYS) continue;
      const results = rows.filter((row) => row[1] === operator).map((row) => row[3]);
      expect([operator, new Set(results).size]).toEqual([operator, 2]);
    }
  });

  it('compare a day with the day of another fact', () => {
    const [earlier, later] = [day('2024-05-25'), day('2024-05-26')];
    expect(withFact('before', earlier, later)).toBe(true);
    expect(withFact('before', later, earlier)).toBe(false);
    expect(withFact('on-or-after', later, later)).toBe(true);
    expect(withFact('on-or-after', earlier, later)).toBe(false);
  });
});

/** A right side that fits, as it is written in a rule. */
const FITTING: Readonly<Record<OperatorName, Comparand>> = {
  'at-least': '1',
  above: '0',
  'at-most': '1',
  below: '2',
  equals: '1',
  'on-or-before': '2024-05-25',
  before: '2024-05-26',
  'on-or-after': '2024-05-25',
  after: '2024-05-24',
  absent: false,
  is: true,
  'is-option': 'a',
  'is-one-of': ['a'],
};
const VALUES: readonly FactValue[] = [
  figure(1),
  figure(`${ten(400)}`),
  day('2024-05-25'),
  ABSENT,
  YES,
  option('a'),
  NONE,
];

/** Right sides as rules write them, most of which fit no single operator. */
const MISFITS: readonly (string | boolean | readonly string[])[] = [
  ...['1', '2024-05-25', 'a', '', 'true'],
  ...[true, false],
  ...[['a'], ['1'], []],
];

/** What a comparison says, or how it fails. */
function outcome(judge: () => boolean): string {
  try {
    return String(judge());
  } catch (error) {
    return String(error);
  }
}

describe.each(OPERATOR_NAMES)('%s', (operator) => {
  const written = FITTING[operator];
  const fitting = VALUES.filter(
    (value) =>
      value.kind !== 'none' &&
      !outcome(() => withWritten(operator, value, written)).includes('Error'),
  );

  it('is false where a side has no value', () => {
    expect(fitting.length).toBeGreaterThan(0);
    expect(withWritten(operator, NONE, written)).toBe(false);
    expect(withFact(operator, NONE, NONE)).toBe(false);
    for (const value of fitting) {
      expect(withFact(operator, value, NONE)).toBe(false);
      expect(withFact(operator, NONE, value)).toBe(false);
    }
  });

  it('says of values of every kind, on both sides, what the reference says, or throws as it does', () => {
    let thrown = 0;
    for (const left of VALUES) {
      const own = outcome(() => withWritten(operator, left, written));
      expect(own).toBe(outcome(() => compare(operator, left, written as string)));
      for (const right of VALUES) {
        const said = outcome(() => withFact(operator, left, right));
        expect(said).toBe(outcome(() => compare(operator, left, right)));
        if (said.startsWith('TypeError')) thrown += 1;
      }
    }
    expect(thrown).toBeGreaterThan(10);
  });

  it('says of any written right side what the reference says, or throws: never something else', () => {
    for (const right of MISFITS) {
      for (const left of VALUES) {
        const said = outcome(() => withWritten(operator, left, right));
        const reference = outcome(() => compare(operator, left, right));
        // The reference looks at the right side only where there is something to compare with it.
        const refused = said.includes('Error') && (reference.includes('Error') || left === NONE);
        expect({ left, right, said: refused ? reference : said }).toEqual({
          left,
          right,
          said: reference,
        });
      }
    }
  });

  it('throws for every kind but its own', () => {
    const wrong = VALUES.filter((value) => value.kind !== 'none' && !fitting.includes(value));
    expect(wrong.length).toBeGreaterThanOrEqual(4);
    for (const left of wrong) {
      expect(() => withWritten(operator, left, written)).toThrow(TypeError);
    }
  });

  it('throws where the other fact is not given', () => {
    const compiled = compileComparison(operator, { fact: 'other' });
    for (const value of fitting) expect(() => compiled(measure(value))).toThrow(TypeError);
  });
});

describe('a comparison that cannot be judged', () => {
  it.each(['nine', '80%', '1,5', '1e2', '', ' 1'])(
    'is refused at once: "%s" as a number',
    (text) => {
      for (const operator of OPERATORS.number) {
        expect(() => compileComparison(operator, text)).toThrow(RangeError);
      }
    },
  );

  it('is refused at once: true as a number', () => {
    expect(() => compileComparison('at-least', true)).toThrow(TypeError);
  });

  it('is refused: a list as a number, even where the unit has no value', () => {
    const compiled = compileComparison('at-least', ['1']);
    expect(() => compiled(measure(figure(1)))).toThrow(TypeError);
    expect(() => compiled(measure(NONE))).toThrow(TypeError);
  });

  it.each(['05-25', '25/5/2024', '2023-02-29', ''])('throws: "%s" as a day', (text) => {
    const compiled = compileComparison('before', text);
    expect(() => compiled(measure(day('2024-01-01')))).toThrow(TypeError);
    expect(() => compiled(measure(ABSENT))).toThrow(TypeError);
  });

  it('is refused at once: an operator that is none', () => {
    expect(() => compileComparison('lessThan' as OperatorName, '1')).toThrow(RangeError);
  });
});
