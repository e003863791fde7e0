import { foldText } from '../../domain/text.js';
import type { RowAlignment } from './align-rows.js';
import type { SheetCells } from './sheet-cells.js';

/** Gives the column of a sheet in which a column of the form stands. */
export type ColumnOf = (column: number) => number;

/**
 * Finds the columns of a form by the words in them: where most of a column's words stand now. A column
 * without words stands beside the nearest one to its left.
 */
export function alignColumns({ labels, rowOf }: RowAlignment, cells: SheetCells): ColumnOf {
  const votes = new Map<number, Map<number, number>>();
  for (const [row, words] of labels) {
    const there = rowOf(row);
    if (there === undefined) continue;
    const filled = cells.filled(there);
    for (const { column, text } of words) {
      const places = filled.filter(({ cell }) => foldText(cell.text) === text);
      const own = places.find((place) => place.column === column) ?? places[0];
      if (own === undefined) continue;
      const counted = votes.get(column) ?? new Map<number, number>();
      counted.set(own.column, (counted.get(own.column) ?? 0) + 1);
      votes.set(column, counted);
    }
  }
  const known = new Map([...votes].map(([column, counted]) => [column, mostVoted(counted)]));
  return (column) => {
    for (let left = column; left > 0; left -= 1) {
      const place = known.get(left);
      if (place !== undefined) return place + column - left;
    }
    return column;
  };
}

function mostVoted(counted: ReadonlyMap<number, number>): number {
  const [best] = [...counted].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? 0;
}
