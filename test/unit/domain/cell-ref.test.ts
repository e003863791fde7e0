import { describe, expect, it } from 'vitest';
import { cellRefText, columnLetters } from '../../../src/domain/cell-ref.js';

describe('columnLetters', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16384, 'XFD'],
  ])('%d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

describe('cellRefText', () => {
  it('leaves out what is not known', () => {
    expect(cellRefText({ file: 'a.xlsx', sheet: 'Số liệu', row: 12, column: 'F' })).toBe(
      'a.xlsx ▸ Số liệu ▸ F12',
    );
    expect(cellRefText({ file: 'a.csv', row: 12 })).toBe('a.csv ▸ 12');
    expect(cellRefText({ file: 'a.csv', column: 'F' })).toBe('a.csv ▸ F');
    expect(cellRefText({ file: 'a.csv' })).toBe('a.csv');
  });
});
