import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder } from './fake-shell.js';
import { REPOSITORY } from './repository-files.js';

/** A change to one text of one file of the set. */
export type FileEdit = readonly [file: string, from: string | RegExp, to: string];

interface OfficeSet {
  readonly edits?: readonly FileEdit[];
  /** The set of the package that it is made after. */
  readonly model?: string;
}

/** Puts a set of its own into an office's folder. */
export function addOfficeSet(
  cwd: string,
  id: string,
  { edits = [], model = 'quang-ngai/2022-1211' }: OfficeSet = {},
): void {
  const folder = join(cwd, 'criteria', ...id.split('/'));
  cpSync(join(REPOSITORY, 'criteria', ...model.split('/')), folder, { recursive: true });
  const own: FileEdit = ['criteria-set.yaml', /^id: .*$/m, `id: ${id}`];
  for (const [file, from, to] of [own, ...edits]) {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`"${from}" does not stand in ${file}`);
    writeFileSync(path, after);
  }
}

/** The same in an empty folder, which comes back. */
export function officeWithSet(id: string, edits: readonly FileEdit[] = []): string {
  const cwd = emptyFolder();
  addOfficeSet(cwd, id, { edits });
  return cwd;
}
