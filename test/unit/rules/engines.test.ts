import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Facts } from '../../../src/domain/fact.js';
import { OperatorError } from '../../../src/domain/operator-error.js';
import type { Rule } from '../../../src/domain/rule.js';
import type { ConditionTrace, RuleTrace } from '../../../src/domain/trace.js';
import { evaluate } from '../../../src/evaluate.js';
import { compileRuleSet } from '../../../src/rules/compile-rule-set.js';
import type { EngineName } from '../../../src/rules/engines.js';
import {
  ENGINE_NAMES,
  engineNamed,
  makeAgreeingEvaluator,
  nameUnit,
} from '../../../src/rules/engines.js';
import { makeReferenceEvaluator } from '../../../src/rules/reference-evaluator.js';
import type { RuleEvaluator, Verdicts } from '../../../src/rules/rule-evaluator.js';
import { emptyFolder, runCommand } from '../../support/fake-shell.js';
import { figure, NONE, YES } from '../../support/judge-part.js';
import type { TestUnit } from '../../support/make-table.js';
import { makeWideTable } from '../../support/make-table.js';
import { REPOSITORY } from '../../support/repository-files.js';
import type { Edits } from '../../support/tiny-set.js';
import { SO_UNIT, tinySet } from '../../support/tiny-set.js';

/** What an evaluator says instead of the truth. */
type Lie = (trace: RuleTrace, facts: Facts) => RuleTrace;

const { compiled } = vi.hoisted(() => ({
  compiled: { lie: undefined as Lie | undefined, judged: 0 },
}));

function lying(honest: RuleEvaluator, lie: Lie): RuleEvaluator {
  return {
    async judge(facts) {
      const verdicts = await honest.judge(facts);
      return new Map([...verdicts.values()].map((trace) => [trace.rule, lie(trace, facts)]));
    },
  };
}

vi.mock('../../../src/rules/compiled-evaluator.js', async (original) => {
  const module = await original<typeof import('../../../src/rules/compiled-evaluator.js')>();
  return {
    makeCompiledEvaluator: (rules: readonly Rule[]): RuleEvaluator => {
      const honest = module.makeCompiledEvaluator(rules);
      return {
        judge: (facts) => {
          compiled.judged += 1;
          return compiled.lie === undefined
            ? honest.judge(facts)
            : lying(honest, compiled.lie).judge(facts);
        },
      };
    },
  };
});

beforeEach(() => {
  compiled.lie = undefined;
  compiled.judged = 0;
});

/** The opposite of the first comparison of a group, and of all that stands above it. */
function opposite(condition: ConditionTrace): ConditionTrace {
  const holds = !condition.holds;
  if ('all' in condition) {
    return { all: condition.all.map((part, at) => (at === 0 ? opposite(part) : part)), holds };
  }
  return { ...condition, holds };
}
const contrary = (trace: RuleTrace): RuleTrace => ({
  ...trace,
  holds: !trace.holds,
  condition: opposite(trace.condition),
});

const RULES: readonly Rule[] = ['a', 'b'].map((name) => ({
  name,
  conditions: {
    all: [
      { fact: 'n', operator: 'at-least', value: '5' },
      {
        any: [
          { fact: 'flag', operator: 'is', value: true },
          { not: { fact: 'n', operator: 'below', value: { fact: 'm' } } },
        ],
      },
    ],
  },
  event: { type: 'not-applicable', params: { criterion: '1' } },
}));
const FACTS: Facts = new Map([
  ['n', figure('22/3')],
  ['m', NONE],
  ['flag', YES],
]);
const reference = () => makeReferenceEvaluator(RULES);

/** How two evaluators disagree; a test fails where they do not. */
async function disagreement(judged: Promise<unknown>): Promise<OperatorError['params']> {
  const error = await judged.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof OperatorError)) throw new Error(`no disagreement, but ${error}`);
  expect(error.code).toBe('engines-disagree');
  return error.params;
}

describe('two evaluators that agree', () => {
  it('give the verdicts of both', async () => {
    const verdicts = await engineNamed('both')(RULES).judge(FACTS);
    const expected = await reference().judge(FACTS);
    expect([...verdicts.values()]).toEqual([...expected.values()]);
    expect([...verdicts.keys()]).toEqual(['a', 'b']);
  });

  it('judge every unit, both of them', async () => {
    let judged = 0;
    const counting: RuleEvaluator = {
      judge: (facts) => {
        judged += 1;
        return reference().judge(facts);
      },
    };
    const evaluator = makeAgreeingEvaluator(RULES, [counting, counting]);
    await evaluator.judge(FACTS);
    await evaluator.judge(FACTS);
    expect(judged).toBe(4);
  });
});

