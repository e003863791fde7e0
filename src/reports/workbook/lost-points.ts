import type { ExactNumber } from '../../domain/exact-number.js';
import { sumOf } from '../../domain/exact-number.js';
import type { LostPoints as Loss } from '../../domain/lost-points.js';
import { lostPoints as findLosses } from '../../domain/lost-points.js';
import type { LeafEntry, UnitEntry } from './book-context.js';

/** A criterion on which a unit lost points, with all that is said of it. */
export interface LostPoints extends Loss {
  readonly leaf: LeafEntry;
}

/** Where a unit lost points, the largest loss first, each with its leaf of the table. */
export function lostPoints({ result, table }: UnitEntry): readonly LostPoints[] {
  return findLosses(result.criteria).flatMap((loss) => {
    const leaf = table.leaves.get(loss.result.id);
    return leaf === undefined ? [] : [{ ...loss, leaf }];
  });
}

/** All points that a unit lost. */
export function totalLost(losses: readonly LostPoints[]): ExactNumber {
  return sumOf(losses.flatMap(({ lost }) => (lost === undefined ? [] : [lost])));
}
