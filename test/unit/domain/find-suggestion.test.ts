import { describe, expect, it } from 'vitest';
import { findSuggestion } from '../../../src/domain/find-suggestion.js';

describe('findSuggestion', () => {
  const known = ['Số cuộc họp', 'Số đơn', 'Kinh phí', 'Đơn vị'];

  it.each([
    ['Số cuộc hop', 'Số cuộc họp'],
    ['so cuoc hop', 'Số cuộc họp'],
    ['Số cuôc họpp', 'Số cuộc họp'],
    ['Số đơm', 'Số đơn'],
    ['don vi', 'Đơn vị'],
  ])('%j → %s', (found, expected) => {
    expect(findSuggestion(found, known)).toBe(expected);
  });

  it('takes one change in four letters, not more', () => {
    expect(findSuggestion('abcx', ['abcd'])).toBe('abcd');
    expect(findSuggestion('abxy', ['abcd'])).toBeUndefined();
    expect(findSuggestion('abx', ['abc'])).toBeUndefined();
  });

  it('takes more changes where the words are few and short', () => {
    expect(findSuggestion('abxy', ['abcd'], 2)).toBe('abcd');
    expect(findSuggestion('axyz', ['abcd'], 2)).toBeUndefined();
  });

  it('says nothing where two words are as near, or where there is little to compare', () => {
    expect(findSuggestion('Nhóm 3', ['Nhóm 1', 'Nhóm 2'])).toBeUndefined();
    expect(findSuggestion('Số', known)).toBeUndefined();
    expect(findSuggestion('Số đơn', [])).toBeUndefined();
  });
});
