import type { DataValidation, Worksheet } from 'exceljs';
import { columnLetters } from '../domain/cell-ref.js';
import { quoteSheet } from '../reports/workbook/sheet-names.js';
import type { Column, ListedThings } from './block.js';
import { CELL } from './cell-looks.js';
import type { GridBlock } from './grid.js';
import { SHEETS } from './grid.js';
import type { NamedThings } from './names.js';
import type { BlockPlace } from './write-block.js';

/** Ranges that drop-downs take their words from. */
export interface Lists {
  /** A range for words, made when it is first asked for. */
  words(choices: readonly string[]): string;
  readonly things: Map<ListedThings, string>;
}

/** Where the words of drop-downs come from. */
export interface ListSource {
  readonly lists: Lists;
  readonly names: NamedThings;
}

/** Starts the sheet of words: a column for each list. */
export function startLists(sheet: Worksheet): Lists {
  const known = new Map<string, string>();
  return {
    things: new Map(),
    words: (choices) => {
      const key = choices.join('\n');
      const found = known.get(key);
      if (found !== undefined) return found;
      const at = known.size + 1;
      for (const [index, word] of choices.entries()) {
        const cell = sheet.getCell(index + 2, at);
        cell.value = word;
        cell.style = CELL;
      }
      sheet.getColumn(at).width = 32;
      const letter = columnLetters(at);
      const range = `${quoteSheet(sheet.name)}!$${letter}$2:$${letter}$${choices.length + 1}`;
      known.set(key, range);
      return range;
    },
  };
}

interface WithValidations {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
}

/** A drop-down over cells; what is not in it may be typed too and is checked when it is read. */
export function offer(sheet: Worksheet, range: string, from: string): void {
  (sheet as unknown as WithValidations).dataValidations.add(range, {
    type: 'list',
    allowBlank: true,
    showErrorMessage: false,
    formulae: [from],
  });
}

const LISTED_HERE: readonly (readonly [
  sheet: string,
  block: string,
  title: string,
  things: ListedThings,
])[] = [
  [SHEETS.set, 'CÁC BẢNG ĐIỂM', 'Tên bảng', 'tables'],
  [SHEETS.set, 'VĂN BẢN LÀM CĂN CỨ', 'Ký hiệu', 'sources'],
  [SHEETS.elements, 'SỐ LIỆU DÙNG ĐỂ CHẤM', 'Tên số liệu', 'elements'],
  [SHEETS.grades, 'MỨC XẾP LOẠI', 'Tên loại', 'grades'],
];

/** A block that has been written, whose columns may offer words. */
export interface Offered {
  readonly sheet: Worksheet;
  readonly block: GridBlock;
  readonly place: BlockPlace;
}

/** Remembers the range of names that other sheets offer, where a block holds them. */
export function noteThings({ sheet, block, place }: Offered, lists: Lists): void {
  for (const [name, title, column, things] of LISTED_HERE) {
    if (name !== sheet.name || title !== block.block.title) continue;
    const at = block.block.columns.findIndex((own) => own.title === column);
    const letter = columnLetters(at + 1);
    const range = `${quoteSheet(name)}!$${letter}$${place.first}:$${letter}$${place.last}`;
    lists.things.set(things, range);
  }
}

/** The range of what a column offers; undefined where anything may be typed. */
export function rangeFor(column: Column, { lists, names }: ListSource): string | undefined {
  if (column.listed !== undefined) return lists.things.get(column.listed);
  const choices = column.codec.choices?.(names);
  return choices === undefined ? undefined : lists.words(choices);
}

/** Offers what each column of a block takes. */
export function offerColumns({ sheet, block, place }: Offered, source: ListSource): void {
  for (const [index, column] of block.block.columns.entries()) {
    const range = rangeFor(column, source);
    const letter = columnLetters(index + 1);
    if (range !== undefined) offer(sheet, `${letter}${place.first}:${letter}${place.last}`, range);
  }
}
