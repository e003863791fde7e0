import type { RawCell, RawTable } from '../../domain/raw-table.js';
import { BLANK_CELL } from '../../domain/raw-table.js';
import type { CollectedRow } from './collected-rows.js';
import { COLLECTED_COLUMNS, cellsOfRow } from './collected-table.js';
import { isCollectionMark } from './collection-mark.js';

/** One value of the table that came, changed or went. */
export interface CollectedChange {
  readonly unitId: string;
  readonly name: string;
  readonly what: string;
  readonly before: string;
  readonly now: string;
  readonly change: 'added' | 'changed' | 'removed';
}

/** What changed since an earlier collection, which `file` names. */
export interface SinceEarlier {
  readonly file: string;
  readonly changes: readonly CollectedChange[];
}

const COLUMN_OF = new Map<string, number>(
  COLLECTED_COLUMNS.map(({ header }, index) => [header, index]),
);
/** Columns of what units wrote; the rest says whose and of what it is. */
const WRITTEN = COLLECTED_COLUMNS.flatMap(({ header, ...column }, index) =>
  'field' in column ? [{ header, index }] : [],
);

type Cells = readonly RawCell[];

function textAt(cells: Cells, header: string): string {
  return cells[COLUMN_OF.get(header) ?? -1]?.text ?? '';
}

function keyOf(cells: Cells): string {
  return JSON.stringify(['Mã đơn vị', 'Số liệu', 'Tiêu chí'].map((name) => textAt(cells, name)));
}

/** The table of an earlier collected workbook; undefined for a workbook that is none. */
export function earlierTable(tables: readonly RawTable[]): RawTable | undefined {
  if (!isCollectionMark(tables)) return undefined;
  return tables.find(({ rows }) =>
    COLLECTED_COLUMNS.every(({ header }, index) => rows[0]?.cells[index]?.text === header),
  );
}

/** Every value that an earlier collection has in another way, in the order of the table; then what went. */
export function compareCollections(
  earlier: RawTable,
  rows: readonly CollectedRow[],
): readonly CollectedChange[] {
  const before = new Map(earlier.rows.slice(1).map(({ cells }) => [keyOf(cells), cells] as const));
  const now = new Map(rows.map(cellsOfRow).map((cells) => [keyOf(cells), cells] as const));
  const keys = [...now.keys(), ...[...before.keys()].filter((key) => !now.has(key))];
  return keys.flatMap((key) => changesOfRow(before.get(key) ?? [], now.get(key) ?? []));
}

function changesOfRow(before: Cells, now: Cells): readonly CollectedChange[] {
  const row = now.length > 0 ? now : before;
  return WRITTEN.flatMap(({ header, index }): readonly CollectedChange[] => {
    const [old, own] = [before[index] ?? BLANK_CELL, now[index] ?? BLANK_CELL];
    if (old.kind === own.kind && old.text === own.text) return [];
    const isAdded = old.kind === 'blank';
    const isRemoved = own.kind === 'blank';
    const criterion = textAt(row, 'Tiêu chí');
    return [
      {
        unitId: textAt(row, 'Mã đơn vị'),
        name: textAt(row, 'Tên đơn vị'),
        what: criterion === '' ? textAt(row, 'Số liệu') : `${criterion} – ${header}`,
        before: shown(old),
        now: shown(own),
        change: isAdded ? 'added' : isRemoved ? 'removed' : 'changed',
      },
    ];
  });
}

function shown({ kind, text }: RawCell): string {
  return kind === 'percent' ? `${text}%` : text;
}
