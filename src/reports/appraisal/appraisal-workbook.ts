import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { AppraisalRow } from '../../domain/appraisal.js';
import { sideSheetRows } from '../../domain/side-sheets.js';
import type { AppraisalWords } from '../../labels/appraisal/appraisal-words.js';
import { APPRAISAL_WORDS } from '../../labels/appraisal/appraisal-words.js';
import type { Language } from '../../labels/language.js';
import { startSentence } from '../../labels/rules/start-sentence.js';
import { addAppraisalSheet } from './appraisal-sheet.js';
import { addFiguresSheet } from './figures-sheet.js';
import { addGuideSheet, addMarkSheet } from './side-sheets.js';

/** What the workbook is of, and whose. */
export interface AppraisalBook {
  readonly set: CriteriaSet;
  readonly year: number;
  readonly isDraft: boolean;
  readonly language: Language;
  readonly rows: readonly AppraisalRow[];
  /** Undefined for the council's own. */
  readonly member: { readonly name: string; readonly isChair: boolean } | undefined;
  /** The hidden sheet. */
  readonly mark: readonly (readonly string[])[];
}

/** Decimals to which the set rounds the points of criteria. */
export function leafDigits({ rounding }: CriteriaSet): number | undefined {
  return rounding.find(({ at }) => at === 'leaf')?.digits;
}

/** The workbook in which the council, or one member, appraises: inputs, figures so far, instructions. */
export async function appraisalWorkbook(model: AppraisalBook): Promise<Uint8Array> {
  const { set, year, isDraft, language, rows, member } = model;
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  const words = APPRAISAL_WORDS[language];
  const title = words.bookTitle(year);
  book.title = title;
  const sheet = {
    book,
    set,
    year,
    isDraft,
    language,
    words,
    title,
    rows,
    lines: [
      member === undefined ? words.council : words.member(member.name, member.isChair),
      words.howTo[member === undefined ? 'council' : 'member'],
    ],
    digits: leafDigits(set),
    authorities: authoritiesOf(model, words),
  };
  const place = await addAppraisalSheet(sheet);
  await addFiguresSheet(sheet, place);
  addGuideSheet(book, words, {
    title: startSentence(words.sheets.guide),
    lines: words.guide(member !== undefined),
  });
  const { figures, guide } = words.sheets;
  addMarkSheet(book, words, [...model.mark, ...sideSheetRows([figures, guide])]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function authoritiesOf(
  { rows, member }: AppraisalBook,
  { councilAuthorities }: AppraisalWords,
): readonly string[] {
  const known = rows.flatMap(({ note }) => note?.authority ?? []);
  return [
    ...new Set([...(member === undefined ? [] : [member.name]), ...known, ...councilAuthorities]),
  ];
}
