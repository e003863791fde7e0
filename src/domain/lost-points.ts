import type { CriterionResult } from './evaluation.js';
import type { ExactNumber } from './exact-number.js';
import { exact, ZERO } from './exact-number.js';

/** A criterion on which a unit lost points; `lost` is undefined while it has no points at all. */
export interface LostPoints {
  readonly result: CriterionResult;
  readonly lost: ExactNumber | undefined;
}

/**
 * Points short of the maximum, of a deduction the points taken away; undefined while there are none.
 * What does not apply and what only adds points is never a loss: 0.
 */
export function pointsLost({
  kind,
  status,
  maximum,
  final,
}: CriterionResult): ExactNumber | undefined {
  if (kind === 'bonus' || status === 'not-applicable') return ZERO;
  if (final === null) return undefined;
  return kind === 'deduction' ? exact(final) : exact(maximum).sub(exact(final));
}

/**
 * Where a unit lost points, the largest loss first, then criteria still without points; the order given
 * decides between equals.
 */
export function lostPoints(criteria: readonly CriterionResult[]): readonly LostPoints[] {
  return criteria
    .map((result): LostPoints => ({ result, lost: pointsLost(result) }))
    .filter(({ lost }) => lost === undefined || lost.gt(ZERO))
    .sort(compareLosses);
}

function compareLosses(left: LostPoints, right: LostPoints): number {
  if (left.lost === undefined || right.lost === undefined) {
    return Number(left.lost === undefined) - Number(right.lost === undefined);
  }
  return right.lost.compare(left.lost);
}
