import { approximate, exact } from '../domain/exact-number.js';
import type { Language } from '../labels/language.js';
import { percentText, shortNumberText } from '../labels/number-text.js';
import type { PageWords } from '../labels/page/page-words-vi.js';
import type { PageCell, PageData, PageUnit, TextId } from '../reports/html/page-model.js';

/** The data as people read them, in one language. */
export interface Reader {
  readonly data: PageData;
  readonly language: Language;
  readonly words: PageWords;
  text(id: TextId): string;
  /** Points; a dash where there are none. */
  points(text: string | null): string;
  /** A percent rounded to what a picture or a table has room for is never made here: as it is. */
  percent(text: string | null): string;
  cell(cell: PageCell): string;
  standing(unit: PageUnit): string;
}

const NONE = '–';

/** Reads the data in a language. */
export function makeReader(data: PageData, language: Language): Reader {
  const text = (id: TextId) => {
    const found = data.texts[id] ?? '';
    return typeof found === 'string' ? found : found[language === 'vi' ? 0 : 1];
  };
  return {
    data,
    language,
    words: data.words[language],
    text,
    points: (number) => (number === null ? NONE : shortNumberText(number, language)),
    percent: (number) => (number === null ? NONE : percentText(number, language)),
    cell: ([file, place]) => [data.files[file], place].filter((part) => part !== '').join(' ▸ '),
    standing: ({ standing }) => text(data.standings[standing]?.label ?? -1),
  };
}

/** Puts values in for {0}, {1}. */
export function fillIn(template: string, ...values: readonly (string | number)[]): string {
  return template.replace(/\{(\d)\}/g, (_, place) => String(values[Number(place)] ?? ''));
}

/** For pictures only: the nearest float; 0 for none. */
export function pictured(number: string | null | undefined): number {
  return number === null || number === undefined ? 0 : approximate(exact(number));
}

/** A share of a whole between 0 and 1, for pictures only. */
export function shareOf(part: string | null | undefined, whole: string): number {
  const all = pictured(whole);
  return all === 0 ? 0 : Math.min(1, Math.max(0, pictured(part) / all));
}
