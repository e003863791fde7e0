import { describe, expect, it } from 'vitest';
import type { RoundingMode } from '../../../src/domain/exact-number.js';
import {
  approximate,
  clampTo,
  exact,
  exactText,
  isExactNumberText,
  largestOf,
  roundExact,
  smallestOf,
  sumOf,
} from '../../../src/domain/exact-number.js';

describe('exact', () => {
  it.each([
    ['8.50', '8.5'],
    ['-0.25', '-0.25'],
    ['0', '0'],
    ['-0', '0'],
    ['-0.0', '0'],
    ['007', '7'],
    ['100', '100'],
    ['8/3', '8/3'],
    ['-8/3', '-8/3'],
    ['6/4', '1.5'],
    ['10/5', '2'],
    ['1/8', '0.125'],
    ['1/1024', '0.0009765625'],
    ['1/6', '1/6'],
    ['0/7', '0'],
    ['123456789012345678901234567890.123456789', '123456789012345678901234567890.123456789'],
    ['0.10000000000000000000000000000001', '0.10000000000000000000000000000001'],
  ])('reads %s and prints %s', (text, printed) => {
    expect(exactText(exact(text))).toBe(printed);
  });

  it.each([
    '',
    ' 1',
    '1 ',
    '1.',
    '.5',
    '+1',
    '1e3',
    '1,5',
    '1_000',
    '8/0',
    '8/-3',
    '1.5/2',
    '0x10',
    'NaN',
    'Infinity',
    '１',
    '1\n',
    '--1',
    "0.'3'",
    '0.(3)',
  ])('refuses "%s"', (text) => {
    expect(isExactNumberText(text)).toBe(false);
    expect(() => exact(text)).toThrow(RangeError);
  });

  it.each([
    [0.1, '0.1'],
    [-0, '0'],
    [1.005, '1.005'],
    [89.995, '89.995'],
    [1e-7, '0.0000001'],
    [-1.5e-7, '-0.00000015'],
    [1.23456789012345e-10, '0.000000000123456789012345'],
    [1e-21, '0.000000000000000000001'],
    [1e20, '100000000000000000000'],
    [1e21, '1000000000000000000000'],
    [1.5e22, '15000000000000000000000'],
    [0.1 + 0.2, '0.30000000000000004'],
  ])('reads the number %d through its shortest decimal text', (value, printed) => {
    expect(exactText(exact(value))).toBe(printed);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'refuses %d',
    (value) => {
      expect(() => exact(value)).toThrow(RangeError);
    },
  );

  it('has no error of floats: 57/100 of 100 is 57, three times 0.1 is 0.3', () => {
    expect(exact(57).div(exact(100)).mul(exact(100)).equals(exact(57))).toBe(true);
    expect(exactText(sumOf([exact(0.1), exact(0.1), exact(0.1)]))).toBe('0.3');
    expect(exactText(sumOf([exact('1/3'), exact('1/3'), exact('1/3')]))).toBe('1');
  });
});

const ROUNDED: readonly (readonly [string, number, RoundingMode, string])[] = [
  ['2.345', 2, 'half-up', '2.35'],
  ['2.345', 2, 'half-even', '2.34'],
  ['2.345', 2, 'down', '2.34'],
  ['2.355', 2, 'half-even', '2.36'],
  ['-2.345', 2, 'half-up', '-2.35'],
  ['-2.345', 2, 'half-even', '-2.34'],
  ['-2.355', 2, 'half-even', '-2.36'],
  ['-2.349', 2, 'down', '-2.34'],
  ['0.5', 0, 'half-up', '1'],
  ['0.5', 0, 'half-even', '0'],
  ['1.5', 0, 'half-even', '2'],
  ['2.5', 0, 'half-even', '2'],
  ['-0.5', 0, 'half-up', '-1'],
  ['-0.5', 0, 'half-even', '0'],
  ['-0.4', 0, 'half-up', '0'],
  ['1.005', 2, 'half-up', '1.01'],
  ['1.45', 1, 'half-up', '1.5'],
  ['2.3449999999999999999999', 2, 'half-up', '2.34'],
  ['2.3450000000000000000001', 2, 'half-even', '2.35'],
  ['89.995', 2, 'half-up', '90'],
  ['89.995', 2, 'down', '89.99'],
  ['99.999', 0, 'down', '99'],
  ['8/3', 2, 'half-up', '2.67'],
  ['8/3', 2, 'down', '2.66'],
  ['-8/3', 2, 'half-even', '-2.67'],
  ['1/3', 6, 'half-up', '0.333333'],
  ['7', 2, 'half-up', '7'],
];

describe('roundExact', () => {
  it.each(ROUNDED)('brings %s to %d digits, %s: %s', (...row) => {
    const [value, digits, mode, rounded] = row;
    expect(exactText(roundExact(exact(value), digits, mode))).toBe(rounded);
  });
});

describe('smallest, largest, clamp', () => {
  it('compares exactly', () => {
    const [third, decimal] = [exact('1/3'), exact('0.3333333333333333')];
    expect(smallestOf(third, decimal)).toBe(decimal);
    expect(largestOf(decimal, third)).toBe(third);
    expect(smallestOf(third)).toBe(third);
  });

  it('holds a value at both ends', () => {
    const held = (value: number) => exactText(clampTo(exact(value), exact(0), exact(4)));
    expect([-1, 0, 2, 4, 5].map(held)).toEqual(['0', '0', '2', '4', '4']);
  });

  it('sums nothing to 0', () => {
    expect(exactText(sumOf([]))).toBe('0');
  });
});

describe('approximate', () => {
  it('gives the nearest float of a decimal and of a fraction', () => {
    expect(approximate(exact('88.1'))).toBe(88.1);
    expect(approximate(exact('8/3'))).toBe(8 / 3);
    expect(approximate(exact('-0.1'))).toBe(-0.1);
  });
});
