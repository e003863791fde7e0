import type { Language } from '../language.js';
import { FORM_WORDS_EN } from './form-words-en.js';
import type { FormWords } from './form-words-vi.js';
import { FORM_WORDS_VI } from './form-words-vi.js';

/** Words of the forms that units fill in, in each language. */
export const FORM_WORDS: Readonly<Record<Language, FormWords>> = {
  vi: FORM_WORDS_VI,
  en: FORM_WORDS_EN,
};
