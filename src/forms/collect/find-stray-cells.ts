import type { PlacedCell } from '../../domain/collection.js';
import { tidyText } from '../../domain/text.js';
import type { OverlaidForm } from './read-form.js';
import type { Spot } from './sheet-cells.js';
import { spotOf } from './sheet-cells.js';

/** Something that was typed where the form has no input. */
export type StrayCell = PlacedCell & { readonly label: string };

/** Everything in a sheet that is neither printed by the form nor in one of its inputs. */
export function findStrayCells({
  found,
  cells,
  rows,
  columnOf,
}: OverlaidForm): readonly StrayCell[] {
  const { unit } = found;
  const place = (name: string): string => {
    const { row, column } = spotOf(name);
    return keyOf({ row: rows.rowOf(row) ?? 0, column: columnOf(column) });
  };
  const names = [...unit.inputs.map(({ cell }) => cell), ...unit.locked.map(([cell]) => cell)];
  const own = new Set(names.map(place));
  const typed = new Set(unit.inputs.map(({ cell }) => columnOf(spotOf(cell).column)));
  const printed = found.recognisedBy === 'mark' ? new Set<number>() : printedColumns();
  return cells.rows.flatMap((row) => {
    const filled = cells.filled(row);
    const label = tidyText(filled.find(({ cell }) => cell.text.length > 8)?.cell.text ?? '');
    return filled.flatMap(({ cell, at, ...spot }) => {
      const isOwn = own.has(keyOf(spot)) || (rows.known.has(row) && printed.has(spot.column));
      // Formulas beside the inputs are the form's own, copied along with a row.
      const isMade = cell.formula !== undefined && !typed.has(spot.column);
      return isOwn || isMade ? [] : [{ cell, at, label }];
    });
  });

  /** Without its mark nobody knows what a form showed beside its words, such as last year's figures. */
  function printedColumns(): ReadonlySet<number> {
    const inputs = new Set(unit.inputs.map(({ cell }) => spotOf(cell).column));
    const all = unit.locked.map(([cell]) => spotOf(cell).column);
    return new Set(all.filter((column) => !inputs.has(column)).map(columnOf));
  }
}

function keyOf({ row, column }: Spot): string {
  return `${row}:${column}`;
}
