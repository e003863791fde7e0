import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CriteriaFile, CriteriaSet } from '../../src/criteria/criteria-set.js';
import { parseCriteriaSet } from '../../src/criteria/parse-criteria-set.js';

/** The repository's folder. */
export const REPOSITORY = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The files of a set in criteria/. */
function criteriaFiles(id: string): readonly CriteriaFile[] {
  const folder = join(REPOSITORY, 'criteria', id);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      path: name.split(sep).join('/'),
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}

/** Ids of all sets in criteria/. */
export function criteriaSetIds(): readonly string[] {
  const base = join(REPOSITORY, 'criteria');
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('criteria-set.yaml'))
    .map((name) =>
      relative(base, dirname(join(base, name)))
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** A set of criteria/, checked against its folder and its predecessor. */
export function loadCriteriaSet(id: string): CriteriaSet {
  const find = (other: string) =>
    parseCriteriaSet(criteriaFiles(other), undefined, { folder: other });
  const library = { ids: criteriaSetIds(), find };
  return parseCriteriaSet(criteriaFiles(id), undefined, { folder: id, library });
}
