import type { Reader } from './reader.js';
import { fillIn } from './reader.js';

/** "64 đơn vị"; English has another word for one. */
export function countText(
  units: number,
  { words }: { readonly words: Pick<Reader['words'], 'units' | 'oneUnit'> },
): string {
  return units === 1 ? words.oneUnit : fillIn(words.units, units);
}
