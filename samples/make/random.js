/**
 * Numbers that look random and are not: the same words always give the same sequence, so a new
 * column never changes the figures of another one.
 */
export function makeDice(...words) {
  let state = hashText(words.join('/'));
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function hashText(text) {
  let hash = 2166136261;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0), 16777619);
  return hash;
}

/** A whole number from low to high, both included. */
export function rollBetween(dice, low, high) {
  return low + Math.floor(dice() * (high - low + 1));
}

/** One of a list. */
export function rollOne(dice, list) {
  return list[Math.floor(dice() * list.length)];
}
