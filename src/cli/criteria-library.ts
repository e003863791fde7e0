import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { SetLibrary } from '../criteria/check-lineage.js';
import type { CriteriaFile, CriteriaSet } from '../criteria/criteria-set.js';
import type { ParseOptions } from '../criteria/parse-criteria-set.js';
import { parseCriteriaSet } from '../criteria/parse-criteria-set.js';
import { selectVersion } from '../criteria/select-version.js';
import { OperatorError } from '../domain/operator-error.js';
import { compareText } from '../domain/text.js';
import { compileRuleSet } from '../rules/compile-rule-set.js';
import { readRuleSet } from '../rules/freeze-rule-set.js';
import type { RuleSet } from '../rules/rule-set.js';
import { packageRoot } from './package-root.js';

/** A folder with criteria/ and rules/ in it. */
export type Root = string;

/** A set and the texts it was read from. */
export interface ReadSet {
  readonly set: CriteriaSet;
  readonly files: readonly CriteriaFile[];
}

/** A criteria set with the rules to run: those in rules/, or compiled for this run. */
export interface LoadedSet extends ReadSet {
  readonly rules: RuleSet;
  readonly isFrozen: boolean;
}

/** Where sets are looked up: the office's own folder first, then the package. */
export function libraryRoots(workspace: string): readonly Root[] {
  return [...new Set([resolve(workspace), packageRoot()])];
}

