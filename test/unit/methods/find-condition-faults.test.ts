import { describe, expect, it } from 'vitest';
import type { WrittenCondition } from '../../../src/domain/written-condition.js';
import {
  factsNamedIn,
  findConditionFaults,
  readableFacts,
} from '../../../src/methods/find-condition-faults.js';
import { ELEMENTS } from '../../support/judge-part.js';

const SCOPE = {
  facts: readableFacts(new Map(Object.entries(ELEMENTS))),
  conditions: new Map<string, WrittenCondition>([
    ['late', { fact: 'flag', operator: 'is', value: true }],
  ]),
  scoringYears: [2023, 2024],
};
const find = (written: object) => findConditionFaults(written as WrittenCondition, ['when'], SCOPE);

describe('findConditionFaults', () => {
  it.each([
    { fact: 'count', operator: 'at-least', value: 1 },
    { fact: 'percent', operator: 'below', value: 1.5 },
    { fact: 'measure', operator: 'equals', value: -1 },
    { fact: 'done', operator: 'on-or-before', value: '05-25' },
    { fact: 'done', operator: 'after', value: '2024-05-25' },
    { fact: 'done', operator: 'before', value: { 2023: '2023-01-01', 2024: '2024-01-01' } },
    { fact: 'done', operator: 'absent', value: true },
    { fact: 'flag', operator: 'is', value: false },
    { fact: 'level', operator: 'is-option', value: 'low' },
    { fact: 'level', operator: 'is-one-of', value: ['low', 'high'] },
    { condition: 'late' },
    { not: { condition: 'late' } },
  ])('accepts %j', (written) => {
    expect(find(written)).toEqual([]);
  });

  it.each([
    [{ fact: 'counts', operator: 'at-least', value: 1 }, 'reference-unknown', 'fact'],
    [{ fact: 'count', operator: 'before', value: '05-25' }, 'condition-operator', 'operator'],
    [{ fact: 'done', operator: 'at-least', value: 1 }, 'condition-operator', 'operator'],
    [{ fact: 'flag', operator: 'equals', value: 1 }, 'condition-operator', 'operator'],
    [{ fact: 'level', operator: 'is', value: true }, 'condition-operator', 'operator'],
    [{ fact: 'count', operator: 'at-least', value: '1' }, 'value-wrong', 'value'],
    [{ fact: 'count', operator: 'at-least', value: true }, 'value-wrong', 'value'],
    [{ fact: 'flag', operator: 'is', value: 'yes' }, 'value-wrong', 'value'],
    [{ fact: 'done', operator: 'absent', value: false }, 'value-wrong', 'value'],
    [{ fact: 'done', operator: 'before', value: 5 }, 'value-wrong', 'value'],
    [{ fact: 'done', operator: 'before', value: ['05-25'] }, 'value-wrong', 'value'],
    [{ fact: 'done', operator: 'before', value: '05-32' }, 'date-not-existing', 'value'],
    [{ fact: 'level', operator: 'is-one-of', value: 'low' }, 'value-wrong', 'value'],
    [{ fact: 'level', operator: 'is-option', value: 'lowest' }, 'reference-unknown', 'value'],
    [{ fact: 'level', operator: 'is-one-of', value: ['low', 'x'] }, 'reference-unknown', 'value'],
    [{ condition: 'lates' }, 'reference-unknown', 'condition'],
  ])('refuses %j: %s', (written, code, key) => {
    expect(find(written)).toMatchObject([{ code, path: ['when', key] }]);
  });

  it('names the year for which a table of days has none', () => {
    expect(find({ fact: 'done', operator: 'before', value: { 2023: '2023-01-01' } })).toEqual([
      { code: 'year-without-value', params: { year: 2024 }, path: ['when', 'value'] },
    ]);
  });

  it('goes into every group and tells all faults with their places', () => {
    const wrong = { fact: 'x', operator: 'is', value: true };
    const found = find({ all: [{ any: [wrong, { not: wrong }] }, wrong] });
    expect(found.map(({ path }) => path.join('.'))).toEqual([
      'when.all.0.any.0.fact',
      'when.all.0.any.1.not.fact',
      'when.all.1.fact',
    ]);
  });
});

describe('factsNamedIn', () => {
  it('does not go into other conditions', () => {
    const named = factsNamedIn(
      { any: [{ condition: 'late' }, { not: { fact: 'flag', operator: 'is', value: true } }] },
      [],
    );
    expect(named).toEqual([{ fact: 'flag', path: ['any', 1, 'not', 'fact'] }]);
  });
});
