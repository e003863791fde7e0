import { describe, expect, it } from 'vitest';
import { leavesOfTable } from '../../../src/criteria/criteria-set.js';
import { parseCriteriaSet } from '../../../src/criteria/parse-criteria-set.js';
import { factsReadBy } from '../../../src/domain/condition.js';
import type { DerivedFact } from '../../../src/domain/fact.js';
import { factsInFormula } from '../../../src/domain/formula.js';
import { compileRuleSet } from '../../../src/rules/compile-rule-set.js';
import { ruleSetText } from '../../../src/rules/freeze-rule-set.js';
import type { PlanNode } from '../../../src/rules/rule-set.js';
import { isPlanGroup, planLeaves, RuleSet } from '../../../src/rules/rule-set.js';
import { fixtureFiles, fixtureSet, replaceIn } from '../../support/fixture-set.js';
import { criteriaSetIds, loadCriteriaSet } from '../../support/repository-files.js';
import { tinySet } from '../../support/tiny-set.js';

const SETS = [
  ['the fixture', fixtureSet()] as const,
  ...criteriaSetIds().map((id) => [id, loadCriteriaSet(id)] as const),
];

const TOTALS = ['total', 'percent', 'total-without-bonus', 'percent-without-bonus'];

/** Facts that a derived fact is made from. */
function factsBelow(fact: DerivedFact): readonly string[] {
  if ('formula' in fact) return factsInFormula(fact.formula);
  if ('byOption' in fact) return [fact.byOption.fact];
  if ('daysAfter' in fact) return [fact.daysAfter.day, fact.daysAfter.fact];
  return 'largestInGroup' in fact ? factsInFormula(fact.largestInGroup) : [];
}

