import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../../../src/criteria/criteria-set.js';
import { diffCriteriaSets } from '../../../../src/tuning/diff/diff-criteria-sets.js';
import { tinyVersion } from './tiny-versions.js';

type Path = readonly (string | number)[];

/** Not part of what a decision says: the hash of the text. Cases and comments are not in the set. */
const LEFT_ALONE = ['sha256'];

/** Every place of a value that holds no other value. */
function leafPaths(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => leafPaths(item, [...path, at]));
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, item]) => leafPaths(item, [...path, key]));
  }
  return value === undefined ? [] : [path];
}

function changed(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? '2024-02-02' : `${String(value)}x`;
}

function mutated(set: CriteriaSet, path: Path): CriteriaSet {
  const copy = structuredClone(set) as unknown as Record<string | number, unknown>;
  let at: Record<string | number, unknown> = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  at[last] = changed(at[last]);
  return copy as unknown as CriteriaSet;
}

/** Names of other things: a set in which they lead nowhere is no set, and nothing can be compiled. */
const NAMES =
  /(?:^|\.)(?:id|table|element|fact|grade|notAbove|method|policy|source|operator|whenMissing|within|of|of\.\d|high|low|kind|when.*|by\.\d|steps.*by|readFrom)$/;

describe('no change is lost', () => {
  const set = tinyVersion();
  const paths = leafPaths(set).filter(([first]) => !LEFT_ALONE.includes(String(first)));

  it('looks at every value of the set', () => {
    expect(paths.length).toBeGreaterThan(200);
  });

  it('every value that is changed gives at least one change', () => {
    const lost: string[] = [];
    const stopped: string[] = [];
    for (const path of paths) {
      try {
        if (diffCriteriaSets(set, mutated(set, path)).length === 0) lost.push(path.join('.'));
      } catch {
        stopped.push(path.join('.'));
      }
    }
    expect(lost).toEqual([]);
    expect(stopped.filter((path) => !NAMES.test(path))).toEqual([]);
  });
});
