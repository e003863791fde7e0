import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/domain/exact-number.js';
import type { DerivedFact, Facts, FactValue } from '../../../src/domain/fact.js';
import { factValueText } from '../../../src/domain/fact.js';
import { deriveFacts, numberOfFact } from '../../../src/rules/derive-facts.js';
import { ABSENT, day, figure, NONE, option, YES } from '../../support/judge-part.js';

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
      { year: 2024 },
    );
    expect(factValueText(facts.get('r') ?? NONE)).toBe('1/3');
    expect(factValueText(facts.get('p') ?? NONE)).toBe('100/3');
    expect(base.has('r')).toBe(false);
  });

  it('has no value for a denominator of 0 or a figure that is not there', () => {
    const facts = deriveFacts(base, [ratio('x', 'a', 'zero'), ratio('y', 'a', 'nothing')], {
      year: 2024,
    });
    expect(facts.get('x')).toEqual(NONE);
    expect(facts.get('y')).toEqual(NONE);
  });

  it('takes the day of the year, and throws where there is none', () => {
    const derived: readonly DerivedFact[] = [{ name: 'd', dayByYear: { 2024: '2024-05-25' } }];
    expect(deriveFacts(base, derived, { year: 2024 }).get('d')).toEqual(day('2024-05-25'));
    expect(() => deriveFacts(base, derived, { year: 2023 })).toThrow(RangeError);
  });

  it('throws for a fact that nobody gave, or that is no number', () => {
    expect(() => deriveFacts(base, [ratio('x', 'a', 'unknown')], { year: 2024 })).toThrow(
      RangeError,
    );
    expect(() => deriveFacts(base, [ratio('x', 'a', 'flag')], { year: 2024 })).toThrow(TypeError);
    expect(numberOfFact(base, 'nothing')).toBeUndefined();
  });
});

const value = (fact: DerivedFact, base: Facts) =>
  deriveFacts(base, [fact], { year: 2024 }).get(fact.name);

describe('the number of an option', () => {
  const byKind: DerivedFact = {
    name: 'share',
    byOption: { fact: 'kind', values: { mountains: '0.7', plain: '1', island: '1/3' } },
  };
  const of = (kind: FactValue) => value(byKind, new Map([['kind', kind]]));

  it.each([
    ['mountains', '0.7'],
    ['plain', '1'],
    ['island', '1/3'],
  ])('%s counts %s', (id, number) => {
    expect(of(option(id))).toEqual({ kind: 'number', number: exact(number) });
  });

  it('has no value where the option is not there', () => {
    expect(of(NONE)).toEqual(NONE);
  });

  it('throws for an option without a number, for what is no choice, for nothing at all', () => {
    expect(() => of(option('sea'))).toThrow('sea');
    expect(() => of(YES)).toThrow(TypeError);
    expect(() => value(byKind, new Map())).toThrow(RangeError);
  });
});

describe('the days from an appointed day', () => {
  const derived: readonly DerivedFact[] = [
    { name: 'by', dayByYear: { 2023: '2023-11-30', 2024: '2024-02-28' } },
    { name: 'late', daysAfter: { day: 'by', fact: 'sent' } },
  ];
  const late = (sent: FactValue, year = 2024) =>
    factValueText(deriveFacts(new Map([['sent', sent]]), derived, { year }).get('late') ?? YES);

  it.each([
    ['2024-02-28', '0'],
    ['2024-02-29', '1'],
    ['2024-03-01', '2'],
    ['2024-02-27', '-1'],
    ['2023-12-31', '-59'],
    ['2025-01-01', '308'],
  ])('to %s are %s', (sent, days) => {
    expect(late(day(sent))).toBe(days);
  });

  it('start from the day of the scoring year', () => {
    expect(late(day('2024-02-28'), 2023)).toBe('90');
  });

  it('have no value where nothing came or nobody said when', () => {
    expect(late(ABSENT)).toBeNull();
    expect(late(NONE)).toBeNull();
  });

  it('throw for what is no day', () => {
    expect(() => late(figure(3))).toThrow(TypeError);
    const swapped: DerivedFact = { name: 'late', daysAfter: { day: 'sent', fact: 'sent' } };
    expect(() => value(swapped, new Map([['sent', figure(3)]]))).toThrow(TypeError);
  });
});

describe('the largest of a group', () => {
  const best: DerivedFact = {
    name: 't/1/1:best',
    largestInGroup: { fact: 'a' },
    within: 'table',
    unit: 'number',
  };

  it('is asked for by its name, and may be missing', () => {
    const asked: string[] = [];
    const ask = (number: string | undefined) => {
      const groupNumber = (name: string) => {
        asked.push(name);
        return number === undefined ? undefined : exact(number);
      };
      return deriveFacts(base, [best], { year: 2024, groupNumber }).get('t/1/1:best');
    };
    expect(ask('7.5')).toEqual(figure('7.5'));
    expect(ask(undefined)).toEqual(NONE);
    expect(asked).toEqual(['t/1/1:best', 't/1/1:best']);
  });

  it('is a bug where nobody knows the group, never a 0', () => {
    expect(() => value(best, base)).toThrow('t/1/1:best');
  });
});
