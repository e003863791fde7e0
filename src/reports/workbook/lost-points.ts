import type { CriterionResult } from '../../domain/evaluation.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, sumOf, ZERO } from '../../domain/exact-number.js';
import type { LeafEntry, UnitEntry } from './book-context.js';

/** A criterion on which a unit lost points; `lost` is undefined while it has no points at all. */
export interface LostPoints {
  readonly leaf: LeafEntry;
  readonly result: CriterionResult;
  readonly lost: ExactNumber | undefined;
}

/**
 * Where a unit lost points, the largest loss first, then criteria still without points; the order of
 * the table decides between equals. What does not apply and what only adds points is never a loss.
 */
export function lostPoints({ result, table }: UnitEntry): readonly LostPoints[] {
  const losses = result.criteria.flatMap((criterion): readonly LostPoints[] => {
    const leaf = table.leaves.get(criterion.id);
    if (leaf === undefined || !countsAsLoss(criterion)) return [];
    if (criterion.final === null) return [{ leaf, result: criterion, lost: undefined }];
    const lost = lossOf(criterion, criterion.final);
    return lost.gt(ZERO) ? [{ leaf, result: criterion, lost }] : [];
  });
  return [...losses].sort(compareLosses);
}

function countsAsLoss({ kind, status }: CriterionResult): boolean {
  return kind !== 'bonus' && status !== 'not-applicable';
}

function lossOf({ kind, maximum }: CriterionResult, final: string): ExactNumber {
  return kind === 'deduction' ? exact(final) : exact(maximum).sub(exact(final));
}

function compareLosses(left: LostPoints, right: LostPoints): number {
  if (left.lost === undefined || right.lost === undefined) {
    return Number(left.lost === undefined) - Number(right.lost === undefined);
  }
  return right.lost.compare(left.lost);
}

/** All points that a unit lost. */
export function totalLost(losses: readonly LostPoints[]): ExactNumber {
  return sumOf(losses.flatMap(({ lost }) => (lost === undefined ? [] : [lost])));
}
