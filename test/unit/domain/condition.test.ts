import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/domain/condition.js';
import {
  comparisonsOf,
  factKindOf,
  factsReadBy,
  OPERATOR_NAMES,
  OPERATORS,
} from '../../../src/domain/condition.js';

const condition: Condition = {
  all: [
    { fact: 'a', operator: 'at-least', value: '1' },
    { not: { fact: 'b', operator: 'before', value: { fact: 'day' } } },
    {
      any: [
        { fact: 'c', operator: 'is-one-of', value: ['x', 'y'] },
        { fact: 'a', operator: 'below', value: '9' },
      ],
    },
  ],
};

describe('conditions', () => {
  it('names comparisons from left to right', () => {
    expect(comparisonsOf(condition).map(({ fact, operator }) => `${fact} ${operator}`)).toEqual([
      'a at-least',
      'b before',
      'c is-one-of',
      'a below',
    ]);
  });

  it('names facts on both sides, once each', () => {
    expect(factsReadBy(condition)).toEqual(['a', 'b', 'day', 'c']);
  });

  it('has every operator under exactly one kind', () => {
    expect(new Set(OPERATOR_NAMES).size).toBe(OPERATOR_NAMES.length);
    for (const [kind, names] of Object.entries(OPERATORS)) {
      for (const name of names) expect(factKindOf(name)).toBe(kind);
    }
    expect(() => factKindOf('equal' as never)).toThrow(RangeError);
  });
});
