import { cutText, wrapText } from './wrap-text.js';

/** A column of a table on the terminal. */
export interface TextColumn {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** How it gives way in a narrow terminal: cut with "…", or broken between words; else not at all. */
  readonly gives?: 'cut' | 'wrap';
}

const GAP = '  ';
const CUT_TO = [24, 12, 4] as const;

/**
 * Rows under a header, in columns as wide as they need to be. Where the terminal is narrower than the
 * table, texts that may be cut give way first, then those that may go on in the next line, then the
 * first ones further. Text is NFC, so one letter is one place.
 */
export function renderTextTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const titles = columns.map(({ title }) => title);
  const widths = fitWidths(columns, [titles, ...rows], width);
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, at) => padText(cells[at] ?? '', widths[at] ?? 0, align ?? 'left'))
      .join(GAP)
      .trimEnd();
  const lines = (cells: readonly string[]) => {
    const broken = columns.map(({ gives }, at) => {
      const text = cells[at] ?? '';
      const room = widths[at] ?? 0;
      return gives === 'wrap' ? wrapText(text, room) : [cutText(text, room)];
    });
    const height = Math.max(...broken.map(({ length }) => length));
    return Array.from({ length: height }, (_, row) => line(broken.map((cell) => cell[row] ?? '')));
  };
  const rule = widths.map((size) => '─'.repeat(size)).join(GAP);
  return [...lines(titles), rule, ...rows.flatMap(lines)].join('\n');
}

function fitWidths(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const longest = (at: number, length: (text: string) => number) =>
    rows.reduce((most, row) => Math.max(most, length(row[at] ?? '')), 0);
  const widths = columns.map((_, at) => longest(at, ({ length }) => length));
  const shrink = (gives: TextColumn['gives'], least: (at: number) => number) => {
    const giving = [...columns.keys()].filter((at) => columns[at]?.gives === gives);
    const size = (at: number) => widths[at] ?? 0;
    for (const at of giving.sort((left, right) => size(right) - size(left))) {
      const gaps = GAP.length * (columns.length - 1);
      const over = widths.reduce((sum, own) => sum + own, gaps) - width;
      if (over > 0) widths[at] = Math.max(Math.min(size(at), least(at)), size(at) - over);
    }
  };
  const longestWord = (text: string) => Math.max(...text.split(' ').map(({ length }) => length));
  const [first, second, last] = CUT_TO;
  shrink('cut', () => first);
  shrink('wrap', (at) => longest(at, longestWord));
  shrink('cut', () => second);
  shrink('cut', () => last);
  return widths;
}

function padText(text: string, width: number, align: 'left' | 'right'): string {
  return align === 'right' ? text.padStart(width) : text.padEnd(width);
}
