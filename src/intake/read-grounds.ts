import type { ElementUsage } from '../criteria/element-usage.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import type { Issue, IssuePlace } from '../domain/issue.js';
import { issue } from '../domain/issue.js';
import { readAppraisalDay } from './appraisal-day.js';
import type { Sourced, UnitCells } from './merge-rows.js';
import { joinTexts } from './read-entries.js';
import type { FieldCell, NoteCell } from './row-cells.js';
import type { EntryField } from './vocabulary.js';

/** Why a figure was corrected, by whom and when, as far as it is written. */
export interface Ground {
  readonly reason?: string;
  readonly authority?: string;
  readonly decidedOn?: CalendarDate;
  /** Faults in the cell of the day. */
  readonly issues: readonly Issue[];
}

/** What stands in the row of a figure that names no criterion. */
export function groundsOfFigure(notes: readonly NoteCell[], place: IssuePlace): Ground {
  const sources = notes.map((cell) => ({ cell, repeated: false }));
  return readGrounds(sources, place);
}

/** What stands with the criteria that read a figure; the faults of their days are told with them. */
export function groundsOfCriterion(
  sources: readonly Sourced<FieldCell>[],
  place: IssuePlace,
): Ground {
  return { ...readGrounds(sources, place), issues: [] };
}

function readGrounds(sources: readonly Sourced<NoteCell>[], place: IssuePlace): Ground {
  const of = (field: EntryField) => sources.filter(({ cell }) => cell.field === field);
  const [reason, authority] = [joinTexts(of('reason')), joinTexts(of('authority'))];
  const { day, issues } = readAppraisalDay(of('decidedOn'), place);
  return {
    ...(reason !== undefined && { reason }),
    ...(authority !== undefined && { authority }),
    ...(day !== undefined && { decidedOn: day }),
    issues,
  };
}

/** The unit, and what its table reads. */
export interface UndecidedPlace {
  readonly unitId: string;
  readonly usage: ElementUsage;
  /** Elements of which the appeal says something else than what stands. */
  readonly touched: readonly string[];
}

const GROUNDS: readonly EntryField[] = ['reason', 'authority', 'decidedOn'];

/** Reasons for nothing: with a criterion that got no points and none of whose figures the appeal gives. */
export function findUndecided(
  { fields }: UnitCells,
  { unitId, usage, touched }: UndecidedPlace,
): readonly Issue[] {
  const given = new Set(
    touched.flatMap((id) => (usage.readers.get(id) ?? []).map((one) => one.id)),
  );
  return [...fields].flatMap(([criterionId, sources]) => {
    const first = sources.find(({ cell }) => GROUNDS.includes(cell.field))?.cell;
    const hasPoints = sources.some(({ cell }) => cell.field === 'appraised');
    if (first === undefined || hasPoints || given.has(criterionId)) return [];
    return [issue('appeal-nothing-decided', {}, { at: first.at, unitId, criterionId })];
  });
}
