import { expect } from 'vitest';
import type { CriteriaFile } from '../../src/criteria/criteria-set.js';
import type { CriteriaFaultCode } from '../../src/domain/criteria-fault.js';
import { criteriaFaultText } from '../../src/labels/faults/criteria-fault-text.js';
import { faultsOf, fixturePredecessor, replaceIn } from './fixture-set.js';

/** One text of one file replaced by another. */
export type FileEdit = readonly [file: string, from: string, to: string];

/**
 * One fault: in `file` the text `from` is replaced by `to`. The sign ‸ in `to` is taken out again: it
 * marks where the fault must be told. A fault that is told elsewhere has its place in `at`.
 */
export interface Broken {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Edits that are no fault by themselves. */
  readonly after?: readonly FileEdit[];
  readonly code: CriteriaFaultCode;
  readonly params?: object;
  readonly at?: { readonly file: string; readonly text: string };
  /** What else follows from it: something is not used any more, a sum is wrong on two floors. */
  readonly also?: readonly CriteriaFaultCode[];
  /** Words of its sentence in each language. */
  readonly says?: { readonly vi: string; readonly en: string };
}

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Several edits, one after another. */
export function editFiles(
  files: readonly CriteriaFile[],
  edits: readonly FileEdit[],
): readonly CriteriaFile[] {
  return edits.reduce((all, [file, from, to]) => replaceIn(all, file, [from, to]), files);
}

/** Line and column of a position, both from 1. */
function placeOf(file: string, text: string, position: number): Place {
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  return { file, line, column: position - before.lastIndexOf('\n') };
}

/** The broken files, and where the fault is to be told. */
function breakSet(
  sound: readonly CriteriaFile[],
  { file, from, to, at, after = [] }: Broken,
): { readonly files: readonly CriteriaFile[]; readonly place: Place } {
  const ready = editFiles(sound, after);
  if (after.length > 0) expect(faultsOf(ready, fixturePredecessor())).toEqual([]);
  const marked = replaceIn(ready, file, [from, to]);
  const position = marked.find(({ path }) => path === file)?.text.indexOf('‸') ?? -1;
  const files = marked.map(({ path, text }) => ({ path, text: text.replace('‸', '') }));
  const told = at?.file ?? file;
  const { text } = files.find(({ path }) => path === told) ?? { text: '' };
  const start = at === undefined ? position : text.indexOf(at.text);
  if (start < 0) throw new Error('the place of the fault is not marked');
  return { files, place: placeOf(told, text, start) };
}

/** The broken set is refused for this fault and no other, at its place, in the words it should have. */
export function expectRefused(sound: readonly CriteriaFile[], broken: Broken): void {
  const { files, place } = breakSet(sound, broken);
  const faults = faultsOf(files, fixturePredecessor());
  const { code, params = {}, also = [], says } = broken;
  expect(faults.map((fault) => fault.code).sort()).toEqual([code, ...also].sort());
  const wanted = expect.objectContaining({
    code,
    params: expect.objectContaining(params),
    ...place,
  });
  expect(faults).toContainEqual(wanted);
  for (const language of ['vi', 'en'] as const) {
    for (const each of faults) {
      expect(criteriaFaultText(each, language)).toMatch(
        /^[\p{Lu}“](?!.*(?:undefined|\[object)).*\.$/u,
      );
    }
  }
  const fault = faults.find((each) => wanted.asymmetricMatch(each));
  if (fault === undefined || says === undefined) return;
  expect(criteriaFaultText(fault, 'vi')).toContain(says.vi);
  expect(criteriaFaultText(fault, 'en')).toContain(says.en);
}
