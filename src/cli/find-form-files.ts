import { readdir } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { OperatorError } from '../domain/operator-error.js';
import { compareText } from '../domain/text.js';
import { isFolder, statPath } from './stat-path.js';

/** A file that may hold a form: its full path, and the name under which it is told. */
export interface FormFile {
  readonly path: string;
  readonly name: string;
}

/** Files that systems and open programs leave in folders. */
const LEFTOVER = /^(?:[.~].*|desktop\.ini|thumbs\.db)$/i;

/**
 * Every file of folders and all folders below them, and files that are named. One of a folder is called by
 * its way from there, the folder's name first: "dot-1/STP.xlsx", so that other folders beside it
 * change no name. `besides` are files that are something else in this run.
 */
export async function findFormFiles(
  paths: readonly string[],
  cwd: string,
  besides: readonly string[],
): Promise<readonly FormFile[]> {
  const left = new Set(besides.map((path) => resolve(cwd, path)));
  const files = new Map<string, FormFile>();
  for (const given of paths) {
    const full = resolve(cwd, given);
    if (statPath(full) === undefined) throw new OperatorError('file-not-found', { file: given });
    const found = isFolder(full) ? await filesBelow(full) : [{ path: full, name: basename(full) }];
    for (const file of found) if (!left.has(file.path)) files.set(file.path, file);
  }
  if (files.size === 0) throw new OperatorError('collect-empty', { paths });
  const all = [...files.values()];
  return all.map((file) => {
    const isAlone = all.filter(({ name }) => name === file.name).length === 1;
    return isAlone ? file : { ...file, name: relative(cwd, file.path).split(sep).join('/') };
  });
}

async function filesBelow(folder: string): Promise<readonly FormFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !LEFTOVER.test(entry.name))
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const way = relative(folder, path).split(sep).join('/');
      return { path, name: `${basename(folder)}/${way}` };
    })
    .sort((one, other) => compareText(one.name, other.name));
}

/** Files that a name in a list or an option may mean: the whole way, or as much of its end as is given. */
export function filesNamed(name: string, files: readonly FormFile[]): readonly FormFile[] {
  const asked = foldPath(name);
  const fitting = files.filter((file) => {
    const own = foldPath(file.name);
    return own === asked || own.endsWith(`/${asked}`) || foldPath(file.path).endsWith(`/${asked}`);
  });
  const same = fitting.filter((file) => foldPath(file.name) === asked);
  return same.length > 0 ? same : fitting;
}

function foldPath(path: string): string {
  return path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .trim()
    .toLowerCase();
}
