import { describe, expect, it } from 'vitest';
import type { Comparison, Condition } from '../../../src/domain/condition.js';
import type { Facts, FactValue } from '../../../src/domain/fact.js';
import type { Rule } from '../../../src/domain/rule.js';
import type { ConditionTrace, RuleTrace } from '../../../src/domain/trace.js';
import { makeCompiledEvaluator } from '../../../src/rules/compiled-evaluator.js';
import { makeReferenceEvaluator } from '../../../src/rules/reference-evaluator.js';
import type { Verdicts } from '../../../src/rules/rule-evaluator.js';
import { ABSENT, day, figure, NO, NONE, option, YES } from '../../support/judge-part.js';

const event: Rule['event'] = { type: 'not-applicable', params: { criterion: '1' } };
const rule = (name: string, conditions: object): Rule => ({
  name,
  conditions: conditions as Rule['conditions'],
  event,
});
const facts = (values: Readonly<Record<string, FactValue>>): Facts =>
  new Map(Object.entries(values));
const atLeast = (value: string): Condition => ({ fact: 'n', operator: 'at-least', value });

const judgeCompiled = (rules: readonly Rule[], values: Facts): Verdicts =>
  makeCompiledEvaluator(rules).judge(values) as Verdicts;

/** What the compiled evaluator says, after the reference said the same. */
async function judgeBoth(rules: readonly Rule[], values: Facts): Promise<Verdicts> {
  const verdicts = judgeCompiled(rules, values);
  const reference = await makeReferenceEvaluator(rules).judge(values);
  expect([...verdicts.keys()]).toEqual([...reference.keys()]);
  expect([...verdicts.values()]).toStrictEqual([...reference.values()]);
  return verdicts;
}

const heldBy = (verdicts: Verdicts) =>
  [...verdicts.values()].filter(({ holds }) => holds).map(({ rule: name }) => name);

