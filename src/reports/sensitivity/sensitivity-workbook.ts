import type { Workbook } from 'exceljs';
import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { Sensitivity } from '../../domain/sensitivity.js';
import type { Language } from '../../labels/language.js';
import { ABOUT_WORDS } from '../../labels/sensitivity/about-words.js';
import { tellSensitivity } from '../../labels/sensitivity/tell-sensitivity.js';
import { addTableSheet } from '../workbook/table-sheet.js';
import {
  aboutTable,
  countsTable,
  criteriaTable,
  nearTable,
  pairsTable,
} from './sensitivity-tables.js';
import type { SheetContext } from './sheet-context.js';
import { addUnitsSheet } from './units-sheet.js';

/** What the workbook is of. */
export interface SensitivityBook {
  readonly set: CriteriaSet;
  readonly year: number;
  readonly isDraft: boolean;
  readonly language: Language;
}

/** The whole analysis: units with their range of ranks as a picture, criteria, limits, counts, pairs. */
export async function sensitivityWorkbook(
  found: Sensitivity,
  { set, year, isDraft, language }: SensitivityBook,
): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const book: Workbook = new exceljs.Workbook();
  const tell = tellSensitivity(found, set, language);
  const { words } = tell;
  book.title = words.title(year);
  const context: SheetContext = {
    book,
    found,
    set,
    tell,
    language,
    isDraft,
    title: words.title(year),
    page: words.page,
    banners: [],
  };
  addUnitsSheet(context);
  const { sheets, headings, unitNotes } = words;
  addTableSheet(context, {
    name: sheets.criteria,
    heading: headings.criteria,
    note: unitNotes.criteria,
    table: criteriaTable(context),
  });
  addTableSheet(context, {
    name: sheets.near,
    heading: headings.near,
    note: found.near.length === 0 ? words.none.near : unitNotes.near,
    table: nearTable(context),
  });
  if (found.asked.counts > 0) {
    const told = words.countsTried(found.counts);
    addTableSheet(context, {
      name: sheets.counts,
      heading: headings.counts,
      note: `${unitNotes.counts} ${told}`,
      table: countsTable(context),
    });
  }
  addTableSheet(context, {
    name: sheets.pairs,
    heading: headings.pairs,
    note: found.neighbours.length === 0 ? words.none.pairs : unitNotes.pairs,
    table: pairsTable(context),
  });
  const about = ABOUT_WORDS[language];
  addTableSheet(context, {
    name: sheets.about,
    heading: about.heading,
    note: about.note,
    table: aboutTable(context),
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}
