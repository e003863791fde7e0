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

/** Runs the program as the terminal would, without a terminal; the clock stands still. */
export async function runCommand(
  argv: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Transcript> {
  let stdout = '';
  let stderr = '';
  const code = await runDanvan(argv, {
    cwd: options.cwd,
    env: options.env ?? { LANG: 'en_US.UTF-8' },
    stdout: {
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
