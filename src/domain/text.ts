/**
 * Text as it is compared: NFC, every kind of space folded to one, trimmed, lower case. Officers'
 * files mix NFC and NFD and carry no-break spaces; two texts that look alike must be alike.
 */
export function foldText(text: string): string {
  const known = FOLDED.get(text);
  if (known !== undefined) return known;
  const folded = tidyText(text).toLowerCase();
  if (FOLDED.size < MOST_FOLDED && text.length <= LONGEST_FOLDED) FOLDED.set(text, folded);
  return folded;
}

/** Words and figures in cells are few and compared again for every unit. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 5000;
const LONGEST_FOLDED = 40;

/** Codes and figures, which are most of all cells: nothing in them is to be folded. */
const TIDY_ALREADY = /^[!-~]+(?: [!-~]+)*$/;

/** Text as it is kept: NFC, spaces folded and trimmed, case left alone. */
export function tidyText(text: string): string {
  if (TIDY_ALREADY.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\u2007\u202f\ufeff]+/gu, ' ')
    .trim();
}

/** Folded text without accents, for near-miss search only; đ has no decomposition of its own. */
export function foldAccents(text: string): string {
  return foldText(text)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/đ/g, 'd');
}

/** Order of code units: the same on every machine and in every locale. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
