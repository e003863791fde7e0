import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, exactText, ZERO } from '../../domain/exact-number.js';
import type { GroupEntry, TableEntry, UnitEntry } from '../workbook/book-context.js';
import { lostPoints } from '../workbook/lost-points.js';
import type { PageLoss, PageLosses } from './page-model.js';

interface Sum {
  lost: ExactNumber;
  possible: ExactNumber;
  counted: number;
  losing: number;
}

/**
 * Where the units of a block lose points, table by table: per criterion the points lost, exactly, over
 * the units that have points on it; the largest loss first, the table's order between equals. Criteria
 * without any loss and bonuses are left out.
 */
export function pageLosses(
  { units }: GroupEntry,
  tables: readonly TableEntry[],
): readonly PageLosses[] {
  return tables.flatMap((table, place): readonly PageLosses[] => {
    const own = units.filter((unit) => unit.table === table);
    if (own.length === 0) return [];
    return [{ table: place, units: own.length, rows: lossRows(own, table) }];
  });
}

function lossRows(units: readonly UnitEntry[], { leaves }: TableEntry): readonly PageLoss[] {
  const sums = new Map<string, Sum>(
    [...leaves.keys()].map((id) => [id, { lost: ZERO, possible: ZERO, counted: 0, losing: 0 }]),
  );
  for (const unit of units) {
    addPossible(unit, sums);
    addLost(unit, sums);
  }
  const losing = [...sums.values()]
    .map((sum, leaf) => ({ leaf, ...sum }))
    .filter(({ lost }) => lost.gt(ZERO));
  return [...losing]
    .sort((left, right) => right.lost.compare(left.lost) || left.leaf - right.leaf)
    .map(({ lost, possible, ...rest }) => ({
      ...rest,
      lost: exactText(lost),
      possible: exactText(possible),
    }));
}

function addPossible({ result }: UnitEntry, sums: ReadonlyMap<string, Sum>): void {
  for (const { id, kind, final, maximum, maxPoints, status } of result.criteria) {
    const sum = sums.get(id);
    if (sum === undefined || final === null || status === 'not-applicable') continue;
    sum.possible = sum.possible.add(exact(kind === 'deduction' ? maxPoints : maximum));
    sum.counted += 1;
  }
}

function addLost(unit: UnitEntry, sums: ReadonlyMap<string, Sum>): void {
  for (const { result, lost } of lostPoints(unit)) {
    const sum = sums.get(result.id);
    if (sum === undefined || lost === undefined) continue;
    sum.lost = sum.lost.add(lost);
    sum.losing += 1;
  }
}