describe('verdicts', () => {
  const conditions = {
    all: [
      atLeast('1'),
      { any: [{ fact: 'flag', operator: 'is', value: true }, { not: atLeast('5') }] },
      { fact: 'on', operator: 'before', value: { fact: 'limit' } },
    ],
  };
  const judge = (n: FactValue, on = day('2024-01-01')) =>
    judgeBoth(
      [rule('r', conditions)],
      facts({ n, on, flag: YES, limit: day('2024-05-25'), more: ABSENT }),
    );

  it('say of every comparison what was found, with what it was compared, and whether it holds', async () => {
    const n = { fact: 'n', operator: 'at-least', found: '8/3' };
    expect((await judge(figure('8/3'))).get('r')).toEqual({
      rule: 'r',
      holds: true,
      condition: {
        holds: true,
        all: [
          { ...n, value: '1', against: '1', holds: true },
          {
            holds: true,
            any: [
              {
                fact: 'flag',
                operator: 'is',
                value: true,
                found: 'true',
                against: 'true',
                holds: true,
              },
              { holds: true, not: { ...n, value: '5', against: '5', holds: false } },
            ],
          },
          {
            fact: 'on',
            operator: 'before',
            value: { fact: 'limit' },
            found: '2024-01-01',
            against: '2024-05-25',
            holds: true,
          },
        ],
      },
    });
  });

  it('are made of every comparison, also after one that fails', async () => {
    const trace = (await judge(figure(0), day('2024-06-01'))).get('r');
    expect(trace?.holds).toBe(false);
    expect(JSON.stringify(trace?.condition).match(/"holds":(true|false)/g)).toHaveLength(7);
    expect(trace?.condition).toMatchObject({
      all: [{ found: '0', holds: false }, { holds: true }, { found: '2024-06-01', holds: false }],
    });
  });

  it('show that a fact has no value, on either side', async () => {
    expect((await judge(NONE)).get('r')?.condition).toMatchObject({
      all: [{ found: null, against: '1', holds: false }, {}, {}],
    });
    const verdicts = await judgeBoth(
      [rule('r', { all: [{ fact: 'n', operator: 'below', value: { fact: 'most' } }] })],
      facts({ n: figure(1), most: NONE }),
    );
    expect(verdicts.get('r')?.condition).toMatchObject({
      all: [{ found: '1', against: null, holds: false }],
    });
  });

  it('hold lists of options together, and show that nothing was done', async () => {
    const verdicts = await judgeBoth(
      [
        rule('list', { all: [{ fact: 'o', operator: 'is-one-of', value: ['a', 'b'] }] }),
        rule('day', { all: [{ fact: 'on', operator: 'absent', value: true }] }),
        rule('no', { all: [{ fact: 'flag', operator: 'is', value: false }] }),
      ],
      facts({ o: option('b'), on: ABSENT, flag: NO }),
    );
    const shown = [...verdicts.values()].map(({ condition }) => condition);
    expect(shown).toMatchObject([
      { all: [{ found: 'b', against: 'a, b', holds: true }] },
      { all: [{ found: 'absent', against: 'true', holds: true }] },
      { all: [{ found: 'false', against: 'false', holds: true }] },
    ]);
  });

  it('write the same number as the rule does, though the fact has another text', async () => {
    const verdicts = await judgeBoth(
      [rule('r', { all: [atLeast('2.50')] })],
      facts({ n: figure('10/4') }),
    );
    expect(verdicts.get('r')?.condition).toMatchObject({
      all: [{ value: '2.50', found: '2.5', against: '2.50', holds: true }],
    });
  });

  it('are there for every rule, in the order of the rules', async () => {
    // Names like numbers would come first, and sorted, as keys of an object.
    const names = ['z', '10', 'a', '2', ...Array.from({ length: 26 }, (_, at) => `r${at}`)];
    const rules = names.map((name, at) => rule(name, { all: [atLeast(`${at}`)] }));
    const verdicts = await judgeBoth(rules, facts({ n: figure(12) }));
    expect([...verdicts.keys()]).toEqual(names);
    expect([...verdicts.values()].map(({ rule: name }) => name)).toEqual(names);
    expect(names.map((name) => verdicts.get(name)?.rule)).toEqual(names);
    expect(verdicts.size).toBe(30);
    expect(heldBy(verdicts)).toEqual(names.slice(0, 13));
  });

  it('can be read more than once; of an unknown rule there is none', () => {
    const verdicts = judgeCompiled([rule('r', { all: [atLeast('1')] })], facts({ n: figure(1) }));
    expect([...verdicts.values()]).toEqual([...verdicts.values()]);
    expect([...verdicts.keys()]).toEqual([...verdicts.keys()]);
    expect(verdicts.get('q')).toBeUndefined();
  });

  it('judge a rule that begins with "not" or "any"', async () => {
    const rules = [
      rule('not', { not: atLeast('5') }),
      rule('not not', { not: { not: atLeast('5') } }),
      rule('any', { any: [atLeast('5'), atLeast('1')] }),
      rule('not any', { not: { any: [atLeast('5'), atLeast('1')] } }),
      rule('not all', { not: { all: [atLeast('5'), atLeast('1')] } }),
    ];
    const held = async (n: FactValue) => heldBy(await judgeBoth(rules, facts({ n })));
    expect(await held(figure(0))).toEqual(['not', 'not any', 'not all']);
    expect(await held(figure(3))).toEqual(['not', 'any', 'not all']);
    expect(await held(figure(5))).toEqual(['not not', 'any']);
    expect(await held(NONE)).toEqual(['not', 'not any', 'not all']);
  });

  it('of no rules are none', () => {
    expect(judgeCompiled([], facts({})).size).toBe(0);
  });
});

describe('units', () => {
  const rules = Array.from({ length: 40 }, (_, at) => rule(`r${at}`, { all: [atLeast(`${at}`)] }));

  it('are judged apart from each other', () => {
    const evaluator = makeCompiledEvaluator(rules);
    const all = Array.from(
      { length: 50 },
      (_, n) => evaluator.judge(facts({ n: figure(n) })) as Verdicts,
    );
    for (const [n, verdicts] of all.entries()) {
      expect([n, heldBy(verdicts).length]).toEqual([n, Math.min(n + 1, 40)]);
      expect(verdicts.get('r3')?.condition).toMatchObject({ all: [{ found: String(n) }] });
    }
  });

  it('are judged after one that failed', () => {
    const evaluator = makeCompiledEvaluator(rules);
    expect(() => evaluator.judge(facts({ n: YES }))).toThrow(TypeError);
    expect(heldBy(evaluator.judge(facts({ n: figure(2) })) as Verdicts)).toHaveLength(3);
  });
});

