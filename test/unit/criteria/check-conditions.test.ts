import { describe, expect, it } from 'vitest';
import { checkConditions } from '../../../src/criteria/check-conditions.js';
import type { CriteriaSet } from '../../../src/criteria/criteria-set.js';
import type { NamedCondition } from '../../../src/criteria/criteria-set-file.js';
import type { CriteriaFinding } from '../../../src/domain/criteria-fault.js';
import type { WrittenCondition } from '../../../src/domain/written-condition.js';
import { fixtureSet } from '../../support/fixture-set.js';

const base = fixtureSet();

/** The fixture with other conditions; each has an effect and refers to those that are named. */
function withReferences(references: Readonly<Record<string, readonly string[]>>): CriteriaSet {
  const conditions = Object.entries(references).map(([id, others]) => ({
    id,
    label: id,
    when: {
      all: [
        { fact: 'hot-spots', operator: 'at-least', value: 1 },
        ...others.map((condition) => ({ condition })),
      ],
    } as WrittenCondition,
    effect: { demoteBy: 1 },
    citation: { source: 'S0', place: 'I' },
  }));
  return { ...base, conditions };
}

function cycles(references: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return checkConditions(withReferences(references)).flatMap((finding: CriteriaFinding) =>
    finding.code === 'condition-cycle' ? [finding.params.path.join('>')] : [],
  );
}

describe('cycles of conditions', () => {
  it.each([
    ['no references', { a: [], b: [] }],
    ['a chain', { a: ['b'], b: ['c'], c: [] }],
    ['two ways to one', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }],
  ])('are not seen in %s', (_, references) => {
    expect(cycles(references)).toEqual([]);
  });

  it.each([
    ['itself', { a: ['a'] }, ['a>a']],
    ['two', { a: ['b'], b: ['a'] }, ['a>b>a', 'b>a>b']],
    ['three', { a: ['b'], b: ['c'], c: ['a'] }, ['a>b>c>a', 'b>c>a>b', 'c>a>b>c']],
    ['one beside the way', { a: ['b'], b: ['c'], c: ['b'] }, ['b>c>b', 'c>b>c']],
    ['one behind another', { a: ['b'], b: ['c'], c: ['b', 'a'] }, ['a>b>c>a', 'b>c>b', 'c>b>c']],
  ])('are found through %s', (_, references, found) => {
    expect(cycles(references)).toEqual(found);
  });
});

describe('facts of tables', () => {
  const condition = (changes: Partial<NamedCondition>): NamedCondition => ({
    id: 'a',
    label: 'a',
    when: { fact: 'total', operator: 'below', value: 5 },
    effect: { demoteBy: 1 },
    citation: { source: 'S0', place: 'I' },
    ...changes,
  });
  const codes = (...conditions: NamedCondition[]) =>
    checkConditions({ ...base, conditions }).map(({ code, path }) => `${code} ${path.join('.')}`);

  it('are the points of every criterion and section, and the total', () => {
    const read = (fact: string, tables?: string[]) =>
      codes(condition({ when: { fact, operator: 'below', value: 5 }, ...(tables && { tables }) }));
    expect(read('total')).toEqual([]);
    expect(read('percent')).toEqual([]);
    expect(read('points:1.1')).toEqual([]);
    expect(read('percent:1')).toEqual([]);
    expect(read('percent:1.4', ['so'])).toEqual([]);
    expect(read('points:T', ['so'])).toEqual([]);
    expect(read('percent:1.4')).toEqual(['reference-unknown conditions.0.when.fact']);
    expect(read('percent:1.1')).toEqual([]);
    expect(read('points:9')).toEqual(['reference-unknown conditions.0.when.fact']);
  });

  it('are asked for where a condition is referred to, also over two steps', () => {
    const only = { fact: 'points:2.1', operator: 'below', value: 1 } as const;
    const own = condition({ id: 'own', when: only, tables: ['so'] });
    const over = condition({ id: 'over', when: { condition: 'own' }, tables: ['so'] });
    const all = condition({ id: 'all', when: { not: { condition: 'over' } } });
    expect(codes(own, over)).toEqual([]);
    expect(codes(own, over, all)).toEqual(['reference-unknown conditions.2.when']);
  });
});
