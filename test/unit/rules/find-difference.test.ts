import { describe, expect, it } from 'vitest';
import type { ComparisonTrace, ConditionTrace, RuleTrace } from '../../../src/domain/trace.js';
import { findDifference } from '../../../src/rules/find-difference.js';

const comparison = (changes: Partial<ComparisonTrace> = {}): ComparisonTrace => ({
  fact: 'n',
  operator: 'at-least',
  value: '5',
  found: '7',
  against: '5',
  holds: true,
  ...changes,
});
const rule = (condition: ConditionTrace, changes: Partial<RuleTrace> = {}): RuleTrace => ({
  rule: 'r',
  holds: condition.holds,
  condition,
  ...changes,
});

/** all ( n, not ( any ( n, m ) ) ), with `deep` in the place of m. */
const nested = (deep: ConditionTrace, above: Readonly<Record<string, boolean>> = {}) => {
  const { any = true, not = false, all = false } = above;
  return {
    all: [comparison(), { not: { any: [comparison(), deep], holds: any }, holds: not }],
    holds: all,
  };
};
const m = (changes: Partial<ComparisonTrace> = {}) => comparison({ fact: 'm', ...changes });

describe('no difference', () => {
  it('between a trace and itself, or its copy', () => {
    const trace = rule(nested(m()));
    expect(findDifference(trace, trace)).toBeUndefined();
    expect(findDifference(trace, structuredClone(trace))).toBeUndefined();
  });

  it('where keys stand in another order', () => {
    const { holds, found, against, ...rest } = comparison({ value: { fact: 'limit' } });
    const turned = { holds, against, found, ...rest };
    const one = rule({ all: [comparison({ value: { fact: 'limit' } })], holds });
    expect(findDifference(one, rule({ holds, all: [turned] }))).toBeUndefined();
  });

  it('between lists of the same options, in two arrays', () => {
    const listed = () => comparison({ operator: 'is-one-of', value: ['a', 'b'] });
    expect(findDifference(rule(listed()), rule(listed()))).toBeUndefined();
  });
});

describe('a difference', () => {
  it.each<Partial<ComparisonTrace>>([
    { holds: false },
    { fact: 'k' },
    { operator: 'above' },
    { value: '5.0' },
    { value: { fact: '5' } },
    { value: ['5'] },
    { value: true },
    { found: '7.0' },
    { found: null },
    { against: '6' },
    { against: null },
  ])('of one comparison: %j', (changes) => {
    const [first, second] = [comparison(), comparison(changes)];
    expect(findDifference(rule(first), rule(second, { holds: true }))).toEqual({
      place: '',
      first,
      second,
    });
  });

  it('deep inside is named by its own place, not by those above that follow from it', () => {
    const one = rule(nested(m()));
    const other = rule(nested(m({ holds: false }), { any: false, not: true, all: true }));
    expect(findDifference(one, other)).toEqual({
      place: 'all.2.not.any.2',
      first: m(),
      second: m({ holds: false }),
    });
  });

  it.each([
    ['any', 'all.2.not'],
    ['not', 'all.2'],
    ['all', ''],
  ])('of what a group says of equal parts: %s', (group, place) => {
    const [one, other] = [nested(m()), nested(m(), { [group]: group !== 'any' })];
    const found = findDifference(rule(one), rule(other));
    expect(found?.place).toBe(place);
    expect([found?.first.holds, found?.second.holds]).toEqual([group === 'any', group !== 'any']);
  });

  it('of several is the first', () => {
    const parts = (changes: Partial<ComparisonTrace>) =>
      rule({ any: [comparison(), comparison(changes), comparison(changes)], holds: true });
    expect(findDifference(parts({}), parts({ found: '8' }))?.place).toBe('any.2');
  });

  it.each<[string, ConditionTrace]>([
    ['a group of another kind', { any: [comparison()], holds: true }],
    ['a part more', { all: [comparison(), comparison()], holds: true }],
    ['no part', { all: [], holds: true }],
    ['a negation', { not: comparison(), holds: true }],
    ['a comparison alone', comparison()],
  ])('in shape: %s', (_, second) => {
    const first: ConditionTrace = { all: [comparison()], holds: true };
    expect(findDifference(rule(first), rule(second))).toEqual({ place: '', first, second });
    const turned = findDifference(rule(second), rule(first));
    expect(turned).toEqual({ place: '', first: second, second: first });
  });

  it('in shape deep inside', () => {
    const other: ConditionTrace = { not: m(), holds: true };
    expect(findDifference(rule(nested(m())), rule(nested(other)))).toEqual({
      place: 'all.2.not.any.2',
      first: m(),
      second: other,
    });
  });

  it('of the verdict of a rule beside equal conditions', () => {
    const condition: ConditionTrace = { all: [comparison()], holds: true };
    expect(findDifference(rule(condition), rule(condition, { holds: false }))).toEqual({
      place: '',
      first: condition,
      second: { ...condition, holds: false },
    });
  });

  it('of the names of rules', () => {
    const condition: ConditionTrace = { all: [comparison()], holds: true };
    const found = findDifference(rule(condition), rule(condition, { rule: 'another' }));
    expect(found?.place).toBe('');
  });
});
