import { describe, expect, it } from 'vitest';
import { wrapText } from '../../../src/cli/wrap-text.js';

describe('wrapText', () => {
  it('breaks between words and cuts a longer word', () => {
    expect(wrapText('mười hai đơn vị', 8)).toEqual(['mười hai', 'đơn vị']);
    expect(wrapText('nghiêng', 4)).toEqual(['ngh…']);
  });

  it('keeps a percent sign with its number', () => {
    expect(wrapText('đạt từ 50 % trở lên', 9)).toEqual(['đạt từ', '50 % trở', 'lên']);
  });
});
