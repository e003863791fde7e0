import type { Codec } from './codec.js';

/** The way to a value inside an item, or inside a file. */
export type Path = readonly (string | number)[];

/** One column of a block: a field of its items. */
export interface Column {
  readonly title: string;
  readonly width: number;
  /** Way to the field inside an item. */
  readonly path: Path;
  readonly codec: Codec;
  readonly required?: boolean;
  /** Said beside a field. */
  readonly hint?: string;
  /** The things of the set that a drop-down offers. */
  readonly listed?: ListedThings;
}

/** What stands in the workbook itself and is offered by drop-downs, also when somebody adds to it. */
export type ListedThings = 'elements' | 'grades' | 'tables' | 'sources';

/** Items of a set as rows under a title and a header. */
export interface Block {
  readonly title: string;
  readonly hint?: string;
  readonly columns: readonly Column[];
  /** Rows left empty for more. */
  readonly spare: number;
}

/** An item of a set: a mapping. */
export type Item = Readonly<Record<string, unknown>>;

/** The value at a path; undefined where nothing is. */
export function valueAt(item: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object'
        ? (value as Record<string, unknown>)[String(key)]
        : undefined,
    item,
  );
}

/** Sets a value at a path of keys, with the mappings on the way to it. */
export function setAt(item: Record<string, unknown>, path: Path, value: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  if (rest.length === 0) {
    item[key] = value;
    return;
  }
  item[key] ??= {};
  setAt(item[key] as Record<string, unknown>, rest, value);
}
