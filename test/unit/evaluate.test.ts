import { describe, expect, it } from 'vitest';
import { issue } from '../../src/domain/issue.js';
import type { Rule } from '../../src/domain/rule.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import { hashRuleSet } from '../../src/rules/freeze-rule-set.js';
import type { RuleSet, TableProgram } from '../../src/rules/rule-set.js';
import { makeWideTable } from '../support/make-table.js';
import { evaluateTiny, SO_UNIT, tinySet, XA_UNIT } from '../support/tiny-set.js';

const set = tinySet();
const rules = compileRuleSet(set);
const TABLE = makeWideTable([SO_UNIT]);

describe('evaluate', () => {
  it('says what it evaluated with', async () => {
    const evaluation = await evaluateTiny([TABLE]);
    expect(evaluation).toMatchObject({
      schema: 'danvan/evaluation@1',
      criteriaSet: {
        id: 'tiny/2024-1',
        title: 'Bộ thử',
        sha256: set.sha256,
        rulesSha256: hashRuleSet(rules),
        provenance: 'illustrative',
        draft: false,
      },
      year: 2024,
      sources: [{ file: 'kq.csv', layout: 'wide', headerRow: 1, units: 1, columns: 21 }],
    });
  });

  it('puts units by group in the order of the set, then by rank, then by id; the unranked last', async () => {
    const unit = (unit_id: string, unit_group: string, level: string | null) => ({
      ...SO_UNIT,
      unit_id,
      unit_group,
      level,
    });
    const { units } = await evaluateTiny([
      makeWideTable([
        XA_UNIT,
        unit('S9', 'so-nganh', null),
        unit('D1', 'don-vi', 'high'),
        unit('S3', 'so-nganh', 'low'),
        unit('S2', 'so-nganh', 'high'),
        unit('S1', 'so-nganh', 'high'),
        unit('S0', 'so-nganh', null),
      ]),
    ]);
    expect(units.map(({ unitId, rank, tiedWith }) => [unitId, rank, tiedWith])).toEqual([
      ['S1', 1, ['S2']],
      ['S2', 1, ['S1']],
      ['S3', 3, []],
      ['S0', null, []],
      ['S9', null, []],
      ['D1', 1, []],
      ['X1', 1, []],
    ]);
  });

  it('puts what the files brought to light before all else', async () => {
    const first = issue('file-not-utf8', { line: 3 }, { at: { file: 'x.csv' } });
    const { issues } = await evaluateTiny([makeWideTable([{ ...SO_UNIT, meetings: 'x' }])], {
      fileIssues: [first],
    });
    expect(issues.map(({ code }) => code)).toEqual(['file-not-utf8', 'value-wrong-kind']);
  });

  it('of no tables has no units', async () => {
    expect(await evaluateTiny([])).toMatchObject({ units: [], issues: [], sources: [] });
  });

  it('tells how far it is, unit by unit', async () => {
    const seen: string[] = [];
    await evaluateTiny([makeWideTable([SO_UNIT, XA_UNIT])], {
      onProgress: (done, units) => seen.push(`${done}/${units}`),
    });
    expect(seen).toEqual(['1/2', '2/2']);
  });
});

/** The rules of the tiny set with one table's program changed. */
function tamper(change: (program: TableProgram) => TableProgram): RuleSet {
  return {
    ...rules,
    tables: rules.tables.map((program) => (program.id === 'so' ? change(program) : program)),
  };
}

/** The same with one scoring rule changed, or left out. */
function tamperRule(name: string, change: (rule: Rule) => Rule | undefined): RuleSet {
  return tamper((program) => ({
    ...program,
    scoring: {
      ...program.scoring,
      rules: program.scoring.rules.flatMap((rule) =>
        rule.name === name ? (change(rule) ?? []) : [rule],
      ),
    },
    outcome: {
      ...program.outcome,
      rules: program.outcome.rules.flatMap((rule) =>
        rule.name === name ? (change(rule) ?? []) : [rule],
      ),
    },
  }));
}

const comparison = (fact: string, operator: string, value: unknown) =>
  ({ all: [{ fact, operator, value }] }) as unknown as Rule['conditions'];

