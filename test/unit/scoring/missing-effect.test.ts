import { expect, it } from 'vitest';
import type { Read } from '../../../src/rules/rule-set.js';
import { missingEffect, readsOfLeaf } from '../../../src/scoring/missing-effect.js';

const read = (element: string, whenMissing: Read['whenMissing']): Read => ({
  element,
  whenMissing,
});
const READS = [read('z', 'zero'), read('n', 'needs-review'), read('b', 'blocks')];

it.each([
  [['z'], 'zero'],
  [['n', 'z'], 'needs-review'],
  [['z', 'n', 'b'], 'blocks'],
  [['b'], 'blocks'],
])('of %j the strictest policy counts: %s', (missing, effect) => {
  expect(missingEffect(missing, READS)).toBe(effect);
});

it('reads of a leaf are each there once, those that decide whether it applies first', () => {
  const leaf = {
    applies: [read('a', 'zero')],
    parts: [{ reads: [read('b', 'blocks'), read('a', 'zero')] }, { reads: [read('b', 'blocks')] }],
  };
  expect(readsOfLeaf(leaf).map(({ element }) => element)).toEqual(['a', 'b']);
});
