import type { Workbook } from 'exceljs';
import type { DataElement } from '../criteria/data-element.js';
import { columnLetters } from '../domain/cell-ref.js';
import type { FormWords } from '../labels/form/form-words-vi.js';
import { STYLES } from '../reports/workbook/cell-styles.js';
import { quoteSheet } from '../reports/workbook/sheet-names.js';

/** Where the words of drop-downs stand: a column for each figure that offers some. */
export interface FormLists {
  /** The cell with the label of an option. Throws a RangeError for an option that is none. */
  option(element: string, option: string): string;
  /** The range that a figure offers, with or without "does not apply"; undefined where it offers none. */
  range(element: DataElement, mayNotApply: boolean): string | undefined;
}

const FIRST_ROW = 3;

interface List {
  readonly column: string;
  readonly header: string;
  readonly ids: readonly string[];
  readonly words: readonly string[];
}

function listsOf(elements: readonly DataElement[], { said }: FormWords): ReadonlyMap<string, List> {
  const own = elements.filter(({ kind }) => kind === 'choice');
  const yesNo = { id: '', label: `${said.yes} / ${said.no}`, ids: [], words: [said.yes, said.no] };
  const choices = own.map(({ id, label, options = [] }) => ({
    id,
    label,
    ids: options.map((option) => option.id),
    words: options.map((option) => option.label),
  }));
  return new Map(
    [yesNo, ...choices].map(({ id, label, ids, words }, index) => {
      const column = columnLetters(index + 1);
      return [id, { column, header: label, ids, words: [...words, said.notApplicable] }];
    }),
  );
}

/** Finds the words of drop-downs on the sheet that {@link writeLists} writes. */
export function formLists(elements: readonly DataElement[], words: FormWords): FormLists {
  const lists = listsOf(elements, words);
  const sheet = quoteSheet(words.sheets.lists);
  return {
    option: (element, option) => {
      const list = lists.get(element);
      const at = list?.ids.indexOf(option) ?? -1;
      if (list === undefined || at < 0) throw new RangeError(`no option ${element}/${option}`);
      return `${sheet}!$${list.column}$${FIRST_ROW + at}`;
    },
    range: ({ id, kind }, mayNotApply) => {
      const list = lists.get(kind === 'yes-no' ? '' : id);
      if (list === undefined) return undefined;
      const last = FIRST_ROW + list.words.length - (mayNotApply ? 1 : 2);
      return `${sheet}!$${list.column}$${FIRST_ROW}:$${list.column}$${last}`;
    },
  };
}

/** Writes the hidden sheet of words. */
export function writeLists(
  book: Workbook,
  elements: readonly DataElement[],
  words: FormWords,
): void {
  const sheet = book.addWorksheet(words.sheets.lists);
  sheet.state = 'hidden';
  sheet.getCell(1, 1).value = words.listsNote;
  sheet.getCell(1, 1).style = STYLES.note;
  for (const { column, header, words: choices } of listsOf(elements, words).values()) {
    sheet.getCell(`${column}2`).value = header;
    for (const [index, word] of choices.entries()) {
      sheet.getCell(`${column}${FIRST_ROW + index}`).value = word;
    }
  }
}
