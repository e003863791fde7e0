import type { Language } from '../language.js';
import { numberText } from '../number-text.js';
import { phrasesOf } from './phrases-of.js';

/** What a cell may hold: "từ 0 đến 10"; an end that is "" is open. */
export function rangeWords(min: string, max: string, language: Language): string {
  const bound = (text: string) => ({ text: numberText(text, language), included: true });
  const range = {
    ...(min !== '' && { low: bound(min) }),
    ...(max !== '' && { high: bound(max) }),
  };
  return phrasesOf(language).values(range);
}
