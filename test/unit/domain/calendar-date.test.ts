import { describe, expect, it } from 'vitest';
import {
  calendarDate,
  isCalendarDate,
  isLeapYear,
  vietnameseDate,
  yearOf,
} from '../../../src/domain/calendar-date.js';

describe('calendarDate', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [2024, 12, 31, '2024-12-31'],
    [2024, 4, 30, '2024-04-30'],
  ])('%d-%d-%d exists', (...row) => {
    const [year, month, day, text] = row;
    expect(calendarDate(year, month, day)).toBe(text);
    expect(isCalendarDate(text)).toBe(true);
    expect(yearOf(text)).toBe(year);
  });

  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2024, 4, 31],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 1, 0],
    [2024, 1, 1.5],
    [2024, 1.5, 1],
    [1899, 1, 1],
    [2201, 1, 1],
    [2024, 1, Number.NaN],
  ])('%d-%d-%d does not exist', (year, month, day) => {
    expect(calendarDate(year, month, day)).toBeUndefined();
  });

  it.each(['2024-2-29', '29/02/2024', '2023-02-29', '2024-02-29 ', '2024-02-29T00:00', '02-29'])(
    '"%s" is no day',
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
    },
  );

  it('knows leap years by all three rules', () => {
    expect([2023, 2024, 1900, 2000].map(isLeapYear)).toEqual([false, true, false, true]);
  });
});

describe('vietnameseDate', () => {
  it('pads days, and of months only January and February', () => {
    expect(vietnameseDate('2024-06-05')).toBe('05/6/2024');
    expect(vietnameseDate('2024-02-15')).toBe('15/02/2024');
    expect(vietnameseDate('2024-01-01')).toBe('01/01/2024');
    expect(vietnameseDate('2024-12-31')).toBe('31/12/2024');
    expect(vietnameseDate('2024-03-09')).toBe('09/3/2024');
  });
});
