import type { CalendarDate } from '../../../domain/calendar-date.js';
import { isWeekend } from '../../../domain/calendar-date.js';
import { compareText } from '../../../domain/text.js';
import { appointedDays } from '../appointed-days.js';
import type { LintCheck } from '../lint-check.js';

/** Holidays with a fixed day of the calendar; those of the lunar calendar are not known here. */
const HOLIDAYS: readonly string[] = ['01-01', '04-30', '05-01', '09-02'];

function dayOff(day: CalendarDate): 'weekend' | 'holiday' | undefined {
  if (HOLIDAYS.includes(day.slice(5))) return 'holiday';
  return isWeekend(day) ? 'weekend' : undefined;
}

/** The last day in time is a day on which offices are closed; told once for a figure, with all its days. */
export const deadlineOnDayOff: LintCheck<'deadline-on-day-off'> = {
  code: 'deadline-on-day-off',
  severity: 'note',
  find: (context) => {
    const all = appointedDays(context).map(({ lastDays, ...appointed }) => ({
      ...appointed,
      off: [...lastDays.values()].flatMap((day) => {
        const why = dayOff(day);
        return why === undefined ? [] : [{ day, why }];
      }),
    }));
    const closed = all.filter(({ off }) => off.length > 0);
    const first = closed.filter(
      ({ element }, at) => closed.findIndex((other) => other.element === element) === at,
    );
    return first.map(({ element, placed, path }) => {
      const same = closed.filter((other) => other.element === element).flatMap(({ off }) => off);
      const byDay = new Map(same.map((each) => [each.day, each]));
      const days = [...byDay.values()].sort((a, b) => compareText(a.day, b.day));
      const params = { element: element.label, days };
      return { params, file: placed.file, path, criterion: placed.name };
    });
  },
};
