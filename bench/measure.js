import { isDeepStrictEqual } from 'node:util';

/**
 * Times several ways to do the same, one after another, round after round, so that a machine that grows
 * slower meanwhile is slower for all. Each way says how many things it does in a run. Returns the median
 * of each in milliseconds for one thing. The first rounds warm up and are not counted.
 */
export async function timeInTurns(ways, { rounds = 9, warmUp = 2 } = {}) {
  const times = ways.map(() => []);
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const [at, { run, count }] of ways.entries()) {
      const start = performance.now();
      await run();
      const ms = (performance.now() - start) / count;
      if (round >= warmUp) times[at].push(ms);
    }
  }
  return ways.map(({ name }, at) => ({ name, ms: median(times[at]) }));
}

function median(numbers) {
  const sorted = [...numbers].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** How many times as long the first takes as the second. */
export function lineOf(what, [first, second], goal) {
  return { what, sides: [first, second], ratio: first.ms / second.ms, goal };
}

/** Two ways that do not give the same are no comparison: this ends the run with exit code 1. */
export function mustBeEqual(what, found, wanted) {
  if (isDeepStrictEqual(found, wanted)) return;
  const at = Array.isArray(found)
    ? found.findIndex((one, i) => !isDeepStrictEqual(one, wanted[i]))
    : -1;
  const show = (value) => JSON.stringify(at < 0 ? value : value[at])?.slice(0, 600);
  throw new Error(`${what} differ at ${at}:\n${show(found)}\n${show(wanted)}`);
}
