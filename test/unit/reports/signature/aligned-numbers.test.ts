import { describe, expect, it } from 'vitest';
import { alignedText, mostDecimals } from '../../../../src/reports/signature/aligned-numbers.js';

describe('numbers of a column', () => {
  it.each([
    ['98.5', 2, '98,50'],
    ['98.79', 2, '98,79'],
    ['100', 1, '100,0'],
    ['100', 0, '100'],
    ['7.25', 0, '7,25'],
    ['8/3', 2, '≈ 2,67'],
    ['19.71999', 2, '≈ 19,72'],
    ['0', 1, '0,0'],
    [null, 2, '–'],
  ])('%s with %i decimals is %s', (value, decimals, expected) => {
    expect(alignedText(value, decimals, 'vi')).toBe(expected);
  });

  it('have a point in English', () => {
    expect(alignedText('98.5', 2, 'en')).toBe('98.50');
  });

  it('have as many decimals as the longest; fractions do not count', () => {
    expect(mostDecimals(['98.5', '100', null, '7.125'])).toBe(3);
    expect(mostDecimals(['8/3', '100'])).toBe(0);
    expect(mostDecimals(['19.71999', '98.5'])).toBe(1);
    expect(mostDecimals([])).toBe(0);
  });
});
