import { describe, expect, it } from 'vitest';
import type { ExactNumber } from '../../../src/domain/exact-number.js';
import { exact, exactText } from '../../../src/domain/exact-number.js';
import type { Formula } from '../../../src/domain/formula.js';
import { calculate, factsInFormula } from '../../../src/domain/formula.js';

const VALUES: ReadonlyMap<string, ExactNumber | undefined> = new Map([
  ['two', exact(2)],
  ['three', exact(3)],
  ['zero', exact(0)],
  ['nothing', undefined],
]);

function result(formula: Formula): string | undefined {
  const value = calculate(formula, (name) => VALUES.get(name));
  return value && exactText(value);
}

const two = { fact: 'two' };
const three = { fact: 'three' };
const zero = { fact: 'zero' };
const nothing = { fact: 'nothing' };

describe('calculate', () => {
  it.each<readonly [Formula, string]>([
    ['1.5', '1.5'],
    ['8/3', '8/3'],
    [two, '2'],
    [{ sum: [two, three, '0.5'] }, '5.5'],
    [{ product: [two, three, '0.5'] }, '3'],
    [{ difference: [two, three] }, '-1'],
    [{ quotient: [two, three] }, '2/3'],
    [{ product: [{ quotient: [two, three] }, '3'] }, '2'],
    [{ least: [three, two, '7'] }, '2'],
    [{ greatest: [two, '7', three] }, '7'],
    [{ greatest: ['0', { least: [{ product: ['-0.5', three] }, '4'] }] }, '0'],
  ])('%j is %s', (formula, text) => {
    expect(result(formula)).toBe(text);
  });

  it.each<Formula>([
    nothing,
    { sum: [two, nothing] },
    { product: [zero, nothing] },
    { quotient: [two, zero] },
    { quotient: [zero, zero] },
    { least: ['0', nothing] },
    { greatest: [{ quotient: [two, zero] }, '1'] },
  ])('%j has no value', (formula) => {
    expect(result(formula)).toBeUndefined();
  });

  it.each<readonly [text: string, below: string, above: string]>([
    ['2', '2', '2'],
    ['0', '0', '0'],
    ['-3', '-3', '-3'],
    ['7/3', '2', '3'],
    ['0.0000000000000000000001', '0', '1'],
    ['2.9999999999999999999999', '2', '3'],
    ['-0.5', '-1', '0'],
    ['-0.0000000000000000000001', '-1', '0'],
    ['-7/3', '-3', '-2'],
    ['99999999999999999999.5', '99999999999999999999', '100000000000000000000'],
  ])('the whole numbers next to %s are %s and %s', (text, below, above) => {
    expect(result({ roundDown: [text] })).toBe(below);
    expect(result({ roundUp: [text] })).toBe(above);
  });

  it('rounds inside a calculation, and has nothing to round where nothing is there', () => {
    // 3 / 2 = 1.5
    const half: Formula = { quotient: [three, two] };
    expect(result({ product: ['0.5', { roundDown: [half] }] })).toBe('0.5');
    expect(result({ product: ['0.5', { roundUp: [half] }] })).toBe('1');
    expect(result({ roundDown: [nothing] })).toBeUndefined();
    expect(result({ roundUp: [{ quotient: [two, zero] }] })).toBeUndefined();
  });

  it('refuses a formula of two operations', () => {
    const twice = { sum: [two], product: [three] } as unknown as Formula;
    expect(() => result(twice)).toThrow(TypeError);
  });
});

describe('factsInFormula', () => {
  it('names each fact once', () => {
    expect(factsInFormula({ sum: [two, { product: [two, three, '2'] }] })).toEqual([
      'two',
      'three',
    ]);
    expect(factsInFormula('2')).toEqual([]);
    expect(factsInFormula({ roundDown: [{ quotient: [three, '7'] }] })).toEqual(['three']);
    expect(factsInFormula({ least: [{ roundUp: [two] }, three] })).toEqual(['two', 'three']);
  });
});
