import { basename, resolve } from 'node:path';
import type { CriteriaFile, CriteriaSet } from '../criteria/criteria-set.js';
import type { CriteriaFault } from '../domain/criteria-fault.js';
import { OperatorError } from '../domain/operator-error.js';
import type { Root } from './criteria-library.js';
import {
  idOfFolder,
  isSetFolder,
  libraryRoots,
  listSetIds,
  readFolder,
  readSet,
  readSetFiles,
  setFolder,
} from './criteria-library.js';

/** A set as its writer has it: the text of its files, what it says or what is wrong with it. */
export interface SetSource {
  readonly id: string;
  readonly folder: string;
  readonly files: readonly CriteriaFile[];
  /** Undefined where the files have faults. */
  readonly set: CriteriaSet | undefined;
  /** With full paths of files. */
  readonly faults: readonly CriteriaFault[];
  /** The set that it replaces, where that is at hand and sound. */
  readonly predecessor: CriteriaSet | undefined;
}

/**
 * The sets that an id, an issuer (all of its sets) or a path to a set's folder names, also those with
 * faults; without a name every set of the first folder that has any. Throws `criteria-not-found`.
 */
export function readSources(name: string | undefined, workspace: string): readonly SetSource[] {
  const roots = libraryRoots(workspace);
  if (name === undefined) {
    const root = roots.find((candidate) => listSetIds(candidate).length > 0) ?? workspace;
    return listSetIds(root).map((id) => readSource(setFolder(root, id), id, roots));
  }
  const folder = resolve(workspace, name);
  if (isSetFolder(folder)) return [readSource(folder, idOfFolder(folder), roots)];
  const known = roots.flatMap((root) => listSetIds(root).map((id) => ({ root, id })));
  const named = known.filter(({ id }) => id === name);
  const meant = named.length > 0 ? named : known.filter(({ id }) => id.startsWith(`${name}/`));
  const first = meant.filter(({ id }, at) => meant.findIndex((other) => other.id === id) === at);
  if (first.length === 0) {
    const ids = [...new Set(known.map(({ id }) => id))];
    throw new OperatorError('criteria-not-found', { id: name, known: ids });
  }
  return first.map(({ root, id }) => readSource(setFolder(root, id), id, roots));
}

function readSource(folder: string, id: string | undefined, roots: readonly Root[]): SetSource {
  const source = { id: id ?? basename(folder), folder, files: readSetFiles(folder) };
  const { set, faults } = withoutFaults(() => readFolder(folder, id, roots).set);
  const home = roots.find((root) => listSetIds(root).includes(set?.replaces ?? ''));
  const predecessor =
    home === undefined || set?.replaces === undefined
      ? undefined
      : withoutFaults(() => readSet(home, set.replaces ?? '', roots)).set;
  return { ...source, id: set?.id ?? source.id, set, faults, predecessor };
}

function withoutFaults(read: () => CriteriaSet): Pick<SetSource, 'set' | 'faults'> {
  try {
    return { set: read(), faults: [] };
  } catch (error) {
    if (!(error instanceof OperatorError) || error.code !== 'criteria-invalid') throw error;
    const { faults } = (error as OperatorError<'criteria-invalid'>).params;
    return { set: undefined, faults };
  }
}
