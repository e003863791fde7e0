import type { Shell } from './shell.js';

const QUIET_MS = 1000;
const STEP_MS = 100;

/** A line on stderr that renews itself; only on a terminal, and only for work longer than a second. */
export interface Progress {
  report(done: number, units: number): void;
  finish(): void;
}

export function makeProgress(
  shell: Shell,
  text: (done: number, units: number) => string,
): Progress {
  if (!shell.stderr.isTTY) return { report: () => undefined, finish: () => undefined };
  const start = shell.now().getTime();
  let last = start + QUIET_MS - STEP_MS;
  let shown = false;
  return {
    report(done, units) {
      const now = shell.now().getTime();
      if (now - last < STEP_MS) return;
      last = now;
      shown = true;
      shell.stderr.write(`\r${text(done, units)}`);
    },
    finish() {
      if (shown) shell.stderr.write('\n');
    },
  };
}
