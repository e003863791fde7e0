import { describe, expect, it } from 'vitest';
import type { DerivedFact } from '../../../src/domain/fact.js';
import type { Formula } from '../../../src/domain/formula.js';
import { isRuleIrrelevant } from '../../../src/domain/relevance.js';
import type { Rule } from '../../../src/domain/rule.js';

const award = (points: Formula, most: string): Rule => ({
  name: 'so/1.1/1/step',
  conditions: { all: [{ fact: 'done', operator: 'at-least', value: '1' }] },
  event: { type: 'award', params: { criterion: '1.1', part: 1, points, most } },
});

const FACTOR = 'so/1.1/1:factor';
const derived = new Map<string, DerivedFact>([
  [FACTOR, { name: FACTOR, byOption: { fact: 'kind', values: { poor: '1.2', other: '1' } } }],
]);
const judged = (points: string | null, facts: Readonly<Record<string, string>> = {}) => ({
  kind: 'scored' as const,
  part: { points, derived: facts },
  derived,
});

describe('a rule of a part', () => {
  it('that does not hold matters only where it could have given more', () => {
    const irrelevant = (most: string, given: string | null) =>
      isRuleIrrelevant(award(most, most), false, judged(given));
    expect(irrelevant('3', '2')).toBe(false);
    expect(irrelevant('2', '2')).toBe(true);
    expect(irrelevant('1', '2')).toBe(true);
    expect(irrelevant('3', null)).toBe(true);
  });

  it('that holds always matters', () => {
    expect(isRuleIrrelevant(award('0', '0'), true, judged('0'))).toBe(false);
  });

  it('of a deduction matters where it would have taken less', () => {
    const place = { ...judged('2'), kind: 'deduction' as const };
    expect(isRuleIrrelevant(award('1', '1'), false, place)).toBe(false);
    expect(isRuleIrrelevant(award('3', '3'), false, place)).toBe(true);
  });

  it("is weighed with the unit's own factor: 2 × 1 is not more than 2.4 = 2 × 1.2", () => {
    const rule = award({ product: ['2', { fact: FACTOR }] }, '2.4');
    expect(isRuleIrrelevant(rule, false, judged('2', { [FACTOR]: '1' }))).toBe(true);
    expect(isRuleIrrelevant(rule, false, judged('2', { [FACTOR]: '1.2' }))).toBe(false);
  });

  it('with points that depend on a figure is weighed by the most it can give', () => {
    const rule = award({ product: ['0.5', { fact: 'done' }] }, '4');
    expect(isRuleIrrelevant(rule, false, judged('3'))).toBe(false);
    expect(isRuleIrrelevant(rule, false, judged('4'))).toBe(true);
  });
});
