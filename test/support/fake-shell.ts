import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDanvan } from '../../src/cli/run-danvan.js';

/** What a run of the program said, and how it ended. */
export interface Transcript {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** An empty folder of its own for a test. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'danvan-test-'));
}

/** The world around a run; `columns` where it has a terminal of that width. */
interface World {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
}

/** Runs the program as the terminal would; the clock stands still. */
export async function runCommand(
  argv: readonly string[],
  { cwd, env = { LANG: 'en_US.UTF-8' }, columns }: World,
): Promise<Transcript> {
  let stdout = '';
  let stderr = '';
  const code = await runDanvan(argv, {
    cwd,
    env,
    stdout: {
      ...(columns !== undefined && { isTTY: true, columns }),
      write: (text) => {
        stdout += text;
      },
    },
    stderr: {
      write: (text) => {
        stderr += text;
      },
    },
    now: () => new Date('2024-12-02T08:00:00Z'),
  });
  return { code, stdout, stderr };
}
