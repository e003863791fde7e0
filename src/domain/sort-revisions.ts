import type { ExactNumber } from './exact-number.js';
import { exact, ZERO } from './exact-number.js';
import type { RevisedUnit } from './predecessor.js';
import { compareText } from './text.js';

/** Revised units with the largest change first: of points, then of percent, then of the place. */
export function largestFirst(units: readonly RevisedUnit[]): readonly RevisedUnit[] {
  return [...units].sort(
    (one, other) =>
      compareMoves(moveOf(one, 'total'), moveOf(other, 'total')) ||
      compareMoves(moveOf(one, 'percent'), moveOf(other, 'percent')) ||
      placesMoved(other) - placesMoved(one) ||
      compareText(one.unitId, other.unitId),
  );
}

/** How far a number moved either way; undefined where it was not there before or is not any more. */
function moveOf({ before, after }: RevisedUnit, what: 'total' | 'percent') {
  const [one, other] = [before[what], after[what]];
  if (one === undefined && other === undefined) return ZERO;
  if (one === undefined || other === undefined) return undefined;
  return exact(other).sub(exact(one)).abs();
}

/** What came or went altogether is more than any move. */
function compareMoves(one: ExactNumber | undefined, other: ExactNumber | undefined): number {
  if (one === undefined || other === undefined) {
    return Number(other === undefined) - Number(one === undefined);
  }
  return other.compare(one);
}

function placesMoved({ before, after }: RevisedUnit): number {
  if (before.rank === undefined || after.rank === undefined) return 0;
  return Math.abs(before.rank - after.rank);
}

/** Whether the unit appealed itself. */
export function hasAppealed({ causes }: RevisedUnit): boolean {
  return causes.includes('appeal');
}
