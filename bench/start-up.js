import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { lineOf, timeInTurns } from './measure.js';

const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

/** How long an officer waits before anything happens, against a Node that does nothing. */
export async function compareStartUp() {
  const start = (...argv) => {
    const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`);
  };
  const [help, nothing] = await timeInTurns(
    [
      { name: 'danvan --help', count: 1, run: () => start(MAIN, '--help') },
      { name: 'node -e 0', count: 1, run: () => start('-e', '0') },
    ],
    { rounds: 15, warmUp: 2 },
  );
  return [lineOf('start-up', [help, nothing], { most: 4 })];
}
