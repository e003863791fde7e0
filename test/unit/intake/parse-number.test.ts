import { describe, expect, it } from 'vitest';
import { exactText } from '../../../src/domain/exact-number.js';
import { readNumbers } from '../../../src/intake/parse-number.js';

const NBSP = '\u00a0';
const NARROW = '\u202f';

describe('readNumbers', () => {
  it.each([
    ['8,5', ['8.5']],
    ['8.5', ['8.5']],
    ['8', ['8']],
    ['0', ['0']],
    ['007', ['7']],
    ['1.234,5', ['1234.5']],
    ['1,234.5', ['1234.5']],
    ['1 234,5', ['1234.5']],
    [`1${NBSP}234,5`, ['1234.5']],
    [`1${NARROW}234,5`, ['1234.5']],
    [`${NBSP}1${NBSP}234${NBSP}`, ['1234']],
    ['12.345.678', ['12345678']],
    ['12,345,678', ['12345678']],
    ['1.234.567,8', ['1234567.8']],
    ['1.234,567', ['1234.567']],
    ['0.234', ['0.234']],
    ['0,234', ['0.234']],
    ['1234.567', ['1234.567']],
    ['12.34', ['12.34']],
    ['-3', ['-3']],
    ['- 3', ['-3']],
    ['-0', ['0']],
    ['+3', ['3']],
    ['0,10', ['0.1']],
  ])('reads %j as one number', (text, readings) => {
    expect(readNumbers(text).map(exactText)).toEqual(readings);
  });

  it.each([
    ['1.234', ['1234', '1.234']],
    ['1,234', ['1234', '1.234']],
    ['-1.234', ['-1234', '-1.234']],
    ['100.000', ['100000', '100']],
    ['85,125', ['85125', '85.125']],
  ])('finds two meanings in %j', (text, readings) => {
    expect(readNumbers(text).map(exactText)).toEqual(readings);
  });

  it.each([
    '',
    ' ',
    '-',
    'abc',
    '5 cuộc',
    '1e5',
    '0x10',
    '1.2.3',
    '12.34.567',
    '1.234.56',
    '1 23',
    '5.',
    ',5',
    '--3',
    '3-',
    '(3)',
    '1/2',
    '80%',
    '∞',
    'NaN',
  ])('finds no number in %j', (text) => {
    expect(readNumbers(text)).toEqual([]);
  });

  it('keeps all digits of a long number', () => {
    expect(readNumbers('123456789012345678901,05').map(exactText)).toEqual([
      '123456789012345678901.05',
    ]);
  });
});
