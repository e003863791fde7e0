/** A column of a table on the terminal; `grow` may be cut to fit the width. */
export interface TextColumn {
  readonly title: string;
  readonly align?: 'left' | 'right';
  readonly grow?: boolean;
}

const GAP = '  ';

/**
 * Rows under a header, in columns as wide as they need to be; the growing column gives way when the
 * terminal is narrower than the table. Text is NFC, so one letter is one place.
 */
export function renderTextTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const needed = columns.map(({ title }, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const over = needed.reduce((sum, size) => sum + size, GAP.length * (columns.length - 1)) - width;
  const widths = needed.map((size, at) =>
    columns[at]?.grow && over > 0 ? Math.max(12, size - over) : size,
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, at) => padText(cells[at] ?? '', widths[at] ?? 0, align ?? 'left'))
      .join(GAP)
      .trimEnd();
  const rule = widths.map((size) => '─'.repeat(size)).join(GAP);
  return [line(columns.map(({ title }) => title)), rule, ...rows.map(line)].join('\n');
}

function padText(text: string, width: number, align: 'left' | 'right'): string {
  const cut = text.length > width ? `${text.slice(0, Math.max(0, width - 1))}…` : text;
  return align === 'right' ? cut.padStart(width) : cut.padEnd(width);
}
