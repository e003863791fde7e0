import { cellRefText } from '../domain/cell-ref.js';
import type { Issue, IssuePlace } from '../domain/issue.js';
import { issue } from '../domain/issue.js';
import { foundIn } from './found-text.js';
import type { LocatedCell } from './row-cells.js';

/** Two cells that should say the same: the later one and the one before it. */
export interface TwoCells {
  readonly cell: LocatedCell;
  readonly other: LocatedCell;
}

/** The issue that two cells do not say the same, at the later one; `what` names the thing by its id. */
export function disagreement(
  what: string,
  { cell, other }: TwoCells,
  place: Omit<IssuePlace, 'at'>,
): Issue {
  const before = foundIn(other.raw);
  const params = {
    what,
    ...foundIn(cell.raw),
    other: before.found,
    ...(before.keptAs && { otherKeptAs: before.keptAs }),
    otherPlace: cellRefText(other.at),
  };
  return issue('inputs-disagree', params, { at: cell.at, ...place });
}
