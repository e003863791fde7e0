import { foldText } from '../../domain/text.js';
import type { FormUnit } from '../form-mark.js';
import type { SheetCells } from './sheet-cells.js';
import { spotOf } from './sheet-cells.js';

/** A text that the form printed, and its column. */
export interface Label {
  readonly column: number;
  readonly text: string;
}

/** Where the rows of a form stand in a returned sheet. */
export interface RowAlignment {
  /** The row of the sheet; undefined for one with words that is not there any more. */
  rowOf(row: number): number | undefined;
  /** Where a row would stand, whether or not it is there: for what points to it. */
  near(row: number): number;
  /** Rows of the sheet that belong to the form. */
  readonly known: ReadonlySet<number>;
  /** Rows with words, by row of the form. */
  readonly labels: ReadonlyMap<number, readonly Label[]>;
}

/** The words of each row of a form; formulas are none. */
function labelsOf({ locked }: FormUnit): ReadonlyMap<number, readonly Label[]> {
  const rows = new Map<number, Label[]>();
  for (const [name, text] of locked) {
    if (text.startsWith('=')) continue;
    const { row, column } = spotOf(name);
    const own = rows.get(row) ?? [];
    own.push({ column, text: foldText(text) });
    rows.set(row, own);
  }
  return new Map([...rows].sort(([one], [other]) => one - other));
}

/** How much of the words of a row stands in a row of the sheet: 1 all of it. */
function likeness(labels: readonly Label[], texts: ReadonlySet<string>): number {
  return labels.filter(({ text }) => texts.has(text)).length / labels.length;
}

interface Rows {
  readonly form: readonly (readonly [number, readonly Label[]])[];
  readonly sheet: readonly number[];
  fits(form: number, sheet: number): boolean;
  likeness(form: number, sheet: number): number;
}

/**
 * The longest list of pairs that keeps the order of both. A row that was copied below itself stays the
 * first of the two.
 */
function pairInOrder(rows: Rows): Map<number, number> {
  const length = commonLengths(rows);
  const pairs = new Map<number, number>();
  let [row, column] = [0, 0];
  while (row < rows.form.length && column < rows.sheet.length) {
    const isPair =
      rows.fits(row, column) && length(row, column) === length(row + 1, column + 1) + 1;
    if (isPair) pairs.set(row, column);
    const skipsRow = length(row + 1, column) >= length(row, column + 1);
    row += isPair || skipsRow ? 1 : 0;
    column += isPair || !skipsRow ? 1 : 0;
  }
  return pairs;
}

/** How many pairs there can be from a row of each on. */
function commonLengths({ form, sheet, fits }: Rows): (row: number, column: number) => number {
  const lengths = form.map(() => new Array<number>(sheet.length).fill(0));
  const length = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (const [row, line] of [...lengths.entries()].reverse()) {
    for (let column = sheet.length - 1; column >= 0; column -= 1) {
      const skipped = Math.max(length(row + 1, column), length(row, column + 1));
      line[column] = fits(row, column)
        ? Math.max(skipped, length(row + 1, column + 1) + 1)
        : skipped;
    }
  }
  return length;
}

/** Rows that went elsewhere as a whole: the only one left with all their words. */
function pairMoved(rows: Rows, pairs: Map<number, number>): void {
  const taken = new Set(pairs.values());
  const left = rows.form.map((_, index) => index).filter((index) => !pairs.has(index));
  for (const index of left) {
    const places = rows.sheet.flatMap((_, at) =>
      taken.has(at) || !rows.fits(index, at) ? [] : [at],
    );
    const rivals = left.filter((other) => places.some((at) => rows.fits(other, at)));
    const [only, another] = places;
    if (only === undefined || another !== undefined || rivals.length > 1) continue;
    pairs.set(index, only);
    taken.add(only);
  }
}

/** Rows whose words were changed: they stand where they should, between their neighbours. */
function pairChanged(rows: Rows, pairs: Map<number, number>): void {
  const taken = new Set(pairs.values());
  for (const index of rows.form.keys()) {
    if (pairs.has(index)) continue;
    const at = placeAfterNeighbour(rows, pairs, index);
    if (at < 0 || taken.has(at)) continue;
    const isBetween = pairs.get(index + 1) === at + 1;
    if (rows.likeness(index, at) < 0.5 && !isBetween) continue;
    pairs.set(index, at);
    taken.add(at);
  }
}

/** Where a row would stand as far below the one before it as on the form; -1 where nothing does. */
function placeAfterNeighbour(
  { form, sheet }: Rows,
  pairs: ReadonlyMap<number, number>,
  index: number,
): number {
  const own = form[index]?.[0] ?? 0;
  const before = pairs.get(index - 1);
  if (before === undefined) return sheet.indexOf(own);
  return sheet.indexOf(own + (sheet[before] ?? 0) - (form[index - 1]?.[0] ?? 0));
}

/** Finds each row of a form in a returned sheet by its words, also after rows were inserted or moved. */
export function alignRows(unit: FormUnit, cells: SheetCells): RowAlignment {
  const labels = labelsOf(unit);
  const form = [...labels];
  const texts = cells.rows.map(
    (row) => new Set(cells.filled(row).map(({ cell }) => foldText(cell.text))),
  );
  const alike = (index: number, at: number) =>
    likeness(form[index]?.[1] ?? [], texts[at] ?? new Set());
  const rows: Rows = {
    form,
    sheet: cells.rows,
    likeness: alike,
    fits: (index, at) => alike(index, at) === 1,
  };
  const pairs = pairInOrder(rows);
  pairMoved(rows, pairs);
  pairChanged(rows, pairs);
  const found = new Map(
    [...pairs].flatMap(([index, at]) => {
      const [own, there] = [form[index]?.[0], cells.rows[at]];
      return own === undefined || there === undefined ? [] : [[own, there] as const];
    }),
  );
  return makeAlignment(unit, labels, found);
}

function makeAlignment(
  unit: FormUnit,
  labels: RowAlignment['labels'],
  found: ReadonlyMap<number, number>,
): RowAlignment {
  const anchors = [...found].sort(([one], [other]) => one - other);
  const near = (row: number): number => {
    const known = found.get(row);
    if (known !== undefined) return known;
    const [own, there] = anchors.findLast(([anchor]) => anchor < row) ?? anchors[0] ?? [0, 0];
    return row + there - own;
  };
  const rowOf = (row: number) => (labels.has(row) ? found.get(row) : near(row));
  const names = [...unit.inputs.map(({ cell }) => cell), ...unit.locked.map(([name]) => name)];
  const known = names.flatMap((name) => rowOf(spotOf(name).row) ?? []);
  return { rowOf, near, known: new Set(known), labels };
}
