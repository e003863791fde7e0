import type { CalendarDate } from './calendar-date.js';
import { calendarDate } from './calendar-date.js';

export type ParsedDate =
  | { readonly date: CalendarDate }
  | { readonly fault: 'no-date' | 'not-existing' | 'short-year' };

const DAY_FIRST = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{2}|\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** A local time of day does not change the day; one in another zone might, so it is no day to us. */
const TIME = /[t ]+(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?$|t00:00:00(?:\.0+)?z$/;
const IN_WORDS = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/;

/**
 * A day as typed in Viet Nam: the day first ("5/6/2024" is 5 June), or year first with hyphens; a time
 * of day may follow. `typed` is in lower case with single spaces.
 */
export function parseDate(typed: string): ParsedDate {
  const text = typed.replace(TIME, '');
  const dayFirst = DAY_FIRST.exec(text) ?? IN_WORDS.exec(text);
  if (dayFirst !== null) {
    const [, day, month, year = ''] = dayFirst;
    if (year.length === 2) return { fault: 'short-year' };
    return existing(Number(year), Number(month), Number(day));
  }
  const iso = ISO.exec(text);
  if (iso === null) return { fault: 'no-date' };
  return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
}

function existing(year: number, month: number, day: number): ParsedDate {
  const date = calendarDate(year, month, day);
  return date === undefined ? { fault: 'not-existing' } : { date };
}
