import { existsSync } from 'node:fs';
import { mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { OperatorError } from '../domain/operator-error.js';

/** A file to write: its full path and its content. */
export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** Makes the folders that the files go to. Throws `output-unwritable` where one cannot be made. */
export async function makeFolders(files: readonly OutputFile[]): Promise<void> {
  for (const { path } of files) {
    await attempt(path, () => mkdir(dirname(path), { recursive: true }));
  }
}

/**
 * Writes all files or none: each to a temporary name in its own folder first, renamed when all are
 * complete. A link stays a link: the file that it leads to is written. Throws `output-unwritable`
 * with the file that could not be written.
 */
export async function writeOutputs(files: readonly OutputFile[]): Promise<void> {
  const pending = await Promise.all(
    files.map(async (file) => {
      const target = existsSync(file.path) ? await realpath(file.path) : file.path;
      return { ...file, target, temporary: temporaryPath(target) };
    }),
  );
  try {
    for (const file of pending) {
      await attempt(file.path, () => writeFile(file.temporary, file.content));
    }
    for (const file of pending) await attempt(file.path, () => rename(file.temporary, file.target));
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
