import { existsSync, readFileSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CriteriaFile } from '../criteria/criteria-set.js';
import { checkOutputs } from './check-outputs.js';
import { readSetFiles } from './criteria-library.js';
import type { OutputFile } from './write-outputs.js';
import { makeFolders, writeOutputs } from './write-outputs.js';

/** How a set is written over one that may be there. */
export interface WriteSetOptions {
  readonly force: boolean;
  /** Files of the folder that go, beside the tables that the new set does not have. */
  readonly aside?: readonly string[];
}

/** What became of the files of a folder, as paths. */
export interface WrittenSet {
  readonly written: readonly string[];
  /** Files that were there and are not part of the new set. */
  readonly removed: readonly string[];
  /** Copies of all that was changed or removed. */
  readonly kept: readonly string[];
}

/**
 * Writes the files of a set to a folder, all or none. Over a set that is there only with `force`; its
 * cases stay, tables that the new one does not have go. Every file that changes or goes is copied
 * first: people write their reasons into the comments of these files.
 */
export async function writeSet(
  folder: string,
  files: readonly CriteriaFile[],
  { force, aside = [] }: WriteSetOptions,
): Promise<WrittenSet> {
  const outputs = files.map(({ path, text }) => ({ path: join(folder, path), content: text }));
  const there = outputs.filter(({ path }) => existsSync(path));
  checkOutputs(
    there.map(({ path }) => ({ option: '--to', path })),
    { inputs: [], force },
  );
  const removed = [...(force ? staleTables(folder, files) : []), ...aside.map(at(folder))];
  const changed = there.filter(isChanged).map(({ path }) => path);
  const kept = await copyAside([...changed, ...removed]);
  await makeFolders(outputs);
  await writeOutputs(outputs);
  for (const path of removed) await rm(path);
  return { written: outputs.map(({ path }) => path), removed, kept };
}

const at = (folder: string) => (path: string) => join(folder, path);

function isChanged({ path, content }: OutputFile): boolean {
  return readFileSync(path, 'utf8') !== content;
}

/** Copies beside the files, under the first name that is free: an older copy is never lost. */
async function copyAside(paths: readonly string[]): Promise<readonly string[]> {
  const copies: string[] = [];
  for (const path of paths) {
    let copy = `${path}.bak`;
    for (let count = 2; existsSync(copy); count += 1) copy = `${path}.bak${count}`;
    await copyFile(path, copy);
    copies.push(copy);
  }
  return copies;
}

function staleTables(folder: string, files: readonly CriteriaFile[]): readonly string[] {
  if (!existsSync(folder)) return [];
  return readSetFiles(folder)
    .filter(({ path }) => path.startsWith('tables/') && !files.some((file) => file.path === path))
    .map(({ path }) => join(folder, path));
}
