/** A day as "YYYY-MM-DD": sorts and compares as text, has no time and no time zone. */
export type CalendarDate = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return DAYS[month - 1] ?? 0;
}

/** The day, or undefined where it does not exist (29/2/2023, 31/4, month 13). */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined;
  if (year < 1900 || year > 2200) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether a text is an existing day in the form YYYY-MM-DD. */
export function isCalendarDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (match === null) return false;
  return calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** The year of a day. */
export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** As Vietnamese documents print it: 05/6/2024 (the month has no leading zero from 3 on). */
export function vietnameseDate(date: CalendarDate): string {
  const [year, month, day] = date.split('-');
  const monthText = Number(month) < 3 ? month : String(Number(month));
  return `${day}/${monthText}/${year}`;
}

/** Days from one day to another; below 0 when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since a fixed day: years start in March, so that a leap day is the last of its year. */
function dayNumber(date: CalendarDate): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const years = month < 3 ? year - 1 : year;
  const months = month < 3 ? month + 9 : month - 3;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((153 * months + 2) / 5) + day;
}

const DAY_ZERO = dayNumber('2000-01-02');

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(date: CalendarDate): boolean {
  // 2 January 2000 was a Sunday.
  const sinceSunday = (((dayNumber(date) - DAY_ZERO) % 7) + 7) % 7;
  return sinceSunday === 0 || sinceSunday === 6;
}

/** The day so many days later; earlier below 0. Throws a RangeError outside the years 1900 to 2200. */
export function shiftDay(date: CalendarDate, days: number): CalendarDate {
  const wanted = dayNumber(date) + days;
  let year = yearOf(date) + Math.floor(days / 366);
  while (dayNumber(`${year + 1}-01-01`) <= wanted) year += 1;
  let month = 1;
  let rest = wanted - dayNumber(`${year}-01-01`);
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  const shifted = calendarDate(year, month, rest + 1);
  if (shifted === undefined) throw new RangeError(`${date} and ${days} days`);
  return shifted;
}
