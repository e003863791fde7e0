import { describe, expect, it } from 'vitest';
import { formFileNames } from '../../../src/forms/form-file-name.js';

const names = (...units: readonly (readonly [id: string, name: string])[]) =>
  formFileNames(units.map(([id, name]) => ({ id, name, unitGroup: 'so' })));

describe('formFileNames', () => {
  it('is made of id and name', () => {
    expect(names(['SNV', 'Sở Nội vụ'])).toEqual(['SNV - Sở Nội vụ.xlsx']);
  });

  it('has no sign that Windows refuses, and no end that it cuts off', () => {
    expect(names(['A/B', 'Ban "Quản lý": 1*?'], ['C', 'Sở…. '])).toEqual(
      ['A B - Ban Quản lý 1.xlsx', 'C - Sở….xlsx'].map((name) => name.normalize('NFC')),
    );
  });

  it('keeps two units apart whose names differ by capitals only', () => {
    expect(names(['a', 'Xã'], ['A', 'XÃ'])).toEqual(['a - Xã.xlsx', 'A - XÃ (2).xlsx']);
  });

  it('is never longer than Windows takes, nor a device', () => {
    const [long = '', device = ''] = names(['X', 'rất dài '.repeat(40)], ['COM1', '']);
    expect(long.length).toBeLessThanOrEqual(105);
    expect(device).not.toMatch(/^com1\b/i);
  });
});
