import { describe, expect, it } from 'vitest';
import type { OperatorName } from '../../../src/domain/condition.js';
import { factKindOf, OPERATOR_NAMES } from '../../../src/domain/condition.js';
import type { FactValue } from '../../../src/domain/fact.js';
import type { RightSide } from '../../../src/rules/operators.js';
import { compare } from '../../../src/rules/operators.js';
import { ABSENT, day, figure, NO, NONE, option, YES } from '../../support/judge-part.js';

type Row = readonly [left: FactValue, operator: OperatorName, right: RightSide, holds: boolean];
type Written = readonly [left: string, operator: OperatorName, right: string, holds: boolean];

const NUMBERS: readonly Written[] = [
  ['90', 'at-least', '90', true],
  ['89.995', 'at-least', '90', false],
  ['89.99999999999999999999', 'at-least', '90', false],
  ['90.00000000000000000001', 'above', '90', true],
  ['90', 'above', '90', false],
  ['90', 'at-most', '90', true],
  ['90.00000000000000000001', 'at-most', '90', false],
  ['90', 'below', '90', false],
  ['89.99999999999999999999', 'below', '90', true],
  ['-1', 'below', '0', true],
  ['8/3', 'equals', '8/3', true],
  ['8/3', 'equals', '2.6666666666666667', false],
  ['0.1', 'equals', '0.10', true],
  ['-0', 'equals', '0', true],
  ['9', 'below', '10', true],
  ['100', 'below', '20', false],
];

const DATES: readonly Written[] = [
  ['2024-05-25', 'on-or-before', '2024-05-25', true],
  ['2024-05-26', 'on-or-before', '2024-05-25', false],
  ['2024-05-24', 'before', '2024-05-25', true],
  ['2024-05-25', 'before', '2024-05-25', false],
  ['2024-05-25', 'on-or-after', '2024-05-25', true],
  ['2024-05-24', 'on-or-after', '2024-05-25', false],
  ['2024-05-26', 'after', '2024-05-25', true],
  ['2024-05-25', 'after', '2024-05-25', false],
  ['2023-12-31', 'before', '2024-01-01', true],
];

const ROWS: readonly Row[] = [
  ...NUMBERS.map(([left, ...rest]): Row => [figure(left), ...rest]),
  ...DATES.map(([left, ...rest]): Row => [day(left), ...rest]),
  [ABSENT, 'on-or-before', '2024-05-25', false],
  [ABSENT, 'before', '2024-05-25', false],
  [ABSENT, 'on-or-after', '2024-05-25', false],
  [ABSENT, 'after', '2024-05-25', false],
  [ABSENT, 'absent', true, true],
  [ABSENT, 'absent', false, false],
  [day('2024-05-25'), 'absent', true, false],
  [day('2024-05-25'), 'absent', false, true],
  [YES, 'is', true, true],
  [YES, 'is', false, false],
  [NO, 'is', true, false],
  [NO, 'is', false, true],
  [option('a'), 'is-option', 'a', true],
  [option('a'), 'is-option', 'ab', false],
  [option('a'), 'is-one-of', ['b', 'a'], true],
  [option('a'), 'is-one-of', ['b', 'ab'], false],
  // another fact on the right
  [figure('2'), 'below', figure('8/3'), true],
  [figure('3'), 'below', figure('8/3'), false],
  [day('2024-05-25'), 'on-or-before', day('2024-05-25'), true],
  [day('2024-05-26'), 'on-or-before', day('2024-05-25'), false],
];

/** A right side of the kind that an operator compares. */
const RIGHT: Readonly<Record<string, RightSide>> = {
  number: '1',
  date: '2024-05-25',
  'yes-no': true,
  choice: 'a',
};
const RIGHT_OF: Readonly<Partial<Record<OperatorName, RightSide>>> = {
  absent: true,
  'is-one-of': ['a'],
};
const rightOf = (operator: OperatorName): RightSide =>
  RIGHT_OF[operator] ?? (RIGHT[factKindOf(operator)] as RightSide);

const LEFTS: Readonly<Record<string, FactValue>> = {
  number: figure('1'),
  date: day('2024-05-25'),
  'yes-no': YES,
  choice: option('a'),
};

describe('compare', () => {
  it.each(ROWS.map((row, at) => ({ at, operator: row[1], row })))(
    '$operator, row $at',
    ({ row: [left, operator, right, holds] }) => {
      expect(compare(operator, left, right)).toBe(holds);
    },
  );

  it('has rows of every operator, both ways', () => {
    for (const operator of OPERATOR_NAMES) {
      const results = ROWS.filter((row) => row[1] === operator).map((row) => row[3]);
      expect([operator, new Set(results).size]).toEqual([operator, 2]);
    }
  });

  it.each(OPERATOR_NAMES)('%s is false where a side has no value', (operator) => {
    expect(compare(operator, NONE, rightOf(operator))).toBe(false);
    const left = LEFTS[factKindOf(operator)] as FactValue;
    expect(compare(operator, left, NONE)).toBe(false);
  });

  it.each(OPERATOR_NAMES)('%s throws for a value of another kind', (operator) => {
    const own = factKindOf(operator);
    for (const [kind, left] of Object.entries(LEFTS)) {
      if (kind === own) continue;
      expect(() => compare(operator, left, rightOf(operator))).toThrow(TypeError);
    }
    if (own !== 'date')
      expect(() => compare(operator, ABSENT, rightOf(operator))).toThrow(TypeError);
  });

  it.each(OPERATOR_NAMES)('%s throws for a right side of another kind', (operator) => {
    const left = LEFTS[factKindOf(operator)] as FactValue;
    const wrong: readonly RightSide[] = ['x y', true, ['a'], figure(1), day('2024-05-25'), YES];
    const own = rightOf(operator);
    for (const right of wrong) {
      const same = typeof right === typeof own && Array.isArray(right) === Array.isArray(own);
      const fact = typeof right === 'object' && 'kind' in right;
      const fits = fact ? right.kind === factKindOf(operator) : same;
      if (fits) continue;
      expect(() => compare(operator, left, right)).toThrow(/needs|take|compares|not a plain/);
    }
  });

  it.each(['80%', '1,5', '1e2', '', 'abc', ' 1'])('throws for "%s" as a number', (text) => {
    expect(() => compare('at-least', figure(1), text)).toThrow(RangeError);
  });

  it.each(['05-25', '2024-5-25', '25/5/2024', '2023-02-29', ''])(
    'throws for "%s" as a day, even where nothing was done',
    (text) => {
      expect(() => compare('before', day('2024-01-01'), text)).toThrow(TypeError);
      expect(() => compare('before', ABSENT, text)).toThrow(TypeError);
    },
  );
});
