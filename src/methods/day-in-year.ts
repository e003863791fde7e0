import type { CalendarDate } from '../domain/calendar-date.js';
import { isCalendarDate } from '../domain/calendar-date.js';
import type { DerivedFact } from '../domain/fact.js';
import type { WrittenDay } from '../domain/written-condition.js';
import type { MethodFinding } from './scoring-method.js';

/** The day that is meant in a year: undefined when it says nothing for it, or no such day exists. */
export function dayInYear(written: WrittenDay, year: number): CalendarDate | undefined {
  const text = typeof written === 'string' ? written : written[String(year)];
  if (text === undefined) return undefined;
  const day = /^\d{2}-\d{2}$/.test(text) ? `${year}-${text}` : text;
  return isCalendarDate(day) ? day : undefined;
}

/** A written day as a fact: which day it is in each scoring year. */
export function dayFact(
  name: string,
  written: WrittenDay,
  scoringYears: readonly number[],
): DerivedFact {
  const days = scoringYears.flatMap((year) => {
    const day = dayInYear(written, year);
    return day === undefined ? [] : [[String(year), day] as const];
  });
  return { name, dayByYear: Object.fromEntries(days) };
}

/** Days that do not exist, and scoring years for which a table of days has none; each told once. */
export function findDayFaults(
  written: WrittenDay,
  path: readonly (string | number)[],
  scoringYears: readonly number[],
): readonly MethodFinding[] {
  const found = scoringYears.flatMap((year): readonly MethodFinding[] => {
    if (dayInYear(written, year) !== undefined) return [];
    const text = typeof written === 'string' ? written : written[String(year)];
    if (text === undefined) return [{ code: 'year-without-value', params: { year }, path }];
    const at = typeof written === 'string' ? path : [...path, String(year)];
    return [{ code: 'date-not-existing', params: { found: text }, path: at }];
  });
  return [...new Map(found.map((fault) => [JSON.stringify(fault), fault])).values()];
}
