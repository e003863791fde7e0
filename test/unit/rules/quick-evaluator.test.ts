import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/domain/condition.js';
import type { FactValue } from '../../../src/domain/fact.js';
import type { Rule } from '../../../src/domain/rule.js';
import { makeQuickEvaluator, quickFactsFor } from '../../../src/rules/quick-evaluator.js';
import { ABSENT, day, figure, NO, NONE, option, YES } from '../../support/judge-part.js';

const rule = (name: string, conditions: Condition): Rule => ({
  name,
  conditions: conditions as Rule['conditions'],
  event: { type: 'not-applicable', params: { criterion: '1' } },
});

/** Names of the rules that hold, from conditions by name. */
function heldBy(conditions: Readonly<Record<string, Condition>>) {
  const rules = Object.entries(conditions).map(([name, condition]) => rule(name, condition));
  const evaluator = makeQuickEvaluator(rules);
  return (facts: Readonly<Record<string, FactValue>>): readonly string[] => {
    const held = evaluator.judge(quickFactsFor(evaluator.facts, new Map(Object.entries(facts))));
    expect(held.length).toBe(rules.length);
    return rules.filter((_, at) => held[at] === 1).map(({ name }) => name);
  };
}

const n = (operator: 'at-least' | 'above' | 'at-most' | 'below' | 'equals', value: string) =>
  ({ fact: 'n', operator, value }) as const;
const on = (operator: 'on-or-before' | 'before' | 'on-or-after' | 'after', value: string) =>
  ({ fact: 'on', operator, value }) as const;

describe('bands of a number', () => {
  const held = heldBy({
    none: { all: [n('equals', '0')] },
    low: { all: [n('above', '0'), n('below', '80')] },
    middle: { all: [n('at-least', '80'), n('at-most', '95')] },
    high: { all: [n('above', '95')] },
    not: { not: n('at-least', '80.0') },
  });

  it.each([
    ['0', ['none', 'not']],
    ['1/1000', ['low', 'not']],
    ['79.999', ['low', 'not']],
    ['80', ['middle']],
    ['95', ['middle']],
    ['285/3', ['middle']],
    ['95.0000000000000001', ['high']],
    ['-1', ['not']],
  ])('%s is in %j', (value, wanted) => {
    expect(held({ n: figure(value) })).toEqual(wanted);
  });

  it('have no number without a value; only what is denied holds', () => {
    expect(held({ n: NONE })).toEqual(['not']);
  });

  it('are judged anew for every unit', () => {
    expect(held({ n: figure('99') })).toEqual(['high']);
    expect(held({ n: figure('0') })).toEqual(['none', 'not']);
  });

  it('refuse a value of another kind, and a fact that is not given', () => {
    expect(() => held({ n: YES })).toThrow(TypeError);
    expect(() => held({})).toThrow('no fact "n"');
  });
});

describe('days', () => {
  const held = heldBy({
    early: { all: [on('before', '2024-05-25')] },
    due: { all: [on('on-or-after', '2024-05-25'), on('on-or-before', '2024-06-10')] },
    late: { all: [on('after', '2024-06-10')] },
    never: { all: [{ fact: 'on', operator: 'absent', value: true }] },
    came: { all: [{ fact: 'on', operator: 'absent', value: false }] },
  });

  it.each([
    [day('2024-05-24'), ['early', 'came']],
    [day('2024-05-25'), ['due', 'came']],
    [day('2024-06-10'), ['due', 'came']],
    [day('2024-06-11'), ['late', 'came']],
    [ABSENT, ['never']],
    [NONE, []],
  ])('%j', (value, wanted) => {
    expect(held({ on: value })).toEqual(wanted);
  });
});

describe('two facts', () => {
  const beside = (operator: 'at-least' | 'below') =>
    ({ fact: 'n', operator, value: { fact: 'm' } }) as const;
  const held = heldBy({
    reached: { all: [beside('at-least')] },
    short: { all: [beside('below')] },
  });

  it.each([
    ['2/3', '0.6666666666666667', ['short']],
    ['2/3', '4/6', ['reached']],
    ['2/3', '0.6666666666666666', ['reached']],
  ])('%s beside %s', (left, right, wanted) => {
    expect(held({ n: figure(left), m: figure(right) })).toEqual(wanted);
  });

  it('hold nothing where either has no value, and refuse a day that never came on the right', () => {
    expect(held({ n: NONE, m: figure('1') })).toEqual([]);
    expect(held({ n: figure('1'), m: NONE })).toEqual([]);
    const days = heldBy({ r: { all: [{ fact: 'a', operator: 'before', value: { fact: 'b' } }] } });
    expect(days({ a: ABSENT, b: day('2024-01-01') })).toEqual([]);
    expect(() => days({ a: ABSENT, b: ABSENT })).toThrow(TypeError);
  });
});

describe('rules over several facts', () => {
  const level = { fact: 'level', operator: 'is-one-of', value: ['good', 'fair'] } as const;
  const flag = { fact: 'flag', operator: 'is', value: true } as const;

  it('hold by all of them, by any, and by more than one table', () => {
    const held = heldBy({
      all: { all: [level, flag, n('at-least', '1')] },
      any: { any: [{ not: level }, { all: [flag, n('below', '1')] }] },
      alone: { all: [flag] },
    });
    const facts = { level: option('fair'), flag: YES, n: figure('1') };
    expect(held(facts)).toEqual(['all', 'alone']);
    expect(held({ ...facts, n: figure('0.999') })).toEqual(['any', 'alone']);
    expect(held({ ...facts, level: option('poor') })).toEqual(['any', 'alone']);
    expect(held({ ...facts, flag: NO })).toEqual([]);
  });

  it('are tested one by one where a table of all places would be too long', () => {
    // Five facts of five marks each stand at 13 places: 13^5 = 371,293 rows.
    const facts = ['a', 'b', 'c', 'd', 'e'];
    const limits = ['1', '2', '3', '4', '5'];
    const held = heldBy({
      wide: { all: facts.flatMap((fact) => [{ fact, operator: 'at-least', value: '3' } as const]) },
      ...Object.fromEntries(
        facts.flatMap((fact) =>
          limits.map((value) => [
            `${fact}${value}`,
            { all: [{ fact, operator: 'equals', value }] },
          ]),
        ),
      ),
    });
    const at = (value: string) => Object.fromEntries(facts.map((fact) => [fact, figure(value)]));
    expect(held(at('3'))).toEqual(['wide', 'a3', 'b3', 'c3', 'd3', 'e3']);
    expect(held({ ...at('5'), c: figure('2.99') })).toEqual(['a5', 'b5', 'd5', 'e5']);
  });
});
