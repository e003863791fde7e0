import { describe, expect, it } from 'vitest';
import { parseNumberFormat } from '../../../src/readers/number-format.js';

describe('parseNumberFormat', () => {
  it.each([
    '0%',
    '0.00%',
    '#,##0.0%',
    '0 %',
    '[Red]0.0%',
    '0%;[Red]-0%',
    '0%;-0%;0%;@',
    '[Color 10][>=0.5]0%;[Red]0%',
    '0%_);(0%)',
    '_(* 0%_);_(* (0%);_(* "-"_);_(@_)',
    '0"đ"%',
  ])('%s shows a percent', (code) => {
    const format = parseNumberFormat(code);
    expect([0.8, -0.8, 0].map(format)).toEqual(['percent', 'percent', 'percent']);
  });

  it.each(['0"%"', '0\\%', '0.0" %"', '#,##0"% đạt"'])('%s only adds a percent sign', (code) => {
    expect(parseNumberFormat(code)(80)).toBe('percent-sign');
  });

  it.each([
    'dd/mm/yyyy',
    'd/m/yy',
    'DD/MM/YYYY',
    'yyyy\\-mm\\-dd',
    '[$-42A]dd\\ mmmm\\ yyyy',
    '[$-1010000]d/m/yyyy;@',
    'h:mm',
    '[h]:mm:ss',
    '[mm]',
    'm/d/yy h:mm AM/PM',
    '"ngày "dd" tháng "mm" năm "yyyy',
  ])('%s shows a date', (code) => {
    expect(parseNumberFormat(code)(45000)).toBe('date');
  });

  it.each([
    'General',
    '0',
    '#,##0.00',
    '@',
    '',
    '0.00E+00',
    '# ?/?',
    '[Red]0;[Blue]-0',
    '[$₫-42A]#,##0',
    '#,##0\\ [$đ-vi-VN]',
    '_-* #,##0.00\\ _₫_-;\\-* #,##0.00\\ _₫_-;_-* "-"??\\ _₫_-;_-@_-',
    // Letters of dates as fills, escaped and in quotes: exceljs takes these for dates.
    '#,##0.00\\ _D_M',
    '0\\d',
    '0\\ \\m',
    '0" ngày"',
    '[Magenta]0',
    '0*d',
  ])('%s shows a number', (code) => {
    expect(parseNumberFormat(code)(12)).toBe('number');
  });

  it('chooses the section by the conditions', () => {
    const format = parseNumberFormat('[<=1]0%;0.0');
    expect([0.8, 1, 1.5, 80].map(format)).toEqual(['percent', 'percent', 'number', 'number']);
    const upside = parseNumberFormat('[>1]0;[<0]0.0;0%');
    expect([80, -3, 0.8].map(upside)).toEqual(['number', 'number', 'percent']);
    const equal = parseNumberFormat('[=1]0%;[<>5]0;dd/mm/yyyy');
    expect([1, 2, 5].map(equal)).toEqual(['percent', 'number', 'date']);
    const least = parseNumberFormat('[>=2]0;[<2]0%');
    expect([2, 1.9].map(least)).toEqual(['number', 'percent']);
  });

  it('chooses the section by the sign without conditions', () => {
    const format = parseNumberFormat('0%;0.0;0');
    expect([0.8, -0.8, 0].map(format)).toEqual(['percent', 'number', 'number']);
    const two = parseNumberFormat('0%;-0');
    expect([0, -1].map(two)).toEqual(['percent', 'number']);
  });

  it('takes a section without digits as the first', () => {
    const format = parseNumberFormat('0%;;"-"');
    expect([0.8, -0.8, 0].map(format)).toEqual(['percent', 'percent', 'percent']);
    expect(parseNumberFormat(';;;')(5)).toBe('number');
  });
});
