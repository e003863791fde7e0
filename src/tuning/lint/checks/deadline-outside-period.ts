import { periodOf } from '../../probe/probe-values.js';
import { appointedDays } from '../appointed-days.js';
import type { LintCheck } from '../lint-check.js';

/** A deadline outside the days that its figure may have: nobody is in time, or nobody is late. */
export const deadlineOutsidePeriod: LintCheck<'deadline-outside-period'> = {
  code: 'deadline-outside-period',
  severity: 'warning',
  find: (context) =>
    appointedDays(context).flatMap(({ element, lastDays, placed, path }) => {
      const found = [...lastDays].flatMap(([year, day]) => {
        const [first, last] = periodOf(element, year);
        return day >= first && day <= last ? [] : [{ day, year, first, last }];
      });
      const [params] = found;
      if (params === undefined) return [];
      return [{ params, file: placed.file, path, criterion: placed.name }];
    }),
};
