import { describe, expect, it } from 'vitest';
import { excelDate } from '../../../src/readers/excel-date.js';

describe('excelDate', () => {
  // Serial numbers from Excel's documentation and by counting days.
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [25569, '1970-01-01'],
    [36526, '2000-01-01'],
    [45351, '2024-02-29'],
    [45657, '2024-12-31'],
    [2958465, '9999-12-31'],
  ])('%d is %s', (serial, expected) => {
    expect(excelDate(serial, false)).toBe(expected);
  });

  it.each([
    [0, '1900-01-00'],
    [0.5, '1900-01-00'],
    [60, '1900-02-29'],
  ])('%d is the day %s that only Excel has', (serial, expected) => {
    expect(excelDate(serial, false)).toBe(expected);
  });

  it.each([
    [0, '1904-01-01'],
    [1, '1904-01-02'],
    [45657 - 1462, '2024-12-31'],
  ])('%d is %s in the date system of 1904', (serial, expected) => {
    expect(excelDate(serial, true)).toBe(expected);
  });

  it.each([
    [45657.25, '2024-12-31'],
    [45657.999, '2024-12-31'],
    [45656.999999999993, '2024-12-31'],
  ])('%d drops the time of day: %s', (serial, expected) => {
    expect(excelDate(serial, false)).toBe(expected);
  });

  it.each([-1, -0.5, 2958466, 1e12, 1e300])('%d is no day', (serial) => {
    expect(excelDate(serial, false)).toBeUndefined();
  });
});