/** Ids of the sets of a root, sorted. A set is a folder that holds criteria-set.yaml. */
export function listSetIds(root: Root): readonly string[] {
  const base = join(root, 'criteria');
  return findSetFolders(base)
    .map((folder) =>
      folder
        .slice(base.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort(compareText);
}

function findSetFolders(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  if (existsSync(join(folder, 'criteria-set.yaml'))) return [folder];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => findSetFolders(join(folder, name)));
}

/** Path of a set's frozen rules. */
export function rulesFile(root: Root, id: string): string {
  return join(root, 'rules', `${id}.rules.json`);
}

/** Reads and checks a set of a root, without its rules. */
export function readSet(root: Root, id: string, roots: readonly Root[]): CriteriaSet {
  return readNamed(root, id, roots).set;
}

function readNamed(root: Root, id: string, roots: readonly Root[]): ReadSet {
  return readFolder(setFolder(root, id), id, roots);
}

/** Reads and checks the set in a folder. The set that it replaces is looked up in all roots; of what that one replaces nothing is asked. */
export function readFolder(
  folder: string,
  id: string | undefined,
  roots: readonly Root[],
): ReadSet {
  return parseNamed(folder, { folder: id, library: setLibrary(roots) });
}

/** All sets of the roots; of one that stands in several, the first. */
export function setLibrary(roots: readonly Root[]): SetLibrary {
  const homes = new Map(
    [...roots].reverse().flatMap((root) => listSetIds(root).map((each) => [each, root] as const)),
  );
  const find = (other: string) =>
    parseNamed(join(homes.get(other) ?? '', 'criteria', ...other.split('/')), { folder: other })
      .set;
  return { ids: [...homes.keys()].sort(), find };
}

/** A set read again from changed texts of its files; its rules are compiled for this run. */
export function rereadSet(
  { set }: LoadedSet,
  files: readonly CriteriaFile[],
  workspace: string,
): LoadedSet {
  const library = setLibrary(libraryRoots(workspace));
  const changed = parseCriteriaSet(files, undefined, { folder: set.id, library });
  return { set: changed, files, rules: compileRuleSet(changed), isFrozen: false };
}

/** Faults name the file as the writer would open it, not as the set calls it. */
function parseNamed(folder: string, options: ParseOptions): ReadSet {
  return parseFiles(folder, readSetFiles(folder), options);
}

/** Checks the texts of a set as if they stood in a folder. Faults name their files there. */
export function parseFiles(
  folder: string,
  files: readonly CriteriaFile[],
  options: ParseOptions,
): ReadSet {
  try {
    return { set: parseCriteriaSet(files, undefined, options), files };
  } catch (error) {
    if (!(error instanceof OperatorError) || error.code !== 'criteria-invalid') throw error;
    const { faults } = (error as OperatorError<'criteria-invalid'>).params;
    const named = faults.map((fault) => ({ ...fault, file: resolve(folder, fault.file) }));
    throw new OperatorError('criteria-invalid', { faults: named as typeof faults });
  }
}

/** The texts of a set's files, named from its folder. */
export function readSetFiles(folder: string): readonly CriteriaFile[] {
  const names = ['', 'tables'].flatMap((sub) => {
    const directory = join(folder, sub);
    if (!existsSync(directory)) return [];
    return readdirSync(directory)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => (sub === '' ? name : `${sub}/${name}`));
  });
  return names.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** The folder of a set of a root. */
export function setFolder(root: Root, id: string): string {
  return join(root, 'criteria', ...id.split('/'));
}

/** Whether a folder holds a set. */
export function isSetFolder(folder: string): boolean {
  return existsSync(join(folder, 'criteria-set.yaml')) && statSync(folder).isDirectory();
}

/**
 * Loads the set that an id, an issuer (with a year) or a path to a set's folder names, with its frozen
 * rules; without frozen rules they are compiled in memory and the result is a draft.
 */
export function loadSet(
  name: string,
  options: { readonly workspace: string; readonly year?: number | undefined },
): LoadedSet {
  const roots = libraryRoots(options.workspace);
  const folder = resolve(options.workspace, name);
  if (isSetFolder(folder)) {
    return withRules(readFolder(folder, idOfFolder(folder), roots), rootOfFolder(folder));
  }
  const root = roots.find((candidate) => listSetIds(candidate).includes(name));
  if (root !== undefined) return withRules(readNamed(root, name, roots), root);
  return loadByIssuer(name, roots, options.year);
}

function loadByIssuer(issuer: string, roots: readonly Root[], year: number | undefined): LoadedSet {
  const known = roots.flatMap((root) => listSetIds(root).map((id) => ({ root, id })));
  const own = known.filter(({ id }) => id.startsWith(`${issuer}/`));
  if (own.length === 0) {
    const ids = [...new Set(known.map(({ id }) => id))];
    throw new OperatorError('criteria-not-found', { id: issuer, known: ids });
  }
  const sets = own.map(({ root, id }) => ({ root, ...readNamed(root, id, roots) }));
  const first = sets.filter(({ set }, at) => sets.findIndex((s) => s.set.id === set.id) === at);
  const chosen = selectVersion(
    officialFirst(
      first.map(({ set }) => set),
      year,
    ),
    { issuer, year },
  );
  const home = first.find(({ set }) => set === chosen);
  if (home === undefined) throw new Error(`no home of ${chosen.id}`);
  return withRules(home, home.root);
}

/** An issuer's name stands for its sets in force; its drafts are meant only where none of them fits. */
function officialFirst(
  sets: readonly CriteriaSet[],
  year: number | undefined,
): readonly CriteriaSet[] {
  const inForce = sets.filter(({ status }) => status !== 'draft');
  const fits = inForce.some(
    ({ scoringYears }) => year === undefined || scoringYears.includes(year),
  );
  return fits ? inForce : sets;
}

/** The root of a set's folder when it lies in a folder called criteria, as ids do. */
function rootOfFolder(folder: string): Root | undefined {
  const parts = folder.split(sep);
  const at = parts.lastIndexOf('criteria');
  return at < 0 ? undefined : parts.slice(0, at).join(sep);
}

/** The id that a folder below one called criteria stands for. */
export function idOfFolder(folder: string): string | undefined {
  const parts = folder.split(sep);
  const at = parts.lastIndexOf('criteria');
  return at < 0 || at === parts.length - 1 ? undefined : parts.slice(at + 1).join('/');
}

function withRules({ set, files }: ReadSet, root: Root | undefined): LoadedSet {
  const path = root === undefined ? undefined : rulesFile(root, set.id);
  if (path === undefined || !existsSync(path)) {
    return { set, files, rules: compileRuleSet(set), isFrozen: false };
  }
  const rules = readRuleSet({ path, text: readFileSync(path, 'utf8') }, set);
  return { set, files, rules, isFrozen: true };
}
