import { describe, expect, it } from 'vitest';
import type { CriterionResult, UnitResult } from '../../../src/domain/evaluation.js';
import type { TestUnit } from '../../support/make-table.js';
import { makeWideTable } from '../../support/make-table.js';
import type { Edits } from '../../support/tiny-set.js';
import { evaluateTiny, scoreSoUnit, XA_UNIT } from '../../support/tiny-set.js';

function find(unit: UnitResult, id: string): CriterionResult {
  const found = unit.criteria.find((criterion) => criterion.id === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  return found;
}

async function criterion(
  id: string,
  values: TestUnit,
  edits: Edits = [],
): Promise<CriterionResult> {
  return find((await scoreSoUnit(values, { edits })).unit, id);
}

async function villageCriterion(
  id: string,
  values: TestUnit,
  edits: Edits = [],
): Promise<CriterionResult> {
  const { units } = await evaluateTiny([makeWideTable([{ ...XA_UNIT, ...values }])], { edits });
  if (units[0] === undefined) throw new Error('not scored');
  return find(units[0], id);
}

const APPRAISED = { 'Lý do 1.3': 'Đã kiểm tra', 'Người thẩm định 1.3': 'Hội đồng' };

describe('scored', () => {
  it('every criterion of a unit without a fault, with its points', async () => {
    const { unit, issues } = await scoreSoUnit({});
    expect(issues).toEqual([]);
    expect(unit.criteria.map(({ id, status, final }) => [id, status, final])).toEqual([
      ['1.1', 'scored', '2'],
      ['1.2', 'scored', '1'],
      ['1.3', 'scored', '3'],
      ['1.4', 'scored', '3'],
      ['2.1.1', 'scored', '2.7'],
      ['2.1.2', 'scored', '1.6'],
      ['2.1.3', 'scored', '2'],
      ['2.2', 'scored', '1'],
      ['2.3', 'scored', '1.5'],
      ['T.1', 'scored', '0.5'],
      ['G.1', 'scored', '0'],
    ]);
  });

  it('has one rule that holds, all others beside it, and the facts made for them', async () => {
    const { parts, inputs } = await criterion('1.1', { 'plan-on': '1/4/2024' });
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({
      part: 1,
      points: '1',
      firedRule: 'so/1.1/1/step-2',
      derived: { 'so/1.1/1:day-1': '2024-03-31', 'so/1.1/1:day-2': '2024-04-15' },
    });
    expect(parts[0]?.rules.map(({ rule, holds }) => [rule, holds])).toEqual([
      ['so/1.1/1/step-1', false],
      ['so/1.1/1/step-2', true],
      ['so/1.1/1/late', false],
      ['so/1.1/1/absent', false],
    ]);
    expect(inputs).toEqual([
      {
        element: 'plan-on',
        state: 'reported',
        value: '2024-04-01',
        text: '1/4/2024',
        at: { file: 'kq.csv', row: 2, column: 'D' },
      },
    ]);
  });

  it('says the section and its kind', async () => {
    expect(await criterion('2.1.1', {})).toMatchObject({ section: '2', kind: 'scored' });
    expect(await criterion('T.1', {})).toMatchObject({ section: 'T', kind: 'bonus' });
    expect(await criterion('G.1', {})).toMatchObject({ section: 'G', kind: 'deduction' });
  });
});

describe('not reported', () => {
  it('counts 0 where the set says so: a status of its own, never "scored"', async () => {
    expect(await criterion('1.2', { openness: null })).toMatchObject({
      status: 'not-reported',
      computed: '0',
      final: '0',
      maximum: '1',
      inputs: [{ element: 'openness', state: 'not-reported', value: null, text: null, at: null }],
    });
  });

  it('blocks where the set says so', async () => {
    expect(await criterion('1.3', { level: null })).toMatchObject({
      status: 'not-reported',
      computed: null,
      final: null,
      maximum: '3',
    });
  });

  it('waits for a person where the set says so', async () => {
    expect(await criterion('1.4', { satisfaction: null })).toMatchObject({
      status: 'needs-review',
      computed: null,
      final: null,
    });
  });

  it('one of several figures is enough', async () => {
    expect(await criterion('2.1.2', { 'petitions-poor': null })).toMatchObject({
      status: 'not-reported',
      final: null,
    });
  });

  it('a part without its figures has no points, whatever its rules say of nothing', async () => {
    const edits: Edits = [
      [
        'score: { method: yes-no, element: openness }\n    - id: "1.3"',
        'score: { method: all-of, require: [{ fact: openness, operator: is, value: true }] }\n    - id: "1.3"',
      ],
    ];
    const { status, parts } = await criterion('1.2', { openness: null }, edits);
    expect(status).toBe('not-reported');
    expect(parts).toMatchObject([{ points: null, firedRule: null }]);
    expect(parts[0]?.rules).toHaveLength(2);
    expect((await criterion('1.2', { openness: 'không' }, edits)).parts).toMatchObject([
      { points: '0', firedRule: 'so/1.2/1/not-all' },
    ]);
  });
});

describe('invalid', () => {
  it('has no points, whatever "not reported" would do', async () => {
    expect(await criterion('1.2', { openness: 'có lẽ' })).toMatchObject({
      status: 'invalid',
      computed: null,
      final: null,
      maximum: '1',
      inputs: [{ state: 'invalid', value: null, text: 'có lẽ' }],
    });
  });

  it('comes before "not reported"', async () => {
    expect(
      await criterion('2.1.2', { 'petitions-poor': null, 'petitions-late': 'x' }),
    ).toMatchObject({ status: 'invalid' });
  });

  it('counts that are together more than the whole are faults in the data, not in the rules', async () => {
    const { unit, issues } = await scoreSoUnit({ 'petitions-late': '6', 'petitions-poor': '5' });
    expect(find(unit, '2.1.2').status).toBe('invalid');
    expect(issues.map(({ code }) => code)).toEqual(['numerator-above-denominator']);
    expect(unit.outcome).toBe('incomplete');
  });
});

describe('does not apply', () => {
  it('said by the unit: leaves the maximum', async () => {
    expect(await criterion('2.1.1', { 'cases-total': 'KAD' })).toMatchObject({
      status: 'not-applicable',
      maximum: '0',
      maxPoints: '3',
      computed: null,
      final: null,
      notApplicable: { policy: 'leaves-maximum', saidBy: 'unit' },
    });
  });

  it('is not for the unit to say where a figure says that it applies', async () => {
    expect(await criterion('2.2', { budget: 'KAD', 'budget-due': 'có' })).toMatchObject({
      status: 'invalid',
      final: null,
      notApplicable: null,
    });
  });

  it('said by the unit: full points', async () => {
    expect(await criterion('2.2', { budget: 'không áp dụng', 'budget-due': null })).toMatchObject({
      status: 'not-applicable',
      maximum: '2',
      computed: '2',
      final: '2',
      notApplicable: { policy: 'full-points', saidBy: 'unit' },
    });
  });

  it('said by a rule: a denominator of 0', async () => {
    expect(await criterion('2.1.1', { 'cases-total': '0', 'cases-done': '0' })).toMatchObject({
      status: 'not-applicable',
      maximum: '0',
      final: null,
      notApplicable: { policy: 'leaves-maximum', saidBy: 'rule' },
      parts: [{ points: null, firedRule: 'so/2.1.1/1/denominator-zero' }],
    });
  });

  it('said by a rule: its own condition, with or without the other figures', async () => {
    for (const budget of ['500', null]) {
      expect(await criterion('2.2', { 'budget-due': 'không', budget })).toMatchObject({
        status: 'not-applicable',
        final: '2',
        notApplicable: { policy: 'full-points', saidBy: 'rule' },
      });
    }
  });

  it('is not concluded beside a faulty figure: the fault is mended first', async () => {
    expect(await criterion('2.2', { 'budget-due': 'không', budget: 'abc' })).toMatchObject({
      status: 'invalid',
      final: null,
      notApplicable: null,
    });
  });

  it('a denominator of 0 with another policy gives points, and applies', async () => {
    const none = { petitions: '0', 'petitions-late': '0', 'petitions-poor': '0' };
    expect(await criterion('2.1.2', none)).toMatchObject({
      status: 'scored',
      final: '2',
      notApplicable: null,
    });
  });

  it('is never concluded from a figure that is not there', async () => {
    const edits: Edits = [
      [
        'when: { fact: budget-due, operator: is, value: false }',
        'when: { not: { fact: budget-due, operator: is, value: true } }',
      ],
    ];
    expect(await criterion('2.2', { 'budget-due': 'không' }, edits)).toMatchObject({
      status: 'not-applicable',
    });
    expect(await criterion('2.2', { 'budget-due': null }, edits)).toMatchObject({
      status: 'not-reported',
      final: '0',
    });
    expect(await criterion('2.2', { 'budget-due': 'có lẽ' }, edits)).toMatchObject({
      status: 'invalid',
      final: null,
    });
  });
});

describe('appraised points', () => {
  const appraised = { 'Thẩm định 1.3': '2', ...APPRAISED };

  it.each([
    ['scored', {}, '3'],
    ['not reported', { level: null }, null],
    ['invalid', { level: 'x' }, null],
  ])('stand for a criterion that is %s', async (_status, values, computed) => {
    const { unit } = await scoreSoUnit({ ...appraised, ...values });
    expect(find(unit, '1.3')).toMatchObject({
      status: 'scored',
      computed,
      appraised: '2',
      final: '2',
      appraisal: {
        reason: 'Đã kiểm tra',
        authority: 'Hội đồng',
        at: { file: 'kq.csv', row: 2, column: 'V' },
      },
    });
    expect(unit.outcome).toBe('graded');
  });

  it('stand for one that waits for a person, and for one that counts 0', async () => {
    expect(await criterion('1.4', { satisfaction: null, 'Thẩm định 1.4': '2' })).toMatchObject({
      status: 'scored',
      computed: null,
      final: '2',
    });
    expect(await criterion('1.2', { openness: null, 'Thẩm định 1.2': '1' })).toMatchObject({
      status: 'scored',
      computed: '0',
      final: '1',
    });
  });

  it('of 0 are 0, not "none"', async () => {
    expect(await criterion('1.3', { 'Thẩm định 1.3': '0', ...APPRAISED })).toMatchObject({
      status: 'scored',
      appraised: '0',
      final: '0',
    });
  });

  it('are not rounded: they stand as they were given', async () => {
    expect(await criterion('1.3', { 'Thẩm định 1.3': '1,005', ...APPRAISED })).toMatchObject({
      final: '1.005',
    });
  });

  it('do not make a criterion apply', async () => {
    expect(
      await criterion('2.1.1', { 'cases-total': 'KAD', 'Thẩm định 2.1.1': '1' }),
    ).toMatchObject({ status: 'not-applicable', appraised: '1', final: null, maximum: '0' });
    expect(
      await criterion('2.2', { budget: 'KAD', 'budget-due': null, 'Thẩm định 2.2': '1' }),
    ).toMatchObject({
      status: 'not-applicable',
      final: '2',
    });
  });

  it('that cannot be read leave nothing to count, not even the computed points', async () => {
    expect(await criterion('1.3', { 'Thẩm định 1.3': 'hai' })).toMatchObject({
      status: 'invalid',
      computed: '3',
      appraised: null,
      final: null,
    });
    expect(
      await criterion('2.2', { budget: 'KAD', 'budget-due': null, 'Thẩm định 2.2': 'x' }),
    ).toMatchObject({
      status: 'not-applicable',
      final: '2',
    });
  });
});

describe('parts', () => {
  it.each([
    { openness: 'có', meetings: '6', points: ['1', '3'], final: '3' },
    { openness: 'có', meetings: '0', points: ['1', '0'], final: '1' },
    { openness: 'không', meetings: '1', points: ['0', '0.5'], final: '0.5' },
    { openness: 'không', meetings: '0', points: ['0', '0'], final: '0.5' },
  ])('best of $points, not below the floor: $final', async (row) => {
    const { openness, meetings, points, final } = row;
    const result = await villageCriterion('A.2', { openness, meetings });
    expect(result.parts.map((part) => part.points)).toEqual(points);
    expect(result.final).toBe(final);
  });

  it('sum of: held by the cap', async () => {
    const edits: Edits = [['combine: best', 'combine: sum\n      cap: 3']];
    expect((await villageCriterion('A.2', { meetings: '3' }, edits)).final).toBe('2.5');
    expect((await villageCriterion('A.2', { meetings: '5' }, edits)).final).toBe('3');
  });

  it('one without its figure is enough for the criterion to have none', async () => {
    const { status, final, parts } = await villageCriterion('A.2', {
      meetings: null,
      openness: 'có',
    });
    expect([status, final]).toEqual(['not-reported', null]);
    expect(parts.map(({ points }) => points)).toEqual(['1', null]);
  });
});

describe('rounding of leaves', () => {
  const third = { petitions: '3', 'petitions-late': '1', 'petitions-poor': '0' };
  const tie = { petitions: '400', 'petitions-late': '399', 'petitions-poor': '0' };
  const leaf = '- { at: leaf, digits: 2, mode: half-up }';

  it('keeps the exact points beside the rounded ones, only where they differ', async () => {
    expect(await criterion('2.1.2', third)).toMatchObject({ final: '1.33', computedExact: '4/3' });
    expect(await criterion('2.1.2', {})).toMatchObject({ final: '1.6', computedExact: null });
  });

  it.each([
    ['half-up', '0.01'],
    ['half-even', '0'],
    ['down', '0'],
  ])('sends 0.005 %s', async (mode, final) => {
    const edits: Edits = [[leaf, leaf.replace('half-up', mode)]];
    expect((await criterion('2.1.2', tie, edits)).final).toBe(final);
  });

  it('does not happen where the set does not say so', async () => {
    expect(await criterion('2.1.2', third, [[`  ${leaf}\n`, '']])).toMatchObject({
      final: '4/3',
      computed: '4/3',
      computedExact: null,
    });
  });

  it('never lifts points over the maximum or the cap', async () => {
    const edits: Edits = [
      [leaf, leaf.replace('2', '0')],
      [
        'label: Công khai\n      maxPoints: 1\n      citation: { source: S, place: "1" }',
        'label: Công khai\n      maxPoints: 1.5\n      citation: { source: S, place: "1" }',
      ],
      ['label: Phối hợp\n      maxPoints: 3', 'label: Phối hợp\n      maxPoints: 2.5'],
      ['options: { high: 3,', 'options: { high: 2.5,'],
    ];
    const { unit } = await scoreSoUnit({}, { edits });
    expect(find(unit, '1.2')).toMatchObject({ final: '1.5', maximum: '1.5' });
    expect(find(unit, '1.3')).toMatchObject({ final: '2.5', maximum: '2.5' });
    expect(find(unit, '2.1.1').final).toBe('3');
  });
});

it('carries claimed points, evidence and explanation through', async () => {
  const text = { 'Tự chấm 1.1': '2,0', 'Minh chứng 1.1': 'KH 5', 'Giải trình 1.1': 'Đúng hạn' };
  expect(await criterion('1.1', text)).toMatchObject({
    claimed: '2',
    evidence: 'KH 5',
    explanation: 'Đúng hạn',
    appraised: null,
    appraisal: null,
  });
});
