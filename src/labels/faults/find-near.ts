import { foldAccents } from '../../domain/text.js';

/** How many letters must be changed, added or left out to make one text of the other. */
function countEdits(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...left].entries()) {
    const next = [at + 1];
    for (const [index, other] of [...right].entries()) {
      const replaced = (row[index] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}

/**
 * The known word that was probably meant: at most one letter in three is wrong, accents and case
 * apart. Undefined where none is near, or two are equally near.
 */
export function findNear(found: string, known: readonly string[]): string | undefined {
  const typed = foldAccents(found);
  const [best, second] = known
    .map((word) => ({ word, edits: countEdits(typed, foldAccents(word)) }))
    .sort((left, right) => left.edits - right.edits);
  if (best === undefined || best.edits > Math.floor(typed.length / 3)) return undefined;
  return second?.edits === best.edits ? undefined : best.word;
}
