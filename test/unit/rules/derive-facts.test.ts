import { describe, expect, it } from 'vitest';
import type { DerivedFact, Facts } from '../../../src/domain/fact.js';
import { factValueText } from '../../../src/domain/fact.js';
import { deriveFacts, numberOfFact } from '../../../src/rules/derive-facts.js';
import { day, figure, NONE, YES } from '../../support/judge-part.js';

const base: Facts = new Map([
  ['a', figure(1)],
  ['b', figure(3)],
  ['zero', figure(0)],
  ['nothing', NONE],
  ['flag', YES],
]);
const ratio = (name: string, over: string, under: string): DerivedFact => ({
  name,
  formula: { quotient: [{ fact: over }, { fact: under }] },
  unit: 'number',
});

describe('deriveFacts', () => {
  it('calculates exactly, also from facts derived before', () => {
    const facts = deriveFacts(
      base,
      [
        ratio('r', 'a', 'b'),
        { name: 'p', formula: { product: [{ fact: 'r' }, '100'] }, unit: 'percent' },
      ],
      2024,
    );
    expect(factValueText(facts.get('r') ?? NONE)).toBe('1/3');
    expect(factValueText(facts.get('p') ?? NONE)).toBe('100/3');
    expect(base.has('r')).toBe(false);
  });

  it('has no value for a denominator of 0 or a figure that is not there', () => {
    const facts = deriveFacts(base, [ratio('x', 'a', 'zero'), ratio('y', 'a', 'nothing')], 2024);
    expect(facts.get('x')).toEqual(NONE);
    expect(facts.get('y')).toEqual(NONE);
  });

  it('takes the day of the year, and throws where there is none', () => {
    const derived: readonly DerivedFact[] = [{ name: 'd', dayByYear: { 2024: '2024-05-25' } }];
    expect(deriveFacts(base, derived, 2024).get('d')).toEqual(day('2024-05-25'));
    expect(() => deriveFacts(base, derived, 2023)).toThrow(RangeError);
  });

  it('throws for a fact that nobody gave, or that is no number', () => {
    expect(() => deriveFacts(base, [ratio('x', 'a', 'unknown')], 2024)).toThrow(RangeError);
    expect(() => deriveFacts(base, [ratio('x', 'a', 'flag')], 2024)).toThrow(TypeError);
    expect(numberOfFact(base, 'nothing')).toBeUndefined();
  });
});
