import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { CriteriaFile, CriteriaSet } from '../../src/criteria/criteria-set.js';
import type { ParseOptions } from '../../src/criteria/parse-criteria-set.js';
import { parseCriteriaSet } from '../../src/criteria/parse-criteria-set.js';
import type { CriteriaFault } from '../../src/domain/criteria-fault.js';
import { OperatorError } from '../../src/domain/operator-error.js';
import { REPOSITORY } from './repository-files.js';

/** The files of the small valid set: two tables, all methods. */
export function fixtureFiles(): readonly CriteriaFile[] {
  const folder = join(REPOSITORY, 'test', 'fixtures', 'criteria', 'valid-set');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      path: name.split(sep).join('/'),
      text: readFileSync(join(folder, name), 'utf8').replace(/\r\n/g, '\n'),
    }));
}

/** The set that the small one replaces: the same under another id, without lineage. */
export function fixturePredecessor(): CriteriaSet {
  return parseCriteriaSet(
    fixtureFiles().map(({ path, text }) => ({
      path,
      text: text
        .replace('id: thu-nghiem/2024-1', 'id: thu-nghiem/2020-9')
        .replace('replaces: thu-nghiem/2020-9\n', '')
        .replace(/lineage:\n(?: {2}.*\n)+/, ''),
    })),
  );
}

/** The small valid set, checked against its predecessor. */
export function fixtureSet(): CriteriaSet {
  return parseCriteriaSet(fixtureFiles(), fixturePredecessor());
}

/** One text of one file replaced by another; the text must stand there exactly once. */
export function replaceIn(
  files: readonly CriteriaFile[],
  path: string,
  [from, to]: readonly [from: string, to: string],
): readonly CriteriaFile[] {
  return files.map((file) => {
    if (file.path !== path) return file;
    const found = file.text.split(from).length - 1;
    if (found !== 1) throw new Error(`"${from}" stands ${found} times in ${path}`);
    return { path, text: file.text.split(from).join(to) };
  });
}

/** The faults for which a set is refused; none when it is accepted. Any other error is thrown on. */
export function faultsOf(
  files: readonly CriteriaFile[],
  predecessor?: CriteriaSet,
  options?: ParseOptions,
): readonly CriteriaFault[] {
  try {
    parseCriteriaSet(files, predecessor, options);
    return [];
  } catch (error) {
    if (error instanceof OperatorError && error.code === 'criteria-invalid') {
      return (error as OperatorError<'criteria-invalid'>).params.faults;
    }
    throw error;
  }
}
