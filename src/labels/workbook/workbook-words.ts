import type { Provenance } from '../../criteria/criteria-set-file.js';
import type { Language } from '../language.js';
import type { Words } from '../words.js';
import { WORKBOOK_NOTES_EN } from './workbook-notes-en.js';
import type { NoteWords } from './workbook-notes-vi.js';
import { WORKBOOK_NOTES_VI } from './workbook-notes-vi.js';
import { WORKBOOK_WORDS_EN } from './workbook-words-en.js';
import type { ResultWords } from './workbook-words-vi.js';
import { WORKBOOK_WORDS_VI } from './workbook-words-vi.js';

/** All fixed words of the workbook. */
export type WorkbookWords = ResultWords & NoteWords;

/** The workbook's words by language. */
export const WORKBOOK_WORDS: Readonly<Record<Language, WorkbookWords>> = {
  vi: { ...WORKBOOK_WORDS_VI, ...WORKBOOK_NOTES_VI },
  en: { ...WORKBOOK_WORDS_EN, ...WORKBOOK_NOTES_EN },
};

/** At the foot of every page: a page that went astray still says what it is made from. */
export const PROVENANCE_TAGS: Words<Provenance['level']> = {
  vi: {
    'full-text': '',
    partial: 'bộ tiêu chí chỉ một phần theo quyết định',
    illustrative: 'bộ tiêu chí minh họa, không dùng để công bố',
  },
  en: {
    'full-text': '',
    partial: 'criteria only partly from the decision',
    illustrative: 'illustrative criteria, not for publication',
  },
};
