import { distance } from 'fastest-levenshtein';
import { foldAccents } from './text.js';

/**
 * The known word that a mistyped one is nearest to, if it is near enough: at most one change in four
 * letters (or in `letters`), accents apart. Two words at the same distance are no help.
 */
export function findSuggestion(
  found: string,
  known: readonly string[],
  letters = 4,
): string | undefined {
  const typed = foldAccents(found);
  if (typed.length < 3) return undefined;
  const ranked = known
    .map((word) => ({ word, away: distance(typed, foldAccents(word)) }))
    .sort((left, right) => left.away - right.away);
  const [best, second] = ranked;
  if (best === undefined || best.away > Math.floor(typed.length / letters)) return undefined;
  return second !== undefined && second.away === best.away ? undefined : best.word;
}
