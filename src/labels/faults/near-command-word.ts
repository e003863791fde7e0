import { findSuggestion } from '../../domain/find-suggestion.js';
import { suggestionText } from '../issues/suggestion-text.js';
import type { Language } from '../language.js';

/**
 * "Có phải là “--year” không? " for a mistyped command or option. Such words are few and short, so one
 * change in two letters is near enough; the dashes of options do not count.
 */
export function nearCommandWord(
  found: string,
  known: readonly string[],
  language: Language,
): string {
  const bare = (word: string) => word.replace(/^-+/, '');
  const suggestion = findSuggestion(bare(found), known.map(bare), 2);
  const word = known.find((candidate) => bare(candidate) === suggestion);
  return suggestionText(word, language);
}
