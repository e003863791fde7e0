import { describe, expect, it } from 'vitest';
import type { WrittenCondition } from '../../../src/domain/written-condition.js';
import { compileCondition } from '../../../src/methods/compile-condition.js';

const until = (value: string): WrittenCondition => ({
  fact: 'done',
  operator: 'before',
  value,
});

function compile(written: WrittenCondition, named: Record<string, WrittenCondition> = {}) {
  return compileCondition(written, {
    prefix: 'p',
    scoringYears: [2023, 2024],
    conditions: new Map(Object.entries(named)),
  });
}

describe('compileCondition', () => {
  it('writes numbers as exact text and leaves other values', () => {
    expect(
      compile({
        all: [
          { fact: 'a', operator: 'at-least', value: 0.1 },
          { fact: 'b', operator: 'is', value: false },
          { fact: 'c', operator: 'is-one-of', value: ['x'] },
          { fact: 'd', operator: 'absent', value: true },
        ],
      }),
    ).toEqual({
      condition: {
        all: [
          { fact: 'a', operator: 'at-least', value: '0.1' },
          { fact: 'b', operator: 'is', value: false },
          { fact: 'c', operator: 'is-one-of', value: ['x'] },
          { fact: 'd', operator: 'absent', value: true },
        ],
      },
      facts: [],
    });
  });

  it('makes a day a fact of the scoring year', () => {
    expect(compile(until('05-25'))).toEqual({
      condition: { fact: 'done', operator: 'before', value: { fact: 'p:day' } },
      facts: [{ name: 'p:day', dayByYear: { 2023: '2023-05-25', 2024: '2024-05-25' } }],
    });
  });

  it('gives every day a name of its own, also through references', () => {
    const { facts } = compile(
      {
        all: [
          until('01-01'),
          { any: [until('02-01'), { not: until('03-01') }] },
          { condition: 'named' },
          { not: { condition: 'named' } },
        ],
      },
      { named: { all: [until('04-01'), until('05-01')] } },
    );
    const names = facts.map(({ name }) => name);
    expect(names).toHaveLength(7);
    expect(new Set(names).size).toBe(7);
  });

  it('writes references out', () => {
    const flag: WrittenCondition = { fact: 'flag', operator: 'is', value: true };
    expect(compile({ not: { condition: 'named' } }, { named: flag }).condition).toEqual({
      not: flag,
    });
    expect(() => compile({ condition: 'nowhere' })).toThrow(RangeError);
  });
});
