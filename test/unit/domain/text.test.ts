import { describe, expect, it } from 'vitest';
import { compareText, foldAccents, foldText, tidyText } from '../../../src/domain/text.js';

describe('text', () => {
  it('makes texts alike that look alike', () => {
    const typed = '\u00a0 Số   liệu\u200b'.normalize('NFD');
    expect(tidyText(typed)).toBe('Số liệu');
    expect(foldText(typed)).toBe('số liệu');
    expect(foldText('SỐ\tLIỆU\n')).toBe('số liệu');
    expect(tidyText('\ufeffMã')).toBe('Mã');
  });

  it('takes accents away, đ too', () => {
    expect(foldAccents('Đơn vị ĐĂNG ký')).toBe('don vi dang ky');
  });

  it('compares by code units', () => {
    expect([compareText('a', 'b'), compareText('b', 'a'), compareText('a', 'a')]).toEqual([
      -1, 1, 0,
    ]);
    expect(compareText('Z', 'a')).toBe(-1);
    expect(compareText('10', '9')).toBe(-1);
  });
});
