import type { RawCell, RawRow, RawTable } from '../../src/domain/raw-table.js';
import { BLANK_CELL } from '../../src/domain/raw-table.js';

/** A cell as tests write it: text as typed, a number cell, a blank one, or a cell of any kind. */
export type TestCell = string | number | boolean | null | RawCell;

function makeCell(value: TestCell): RawCell {
  if (value === null || value === '') return BLANK_CELL;
  if (typeof value === 'number') return { kind: 'number', text: String(value) };
  if (typeof value === 'boolean') return { kind: 'boolean', text: String(value) };
  return typeof value === 'string' ? { kind: 'text', text: value } : value;
}

export interface TableOptions {
  readonly file?: string;
  readonly sheet?: string;
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Number of the first row. */
  readonly from?: number;
}

/** A table from its rows; the first one stands in row 1 unless `from` says otherwise. */
export function makeTable(
  rows: readonly (readonly TestCell[])[],
  options: TableOptions = {},
): RawTable {
  const { file = 'kq.csv', sheet, hidden = false, hiddenRows = [], from = 1 } = options;
  const numbered = rows.map(
    (cells, index): RawRow => ({
      number: index + from,
      cells: cells.map(makeCell),
      hidden: hiddenRows.includes(index + from),
    }),
  );
  return {
    file,
    ...(sheet !== undefined && { sheet }),
    rows: numbered.filter(({ cells }) => cells.some(({ kind }) => kind !== 'blank')),
    hiddenColumns: options.hiddenColumns ?? [],
    hidden,
  };
}

/** What one unit says, by column. */
export type TestUnit = Readonly<Record<string, TestCell>>;

/** A wide table: a row per unit, a column for everything that some unit says. */
export function makeWideTable(units: readonly TestUnit[], options: TableOptions = {}): RawTable {
  const columns = [...new Set(units.flatMap((unit) => Object.keys(unit)))];
  const rows = units.map((unit) => columns.map((column) => unit[column] ?? null));
  return makeTable([columns, ...rows], options);
}

/** The same units as a long table of figures: a row per unit and figure. */
export function makeLongTable(units: readonly TestUnit[], options: TableOptions = {}): RawTable {
  const own = ['unit_id', 'name', 'unit_group'];
  const rows = units.flatMap((unit) =>
    Object.entries(unit)
      .filter(([column]) => !own.includes(column))
      .map(([column, value]) => [...own.map((key) => unit[key] ?? null), column, value]),
  );
  return makeTable([[...own, 'element', 'value'], ...rows], options);
}
