import type { Workbook } from 'exceljs';
import { FORM_WORDS } from '../labels/form/form-words.js';
import type { Language } from '../labels/language.js';
import { STYLES } from '../reports/workbook/cell-styles.js';
import { sheetName } from '../reports/workbook/sheet-names.js';
import { rowHeight } from '../reports/workbook/text-height.js';
import { formLists, writeLists } from './form-lists.js';
import type { FormMark, FormUnit } from './form-mark.js';
import { FORM_MARK, MARK_SHEET, markLines } from './form-mark.js';
import type { GroupForm } from './form-sheet.js';
import { groupForm, writeFormSheet } from './form-sheet.js';
import type { FormBasis } from './form-source.js';
import { formSource } from './form-source.js';
import type { FormOptions, ListedUnit } from './form-unit.js';

/** Makes the workbook with the forms of some units, a sheet per unit. */
export type MakeFormWorkbook = (units: readonly ListedUnit[]) => Promise<Uint8Array>;

const GUIDE_WIDTH = 110;

/**
 * Prepares the forms of a decision in a year. Every unit of one group has the same form, so layout and
 * formulas are made once a group. Throws a RangeError for a unit group that the set does not have.
 */
export function makeFormWorkbooks(
  basis: FormBasis,
  options: FormOptions & { readonly language: Language },
): MakeFormWorkbook {
  const { set, year } = basis;
  const words = FORM_WORDS[options.language];
  const lists = formLists(set.elements, words);
  const forms = new Map<string, GroupForm>();
  const formOf = (group: string) => {
    const known = forms.get(group);
    if (known !== undefined) return known;
    const source = formSource(basis, group);
    const made = groupForm({ source, language: options.language, words, lists });
    forms.set(group, made);
    return made;
  };
  return async (units) => {
    const { default: exceljs } = await import('exceljs');
    const book = new exceljs.Workbook();
    book.title = words.title(year, set.scheme?.label);
    book.creator = words.properties.creator;
    book.calcProperties.fullCalcOnLoad = true;
    const taken: string[] = [words.sheets.guide, words.sheets.lists, MARK_SHEET];
    const marked: FormUnit[] = [];
    for (const unit of units) {
      const name = sheetName(unit.name, taken);
      taken.push(name);
      const lastYear = options.lastYear?.get(unit.id);
      const place = { book, name, unit, options, lastYear };
      marked.push(await writeFormSheet(formOf(unit.unitGroup), place));
    }
    writeGuide(book, words);
    writeLists(book, set.elements, words);
    writeMark(book, {
      form: FORM_MARK,
      criteriaSet: set.id,
      criteriaSha256: set.sha256,
      year,
      units: marked,
    });
    return new Uint8Array(await book.xlsx.writeBuffer());
  };
}

function writeGuide(book: Workbook, { guide, sheets }: (typeof FORM_WORDS)[Language]): void {
  const sheet = book.addWorksheet(sheets.guide);
  sheet.getColumn(1).width = 5;
  sheet.getColumn(2).width = GUIDE_WIDTH;
  sheet.views = [{ showGridLines: false }];
  sheet.getCell(1, 1).value = guide.title;
  sheet.getCell(1, 1).style = STYLES.leftTitle;
  for (const [index, text] of guide.steps.entries()) {
    const row = sheet.getRow(index + 3);
    row.getCell(1).value = index + 1;
    row.getCell(1).style = {
      ...STYLES.plain,
      alignment: { horizontal: 'center', vertical: 'top' },
    };
    row.getCell(2).value = text;
    row.getCell(2).style = { ...STYLES.plain, alignment: { wrapText: true, vertical: 'top' } };
    row.height = rowHeight([{ text, width: GUIDE_WIDTH, size: 11 }], 20);
  }
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
}

function writeMark(book: Workbook, mark: FormMark): void {
  const sheet = book.addWorksheet(MARK_SHEET);
  sheet.state = 'veryHidden';
  for (const [index, line] of markLines(mark).entries()) sheet.getCell(index + 1, 1).value = line;
}
