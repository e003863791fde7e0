import type { Shell } from './shell.js';

const QUIET_MS = 1000;
const STEP_MS = 100;

/** How far a work is. `secondsLeft` is told once enough is done to judge by. */
export interface ProgressState {
  readonly done: number;
  readonly units: number;
  readonly secondsLeft?: number;
}

/** A line on stderr that renews itself; only on a terminal, and only for work longer than a second. */
export interface Progress {
  report(done: number, units: number): void;
  finish(): void;
}

/** Makes the line of one work; its clock is the shell's and starts with the first report. */
export function makeProgress(shell: Shell, text: (state: ProgressState) => string): Progress {
  if (!shell.stderr.isTTY) return { report: () => undefined, finish: () => undefined };
  const now = () => shell.now().getTime();
  const made = now();
  let last = made + QUIET_MS - STEP_MS;
  let start: { readonly at: number; readonly done: number } | undefined;
  let width = 0;
  return {
    report(done, units) {
      const at = now();
      start ??= { at, done };
      if (at - last < STEP_MS) return;
      last = at;
      const line = text({
        done,
        units,
        ...estimate(at - start.at, done - start.done, units - done),
      });
      // What is left of a longer line before is covered.
      shell.stderr.write(`\r${line.padEnd(width)}`);
      width = line.length;
    },
    finish() {
      if (width > 0) shell.stderr.write('\n');
    },
  };
}

/** What is left takes as long for each unit as what was done so far. */
function estimate(ms: number, done: number, left: number): Pick<ProgressState, 'secondsLeft'> {
  return done === 0 || ms < QUIET_MS ? {} : { secondsLeft: (ms / done) * (left / 1000) };
}

/** Passes units on and reports each one that was taken. */
export async function* countUnits<Unit>(
  units: AsyncIterable<Unit>,
  count: () => void,
): AsyncGenerator<Unit> {
  for await (const unit of units) {
    count();
    yield unit;
  }
}
