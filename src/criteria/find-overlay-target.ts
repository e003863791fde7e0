import { OperatorError } from '../domain/operator-error.js';
import type { OverlayTarget } from './overlay-change.js';
import { tableFile } from './walk-table.js';

/** The written data of a set, file by file. */
export type WrittenData = ReadonlyMap<string, unknown>;

export const MAIN = 'criteria-set.yaml';
const ELEMENTS = 'data-elements.yaml';
/** What a table says of itself in the main file; everything else is in its own. */
const TABLE_KEYS: ReadonlySet<string> = new Set(['label', 'scale']);

type Keys = readonly (string | number)[];

/** The longest start of the words that is one of the names: ids may hold dots. */
function longestName(
  words: readonly string[],
  names: readonly string[],
): { readonly name: string; readonly rest: readonly string[] } | undefined {
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join('.');
    if (names.includes(name)) return { name, rest: words.slice(count) };
  }
  return undefined;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf(item: unknown): string | undefined {
  return isMap(item) && typeof item['id'] === 'string' ? item['id'] : undefined;
}

interface Search {
  readonly path: string;
  readonly words: readonly string[];
}

function refuse({ path, words }: Search, known: readonly string[]): never {
  const at = path.slice(0, Math.max(0, path.length - words.join('.').length - 1));
  // Where ids may hold dots nobody knows where the word that is meant ends.
  const hasDots = known.some((name) => name.includes('.'));
  const found = hasDots ? words.join('.') : (words[0] ?? '');
  throw new OperatorError('overlay-path-unknown', { path, at, found, known });
}

function walkList(list: readonly unknown[], search: Search): Keys {
  const [first = '', ...rest] = search.words;
  const ids = list.flatMap((item) => idOf(item) ?? []);
  const named = longestName(search.words, ids);
  if (named !== undefined) {
    const index = list.findIndex((item) => idOf(item) === named.name);
    return [index, ...walk(list[index], { ...search, words: named.rest })];
  }
  const index = /^\d+$/.test(first) ? Number(first) - 1 : -1;
  const most = rest.length === 0 ? list.length : list.length - 1;
  if (index < 0 || index > most) {
    refuse(search, ids.length > 0 ? ids : list.map((_, at) => String(at + 1)));
  }
  return [index, ...walk(list[index], { ...search, words: rest })];
}

/** The way on inside plain data. A last word that is not there may be a new key; the schema decides. */
function walk(value: unknown, search: Search): Keys {
  const { words } = search;
  const [first = '', ...rest] = words;
  if (words.length === 0) return [];
  if (Array.isArray(value)) return walkList(value, search);
  if (!isMap(value)) return refuse(search, []);
  const named = longestName(words, Object.keys(value));
  if (named !== undefined) {
    return [named.name, ...walk(value[named.name], { ...search, words: named.rest })];
  }
  return rest.length === 0 ? [first] : refuse(search, Object.keys(value));
}

/** Ids of sections and criteria below a node of a table's file, each with its way there. */
function nodesBelow(nodes: unknown, keys: Keys): readonly { id: string; keys: Keys }[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown, index) => {
    const id = idOf(node);
    if (id === undefined || !isMap(node)) return [];
    const own = [...keys, index];
    return [{ id, keys: own }, ...nodesBelow(node['criteria'], [...own, 'criteria'])];
  });
}

function valueAt(value: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>((own, key) => (own as Record<string | number, unknown>)[key], value);
}

function findInTable(table: string, data: WrittenData, search: Search): OverlayTarget {
  const file = tableFile(table);
  const content = data.get(file);
  const nodes = nodesBelow(content, []);
  const ids = nodes.map(({ id }) => id);
  const named = longestName(search.words, ids);
  const node = nodes.find(({ id }) => id === named?.name);
  if (named === undefined || node === undefined) return refuse(search, [...TABLE_KEYS, ...ids]);
  const below = walk(valueAt(content, node.keys), { ...search, words: named.rest });
  return { file, keys: [...node.keys, ...below] };
}

function findTable(data: WrittenData, search: Search): OverlayTarget {
  const main = data.get(MAIN);
  const tables: unknown = isMap(main) ? main['tables'] : [];
  const ids = Array.isArray(tables) ? tables.flatMap((table) => idOf(table) ?? []) : [];
  const named = longestName(search.words, ids);
  if (named === undefined) return refuse(search, ids);
  const [key = '', ...rest] = named.rest;
  if (rest.length === 0 && TABLE_KEYS.has(key)) {
    return { file: MAIN, keys: ['tables', ids.indexOf(named.name), key] };
  }
  return findInTable(named.name, data, { ...search, words: named.rest });
}

/**
 * Where a path of an overlay leads. "tables.<table>.<section or criterion>…" finds a node at any depth,
 * "elements.<id>…" a figure; everything else is the way through criteria-set.yaml. Throws
 * `overlay-path-unknown` with what is known at the place where the path goes astray.
 */
export function findTarget(path: string, data: WrittenData): OverlayTarget {
  const [first = '', ...rest] = path.split('.');
  const search = { path, words: rest };
  if (first === 'tables' && rest.length > 0) return findTable(data, search);
  if (first === 'elements' && rest.length > 0) {
    return { file: ELEMENTS, keys: walk(data.get(ELEMENTS), search) };
  }
  const main = data.get(MAIN);
  const known = isMap(main) ? [...Object.keys(main), 'elements'] : [];
  if (rest.length === 0 && !known.includes(first)) refuse({ path, words: [first] }, known);
  return { file: MAIN, keys: walk(main, { path, words: [first, ...rest] }) };
}
