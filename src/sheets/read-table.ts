import { type Path, valueAt } from './block.js';
import type { PlacedData, PlacedPath } from './placed-data.js';
import type { ReadContext, ReadItem } from './read-block.js';
import { endLeaf, type OpenLeaf, takePart } from './read-part.js';
import { CRITERIA } from './table-block.js';

type Node = Record<string, unknown> & { criteria?: Node[] };

interface Open {
  readonly level: number;
  readonly node: Node;
  readonly path: Path;
}

/** A table as far as its rows have been read. */
interface Tree {
  readonly context: ReadContext;
  readonly nodes: Node[];
  /** The sections that the next row may belong to, the innermost last. */
  readonly open: Open[];
  readonly places: PlacedPath[];
  readonly faulty: Set<string>;
  leaf: OpenLeaf | undefined;
}

const PART_KEYS = new Set(['method', 'source', 'points', 'part', 'role', 'level']);

function levelOf({ item }: ReadItem): number {
  if (typeof item['level'] === 'number') return item['level'];
  return String(item['id'] ?? '').split('.').length;
}

function isLeaf({ item }: ReadItem): boolean {
  return (
    item['role'] === 'criterion' || (item['role'] === undefined && item['method'] !== undefined)
  );
}

function placesOf(read: ReadItem, path: Path): readonly PlacedPath[] {
  const row = `${read.sheet}!${read.row}`;
  return CRITERIA.columns
    .filter(({ path: own }) => !PART_KEYS.has(String(own[0])))
    .map((column) => ({
      path: [...path, ...column.path],
      place: read.placeOf(column.title),
      title: column.title,
      row,
    }));
}

function rowOf({ sheet, row }: ReadItem): string {
  return `${sheet}!${row}`;
}

interface Rejection {
  readonly title: string;
  readonly why: 'part-alone' | 'level-wrong' | 'cell-missing' | 'cell-unused';
}

function reject({ context, faulty }: Tree, read: ReadItem, { title, why }: Rejection): void {
  const isCell = why === 'cell-missing' || why === 'cell-unused';
  const found = isCell ? title : String(read.item['id'] ?? '');
  const writing = { why, found, expected: '' };
  context.faults.push({ place: read.placeOf(title), title, writing });
  faulty.add(rowOf(read));
}

function closeLeaf(tree: Tree): void {
  if (tree.leaf !== undefined) tree.places.push(...endLeaf(tree.leaf));
  tree.leaf = undefined;
}

/** A row without number and label: a further part of the criterion above it. */
function addPart(tree: Tree, read: ReadItem): void {
  if (tree.leaf === undefined) reject(tree, read, { title: 'STT', why: 'part-alone' });
  else takePart(tree.leaf, read, tree.context);
  for (const { title, path } of CRITERIA.columns) {
    const isUsed = PART_KEYS.has(String(path[0])) || valueAt(read.item, path) === undefined;
    if (!isUsed) reject(tree, read, { title, why: 'cell-unused' });
  }
}

/** What a section cannot use: it would be lost without a word. */
function refusePoints(tree: Tree, read: ReadItem): void {
  if (read.isFaulty) return;
  for (const title of ['Cách chấm', 'Số liệu', 'Mức điểm']) {
    const key = CRITERIA.columns.find((column) => column.title === title)?.path ?? [];
    if (valueAt(read.item, key) !== undefined) reject(tree, read, { title, why: 'cell-unused' });
  }
}

/** A row with a number: a section or a criterion. */
function addNode(tree: Tree, read: ReadItem): void {
  closeLeaf(tree);
  requireCells(tree, read);
  const placed = place(tree, read);
  if (placed === undefined) {
    reject(tree, read, { title: 'Cấp', why: 'level-wrong' });
    return;
  }
  tree.places.push(...placesOf(read, placed.path));
  if (!isLeaf(read)) {
    refusePoints(tree, read);
    return;
  }
  tree.leaf = { ...placed, parts: [], rows: [] };
  takePart(tree.leaf, read, tree.context);
}

/** Puts the rows of a table together to its tree. */
export function readTree(rows: readonly ReadItem[], context: ReadContext): PlacedData {
  const tree: Tree = {
    context,
    nodes: [],
    open: [],
    places: [],
    faulty: new Set(),
    leaf: undefined,
  };
  for (const read of rows) {
    const before = context.faults.length;
    const { id, label } = read.item;
    if (id === undefined && label === undefined) addPart(tree, read);
    else addNode(tree, read);
    if (read.isFaulty || context.faults.length > before) tree.faulty.add(rowOf(read));
  }
  closeLeaf(tree);
  return { value: tree.nodes, places: tree.places, faulty: tree.faulty };
}

function requireCells(tree: Tree, read: ReadItem): void {
  const wanted = isLeaf(read)
    ? ['STT', 'Nội dung', 'Điểm tối đa', 'Căn cứ', 'Nơi quy định']
    : ['STT', 'Nội dung', 'Điểm tối đa'];
  for (const column of CRITERIA.columns) {
    if (!wanted.includes(column.title)) continue;
    const value = valueAt(read.item, column.path);
    if (value === undefined && !read.isFaulty)
      reject(tree, read, { title: column.title, why: 'cell-missing' });
  }
}

/** What a row is in the data: a criterion, or a section with room for what it holds. */
function nodeOf(read: ReadItem): Node {
  const own = Object.fromEntries(Object.entries(read.item).filter(([key]) => !PART_KEYS.has(key)));
  if (isLeaf(read)) return own;
  const { role } = read.item;
  return { ...own, ...(role !== undefined && role !== 'section' && { kind: role }), criteria: [] };
}

/** Puts a row into the last open section of the level above it; undefined where there is none. */
function place({ nodes, open }: Tree, read: ReadItem): Pick<OpenLeaf, 'node' | 'path'> | undefined {
  const level = levelOf(read);
  while ((open.at(-1)?.level ?? 0) >= level) open.pop();
  const parent = open.at(-1);
  const isSection = !isLeaf(read);
  if ((parent?.level ?? 0) !== level - 1 || (parent === undefined && !isSection)) return undefined;
  const siblings = parent === undefined ? nodes : (parent.node.criteria ?? []);
  const above: Path = parent === undefined ? [] : [...parent.path, 'criteria'];
  const path: Path = [...above, siblings.length];
  const node = nodeOf(read);
  siblings.push(node);
  if (isSection) open.push({ level, node, path });
  return { node, path };
}