describe('equal conditions', () => {
  const group: Condition = { any: [atLeast('1'), { not: atLeast('5') }] };
  const turned: Condition = {
    any: [
      { value: '1', operator: 'at-least', fact: 'n' },
      { not: { operator: 'at-least', fact: 'n', value: '5' } },
    ],
  };
  const rules = [
    rule('a', { all: [group, atLeast('1')] }),
    rule('b', { not: structuredClone(group) }),
    rule('c', turned),
  ];
  const partsOf = (trace: RuleTrace | undefined): readonly ConditionTrace[] => {
    const condition = trace?.condition;
    return condition !== undefined && 'all' in condition ? condition.all : [];
  };

  it('of a unit have one trace, whoever names them and in whatever order of keys', async () => {
    const verdicts = await judgeBoth(rules, facts({ n: figure(3) }));
    const [shared, single] = partsOf(verdicts.get('a'));
    const negated = verdicts.get('b')?.condition;
    if (shared === undefined || !('any' in shared)) throw new Error('not judged');
    expect(negated !== undefined && 'not' in negated && negated.not).toBe(shared);
    expect(verdicts.get('c')?.condition).toBe(shared);
    expect(shared.any[0]).toBe(single);
  });

  it('of two units have two traces', () => {
    const evaluator = makeCompiledEvaluator(rules);
    const [one, other] = [3, 3].map(
      (n) => (evaluator.judge(facts({ n: figure(n) })) as Verdicts).get('c')?.condition,
    );
    expect(one).toEqual(other);
    expect(one).not.toBe(other);
  });

  it.each<[string, Partial<Comparison>]>([
    ['another number, though equal', { value: '1.0' }],
    ['another fact', { fact: 'm' }],
    ['another operator', { operator: 'above' }],
    ['a fact of the name of the number', { value: { fact: '1' } }],
  ])('are those alone that are equal: %s', async (_, changes) => {
    const like = { ...(atLeast('1') as Comparison), ...changes };
    const verdicts = await judgeBoth(
      [rule('a', { all: [atLeast('1')] }), rule('b', { all: [like] })],
      facts({ n: figure(1), m: figure(0), 1: figure(1) }),
    );
    expect(partsOf(verdicts.get('a'))[0]).toMatchObject(atLeast('1'));
    expect(partsOf(verdicts.get('b'))[0]).toMatchObject(like);
  });

  it('are not "all" and "any" of the same parts', async () => {
    const parts = [atLeast('1'), atLeast('5')];
    const verdicts = await judgeBoth(
      [rule('all', { all: parts }), rule('any', { any: parts })],
      facts({ n: figure(3) }),
    );
    expect(heldBy(verdicts)).toEqual(['any']);
  });
});

describe('what is refused', () => {
  const judge = (conditions: object, values: Readonly<Record<string, FactValue>> = {}) =>
    judgeCompiled([rule('r', conditions)], facts({ n: figure(1), ...values }));
  const missing = { fact: 'm', operator: 'at-least', value: '1' };

  it.each<[string, object, RegExp]>([
    ['a fact that is missing', { all: [missing] }, /no fact "m"/],
    [
      'a fact that is missing on the right',
      { all: [{ fact: 'n', operator: 'at-least', value: { fact: 'm' } }] },
      /no fact "m"/,
    ],
    [
      'a fact that is missing behind a comparison that holds',
      { any: [atLeast('0'), missing] },
      /no fact "m"/,
    ],
    [
      'a fact that is missing behind a comparison that fails',
      { all: [atLeast('9'), missing] },
      /no fact "m"/,
    ],
    ['a number that is none', { all: [atLeast('nine')] }, /not a plain number: "nine"/],
    [
      'an operator of another kind',
      { all: [{ fact: 'n', operator: 'is', value: true }] },
      /"is" compares yes-no, but the fact is number/,
    ],
    [
      'an operator of another kind behind a comparison that fails',
      { all: [atLeast('9'), { fact: 'n', operator: 'is', value: true }] },
      /"is" compares yes-no/,
    ],
    [
      'an operator of json-rules-engine',
      { all: [{ fact: 'n', operator: 'greaterThan', value: '1' }] },
      /no such operator: greaterThan/,
    ],
    ['a path', { all: [{ ...atLeast('1'), path: '$.number' }] }, /no "path"/],
    ['a named condition', { all: [{ condition: 'late' }] }, /no "condition"/],
  ])('%s', async (_, conditions, message) => {
    expect(() => judge(conditions)).toThrow(message);
    const reference = makeReferenceEvaluator([rule('r', conditions)]);
    await expect(reference.judge(facts({ n: figure(1) }))).rejects.toThrow();
  });

  it('an operator of json-rules-engine, also where the fact has no value', () => {
    const conditions = { all: [{ fact: 'n', operator: 'equal', value: '1' }] };
    expect(() => judge(conditions, { n: NONE })).toThrow(/no such operator: equal/);
  });

  it('two rules of one name', () => {
    const twice = [rule('r', { all: [atLeast('1')] }), rule('r', { all: [atLeast('2')] })];
    expect(() => makeCompiledEvaluator(twice)).toThrow(/same name/);
  });
});

it('leaves rules and facts as they were', () => {
  const rules = [rule('r', { all: [atLeast('1'), { not: atLeast('2') }] })];
  const values = facts({ n: figure(1) });
  const before = structuredClone(rules);
  judgeCompiled(rules, values);
  expect(rules).toEqual(before);
  expect([...values]).toEqual([['n', figure(1)]]);
});
