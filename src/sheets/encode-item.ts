import { stringify } from 'yaml';
import type { RawCell } from '../domain/raw-table.js';
import type { Block, Column, Item } from './block.js';
import { valueAt } from './block.js';
import type { CellValue } from './codec.js';
import type { NamedThings } from './names.js';
import { isSameData } from './same-data.js';

/** The cells of an item, one for each column, and the text of the column of everything else. */
export interface EncodedItem {
  readonly cells: readonly (CellValue | null)[];
  readonly other: string | null;
}

/** What Excel or a reader would change: control signs, "_x000D_", half signs, texts that are too long. */
const UNSAFE = new RegExp(
  [
    '[\\u0000-\\u0009\\u000b-\\u001f\\u007f\\ufffe\\uffff]',
    '_x[0-9a-f]{4}_',
    '[\\ud800-\\udbff](?![\\udc00-\\udfff])',
    '(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  ].join('|'),
  'i',
);
const LONGEST = 32_000;

function asRead(value: CellValue): RawCell | undefined {
  if (typeof value === 'number') {
    const survives = Number.isFinite(value) && Number(value.toPrecision(15)) === value;
    return survives ? { kind: 'number', text: String(value) } : undefined;
  }
  if (UNSAFE.test(value) || value.length > LONGEST || value.trim() === '') return undefined;
  return { kind: 'text', text: value };
}

/** The cell of a value, if it is read as the same value again. */
function cellOf({ codec }: Column, value: unknown, names: NamedThings): CellValue | undefined {
  const written = codec.write(value, names);
  const cell = asRead(written);
  if (cell === undefined) return undefined;
  try {
    return isSameData(codec.read(cell, names), value) ? written : undefined;
  } catch {
    return undefined;
  }
}

/** YAML in one line that a cell keeps as it is. */
function flowText(data: unknown): string {
  const text = stringify(data, { collectionStyle: 'flow', lineWidth: 0 }).trim();
  const isOneLine = !text.includes('\n') && !UNSAFE.test(text);
  return isOneLine ? text : escapedJson(data);
}

function escapedJson(data: unknown): string {
  const code = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(data)
    .replace(/[^ -~]/g, (signs) =>
      [...Array(signs.length).keys()].map((at) => code(signs[at] ?? '')).join(''),
    )
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '\\u005f');
}

/**
 * An item in cells. Every cell is read back before it is trusted: a key of which a cell would not give
 * the same data again, or for which there is no column, goes to the column of everything else as YAML.
 */
export function encodeItem(
  { columns }: Pick<Block, 'columns'>,
  item: Item,
  names: NamedThings,
): EncodedItem {
  const rest = structuredClone(item) as Record<string, unknown>;
  const cells = columns.map((column) => {
    const value = valueAt(item, column.path);
    return value === undefined || isEmptyList(value) ? undefined : cellOf(column, value, names);
  });
  const failing = new Set<string>();
  for (const [index, { path }] of columns.entries()) {
    const value = valueAt(item, path);
    if (cells[index] === undefined && value !== undefined && !isEmptyList(value)) {
      failing.add(String(path[0]));
    }
  }
  const covered = columns.map(({ path }) => path);
  for (const key of Object.keys(rest)) {
    if (isCovered(rest[key], [key], covered)) continue;
    failing.add(key);
  }
  const other = Object.fromEntries(Object.entries(rest).filter(([key]) => failing.has(key)));
  return {
    cells: cells.map((cell, index) => {
      const key = String(columns[index]?.path[0]);
      return cell === undefined || failing.has(key) ? null : cell;
    }),
    other: Object.keys(other).length === 0 ? null : flowText(other),
  };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Whether columns say everything at a place: the place itself, or all that it holds. */
function isCovered(
  value: unknown,
  path: readonly string[],
  covered: readonly Column['path'][],
): boolean {
  if (value === undefined || isEmptyList(value)) return true;
  if (covered.some((own) => own.join('\n') === path.join('\n'))) return true;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  if (entries.length === 0) return false;
  return entries.every(([key, inner]) => isCovered(inner, [...path, key], covered));
}
