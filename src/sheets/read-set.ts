import type { RawTable } from '../domain/raw-table.js';
import type { SheetFault } from '../domain/sheet-fault.js';
import { foldText } from '../domain/text.js';
import type { Block, Path } from './block.js';
import { SHEETS } from './grid.js';
import { BANDS, CONDITIONS, ELEMENTS, MINIMUMS, QUOTAS } from './limit-blocks.js';
import type { Named, NamedThings } from './names.js';
import { idFromLabel } from './names.js';
import type { PlacedData, PlacedPath } from './placed-data.js';
import type { ReadContext, ReadItem } from './read-block.js';
import { readBlock, readFields } from './read-block.js';
import { readTree } from './read-table.js';
import {
  LINEAGE,
  NOTES,
  ROUNDING,
  SET_FIELDS,
  SOURCES,
  TABLES,
  UNIT_GROUPS,
} from './set-blocks.js';
import { CRITERIA } from './table-block.js';

/** The files of a set as data, with the cell of each place, and every cell that cannot be read. */
export interface ReadSet {
  /** By the name of the file inside the folder of a set. */
  readonly files: ReadonlyMap<string, PlacedData>;
  readonly faults: readonly SheetFault[];
}

const SET_BLOCKS = [TABLES, UNIT_GROUPS, ROUNDING, SOURCES, NOTES];
const GRADE_BLOCKS = [BANDS, MINIMUMS, QUOTAS];
const TITLES = [...SET_BLOCKS, ...GRADE_BLOCKS, CONDITIONS, LINEAGE, ELEMENTS].map(
  ({ title }) => title,
);
const EMPTY: NamedThings = { elements: [], grades: [], tables: [], conditions: [] };

/** Looks up sheets by their names; one that is not there is a fault, told once. */
interface Book {
  sheet(name: string): RawTable;
}

function openBook(tables: readonly RawTable[], faults: SheetFault[]): Book {
  const missing = new Map<string, RawTable>();
  return {
    sheet: (name) => {
      const found = tables.find((table) => foldText(table.sheet ?? table.file) === foldText(name));
      if (found !== undefined) return found;
      const known = missing.get(name);
      if (known !== undefined) return known;
      const empty = { file: name, sheet: name, rows: [], hiddenColumns: [], hidden: false };
      missing.set(name, empty);
      faults.push({ place: name, writing: { why: 'sheet-missing', found: name, expected: '' } });
      return empty;
    },
  };
}

/** Gives every item without an id one made from its label. */
function withIds(items: readonly ReadItem[]): readonly ReadItem[] {
  const taken = new Set(items.map(({ item }) => String(item['id'] ?? '')));
  for (const { item } of items) {
    if (item['id'] !== undefined || typeof item['label'] !== 'string') continue;
    const wanted = idFromLabel(item['label']);
    let id = wanted;
    for (let at = 2; taken.has(id); at += 1) id = `${wanted}-${at}`;
    taken.add(id);
    item['id'] = id;
  }
  return items;
}

function namedIn(items: readonly ReadItem[]): readonly Named[] {
  return withIds(items)
    .filter(({ item }) => typeof item['id'] === 'string')
    .map(({ item }) => ({
      id: String(item['id']),
      label: String(item['label'] ?? item['id']),
      ...(Array.isArray(item['options']) && { options: item['options'] as Named['options'] }),
    })) as readonly Named[];
}

/** All names of the workbook, as far as they can be read: what cells refer to. */
function readNames(book: Book): NamedThings {
  const context: ReadContext = { names: EMPTY, faults: [], titles: TITLES };
  return {
    elements: namedIn(readBlock(book.sheet(SHEETS.elements), ELEMENTS, context)),
    grades: namedIn(readBlock(book.sheet(SHEETS.grades), BANDS, context)),
    tables: namedIn(readBlock(book.sheet(SHEETS.set), TABLES, context)),
    conditions: namedIn(readBlock(book.sheet(SHEETS.conditions), CONDITIONS, context)),
  };
}

function placesOf(read: ReadItem, columns: Block['columns'], base: Path): readonly PlacedPath[] {
  const row = `${read.sheet}!${read.row}`;
  return columns.map(({ title, path }) => ({
    path: [...base, ...path],
    place: read.placeOf(title),
    title,
    row,
  }));
}

/** A list of items of a file, with their places. */
interface Listed {
  readonly key: Path;
  readonly items: readonly ReadItem[];
  readonly block: Block;
  /** The part of an item's path below `key`: its index when left out. */
  below?(item: ReadItem, index: number): Path;
}

