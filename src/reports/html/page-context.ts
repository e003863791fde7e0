import type { CellRef } from '../../domain/cell-ref.js';
import { cellName, cellRefText } from '../../domain/cell-ref.js';
import type { ReportInput } from '../report.js';
import type { BookContext } from '../workbook/book-context.js';
import { makeBookContext } from '../workbook/book-context.js';
import type { PageCell, PageText, TextId } from './page-model.js';
import { makeKeptList, makePageTexts } from './page-texts.js';

/** What all parts of the page data are made with: both languages side by side, and the shared texts. */
export interface PageContext {
  readonly vi: BookContext;
  readonly en: BookContext;
  readonly texts: readonly PageText[];
  readonly files: readonly string[];
  /** Keeps a text once and gives its number. */
  text(vi: string, en?: string): TextId;
  /** Says the same thing in both languages. */
  say(sayIn: (book: BookContext) => string): TextId;
  cell(at: CellRef): PageCell;
}

/** Gathers what reports say in Vietnamese and in English, with empty lists of texts and files. */
export function makePageContext(input: ReportInput): PageContext {
  const vi = makeBookContext({ ...input, language: 'vi' });
  const en = makeBookContext({ ...input, language: 'en' });
  const { texts, text } = makePageTexts();
  const files = makeKeptList<string>();
  return {
    vi,
    en,
    texts,
    files: files.members,
    text,
    say: (sayIn) => text(sayIn(vi), sayIn(en)),
    cell: ({ row, column, from, ...sheet }) => {
      const name = cellRefText(sheet);
      const cell = cellName({ row, column });
      return [files.add(name, () => name), from === undefined ? cell : `${cell} ← ${from}`];
    },
  };
}
