import { basename } from 'node:path';
import type { CalendarDate } from '../domain/calendar-date.js';
import { cellRefText } from '../domain/cell-ref.js';
import { OperatorError } from '../domain/operator-error.js';
import { parseDate } from '../domain/parse-date.js';
import type { RawRow, RawTable } from '../domain/raw-table.js';
import { tableRef } from '../domain/raw-table.js';
import { foldText, tidyText } from '../domain/text.js';
import { readTables } from '../readers/index.js';
import type { FormFile } from './find-form-files.js';
import { filesNamed } from './find-form-files.js';
import { readInputBytes } from './read-inputs.js';

/** Days of receipt by name of the file, and names in the list that no file has. */
export interface Received {
  readonly days: ReadonlyMap<string, CalendarDate>;
  readonly unknown: readonly string[];
}

/**
 * Reads a list "file;day" (CSV or Excel, a title row may be there). Throws `received-invalid` for what is
 * no day, and for a name that several files have.
 */
export async function readReceived(
  path: string | undefined,
  files: readonly FormFile[],
  cwd: string,
): Promise<Received> {
  if (path === undefined) return { days: new Map(), unknown: [] };
  const bytes = await readInputBytes(path, cwd);
  const { tables } = await readTables({ name: basename(path), bytes });
  const lines = tables.flatMap((table) =>
    table.rows.map((row, index) => readLine(row, { table, isFirst: index === 0, files })),
  );
  return {
    days: new Map(lines.flatMap((line) => ('day' in line ? [[line.file, line.day]] : []))),
    unknown: lines.flatMap((line) => ('unknown' in line ? [line.unknown] : [])),
  };
}

type ReadLine =
  | { readonly file: string; readonly day: CalendarDate }
  | { readonly unknown: string }
  | { readonly skipped: true };

interface LineContext {
  readonly table: RawTable;
  /** It may be a title. */
  readonly isFirst: boolean;
  readonly files: readonly FormFile[];
}

function readLine({ number, cells }: RawRow, context: LineContext): ReadLine {
  const { table, isFirst, files } = context;
  const [name = '', typed = ''] = [cells[0]?.text ?? '', cells[1]?.text ?? ''].map(tidyText);
  if (name === '') return { skipped: true };
  const parsed = parseDate(foldText(typed));
  const fault = (column: string, found: string, why: 'no-day' | 'ambiguous') => {
    const place = cellRefText({ ...tableRef(table), row: number, column });
    return new OperatorError('received-invalid', { place, found, why });
  };
  if (!('date' in parsed)) {
    if (isFirst) return { skipped: true };
    throw fault('B', typed, 'no-day');
  }
  const [file, another] = filesNamed(name, files);
  if (another !== undefined) throw fault('A', name, 'ambiguous');
  return file === undefined ? { unknown: name } : { file: file.name, day: parsed.date };
}
