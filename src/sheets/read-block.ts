import { parse } from 'yaml';
import { columnLetters } from '../domain/cell-ref.js';
import type { RawCell, RawRow, RawTable } from '../domain/raw-table.js';
import { BLANK_CELL } from '../domain/raw-table.js';
import type { SheetFault, SheetFaultWhy } from '../domain/sheet-fault.js';
import { foldText, tidyText } from '../domain/text.js';
import type { Block, Column } from './block.js';
import { setAt, valueAt } from './block.js';
import { FIELD_HEADERS, OTHER_TITLE } from './grid.js';
import type { NamedThings } from './names.js';
import { CellError } from './notation/cell-error.js';

/** An item with the cell of each of its columns, by the column's title. */
export interface ReadItem {
  readonly item: Record<string, unknown>;
  readonly row: number;
  readonly sheet: string;
  /** "Bảng điểm sở!C5" by the title of the column; `Khác` too. */
  placeOf(title: string): string;
  /** Whether a cell of it could not be read. */
  readonly isFaulty: boolean;
}

/** What a reader of a workbook needs at every step. */
export interface ReadContext {
  readonly names: NamedThings;
  readonly faults: SheetFault[];
  /** Titles of all blocks: one ends where the next starts. */
  readonly titles: readonly string[];
}

function sheetOf({ sheet, file }: RawTable): string {
  return sheet ?? file;
}

function isBlank({ kind, text }: RawCell): boolean {
  return kind === 'blank' || (kind === 'text' && text.trim() === '');
}

function firstText(row: RawRow): string {
  return foldText(row.cells[0]?.text ?? '');
}

/** Titles stand in capitals, so that no content is taken for one. */
function startsBlock(row: RawRow, { titles }: ReadContext): boolean {
  return titles.includes(tidyText(row.cells[0]?.text ?? ''));
}

interface Header {
  readonly row: RawRow;
  /** 0-based place of each column by its title. */
  readonly at: ReadonlyMap<string, number>;
}

function titleRow({ rows }: RawTable, { title, columns }: Block): RawRow | undefined {
  const wanted = foldText(columns[0]?.title ?? '');
  const start = rows.findIndex((row) => tidyText(row.cells[0]?.text ?? '') === title);
  if (title !== '' && start < 0) return undefined;
  return rows.slice(title === '' ? 0 : start).find((row) => firstText(row) === wanted);
}

function findHeader(table: RawTable, block: Block, context: ReadContext): Header | undefined {
  const { title, columns } = block;
  const row = titleRow(table, block);
  const tell = (place: string, why: SheetFaultWhy, found: string) =>
    context.faults.push({ place, writing: { why, found, expected: '' } });
  if (row === undefined) {
    tell(sheetOf(table), 'block-missing', title || (columns[0]?.title ?? ''));
    return undefined;
  }
  const titles = [...columns.map((column) => column.title), OTHER_TITLE];
  const at = new Map<string, number>();
  for (const [index, cell] of row.cells.entries()) {
    const known = titles.find((own) => foldText(own) === foldText(cell.text));
    const place = `${sheetOf(table)}!${columnLetters(index + 1)}${row.number}`;
    if (known !== undefined) at.set(known, index);
    else if (!isBlank(cell)) tell(place, 'column-unknown', cell.text);
  }
  for (const column of columns) {
    if (column.required !== true || at.has(column.title)) continue;
    tell(`${sheetOf(table)}!${row.number}`, 'column-missing', column.title);
  }
  return { row, at };
}

