const DAY = 86_400_000;
/** Day 0 of each date system, and the last day that Excel knows (31/12/9999). */
const ORIGIN_1900 = Date.UTC(1899, 11, 30);
const ORIGIN_1904 = Date.UTC(1904, 0, 1);
const LAST_DAY = Date.UTC(9999, 11, 31);
/** The 29th of February 1900, which only Excel has: the days before it are one off. */
const INVENTED_DAY = 60;

/**
 * The day of an Excel serial number as YYYY-MM-DD, as Excel shows it: the time of day is dropped,
 * also the two days that do not exist ("1900-01-00" for 0, "1900-02-29" for 60). Undefined where
 * Excel has no date: below 0 and after 31/12/9999.
 */
export function excelDate(serial: number, date1904: boolean): string | undefined {
  // Rounded to the millisecond first: 45000.99999999999 is the midnight that ends the day.
  const day = Math.floor(Math.round(serial * DAY) / DAY);
  if (day < 0) return undefined;
  if (date1904) return formatDay(ORIGIN_1904 + day * DAY);
  if (day === 0) return '1900-01-00';
  if (day === INVENTED_DAY) return '1900-02-29';
  return formatDay(ORIGIN_1900 + (day < INVENTED_DAY ? day + 1 : day) * DAY);
}

function formatDay(time: number): string | undefined {
  return time > LAST_DAY ? undefined : new Date(time).toISOString().slice(0, 10);
}
