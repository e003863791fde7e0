import type { CriteriaFile } from '../../src/criteria/criteria-set.js';
import { fixtureFiles, replaceIn } from './fixture-set.js';

/** One text of one file of the small valid set, replaced by another. */
export type TextEdit = readonly [path: string, from: string, to: string];

/** The files of the small valid set after some edits. */
export function editedFiles(edits: readonly TextEdit[]): readonly CriteriaFile[] {
  return edits.reduce<readonly CriteriaFile[]>(
    (files, [path, from, to]) => replaceIn(files, path, [from, to]),
    fixtureFiles(),
  );
}
