import { parseDate } from '../domain/parse-date.js';
import type { RawCell, RawRow } from '../domain/raw-table.js';
import { foldText } from '../domain/text.js';
import type { MatchedHeader } from './match-columns.js';
import {
  ABSENT_WORDS,
  NO_WORDS,
  NOT_APPLICABLE_WORDS,
  SIGNATURE_DAY,
  SIGNATURE_STARTS,
  YES_WORDS,
} from './vocabulary.js';

const FIGURE_WORDS = [YES_WORDS, NO_WORDS, ABSENT_WORDS, NOT_APPLICABLE_WORDS];

interface PlacedCell {
  readonly column: number;
  readonly raw: RawCell;
}

/**
 * The last rows below a table that hold place, day, titles and names of those who sign. A row belongs to
 * them only where no cell of it may be a figure; names only in columns where something of the kind stands
 * above them. Nothing below them may be anything else: then none is left out.
 */
export function findSignatureRows(
  rows: readonly RawRow[],
  header: MatchedHeader,
): ReadonlySet<RawRow> {
  let block: RawRow[] = [];
  const columns = new Set<number>();
  for (const row of rows) {
    const signs = everyFilled(row, (cell) => isSignature(cell, header));
    const names = block.length > 0 && everyFilled(row, (cell) => isName(cell, columns));
    if (!signs && !names) {
      block = [];
      columns.clear();
      continue;
    }
    block.push(row);
    everyFilled(row, ({ column }) => columns.add(column).size > 0);
  }
  return new Set(block);
}

/** Goes no further than the first cell that fails: of most rows that is the first one. */
function everyFilled({ cells }: RawRow, test: (cell: PlacedCell) => boolean): boolean {
  return cells.every(
    (raw, index) =>
      raw.kind === 'blank' ||
      (raw.kind === 'text' && foldText(raw.text) === '') ||
      test({ raw, column: index + 1 }),
  );
}

/** A day that could be the figure of a column is no signature. */
function isSignature({ raw, column }: PlacedCell, header: MatchedHeader): boolean {
  if (raw.kind !== 'text') return false;
  const text = foldText(raw.text);
  if (SIGNATURE_DAY.test(text)) {
    return !isFigureColumn(column, header) || 'fault' in parseDate(text);
  }
  return !/\d/.test(text) && SIGNATURE_STARTS.some((start) => text.startsWith(start));
}

function isFigureColumn(column: number, { columns }: MatchedHeader): boolean {
  const role = columns.find((one) => one.column === column)?.role.role;
  return role === 'element' || role === 'row-value' || role === 'entry' || role === 'row-field';
}

/** Text of several words without a digit, as names of people are, below a title. */
function isName({ raw, column }: PlacedCell, columns: ReadonlySet<number>): boolean {
  if (raw.kind !== 'text' || !columns.has(column)) return false;
  const text = foldText(raw.text);
  return text.includes(' ') && !/\d/.test(text) && !FIGURE_WORDS.some((words) => words.has(text));
}
