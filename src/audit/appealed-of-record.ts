import type { AppealedUnit, CorrectedFigure } from '../domain/appeal.js';
import { isCalendarDate } from '../domain/calendar-date.js';
import { exact } from '../domain/exact-number.js';
import type { GivenPoints, RevisedFigure, Revisions } from '../domain/predecessor.js';
import type { AppraisedPoints } from '../domain/submission.js';
import type { ElementKinds } from './submission-of-record.js';
import { reportedValue } from './submission-of-record.js';

/**
 * What was decided on appeals, as a record tells it of itself. Throws a RangeError for a figure that its
 * element cannot have.
 */
export function appealedOf(
  { criteria, figures }: Revisions,
  kinds: ElementKinds,
): readonly AppealedUnit[] {
  const decided = criteria.flatMap(({ unitId, criterion, decided: given }) =>
    given === undefined ? [] : [{ unitId, criterion, given }],
  );
  const ids = [...new Set([...decided, ...figures].map(({ unitId }) => unitId))].sort();
  return ids.map((id) => ({
    unitId: id,
    figures: new Map(
      figures
        .filter(({ unitId }) => unitId === id)
        .map((one) => [one.element, figureOf(one, kinds)]),
    ),
    appraised: new Map(
      decided
        .filter(({ unitId }) => unitId === id)
        .map(({ criterion, given }) => [criterion, appraisedOf(given)]),
    ),
  }));
}

function figureOf(
  { element, after, reason, authority, decidedOn }: RevisedFigure,
  kinds: ElementKinds,
): CorrectedFigure {
  const { value = null, text = null, at = null, ...rest } = after;
  const read = reportedValue({ element, ...rest, value, text, at }, kinds);
  if (read === undefined) throw new RangeError(`${element} is corrected to nothing`);
  return { value: read, grounds: { reason, authority, ...dayOf(decidedOn) } };
}

function appraisedOf({ points, reason, authority, decidedOn, at }: GivenPoints): AppraisedPoints {
  return {
    points: exact(points),
    cell: { text: points, at },
    ...(reason !== undefined && { reason }),
    ...(authority !== undefined && { authority }),
    ...dayOf(decidedOn),
  };
}

function dayOf(text: string | undefined) {
  if (text === undefined) return {};
  if (!isCalendarDate(text)) throw new RangeError(`${text} is no day`);
  return { decidedOn: text };
}