describe('a second evaluator that is wrong', () => {
  const judge = async (lie: Lie) =>
    makeAgreeingEvaluator(RULES, [reference(), lying(reference(), lie)]).judge(FACTS);
  const onlyB =
    (lie: (trace: RuleTrace) => RuleTrace): Lie =>
    (trace) =>
      trace.rule === 'b' ? lie(trace) : trace;

  it('is named with the rule and the condition', async () => {
    expect(await disagreement(judge(onlyB(contrary)))).toEqual({
      unit: '',
      rule: 'b',
      condition: 'all.1 n (22/3) at-least 5',
      first: 'true',
      second: 'false',
    });
  });

  const changed = (from: string, to: string) =>
    onlyB((trace) => JSON.parse(JSON.stringify(trace).replace(from, to)) as RuleTrace);

  it.each([
    [
      'a verdict deep inside',
      '"against":"true","holds":true',
      '"against":"true","holds":false',
      'all.2.any.1 flag (true) is true',
    ],
    [
      'what was found',
      '"found":"22/3"',
      '"found":"7.333333333333333"',
      'all.1 n (22/3) at-least 5',
    ],
    ['with what it was compared', '"against":"5"', '"against":"5.0"', 'all.1 n (22/3) at-least 5'],
    [
      'a value where there is none',
      '"against":null',
      '"against":"0"',
      'all.2.any.2.not n (22/3) below –',
    ],
  ])('in one thing alone: %s', async (...[, from, to, condition]) => {
    const params = await disagreement(judge(changed(from, to)));
    expect(params).toMatchObject({ rule: 'b', condition });
  });

  it('in the verdict of the rule alone', async () => {
    const params = await disagreement(judge(onlyB((trace) => ({ ...trace, holds: false }))));
    expect(params).toMatchObject({ rule: 'b', first: 'true', second: 'false' });
  });

  it('in a group alone, whose place is told', async () => {
    const lie = onlyB((trace) => {
      const { condition } = trace;
      if (!('all' in condition)) throw new Error('no group');
      const [one, group] = condition.all as [ConditionTrace, ConditionTrace];
      return { ...trace, condition: { ...condition, all: [one, { ...group, holds: false }] } };
    });
    const params = await disagreement(judge(lie));
    expect(params).toMatchObject({ rule: 'b', condition: 'all.2', first: 'true', second: 'false' });
  });

  it('stops the run also where it is the first of the two', async () => {
    const pair = [lying(reference(), onlyB(contrary)), reference()] as const;
    const params = await disagreement(
      Promise.resolve(makeAgreeingEvaluator(RULES, pair).judge(FACTS)),
    );
    expect(params).toMatchObject({ rule: 'b', first: 'false', second: 'true' });
  });

  it('without a verdict on a rule is a fault of the program', async () => {
    const forgetful: RuleEvaluator = {
      async judge(facts): Promise<Verdicts> {
        const verdicts = new Map(
          [...(await reference().judge(facts)).values()].map((trace) => [trace.rule, trace]),
        );
        verdicts.delete('b');
        return verdicts;
      },
    };
    const judged = makeAgreeingEvaluator(RULES, [reference(), forgetful]).judge(FACTS);
    await expect(judged).rejects.toThrow('no verdict on b');
  });

  it('that throws stops the run', async () => {
    const broken: RuleEvaluator = {
      judge: () => {
        throw new RangeError('broken');
      },
    };
    const judged = makeAgreeingEvaluator(RULES, [reference(), broken]).judge(FACTS);
    await expect(judged).rejects.toThrow(RangeError);
  });
});

describe('nameUnit', () => {
  it('adds the unit to a disagreement', async () => {
    const params = { unit: '', rule: 'r', condition: 'c', first: 'true', second: 'false' };
    const judged = Promise.reject(new OperatorError('engines-disagree', params));
    expect(await disagreement(nameUnit('S2', judged))).toEqual({ ...params, unit: 'S2' });
  });

  it('leaves every other error, and every result, as it is', async () => {
    const bug = new RangeError('bug');
    const other = new OperatorError('no-input-units', {});
    await expect(nameUnit('S2', Promise.reject(bug))).rejects.toBe(bug);
    await expect(nameUnit('S2', Promise.reject(other))).rejects.toBe(other);
    expect(await nameUnit('S2', 7)).toBe(7);
  });
});

/** 2.1.1 compares units, without those that have no petitions: judged before any unit is scored. */
const GROUP: Edits = [
  [
    'notApplicable: { policy: leaves-maximum }\n          score: { method: proportional, of: [cases-done, cases-total], whenDenominatorZero: not-applicable }',
    'notApplicable: { policy: leaves-maximum, when: { fact: petitions, operator: equals, value: 0 } }\n          score: { method: relative-to-best, of: [cases-done, cases-total], within: table, whenBestZero: zero, whenDenominatorZero: zero }',
  ],
];

