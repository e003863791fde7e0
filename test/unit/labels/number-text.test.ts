import { describe, expect, it } from 'vitest';
import { numberText, percentText, shortNumberText } from '../../../src/labels/number-text.js';

describe('numberText', () => {
  it.each([
    ['88.5', '88,5', '88.5'],
    ['-0.25', '-0,25', '-0.25'],
    ['0', '0', '0'],
    ['1234567', '1234567', '1234567'],
    ['8/3', '8/3 (≈ 2,67)', '8/3 (≈ 2.67)'],
    ['-1/3', '-1/3 (≈ -0,33)', '-1/3 (≈ -0.33)'],
  ])('writes %s', (text, vi, en) => {
    expect(numberText(text, 'vi')).toBe(vi);
    expect(numberText(text, 'en')).toBe(en);
  });

  it('leaves what is no number alone', () => {
    expect(numberText('absent', 'vi')).toBe('absent');
    expect(numberText('', 'vi')).toBe('');
  });
});

describe('shortNumberText', () => {
  it.each([
    ['88.5', '88,5', '88.5'],
    ['500/9', '≈ 55,56', '≈ 55.56'],
    // below 90: two digits would round to 90,00
    ['26999/300', '≈ 89,997', '≈ 89.997'],
    ['absent', 'absent', 'absent'],
  ])('writes %s', (text, vi, en) => {
    expect(shortNumberText(text, 'vi')).toBe(vi);
    expect(shortNumberText(text, 'en')).toBe(en);
  });
});

describe('percentText', () => {
  it.each([
    ['85', '85 %', '85%'],
    ['87.5', '87,5 %', '87.5%'],
    ['200/3', '≈ 66,67 %', '≈ 66.67%'],
    ['89900/999', '≈ 89,99 %', '≈ 89.99%'],
    // below 90: two digits would round to 90,00
    ['26999/300', '≈ 89,997 %', '≈ 89.997%'],
    ['269999/3000', '≈ 89,9997 %', '≈ 89.9997%'],
  ])('writes %s', (text, vi, en) => {
    expect(percentText(text, 'vi')).toBe(vi);
    expect(percentText(text, 'en')).toBe(en);
  });
});
