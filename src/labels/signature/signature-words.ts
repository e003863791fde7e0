import type { Language } from '../language.js';
import { SIGNATURE_WORDS_EN } from './signature-words-en.js';
import type { SignatureWords } from './signature-words-vi.js';
import { SIGNATURE_WORDS_VI } from './signature-words-vi.js';

export type { SignatureWords } from './signature-words-vi.js';

/** The words of the list for signature and the slips in a language. */
export const SIGNATURE_WORDS: Readonly<Record<Language, SignatureWords>> = {
  vi: SIGNATURE_WORDS_VI,
  en: SIGNATURE_WORDS_EN,
};