describe('a fault in the rules fails the run; it never becomes a zero', () => {
  const run = (changed: RuleSet) => evaluateTiny([TABLE], { rules: changed });

  it('the rules as they are do not fail', async () => {
    await expect(run(rules)).resolves.toBeDefined();
    await expect(run(tamperRule('so/1.2/1/yes', (rule) => rule))).resolves.toBeDefined();
  });

  it('two awards of one part hold', async () => {
    const changed = tamperRule('so/1.2/1/no', (rule) => ({
      ...rule,
      conditions: comparison('openness', 'is', true),
    }));
    await expect(run(changed)).rejects.toThrow(
      'several rules hold at once: so/1.2/1/yes, so/1.2/1/no',
    );
  });

  it('no award of a part holds', async () => {
    const changed = tamperRule('so/1.2/1/yes', (rule) => ({
      ...rule,
      conditions: comparison('openness', 'is', false),
    }));
    await expect(run(tamperRule('so/1.2/1/yes', () => undefined))).rejects.toThrow(
      'no rule gave points for 1.2, part 1',
    );
    await expect(evaluateTiny([TABLE], { rules: changed })).rejects.toThrow('1.2');
  });

  it('an operator meets a fact of another kind', async () => {
    for (const [operator, value] of [
      ['at-least', '1'],
      ['on-or-before', '2024-01-01'],
      ['is-option', 'high'],
    ]) {
      const changed = tamperRule('so/1.2/1/yes', (rule) => ({
        ...rule,
        conditions: comparison('openness', operator ?? '', value),
      }));
      await expect(run(changed)).rejects.toThrow(TypeError);
    }
  });

  it('a threshold is of another kind than its operator', async () => {
    const changed = tamperRule('so/1.4/1/step-1', (rule) => ({
      ...rule,
      conditions: comparison('satisfaction', 'at-least', true),
    }));
    await expect(run(changed)).rejects.toThrow(TypeError);
  });

  it('a rule names a fact that does not exist', async () => {
    const changed = tamperRule('so/1.2/1/yes', (rule) => ({
      ...rule,
      conditions: comparison('opennes', 'is', true),
    }));
    await expect(run(changed)).rejects.toThrow('opennes');
  });

  it('an operator does not exist', async () => {
    const changed = tamperRule('so/1.2/1/yes', (rule) => ({
      ...rule,
      conditions: comparison('openness', 'equal', true),
    }));
    await expect(run(changed)).rejects.toThrow();
  });

  it('an award is more than its rule may give', async () => {
    const changed = tamperRule('so/1.2/1/yes', (rule) =>
      rule.event.type === 'award'
        ? { ...rule, event: { ...rule.event, params: { ...rule.event.params, points: '5' } } }
        : rule,
    );
    await expect(run(changed)).rejects.toThrow('so/1.2/1/yes gives more than it may');
  });

  it('an award rests on a figure that has no value', async () => {
    const changed = tamperRule('so/1.2/1/yes', (rule) =>
      rule.event.type === 'award'
        ? {
            ...rule,
            event: {
              ...rule.event,
              params: { ...rule.event.params, points: { quotient: ['1', '0'] } as const },
            },
          }
        : rule,
    );
    await expect(run(changed)).rejects.toThrow('its points have no value');
  });

  it('a criterion is ruled out that always applies', async () => {
    const changed = tamperRule('so/1.2/1/no', (rule) => ({
      ...rule,
      conditions: comparison('openness', 'is', true),
      event: { type: 'not-applicable', params: { criterion: '1.2' } },
    }));
    await expect(run(changed)).rejects.toThrow('1.2');
  });

  it('bands leave a gap or overlap', async () => {
    const gap = tamperRule('so/grade/xuat-sac', () => undefined);
    await expect(run(gap)).rejects.toThrow('the bands give 0 grades instead of one');
    const overlap = tamperRule('so/grade/tot', (rule) => ({
      ...rule,
      conditions: comparison('percent', 'at-least', '80'),
    }));
    await expect(run(overlap)).rejects.toThrow('the bands give 2 grades instead of one');
  });

  it('a rule of another stage stands among the awards', async () => {
    const changed = tamper((program) => ({
      ...program,
      scoring: {
        ...program.scoring,
        rules: [
          ...program.scoring.rules,
          {
            name: 'x',
            conditions: comparison('openness', 'is', true),
            event: { type: 'grade', params: { grade: 'tot' } },
          },
        ],
      },
    }));
    await expect(run(changed)).rejects.toThrow('x is no scoring rule');
  });

  it('a year has no day for a deadline', async () => {
    const changed = tamper((program) => ({
      ...program,
      scoring: {
        ...program.scoring,
        facts: program.scoring.facts.map((fact) =>
          'dayByYear' in fact ? { ...fact, dayByYear: { '2023': '2023-03-31' } } : fact,
        ),
      },
    }));
    await expect(run(changed)).rejects.toThrow('has no day for 2024');
  });

  it('a unit group has no table', async () => {
    await expect(run({ ...rules, unitGroups: [] })).rejects.toThrow('so-nganh');
  });
});
