// biome-ignore lint/style/noRestrictedImports: what the engine brings along is read from an engine
import { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/domain/condition.js';
import type { Facts, FactValue } from '../../../src/domain/fact.js';
import type { Rule } from '../../../src/domain/rule.js';
import { makeReferenceEvaluator } from '../../../src/rules/reference-evaluator.js';
import { day, figure, NONE, option, YES } from '../../support/judge-part.js';

const event: Rule['event'] = { type: 'not-applicable', params: { criterion: '1' } };
const rule = (name: string, conditions: object): Rule => ({
  name,
  conditions: conditions as Rule['conditions'],
  event,
});
const facts = (values: Readonly<Record<string, FactValue>>): Facts =>
  new Map(Object.entries(values));
const atLeast = (value: string): Condition => ({ fact: 'n', operator: 'at-least', value });

/** Names that json-rules-engine itself gives its operators and decorators, read from an engine. */
function defaultNames(): { readonly operators: string[]; readonly decorators: string[] } {
  const { operators } = new Engine() as unknown as {
    operators: { operators: Map<string, unknown>; decorators: Map<string, unknown> };
  };
  return {
    operators: [...operators.operators.keys()],
    decorators: [...operators.decorators.keys()],
  };
}

describe('verdicts', () => {
  const conditions = {
    all: [
      atLeast('1'),
      { any: [{ fact: 'flag', operator: 'is', value: true }, { not: atLeast('5') }] },
      { fact: 'on', operator: 'before', value: { fact: 'limit' } },
    ],
  };
  const judge = (n: FactValue, on = day('2024-01-01')) =>
    makeReferenceEvaluator([rule('r', conditions)]).judge(
      facts({ n, on, flag: YES, limit: day('2024-05-25') }),
    );

  it('say of every comparison what was found, with what it was compared, and whether it holds', async () => {
    expect((await judge(figure('8/3'))).get('r')).toEqual({
      rule: 'r',
      holds: true,
      condition: {
        holds: true,
        all: [
          {
            fact: 'n',
            operator: 'at-least',
            value: '1',
            found: '8/3',
            against: '1',
            holds: true,
          },
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
              {
                holds: true,
                not: {
                  fact: 'n',
                  operator: 'at-least',
                  value: '5',
                  found: '8/3',
                  against: '5',
                  holds: false,
                },
              },
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
    const holds = JSON.stringify(trace?.condition).match(/"holds":(true|false)/g);
    expect(holds).toHaveLength(7);
    expect(trace?.condition).toMatchObject({
      all: [{ found: '0', holds: false }, { holds: true }, { found: '2024-06-01', holds: false }],
    });
  });

  it('show that a fact has no value', async () => {
    const trace = (await judge(NONE)).get('r');
    expect(trace?.condition).toMatchObject({
      all: [{ found: null, against: '1', holds: false }, {}, {}],
    });
  });

  it('hold lists of options together', async () => {
    const evaluator = makeReferenceEvaluator([
      rule('r', { all: [{ fact: 'o', operator: 'is-one-of', value: ['a', 'b'] }] }),
    ]);
    const verdicts = await evaluator.judge(facts({ o: option('b') }));
    expect(verdicts.get('r')?.condition).toMatchObject({
      all: [{ found: 'b', against: 'a, b', holds: true }],
    });
  });

  it('are there for every rule, in the order of the rules', async () => {
    const rules = Array.from({ length: 30 }, (_, at) =>
      rule(`r${at}`, { all: [atLeast(`${at}`)] }),
    );
    const verdicts = await makeReferenceEvaluator(rules).judge(facts({ n: figure(12) }));
    expect([...verdicts.keys()]).toEqual(rules.map(({ name }) => name));
    expect([...verdicts.values()].filter(({ holds }) => holds)).toHaveLength(13);
  });

  it('judge a rule that begins with "not" or "any"', async () => {
    const evaluator = makeReferenceEvaluator([
      rule('not', { not: atLeast('5') }),
      rule('any', { any: [atLeast('5'), atLeast('1')] }),
    ]);
    const held = async (n: number) =>
      [...(await evaluator.judge(facts({ n: figure(n) }))).values()].map(({ holds }) => holds);
    expect(await held(0)).toEqual([true, false]);
    expect(await held(3)).toEqual([true, true]);
    expect(await held(5)).toEqual([false, true]);
  });
});

describe('concurrency', () => {
  const rules = Array.from({ length: 40 }, (_, at) => rule(`r${at}`, { all: [atLeast(`${at}`)] }));

  it('gives the right verdicts to 50 calls that start at once', async () => {
    const evaluator = makeReferenceEvaluator(rules);
    const all = await Promise.all(
      Array.from({ length: 50 }, (_, n) => evaluator.judge(facts({ n: figure(n) }))),
    );
    all.forEach((verdicts, n) => {
      const held = [...verdicts.values()].filter(({ holds }) => holds).length;
      expect([n, held]).toEqual([n, Math.min(n + 1, 40)]);
      expect(verdicts.size).toBe(40);
      expect(verdicts.get('r3')?.condition).toMatchObject({ all: [{ found: String(n) }] });
    });
  });

  it('gives the right verdicts to calls that start while others run', async () => {
    const evaluator = makeReferenceEvaluator(rules);
    const startAfter = async (ticks: number) => {
      for (let tick = 0; tick < ticks; tick += 1) await null;
      return evaluator.judge(facts({ n: figure(7) }));
    };
    // A call that begins between the start and the end of another one is the dangerous one.
    const all = await Promise.all(Array.from({ length: 60 }, (_, ticks) => startAfter(ticks)));
    for (const verdicts of all) {
      expect([...verdicts.values()].filter(({ holds }) => holds)).toHaveLength(8);
    }
  });

  it('goes on after a call that fails in the middle of others', async () => {
    const evaluator = makeReferenceEvaluator(rules);
    const calls = Array.from({ length: 20 }, (_, n) =>
      evaluator.judge(facts(n % 3 === 1 ? { n: YES } : { n: figure(n) })),
    );
    const settled = await Promise.allSettled(calls);
    settled.forEach((result, n) => {
      expect([n, result.status]).toEqual([n, n % 3 === 1 ? 'rejected' : 'fulfilled']);
      if (result.status !== 'fulfilled') return;
      expect([...result.value.values()].filter(({ holds }) => holds)).toHaveLength(n + 1);
    });
  });
});

describe('what is refused', () => {
  const judge = (conditions: object, values: Readonly<Record<string, FactValue>> = {}) =>
    makeReferenceEvaluator([rule('r', conditions)]).judge(facts({ n: figure(1), ...values }));

  it('knows all operators and decorators that the engine brings along', () => {
    const { operators, decorators } = defaultNames();
    expect(operators.length).toBeGreaterThan(5);
    expect(decorators.length).toBeGreaterThan(2);
  });

  it.each(defaultNames().operators)('the engine’s own operator %s', async (operator) => {
    await expect(judge({ all: [{ fact: 'n', operator, value: '1' }] })).rejects.toThrow();
  });

  it.each(defaultNames().decorators)('the engine’s own decorator %s', async (decorator) => {
    const operator = `${decorator}:at-least`;
    await expect(judge({ all: [{ fact: 'n', operator, value: '1' }] })).rejects.toThrow();
  });

  it.each([
    ['a fact that is missing', { all: [{ fact: 'm', operator: 'at-least', value: '1' }] }],
    [
      'a fact that is missing on the right',
      { all: [{ fact: 'n', operator: 'at-least', value: { fact: 'm' } }] },
    ],
    [
      'a fact that is missing behind a comparison that holds',
      { any: [atLeast('0'), { fact: 'm', operator: 'at-least', value: '1' }] },
    ],
    [
      'a fact that is missing behind a comparison that fails',
      { all: [atLeast('9'), { fact: 'm', operator: 'at-least', value: '1' }] },
    ],
    ['a number that is none', { all: [atLeast('nine')] }],
    ['an operator of another kind', { all: [{ fact: 'n', operator: 'is', value: true }] }],
    ['a path', { all: [{ ...atLeast('1'), path: '$.number' }] }],
    ['a named condition', { all: [{ condition: 'late' }] }],
  ])('%s', async (_, conditions) => {
    await expect(judge(conditions)).rejects.toThrow();
  });

  it('two rules of one name', async () => {
    const twice = [rule('r', { all: [atLeast('1')] }), rule('r', { all: [atLeast('2')] })];
    const evaluator = makeReferenceEvaluator(twice);
    await expect(evaluator.judge(facts({ n: figure(1) }))).rejects.toThrow(/judged 1 of 2/);
  });
});

it('leaves the rules as they were', async () => {
  const rules = [rule('r', { all: [atLeast('1')] })];
  const before = structuredClone(rules);
  await makeReferenceEvaluator(rules).judge(facts({ n: figure(1) }));
  expect(rules).toEqual(before);
});
