import type { Language } from './language.js';
import { quoteText } from './quote-text.js';

const SHOWN = 8;
const NONE: Readonly<Record<Language, string>> = { vi: '(không có)', en: '(none)' };

/** Quoted texts side by side; of a long list the first few and how many more there are. */
export function listText(items: readonly string[], language: Language, most = SHOWN): string {
  if (items.length === 0) return NONE[language];
  const shown = items.slice(0, most).map(quoteText).join(', ');
  const more = items.length - most;
  if (more <= 0) return shown;
  return language === 'vi' ? `${shown} và ${more} mục khác` : `${shown} and ${more} more`;
}
