import { findSuggestion } from '../../domain/find-suggestion.js';
import { suggestionText } from '../issues/suggestion-text.js';
import type { Language } from '../language.js';
import { listText } from '../list-text.js';

/** No place in the files knows more keys than this. */
const MOST = 24;

/** For an unknown key the one that is near; else all that can stand there; nothing where none is known. */
export function knownKeys(
  keys: readonly string[],
  known: readonly string[],
  language: Language,
): string {
  const [key = ''] = keys;
  const near = keys.length === 1 ? findSuggestion(key, known) : undefined;
  if (near !== undefined) return suggestionText(near, language);
  if (known.length === 0) return '';
  const start = language === 'vi' ? 'Các khóa dùng được' : 'Keys that can stand here';
  return `${start}: ${listText(known, language, MOST)}. `;
}
