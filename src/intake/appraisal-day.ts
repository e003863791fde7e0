import type { CalendarDate } from '../domain/calendar-date.js';
import type { Issue, IssuePlace } from '../domain/issue.js';
import { issue } from '../domain/issue.js';
import { disagreement } from './disagreement.js';
import type { Sourced } from './merge-rows.js';
import { findUnusable, parseAnyDay } from './parse-value.js';
import type { LocatedCell } from './row-cells.js';

/** The day of an appraisal and what is wrong with the cells that should say it. */
export interface AppraisalDay {
  readonly day?: CalendarDate;
  readonly issues: readonly Issue[];
}

/**
 * The day on which points were appraised, of whatever year; it counts only where all cells that give
 * one agree. Error cells have their issue elsewhere.
 */
export function readAppraisalDay(
  sources: readonly Sourced<LocatedCell>[],
  place: Omit<IssuePlace, 'at'>,
): AppraisalDay {
  const read = sources
    .filter(({ cell: { raw } }) => findUnusable(raw) === undefined)
    .map(({ cell }) => ({ cell, parsed: parseAnyDay(cell.raw) }));
  const faults = read.flatMap(({ cell, parsed }) =>
    'fault' in parsed
      ? [issue(parsed.fault.code, parsed.fault.params as never, { at: cell.at, ...place })]
      : [],
  );
  const days = read.flatMap(({ cell, parsed }) =>
    'value' in parsed && parsed.value.kind === 'date' ? [{ cell, day: parsed.value.date }] : [],
  );
  const [first, ...others] = days;
  const different = others.find(({ day }) => day !== first?.day);
  if (first === undefined || faults.length > 0) return { issues: faults };
  if (different === undefined) return { day: first.day, issues: [] };
  const cells = { cell: different.cell, other: first.cell };
  return { issues: [disagreement('decidedOn', cells, place)] };
}
