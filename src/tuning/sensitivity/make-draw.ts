/** Gives one number after another from 0 up to 1; 1 itself never. */
export type Draw = () => number;

const TWO_32 = 2 ** 32;

/**
 * Mulberry32, a well-known small generator: the same seed and stream give the same numbers on every
 * machine. Each variant draws from a stream of its own, so that variant 7 is the same among 10 and 1,000.
 */
export function makeDraw(seed: number, stream: number): Draw {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / TWO_32;
  };
}

/** A share between -1 and 1 in steps of a thousandth. */
export function drawShare(draw: Draw): number {
  return (Math.floor(draw() * 2001) - 1000) / 1000;
}
