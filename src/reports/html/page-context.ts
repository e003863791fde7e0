import type { CellRef } from '../../domain/cell-ref.js';
import type { ReportInput } from '../report.js';
import type { BookContext } from '../workbook/book-context.js';
import { makeBookContext } from '../workbook/book-context.js';
import type { PageCell, PageText, TextId } from './page-model.js';

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
  const texts = makeList<PageText>();
  const files = makeList<string>();
  const text = (first: string, second = first): TextId =>
    first === second
      ? texts.add(first, first)
      : texts.add(JSON.stringify([first, second]), [first, second]);
  return {
    vi,
    en,
    texts: texts.members,
    files: files.members,
    text,
    say: (sayIn) => text(sayIn(vi), sayIn(en)),
    cell: ({ file, sheet, row, column }) => {
      const name = sheet === undefined ? file : `${file} ▸ ${sheet}`;
      return [files.add(name, name), `${column ?? ''}${row ?? ''}`];
    },
  };
}

interface KeptList<Member> {
  readonly members: readonly Member[];
  add(key: string, member: Member): number;
}

/** A list in which equal members stand once. */
function makeList<Member>(): KeptList<Member> {
  const members: Member[] = [];
  const places = new Map<string, number>();
  return {
    members,
    add: (key, member) => {
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, members.length);
      members.push(member);
      return members.length - 1;
    },
  };
}