describe('an evaluation', () => {
  // S2 has 2 + 1 + 3 + 3 in section 1, 3 + 1.6 + 2 + 1 + 1.5 in section 2, 0.5 more, 1 less: 17.6 of 20.
  const unit = (unit_id: string, changes: TestUnit = {}) => ({ ...SO_UNIT, unit_id, ...changes });
  const tables = [makeWideTable([unit('S1'), unit('S2', { faults: '1' }), unit('S3')])];
  const criteriaSet = tinySet(GROUP);
  const rules = compileRuleSet(criteriaSet);
  const run = (engine?: EngineName) =>
    evaluate({
      criteriaSet,
      rules,
      draft: false,
      year: 2024,
      tables,
      fileIssues: [],
      ...(engine && { engine }),
    });

  /** Only of S2, and only of one rule, the contrary is said. */
  const lieAbout =
    (rule: string): Lie =>
    (trace, facts) => {
      const faults = facts.get('faults');
      const isS2 = faults?.kind === 'number' && faults.number.n === 1n;
      return isS2 && trace.rule === rule ? contrary(trace) : trace;
    };

  it.each([
    ['points', 'so/1.3/1/option-high', 'all.1 level (high) is-option high', 'true'],
    ['a grade', 'so/grade/kha', 'all.1 percent (88) at-least 65', 'true'],
    ['a condition', 'so/condition/hot-spot', 'all.1 hot-spots (0) at-least 1', 'false'],
    ['who is compared', 'so/2.1.1/not-applicable', 'all.1 petitions (10) equals 0', 'false'],
  ])('names the unit with the rule: %s', async (...[, rule, condition, first]) => {
    compiled.lie = lieAbout(rule);
    expect(await disagreement(run())).toEqual({
      unit: 'S2',
      rule,
      condition,
      first,
      second: first === 'true' ? 'false' : 'true',
    });
  });

  it('holds the two against each other unless it is told otherwise', async () => {
    compiled.lie = lieAbout('so/1.3/1/option-high');
    await disagreement(run());
    await disagreement(run('both'));
    // With one of them alone there is nothing to compare.
    const { units } = await run('reference');
    const pointsOf = (id: string) =>
      units.find(({ unitId }) => unitId === id)?.criteria.find((one) => one.id === '1.3')?.final;
    expect([pointsOf('S1'), pointsOf('S2')]).toEqual(['3', '3']);
    await expect(run('compiled')).rejects.toThrow('no rule gave points for 1.3');
  });

  it('is made by the engine that it names', async () => {
    const judged = async (engine?: EngineName) => {
      compiled.judged = 0;
      await run(engine);
      return compiled.judged;
    };
    // Three units: who is compared, points, grade.
    expect(await judged('reference')).toBe(0);
    expect(await judged('compiled')).toBe(9);
    expect(await judged('both')).toBe(9);
    expect(await judged()).toBe(9);
  });

  it('is the same by every engine', async () => {
    const expected = JSON.stringify(await run());
    for (const engine of ENGINE_NAMES) expect(JSON.stringify(await run(engine))).toBe(expected);
  });
});

describe('the program', () => {
  const SET = 'quang-ngai/2022-1211';
  const RESULTS = join(REPOSITORY, 'samples', ...SET.split('/'), 'results.csv');

  it.each([
    ['en_US.UTF-8', 'The two evaluators disagree: unit “STP”', 'Nothing was written.'],
    ['vi_VN.UTF-8', 'đơn vị “STP”', 'Chưa có kết quả nào được ghi.'],
  ])('tells unit, rule and condition, and writes nothing: %s', async (LANG, ...said) => {
    // STP issued its plan on 20/2/2024, which no other unit did.
    compiled.lie = (trace, facts) => {
      const issued = facts.get('plan-issued-on');
      const isStp = issued?.kind === 'date' && issued.date === '2024-02-20';
      return isStp && trace.rule === 'cap-tinh/1.1.1/1/step-1' ? contrary(trace) : trace;
    };
    const cwd = emptyFolder();
    const argv = ['evaluate', RESULTS, '--criteria', SET, '--out', 'a.xlsx', '--record', 'a.json'];
    const { code, stdout, stderr } = await runCommand(argv, { cwd, env: { LANG } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(readdirSync(cwd)).toEqual([]);
    for (const words of [...said, '“cap-tinh/1.1.1/1/step-1”', 'plan-issued-on (2024-02-20)']) {
      expect(stderr).toContain(words);
    }
  });
});
