import type { CellRef } from '../../domain/cell-ref.js';
import type { RawCell } from '../../domain/raw-table.js';
import { foldText, tidyText } from '../../domain/text.js';
import { isSameFormula, moveRows } from './compare-formulas.js';
import type { OverlaidForm } from './read-form.js';
import { spotOf } from './sheet-cells.js';

/** A protected cell that says something else than when the form was sent out. */
export interface ProtectedChange {
  readonly at: CellRef;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** The cell named the unit. */
  readonly isUnit: boolean;
}

/** Rows that stand elsewhere, from this one on. */
export interface RowMove {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly at: CellRef;
}

/** Every protected cell that was changed. A row that is gone altogether is told by its inputs. */
export function findProtectedChanges(form: OverlaidForm): readonly ProtectedChange[] {
  const { found, cells, rows, columnOf, labelOf } = form;
  const { unitId, name } = found.unit;
  return found.unit.locked.flatMap(([cell, text]): readonly ProtectedChange[] => {
    const { row, column } = spotOf(cell);
    const there = rows.rowOf(row);
    if (there === undefined) return [];
    const spot = { row: there, column: columnOf(column) };
    const now = cells.cell(spot);
    const isUnread = text.startsWith('=') && cells.isBeyond(spot);
    if (isUnread || saysTheSame(text, now, form)) return [];
    const isUnit = [unitId, name].some((word) => hasWord(text, word));
    const at = cells.at(spot);
    return [{ at, from: text, to: shown(now), label: labelOf(row), isUnit }];
  });
}

function hasWord(text: string, word: string): boolean {
  return ` ${foldText(text).replace(/[·:,;()–-]/gu, ' ')} `.includes(` ${foldText(word)} `);
}

function saysTheSame(text: string, now: RawCell, { found, rows }: OverlaidForm): boolean {
  if (!text.startsWith('=')) return foldText(text) === foldText(shown(now));
  if (now.formula === undefined) return false;
  // Copied into another workbook, a formula names the sheets of the old one.
  if (found.recognisedBy === 'code-line') return true;
  // A cell that shares the formula of another one may not say it.
  const asNow = now.formula;
  // Some programs leave formulas alone when rows are inserted: nobody changed them.
  return asNow === '' || [moveRows(text, rows.near), text].some((one) => isSameFormula(one, asNow));
}

function shown({ kind, text, formula }: RawCell): string {
  if (formula !== undefined && formula !== '') return `=${formula}`;
  return kind === 'percent' ? `${text}%` : tidyText(text);
}

/** Where the distance between a row of the form and its place now changes, from the top. */
export function findMovedRows({ cells, rows, labelOf }: OverlaidForm): readonly RowMove[] {
  const moves: RowMove[] = [];
  let shift = 0;
  for (const row of [...rows.labels.keys()]) {
    const there = rows.rowOf(row);
    if (there === undefined || there - row === shift) continue;
    shift = there - row;
    const at = cells.at({ row: there, column: 1 });
    moves.push({ from: row, to: there, label: labelOf(row), at });
  }
  return moves;
}
