import type { CalendarDate } from '../domain/calendar-date.js';
import { isCalendarDate, vietnameseDate } from '../domain/calendar-date.js';
import type { Language } from './language.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day as people write it: 25/5/2024 in Vietnamese, 25 May 2024 in English; other texts as they are. */
export function dayText(date: CalendarDate, language: Language): string {
  if (!isCalendarDate(date)) return date;
  if (language === 'vi') return vietnameseDate(date);
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
