import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarDate,
  daysBetween,
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

describe('daysBetween', () => {
  it.each([
    ['2024-11-30', '2024-11-30', 0],
    ['2024-11-30', '2024-12-01', 1],
    ['2024-11-30', '2024-12-07', 7],
    ['2024-12-01', '2024-11-30', -1],
    // 2024 has a 29 February, 2023 has none; 1900 has none either, 2000 has one.
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['1900-02-28', '1900-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['2024-02-29', '2024-03-01', 1],
    ['2023-12-31', '2024-01-01', 1],
    ['2024-01-01', '2025-01-01', 366],
    ['2023-01-01', '2024-01-01', 365],
    ['2024-01-31', '2024-02-01', 1],
    ['2023-11-30', '2024-02-29', 91],
    ['2000-01-01', '2100-01-01', 36_525],
  ])('from %s to %s: %d', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(daysBetween(to, from)).toBe(days === 0 ? 0 : -days);
  });

  it('agrees with the clock of the machine on any two days', () => {
    const DAY = 86_400_000;
    const first = Date.UTC(1900, 0, 1) / DAY;
    const last = Date.UTC(2200, 11, 31) / DAY;
    const at = fc.integer({ min: first, max: last });
    const text = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);
    fc.assert(
      fc.property(at, at, (from, to) => {
        expect(daysBetween(text(from), text(to))).toBe(to - from);
      }),
      { numRuns: 3000 },
    );
  });

  it('counts every day from one to the next, over three centuries', () => {
    const DAY = 86_400_000;
    const start = Date.UTC(1900, 0, 1) / DAY;
    const text = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);
    const wrong = Array.from({ length: 109_000 }, (_, index) => start + index)
      .filter((number) => daysBetween(text(number), text(number + 1)) !== 1)
      .map(text);
    expect(wrong).toEqual([]);
  });
});
