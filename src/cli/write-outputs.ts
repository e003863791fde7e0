import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { OperatorError } from '../domain/operator-error.js';

/** A file to write: its full path and its content. */
export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** Refuses, before any work is done, to write over a file that is there; `force` allows it. */
export function refuseExisting(paths: readonly string[], force: boolean): void {
  const existing = force ? undefined : paths.find((path) => existsSync(path));
  if (existing !== undefined) throw new OperatorError('output-exists', { file: existing });
}

/**
 * Writes all files or none: each to a temporary name in its own folder first, renamed when all are
 * complete. Throws `output-unwritable` with the file that could not be written.
 */
export async function writeOutputs(files: readonly OutputFile[]): Promise<void> {
  const pending = files.map((file) => ({ ...file, temporary: temporaryPath(file.path) }));
  try {
    for (const file of pending) {
      await attempt(file.path, async () => {
        await mkdir(dirname(file.path), { recursive: true });
        await writeFile(file.temporary, file.content);
      });
    }
    for (const file of pending) await attempt(file.path, () => rename(file.temporary, file.path));
  } finally {
    // What could not be written cannot be removed either; the error above says why.
    await Promise.allSettled(pending.map(({ temporary }) => rm(temporary, { force: true })));
  }
}

function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

async function attempt(file: string, action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatorError('output-unwritable', { file, reason });
  }
}
