import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/domain/parse-date.js';

describe('parseDate', () => {
  it.each([
    ['25/5/2024', '2024-05-25'],
    ['5/6/2024', '2024-06-05'],
    ['05-06-2024', '2024-06-05'],
    ['5.6.2024', '2024-06-05'],
    ['05 / 06 / 2024', '2024-06-05'],
    ['2024-06-05', '2024-06-05'],
    ['2024-6-5', '2024-06-05'],
    ['ngày 05 tháng 3 năm 2024', '2024-03-05'],
    ['5 tháng 3 năm 2024', '2024-03-05'],
    ['29/2/2024', '2024-02-29'],
    ['2024-06-05t00:00:00.000z', '2024-06-05'],
    ['2024-06-05 00:00:00', '2024-06-05'],
    ['2024-06-05t14:30', '2024-06-05'],
    ['25/5/2024 8:30', '2024-05-25'],
    ['25/5/2024 23:59:59', '2024-05-25'],
  ])('reads %j', (text, date) => {
    expect(parseDate(text)).toEqual({ date });
  });

  it.each([
    '31/4/2024',
    '29/2/2023',
    '5/25/2024',
    '0/1/2024',
    '1/13/2024',
    '2024-02-30',
    '1/1/0024',
  ])('says that %j does not exist', (text) => {
    expect(parseDate(text)).toEqual({ fault: 'not-existing' });
  });

  it.each(['5/6/24', '05-06-24'])('does not guess the century of %j', (text) => {
    expect(parseDate(text)).toEqual({ fault: 'short-year' });
  });

  it.each([
    '',
    'không rõ',
    '5/2024',
    'tháng 5/2024',
    '45437',
    '5/6/202',
    '2024-06-05t17:00:00z',
    '2024-06-05 25:00',
    '5/6/2024 và 7/6/2024',
  ])('finds no day in %j', (text) => {
    expect(parseDate(text)).toEqual({ fault: 'no-date' });
  });
});
