import type { Language } from '../language.js';
import type { Phrases } from './phrases.js';
import { PHRASES_EN } from './phrases-en.js';
import { PHRASES_VI } from './phrases-vi.js';

const PHRASES: Readonly<Record<Language, Phrases>> = { vi: PHRASES_VI, en: PHRASES_EN };

/** The phrases of a language. */
export function phrasesOf(language: Language): Phrases {
  return PHRASES[language];
}
