import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CriteriaFile } from '../criteria/criteria-set.js';
import { checkOutputs } from './check-outputs.js';
import { readSetFiles } from './criteria-library.js';
import { makeFolders, writeOutputs } from './write-outputs.js';

/** How a set is written over one that may be there. */
export interface WriteSetOptions {
  readonly force: boolean;
  /** Told the files of tables that the new set does not have, before anything is written. */
  readonly beforeRemoving: (paths: readonly string[]) => void;
}

/**
 * Writes the files of a set to a folder, all or none. Over a set that is there only with `force`; its
 * cases stay, tables that the new one does not have go. Gives the paths that were written.
 */
export async function writeSet(
  folder: string,
  files: readonly CriteriaFile[],
  { force, beforeRemoving }: WriteSetOptions,
): Promise<readonly string[]> {
  const outputs = files.map(({ path, text }) => ({ path: join(folder, path), content: text }));
  const there = outputs.filter(({ path }) => existsSync(path));
  checkOutputs(
    there.map(({ path }) => ({ option: '--to', path })),
    { inputs: [], force },
  );
  const stale = force ? staleTables(folder, files) : [];
  if (stale.length > 0) beforeRemoving(stale);
  await makeFolders(outputs);
  await writeOutputs(outputs);
  for (const path of stale) await rm(path);
  return outputs.map(({ path }) => path);
}

function staleTables(folder: string, files: readonly CriteriaFile[]): readonly string[] {
  if (!existsSync(folder)) return [];
  return readSetFiles(folder)
    .filter(({ path }) => path.startsWith('tables/') && !files.some((file) => file.path === path))
    .map(({ path }) => join(folder, path));
}
