import { describe, expect, it } from 'vitest';
import { CriterionTableFile } from '../../../src/criteria/criterion.js';
import { findSchemaFaults } from '../../../src/criteria/find-schema-faults.js';

const citation = { source: 'S', place: 'p' };
const leaf = (changes: object) => ({ id: '1.1', label: 'b', maxPoints: 3, citation, ...changes });
const group = (criteria: readonly unknown[], changes: object = {}) => ({
  id: '1',
  label: 'a',
  maxPoints: 3,
  criteria,
  ...changes,
});
const find = (...criteria: unknown[]) =>
  findSchemaFaults([group(criteria)], CriterionTableFile).map(
    ({ code, params, path }) => `${code} ${path.slice(2).join('.')} ${JSON.stringify(params)}`,
  );

describe('findSchemaFaults', () => {
  it('speaks of the method that was meant', () => {
    expect(find(leaf({ score: { method: 'yes-no', elment: 'x' } }))).toEqual([
      'key-missing 0.score {"key":"element"}',
      'key-unknown 0.score.elment {"keys":["elment"],"known":["method","element","yes","no"]}',
    ]);
  });

  it('speaks of the leaf inside a group, not of the group as a leaf', () => {
    const broken = leaf({ score: { method: 'yes-no', elment: 'x' } });
    expect(find(group([group([broken])]))).toEqual([
      'key-missing 0.criteria.0.criteria.0.score {"key":"element"}',
      'key-unknown 0.criteria.0.criteria.0.score.elment {"keys":["elment"],"known":["method","element","yes","no"]}',
    ]);
  });

  it('speaks of a group that lacks something as a group', () => {
    const { label: _, ...unnamed } = group([leaf({ score: { method: 'yes-no', element: 'x' } })]);
    expect(find(unnamed)).toEqual(['key-missing 0 {"key":"label"}']);
  });

  it('speaks of a leaf that lacks something as a leaf', () => {
    const { citation: _, ...uncited } = leaf({ score: { method: 'yes-no', element: 'x' } });
    expect(find(uncited)).toEqual(['key-missing 0 {"key":"citation"}']);
  });

  it('tells many faults of one leaf as faults of a leaf', () => {
    const options = { a: '1', b: '2', c: '3', d: '4', e: '5', f: '6', g: '7' };
    expect(find(leaf({ score: { method: 'choice', element: 'x', options } }))).toHaveLength(7);
  });

  it('speaks of the form of a condition that was meant', () => {
    const when = (condition: object) =>
      find(leaf({ score: { method: 'all-of', require: [condition] } }));
    expect(when({ fact: 'a', operator: 'atleast', value: 1 })).toEqual([
      expect.stringContaining('value-wrong 0.score.require.0.operator {"found":"atleast"'),
    ]);
    expect(when({ all: [{ any: [{ fact: 'a', operator: 'at-least' }] }] })).toEqual([
      'key-missing 0.score.require.0.all.0.any.0 {"key":"value"}',
    ]);
    expect(when({ any: [] })).toEqual([
      'value-wrong 0.score.require.0.any {"found":"[]","expected":"≥ 1"}',
    ]);
  });

  it('names a key of the wrong form, not its value', () => {
    const steps = [{ by: { 24: '2024-01-01' }, points: 1 }];
    const [fault = ''] = find(
      leaf({ score: { method: 'deadline', element: 'x', steps, late: 0, absent: 0 } }),
    );
    expect(fault).toContain('value-wrong 0.score.steps.0.by.24 {"found":"24"');
  });

  it('cuts long values', () => {
    const [fault = ''] = find(leaf({ label: { long: 'x'.repeat(200) } }));
    expect(fault).toContain('…');
    expect(fault.length).toBeLessThan(160);
  });

  it('finds nothing in a valid table', () => {
    expect(find(leaf({ score: { method: 'yes-no', element: 'x' } }), group([leaf({})]))).toEqual(
      [],
    );
  });
});
