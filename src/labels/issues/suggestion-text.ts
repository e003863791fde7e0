import type { Language } from '../language.js';
import { quoteText } from '../quote-text.js';

/** "Có phải là “…” không? " where a near word is known, else nothing. */
export function suggestionText(suggestion: string | undefined, language: Language): string {
  if (suggestion === undefined) return '';
  return language === 'vi'
    ? `Có phải là ${quoteText(suggestion)} không? `
    : `Did you mean ${quoteText(suggestion)}? `;
}
