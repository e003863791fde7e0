import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { RunInputFile } from '../domain/run-info.js';
import type { InputCheck } from '../domain/verification.js';
import { hashBytes, readInputBytes } from './read-inputs.js';

/** Inputs of a record as they are today. */
export interface FoundInputs {
  readonly checks: readonly InputCheck[];
  /** Files that were given and are no input of the record. */
  readonly strangers: readonly string[];
}

/** A file that may be an input of the record. */
interface Candidate {
  readonly path: string;
  readonly sha256: string;
}

/**
 * Finds the inputs that a record names: among the files that were given, by their content first, then by
 * name, the last one that is left over for the last one that is asked for; where none is given, beside
 * the record and in the current folder. Throws `file-not-found` for a given file that is not there.
 */
export async function findInputs(
  named: readonly RunInputFile[],
  given: readonly string[],
  { record, cwd }: { readonly record: string; readonly cwd: string },
): Promise<FoundInputs> {
  const paths = given.length > 0 ? given : besideRecord(named, dirname(resolve(cwd, record)), cwd);
  const left: Candidate[] = [];
  for (const path of paths) {
    left.push({ path, sha256: hashBytes(await readInputBytes(path, cwd)) });
  }
  const found = new Map<RunInputFile, Candidate>();
  const pair = (fits: (input: RunInputFile, file: Candidate) => boolean) => {
    for (const input of named.filter((one) => !found.has(one))) {
      const at = left.findIndex((file) => fits(input, file));
      const [file] = at < 0 ? [] : left.splice(at, 1);
      if (file !== undefined) found.set(input, file);
    }
  };
  pair((input, file) => input.sha256 === file.sha256);
  pair((input, file) => basename(input.file) === basename(file.path));
  if (left.length === 1 && named.length - found.size === 1) pair(() => true);
  return {
    checks: named.map((input) => checkOf(input, found.get(input))),
    strangers: left.map(({ path }) => path),
  };
}

function checkOf({ file, sha256 }: RunInputFile, found: Candidate | undefined): InputCheck {
  if (found === undefined) return { file, state: 'missing' };
  return { file, state: found.sha256 === sha256 ? 'same' : 'changed', foundAt: found.path };
}

function besideRecord(named: readonly RunInputFile[], folder: string, cwd: string) {
  return named.flatMap(({ file }) => {
    const places = [join(folder, file), resolve(cwd, file), join(folder, basename(file))];
    const path = places.find((place) => existsSync(place));
    return path === undefined ? [] : [path];
  });
}