function placed(value: unknown, lists: readonly Listed[], more: readonly PlacedPath[]): PlacedData {
  const places = lists.flatMap(({ key, items, block, below }) =>
    items.flatMap((read, index) =>
      placesOf(read, block.columns, [...key, ...(below?.(read, index) ?? [index])]),
    ),
  );
  const faulty = lists.flatMap(({ items }) =>
    items.filter(({ isFaulty }) => isFaulty).map(({ sheet, row }) => `${sheet}!${row}`),
  );
  return { value, places: [...more, ...places], faulty: new Set(faulty) };
}

const itemsOf = (list: readonly ReadItem[]) => list.map(({ item }) => item);
const orNone = <Value>(list: readonly Value[]) => (list.length === 0 ? undefined : list);

function withoutUndefined(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
}

/** criteria-set.yaml from its sheets. */
function readMain(book: Book, context: ReadContext, tables: readonly ReadItem[]): PlacedData {
  const set = book.sheet(SHEETS.set);
  const grades = book.sheet(SHEETS.grades);
  const fields = readFields(set, SET_FIELDS, context);
  const [groups, rounding, sources, notes] = [UNIT_GROUPS, ROUNDING, SOURCES, NOTES].map((block) =>
    readBlock(set, block, context),
  ) as [readonly ReadItem[], readonly ReadItem[], readonly ReadItem[], readonly ReadItem[]];
  const bands = withIds(readBlock(grades, BANDS, context));
  const minimums = withIds(readBlock(grades, MINIMUMS, context));
  const quotas = withIds(readBlock(grades, QUOTAS, context));
  const conditions = withIds(readBlock(book.sheet(SHEETS.conditions), CONDITIONS, context));
  const lineage = readBlock(book.sheet(SHEETS.lineage), LINEAGE, context);
  const entries = lineage.map(({ item: { id, ...entry } }) => [String(id), entry] as const);
  const value = withoutUndefined({
    ...fields.item,
    notes: orNone(notes.map(({ item }) => item['note'])),
    lineage: entries.length === 0 ? undefined : Object.fromEntries(entries),
    sources: itemsOf(sources),
    unitGroups: itemsOf(groups),
    tables: tables.map(({ item: { sheet: _sheet, ...table } }) => table),
    rounding: orNone(itemsOf(rounding)),
    grades: withoutUndefined({
      ...(fields.item['grades'] as object | undefined),
      bands: itemsOf(bands),
      minimums: orNone(itemsOf(minimums)),
      quotas: orNone(itemsOf(quotas)),
    }),
    conditions: orNone(itemsOf(conditions)),
  });
  const lists: readonly Listed[] = [
    { key: ['tables'], items: tables, block: TABLES },
    { key: ['unitGroups'], items: groups, block: UNIT_GROUPS },
    { key: ['rounding'], items: rounding, block: ROUNDING },
    { key: ['sources'], items: sources, block: SOURCES },
    { key: ['notes'], items: notes, block: NOTES },
    { key: ['grades', 'bands'], items: bands, block: BANDS },
    { key: ['grades', 'minimums'], items: minimums, block: MINIMUMS },
    { key: ['grades', 'quotas'], items: quotas, block: QUOTAS },
    { key: ['conditions'], items: conditions, block: CONDITIONS },
    {
      key: ['lineage'],
      items: lineage,
      block: LINEAGE,
      below: ({ item }) => [String(item['id'])],
    },
  ];
  const own = placesOf(fields, SET_FIELDS, []);
  const data = placed(value, lists, own);
  return fields.isFaulty
    ? { ...data, faulty: new Set([...data.faulty, `${fields.sheet}!0`]) }
    : data;
}

/** Reads a workbook of criteria. Every fault of writing is collected; nothing is thrown. */
export function readSetSheets(tables: readonly RawTable[]): ReadSet {
  const faults: SheetFault[] = [];
  const book = openBook(tables, faults);
  const context: ReadContext = { names: readNames(book), faults, titles: TITLES };
  const declared = withIds(readBlock(book.sheet(SHEETS.set), TABLES, context));
  const main = readMain(book, context, declared);
  const elements = withIds(readBlock(book.sheet(SHEETS.elements), ELEMENTS, context));
  const files = new Map<string, PlacedData>([
    ['criteria-set.yaml', main],
    [
      'data-elements.yaml',
      placed(itemsOf(elements), [{ key: [], items: elements, block: ELEMENTS }], []),
    ],
  ]);
  for (const { item } of declared) {
    const { id, sheet } = item;
    if (typeof id !== 'string' || typeof sheet !== 'string') continue;
    const rows = readBlock(book.sheet(sheet), CRITERIA, context);
    files.set(`tables/${id}.yaml`, readTree(rows, context));
  }
  return { files, faults };
}
