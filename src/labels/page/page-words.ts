import type { Language } from '../language.js';
import { PAGE_WORDS_EN } from './page-words-en.js';
import type { PageWords } from './page-words-vi.js';
import { PAGE_WORDS_VI } from './page-words-vi.js';

/** The page's words by language; both go into the page. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  vi: PAGE_WORDS_VI,
  en: PAGE_WORDS_EN,
};
