import { sheetName } from './sheet-names.js';

/** What stands on one sheet of a list that may need several. */
export interface SheetPart<Item> {
  readonly sheet: string;
  readonly items: readonly Item[];
  /** Rows that the items take, at most. */
  readonly rows: number;
}

/** How a list is divided over sheets. */
export interface SheetDivision<Item> {
  /** Name of the first sheet; the others are "Chi tiết (2)", … */
  readonly name: string;
  /** Names of other sheets. */
  readonly taken: readonly string[];
  /** Rows below the heading of a sheet. */
  readonly room: number;
  /** How many rows an item takes, at most. */
  rowsOf(item: Item): number;
}

/**
 * Divides a list over as many sheets as it needs, at least one, always between two items. An item that
 * alone is more than a sheet has room for gets a sheet to itself.
 */
export function divideSheet<Item>(
  items: readonly Item[],
  { name, taken, room, rowsOf }: SheetDivision<Item>,
): readonly SheetPart<Item>[] {
  const piles: { items: Item[]; rows: number }[] = [{ items: [], rows: 0 }];
  for (const item of items) {
    const rows = rowsOf(item);
    const last = piles.at(-1);
    if (last !== undefined && (last.rows + rows <= room || last.rows === 0)) {
      last.items.push(item);
      last.rows += rows;
    } else {
      piles.push({ items: [item], rows });
    }
  }
  const names: string[] = [];
  return piles.map((pile, index) => {
    const sheet = index === 0 ? name : sheetName(name, [name, ...taken, ...names]);
    names.push(sheet);
    return { sheet, ...pile };
  });
}
