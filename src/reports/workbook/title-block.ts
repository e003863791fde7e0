import type { Worksheet } from 'exceljs';
import type { CriteriaSet } from '../../criteria/criteria-set.js';
import { dayText } from '../../labels/day-text.js';
import type { Language } from '../../labels/language.js';
import { WORKBOOK_WORDS } from '../../labels/workbook/workbook-words.js';
import type { BookContext } from './book-context.js';
import { STYLES } from './cell-styles.js';

/** "Theo Quyết định số 1211/QĐ-UBND ngày 02/11/2022 của UBND tỉnh Quảng Ngãi"; a draft is no decision. */
export function legalBasisText({
  criteriaSet,
  words,
  language,
}: Pick<BookContext, 'criteriaSet' | 'words' | 'language'>): string {
  const { number, issuer, issuedOn } = criteriaSet.legalBasis;
  const day = dayText(issuedOn, language);
  if (criteriaSet.status === 'draft') return words.draftBasis(day);
  return words.legalBasis({ number, issuer, day });
}

/** That not all figures of a set are the decision's own, where it is so. */
export function provenanceBanners(
  { provenance: { level, note } }: Pick<CriteriaSet, 'provenance'>,
  language: Language,
): readonly string[] {
  if (level === 'full-text') return [];
  return [WORKBOOK_WORDS[language].banners[level](note.trim().replace(/\s+/g, ' '))];
}

/** Where a sheet's titles start; column A when left out. */
interface Titles {
  readonly title: (year: number) => string;
  readonly column?: number;
  readonly context: BookContext;
}

/**
 * Title in row 1 and legal basis in row 2, to the left, so that wide sheets show them at once; but right
 * of the columns that every page repeats, where they would be cut.
 */
export function writeTitles(sheet: Worksheet, { title, column = 1, context }: Titles): void {
  const lines = [
    [title(context.evaluation.year), STYLES.leftTitle, 22],
    [legalBasisText(context), STYLES.leftSubtitle, 17],
  ] as const;
  for (const [index, [text, style, height]] of lines.entries()) {
    const row = sheet.getRow(index + 1);
    row.getCell(column).value = text;
    row.getCell(column).style = style;
    row.height = height;
  }
}