describe.each(SETS)('the rules of %s', (_, set) => {
  const rules = compileRuleSet(set);

  it('are in the format of rules, and read back the same', () => {
    expect(RuleSet.parse(JSON.parse(JSON.stringify(rules)))).toEqual(rules);
  });

  it('are the same every time', () => {
    expect(ruleSetText(compileRuleSet(set))).toBe(ruleSetText(rules));
  });

  it('have names of their own', () => {
    const names = rules.tables.flatMap(({ scoring, outcome }) =>
      [...scoring.rules, ...outcome.rules].map(({ name }) => name),
    );
    expect(new Set(names).size).toBe(names.length);
    const facts = rules.tables.flatMap(({ scoring, outcome }) =>
      [...scoring.facts, ...outcome.facts].map(({ name }) => name),
    );
    expect(new Set(facts).size).toBe(facts.length);
  });

  it('read only facts that are there: figures, what is derived before, points', () => {
    for (const { id, scoring, outcome, sections } of rules.tables) {
      const figures = new Set(set.elements.map((element) => element.id));
      const nodes = sections.flatMap(function below(node: PlanNode): readonly PlanNode[] {
        return isPlanGroup(node) ? [node, ...node.children.flatMap(below)] : [node];
      });
      const points = nodes.flatMap((node) => [`points:${node.id}`, `percent:${node.id}`]);
      const derived = new Set([...scoring.facts, ...outcome.facts].map(({ name }) => name));
      const known = new Set([...figures, ...derived, ...points, ...TOTALS]);
      const read = [
        ...[...scoring.rules, ...outcome.rules].flatMap((rule) => factsReadBy(rule.conditions)),
        ...scoring.rules.flatMap(({ event }) =>
          event.type === 'award' ? factsInFormula(event.params.points) : [],
        ),
      ];
      expect([id, read.filter((fact) => !known.has(fact))]).toEqual([id, []]);
    }
  });

  it('derive facts from figures and from what was derived before; of a group from figures alone', () => {
    const figures = new Set(set.elements.map((element) => element.id));
    for (const { scoring, outcome } of rules.tables) {
      const before = new Set(figures);
      for (const fact of [...scoring.facts, ...outcome.facts]) {
        const known = 'largestInGroup' in fact ? figures : before;
        expect([fact.name, factsBelow(fact).filter((name) => !known.has(name))]).toEqual([
          fact.name,
          [],
        ]);
        before.add(fact.name);
      }
    }
  });

  it('judge minimums by percents of points, of which none is missing when they are judged', () => {
    for (const { id, outcome } of rules.tables) {
      const minimums = outcome.rules.filter(({ name }) => name.startsWith(`${id}/minimum/`));
      const read = minimums.flatMap(({ conditions }) => factsReadBy(conditions));
      expect(read.filter((fact) => !fact.startsWith('percent:'))).toEqual([]);
    }
  });

  it('have a day for every scoring year in every fact that is a day', () => {
    for (const { scoring, outcome } of rules.tables) {
      for (const fact of [...scoring.facts, ...outcome.facts]) {
        if (!('dayByYear' in fact)) continue;
        expect(Object.keys(fact.dayByYear).map(Number)).toEqual(
          [...set.scoringYears].sort((left, right) => left - right),
        );
      }
    }
  });

  it('award every part of every leaf, and no other', () => {
    for (const table of set.tables) {
      const program = rules.tables.find(({ id }) => id === table.id);
      const leaves = program?.sections.flatMap(planLeaves) ?? [];
      expect(leaves.map(({ id }) => id)).toEqual(leavesOfTable(table).map(({ id }) => id));
      const planned = leaves.flatMap(({ id, parts }) =>
        parts.map((_part, at) => `${id} ${at + 1}`),
      );
      const awarded = program?.scoring.rules.flatMap(({ event }) =>
        event.type === 'award' ? [`${event.params.criterion} ${event.params.part}`] : [],
      );
      expect([...new Set(awarded)].sort()).toEqual([...planned].sort());
    }
  });

  it('say what "not reported" does for every figure that they read', () => {
    for (const { id, outcome, sections } of rules.tables) {
      for (const leaf of sections.flatMap(planLeaves)) {
        for (const { reads } of leaf.parts) expect(reads.length).toBeGreaterThan(0);
      }
      const effects = outcome.rules.filter(
        ({ event, name }) => event.type === 'effect' && !name.startsWith(`${id}/minimum/`),
      );
      expect(Object.keys(outcome.reads).sort()).toEqual(effects.map(({ name }) => name).sort());
    }
  });
});