/** The items of a block of a sheet; nothing where the block is not there, which is a fault. */
export function readBlock(
  table: RawTable,
  block: Block,
  context: ReadContext,
): readonly ReadItem[] {
  const header = findHeader(table, block, context);
  if (header === undefined) return [];
  const below = table.rows.filter(({ number }) => number > header.row.number);
  const end = below.findIndex((row) => startsBlock(row, context));
  const rows = end < 0 ? below : below.slice(0, end);
  const cellsOf = (row: RawRow) => (title: string) => {
    const at = header.at.get(title);
    return {
      cell: at === undefined ? BLANK_CELL : (row.cells[at] ?? BLANK_CELL),
      place: `${sheetOf(table)}!${columnLetters((at ?? 0) + 1)}${row.number}`,
    };
  };
  return rows
    .filter((row) => [...header.at.values()].some((at) => !isBlank(row.cells[at] ?? BLANK_CELL)))
    .map((row) =>
      readItem(block.columns, cellsOf(row), { context, row: row.number, sheet: sheetOf(table) }),
    );
}

interface PlacedCell {
  readonly cell: RawCell;
  readonly place: string;
}

/** Reads the cells of one item. What is in `Khác` is taken first, the columns after it. */
function readItem(
  columns: readonly Column[],
  cellOf: (title: string) => PlacedCell,
  {
    context,
    row,
    sheet,
  }: { readonly context: ReadContext; readonly row: number; readonly sheet: string },
): ReadItem {
  const before = context.faults.length;
  const item = readOther(cellOf(OTHER_TITLE), context);
  for (const column of columns) {
    const { cell, place } = cellOf(column.title);
    const value = readCell(column, { cell, place }, context);
    if (value !== undefined) setAt(item, column.path, value);
    const isMissing = isBlank(cell) && valueAt(item, column.path) === undefined;
    if (column.required === true && isMissing) {
      const writing = { why: 'cell-missing', found: column.title, expected: '' } as const;
      context.faults.push({ place, title: column.title, writing });
    }
  }
  return {
    item,
    row,
    sheet,
    placeOf: (title) => cellOf(title).place,
    isFaulty: context.faults.length > before,
  };
}

function readOther({ cell, place }: PlacedCell, { faults }: ReadContext): Record<string, unknown> {
  if (isBlank(cell)) return {};
  try {
    const data: unknown = parse(cell.text);
    if (data !== null && typeof data === 'object' && !Array.isArray(data)) {
      return data as Record<string, unknown>;
    }
  } catch {
    // Told below like a text that is no mapping.
  }
  const writing = { why: 'other-unreadable', found: cell.text, expected: '' } as const;
  faults.push({ place, title: OTHER_TITLE, writing });
  return {};
}

function readCell(
  { codec, title }: Column,
  { cell, place }: PlacedCell,
  { names, faults }: ReadContext,
): unknown {
  if (isBlank(cell)) return undefined;
  if (cell.kind === 'error' || cell.kind === 'formula-without-result') {
    const writing = { why: 'cell-error', found: cell.text, expected: '' } as const;
    faults.push({ place, title, writing });
    return undefined;
  }
  return attempt({ place, title }, faults, () => codec.read(cell, names));
}

/** What is read, or the fault of the cell at a place. */
export function attempt<Result>(
  at: Pick<SheetFault, 'place' | 'title'>,
  faults: SheetFault[],
  read: () => Result,
): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    const { why, found, expected } = error;
    faults.push({ ...at, writing: { why, found, expected } });
    return undefined;
  }
}

/** The item that is written as fields, one a row: title, content. */
export function readFields(
  table: RawTable,
  columns: readonly Column[],
  context: ReadContext,
): ReadItem {
  const header = table.rows.find((row) => firstText(row) === foldText(FIELD_HEADERS[0]));
  const rows = table.rows.filter(({ number }) => number > (header?.number ?? 0));
  const end = rows.findIndex((row) => startsBlock(row, context));
  const own = end < 0 ? rows : rows.slice(0, end);
  const cellOf = (title: string): PlacedCell => {
    const row = own.find((one) => firstText(one) === foldText(title));
    const place = `${sheetOf(table)}!B${row?.number ?? header?.number ?? 1}`;
    return { cell: row?.cells[1] ?? BLANK_CELL, place };
  };
  return readItem(columns, cellOf, { context, row: 0, sheet: sheetOf(table) });
}