describe('compileRuleSet of the fixture', () => {
  const rules = compileRuleSet(fixtureSet());
  const so = rules.tables.find(({ id }) => id === 'so');
  const leaf = (id: string) => so?.sections.flatMap(planLeaves).find((one) => one.id === id);

  it('keeps what the decision says of totals, grades and ranks', () => {
    expect(rules.grades).toEqual({ readFrom: 'percent', order: ['tot', 'kha', 'yeu'] });
    expect(rules.scoringYears).toEqual([2023, 2024]);
    expect(rules.unitGroups).toEqual([
      { id: 'so-nganh', table: 'so' },
      { id: 'xa-phuong', table: 'xa' },
    ]);
    expect(so?.scale).toBe('30');
    expect(so?.sections.map(({ id, kind, maxPoints }) => [id, kind, maxPoints])).toEqual([
      ['1', 'scored', '18'],
      ['2', 'scored', '12'],
      ['T', 'bonus', '2'],
      ['G', 'deduction', '2'],
    ]);
  });

  it('writes a leaf with its limits, its figures and what is missing does', () => {
    expect(leaf('1.4.1')).toEqual({
      id: '1.4.1',
      maxPoints: '4',
      combine: 'sum',
      cap: '4',
      floor: '0',
      notApplicable: 'leaves-maximum',
      selfScored: true,
      applies: [{ element: 'models-registered', whenMissing: 'blocks' }],
      parts: [
        {
          reads: [
            { element: 'models-completed', whenMissing: 'blocks' },
            { element: 'models-registered', whenMissing: 'blocks' },
          ],
        },
      ],
    });
    expect(leaf('2.4')).toMatchObject({
      selfScored: false,
      parts: [{ reads: [{ element: 'quality', whenMissing: 'needs-review' }] }],
    });
    expect(leaf('2.3')).toMatchObject({ combine: 'best', parts: [{}, {}] });
  });

  it('asks first the leaf, then the element, then the set what "not reported" does', () => {
    const own = '      score: { method: awarded, element: quality }\n';
    const files = replaceIn(fixtureFiles(), 'tables/so.yaml', [
      own,
      `${own}      whenMissing: zero\n`,
    ]);
    const plan = compileRuleSet(parseCriteriaSet(files)).tables[0]?.sections.flatMap(planLeaves);
    const policy = (id: string) =>
      plan?.find((one) => one.id === id)?.parts[0]?.reads[0]?.whenMissing;
    expect(policy('2.4')).toBe('zero');
    expect(leaf('2.4')?.parts[0]?.reads[0]?.whenMissing).toBe('needs-review');
    expect(policy('2.2')).toBe('blocks');
  });

  it('writes the rules of a ratio as a person would check them', () => {
    const names = so?.scoring.rules
      .map(({ name }) => name)
      .filter((name) => name.includes('1.4.1'));
    expect(names).toEqual([
      'so/1.4.1/not-applicable',
      'so/1.4.1/1/denominator-zero',
      'so/1.4.1/1/step-1',
      'so/1.4.1/1/step-2',
      'so/1.4.1/1/step-3',
    ]);
    expect(so?.scoring.rules.find(({ name }) => name === 'so/1.4.1/1/step-2')).toEqual({
      name: 'so/1.4.1/1/step-2',
      conditions: {
        all: [
          { not: { fact: 'models-registered', operator: 'equals', value: '0' } },
          { fact: 'so/1.4.1/1:ratio', operator: 'at-least', value: '70' },
          { fact: 'so/1.4.1/1:ratio', operator: 'below', value: '90' },
        ],
      },
      event: { type: 'award', params: { criterion: '1.4.1', part: 1, points: '2', most: '2' } },
    });
  });

  it('leaves out conditions that apply in other tables, and those without effect', () => {
    const effects = (table: string) =>
      rules.tables
        .find(({ id }) => id === table)
        ?.outcome.rules.flatMap(({ event }) =>
          event.type === 'effect' ? [event.params.condition] : [],
        );
    expect(effects('so')).toEqual(['diem-nong', 'vua-cham-vua-yeu', 'khong-ke-hoach']);
    expect(effects('xa')).toEqual(['diem-nong', 'khong-ke-hoach']);
  });

  it('writes a condition that is referred to where it is read, with its figures', () => {
    const name = 'so/condition/vua-cham-vua-yeu';
    expect(so?.outcome.rules.find((rule) => rule.name === name)?.conditions).toEqual({
      all: [
        { fact: 'report-on', operator: 'after', value: { fact: `${name}.1:day` } },
        { fact: 'percent:2', operator: 'below', value: '40' },
      ],
    });
    expect(so?.outcome.reads[name]).toEqual([{ element: 'report-on', whenMissing: 'blocks' }]);
  });

  it('carries the hash of the set that it was compiled from', () => {
    expect(rules.criteriaSet).toEqual({ id: 'thu-nghiem/2024-1', sha256: fixtureSet().sha256 });
    expect(fixtureFiles()).toHaveLength(4);
  });
});

describe('compileRuleSet of what groups and grades say', () => {
  const grades = '- { id: yeu, label: Yếu, below: 65 }\n';
  const limits = `${grades}  minimums:
    - { id: m, label: Sàn, grade: tot, of: ["2", "1.3"], atLeast: 33.3, citation: { source: S, place: "6" } }
    - { id: m-xa, label: Sàn xã, grade: xuat-sac, of: [A], atLeast: 50, citation: { source: S, place: "6" } }
  quotas:
    - { id: q, label: Không quá, grade: xuat-sac, atMost: { percent: 20, of: graded, rounding: down }, within: table, ties: keep, citation: { source: S, place: "7" } }
`;
  const rules = compileRuleSet(
    tinySet([
      [grades, limits],
      [
        'label: Đơn vị sự nghiệp, table: so }',
        'label: Đơn vị sự nghiệp, table: so, leavesOut: ["2.1", "2.3"], scale: 11, ranked: false }',
      ],
      ['effect: { notAbove: kha }', 'effect: { notRanked: true }'],
    ]),
  );

  it('writes for each group the leaves that it leaves out, and whether it is ranked', () => {
    expect(rules.unitGroups).toEqual([
      { id: 'so-nganh', table: 'so' },
      {
        id: 'don-vi',
        table: 'so',
        leavesOut: ['2.1.1', '2.1.2', '2.1.3', '2.3'],
        ranked: false,
      },
      { id: 'xa', table: 'xa' },
    ]);
  });

  it('writes a minimum where its sections or criteria are, as a ceiling below the grade', () => {
    const minimums = rules.tables.map(({ outcome }) =>
      outcome.rules.filter(({ name }) => name.includes('/minimum/')),
    );
    expect(minimums).toEqual([
      [
        {
          name: 'so/minimum/m',
          conditions: {
            any: [
              { fact: 'percent:2', operator: 'below', value: '33.3' },
              { fact: 'percent:1.3', operator: 'below', value: '33.3' },
            ],
          },
          event: { type: 'effect', params: { condition: 'm', notAbove: 'kha' } },
        },
      ],
      [
        {
          name: 'xa/minimum/m-xa',
          conditions: { any: [{ fact: 'percent:A', operator: 'below', value: '50' }] },
          event: { type: 'effect', params: { condition: 'm-xa', notAbove: 'tot' } },
        },
      ],
    ]);
  });

  it('writes quotas and what is not ranked; what no engine needs stays in the set', () => {
    expect(rules.grades.quotas).toEqual([
      {
        id: 'q',
        grade: 'xuat-sac',
        atMost: { percent: 20, of: 'graded', rounding: 'down' },
        within: 'table',
        ties: 'keep',
      },
    ]);
    const effects = rules.tables[0]?.outcome.rules.flatMap(({ event }) =>
      event.type === 'effect' ? [event.params] : [],
    );
    expect(effects).toContainEqual({ condition: 'hot-spot', notRanked: true });
    expect(RuleSet.parse(JSON.parse(JSON.stringify(rules)))).toEqual(rules);
  });

  it('multiplies every award of a criterion, and names what it may come to', () => {
    const factors = '{ element: level, factors: { high: 1.2, mid: 1, low: 0.5 } }';
    const { tables } = compileRuleSet(
      tinySet([
        [
          'label: Công khai\n      maxPoints: 1\n',
          `label: Công khai\n      maxPoints: 1\n      cap: 1\n      multiplier: ${factors}\n`,
        ],
      ]),
    );
    const scoring = tables[0]?.scoring;
    const product = { product: ['1', { fact: 'so/1.2/1:factor' }] };
    expect(
      scoring?.rules.flatMap(({ name, event }) =>
        name.startsWith('so/1.2/') ? [[name, event.params]] : [],
      ),
    ).toEqual([
      ['so/1.2/1/yes', { criterion: '1.2', part: 1, points: product, most: '1.2' }],
      ['so/1.2/1/no', { criterion: '1.2', part: 1, points: '0', most: '0' }],
    ]);
    expect(scoring?.facts).toContainEqual({
      name: 'so/1.2/1:factor',
      byOption: { fact: 'level', values: { high: '1.2', mid: '1', low: '0.5' } },
    });
    const leaf = tables[0]?.sections.flatMap(planLeaves).find(({ id }) => id === '1.2');
    expect(leaf?.parts[0]?.reads.map(({ element }) => element)).toEqual(['openness', 'level']);
  });
});
