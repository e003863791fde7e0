import { describe, expect, it } from 'vitest';
import type { CriterionResult, Evaluation } from '../../../src/domain/evaluation.js';
import type { TestUnit } from '../../support/make-table.js';
import { makeWideTable } from '../../support/make-table.js';
import type { Edits } from '../../support/tiny-set.js';
import { evaluateTiny, SO_UNIT, XA_UNIT } from '../../support/tiny-set.js';

/** 2.1.3, 2 points: own meetings beside the most meetings of the group. */
const best = (within: string, rest = ''): Edits => [
  [
    'score: { method: per-item, items: [{ element: meetings, each: 0.25 }] }',
    `score: { method: relative-to-best, element: meetings, within: ${within}, whenBestZero: zero${rest} }`,
  ],
];
const applies = (written: string): Edits => [
  [
    'label: Họp\n          maxPoints: 2',
    `label: Họp\n          maxPoints: 2\n          notApplicable: ${written}`,
  ],
];
const FACT = 'so/2.1.3/1:best';

const unit = (unit_id: string, meetings: string | null, rest: TestUnit = {}): TestUnit => ({
  ...SO_UNIT,
  unit_id,
  meetings,
  ...rest,
});
const service = (unit_id: string, meetings: string | null, rest: TestUnit = {}): TestUnit =>
  unit(unit_id, meetings, { unit_group: 'don-vi', ...rest });
const village = (unit_id: string, meetings: string): TestUnit => ({
  ...XA_UNIT,
  unit_id,
  meetings,
});

const run = (units: readonly TestUnit[], edits: Edits): Promise<Evaluation> =>
  evaluateTiny([makeWideTable(units)], { edits });

function criterion({ units }: Evaluation, unitId: string, id = '2.1.3'): CriterionResult {
  const found = units.find((one) => one.unitId === unitId)?.criteria.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no criterion ${id} of ${unitId}`);
  return found;
}

/** Points, best of the group and the units that have it. */
function seen(evaluation: Evaluation, unitId: string): unknown {
  const { final, parts } = criterion(evaluation, unitId);
  return [final, parts[0]?.derived[FACT], parts[0]?.fromUnits[FACT]];
}

const warnings = ({ issues }: Evaluation) =>
  issues
    .filter(({ code }) => code === 'group-figure-incomplete')
    .map(({ severity, params, criterionId }) => ({ severity, params, criterionId }));

describe('the best of the units that are compared', () => {
  const units = [unit('S1', '8'), unit('S2', '10'), service('D1', '4'), village('X1', '12')];

  it('within a unit group', async () => {
    const evaluation = await run(units, best('unit-group'));
    expect(seen(evaluation, 'S1')).toEqual(['1.6', '10', ['S2']]);
    expect(seen(evaluation, 'S2')).toEqual(['2', '10', ['S2']]);
    expect(seen(evaluation, 'D1')).toEqual(['2', '4', ['D1']]);
    expect(evaluation.issues).toEqual([]);
  });

  it('within a table', async () => {
    const evaluation = await run(units, best('table'));
    expect(seen(evaluation, 'S2')).toEqual(['2', '10', ['S2']]);
    expect(seen(evaluation, 'D1')).toEqual(['0.8', '10', ['S2']]);
  });

  it('within all, also of other tables that report the figure', async () => {
    const evaluation = await run(units, best('all'));
    // 2 × 10 / 12 and 2 × 4 / 12, rounded to two digits.
    expect(seen(evaluation, 'S2')).toEqual(['1.67', '12', ['X1']]);
    expect(seen(evaluation, 'D1')).toEqual(['0.67', '12', ['X1']]);
    expect(criterion(evaluation, 'S2').computedExact).toBe('5/3');
  });

  it('may be several units: each is named, all have full points', async () => {
    const tied = [unit('S3', '10'), unit('S1', '5'), unit('S2', '10')];
    const evaluation = await run(tied, best('unit-group'));
    expect(seen(evaluation, 'S1')).toEqual(['1', '10', ['S2', 'S3']]);
    expect(seen(evaluation, 'S2')).toEqual(['2', '10', ['S2', 'S3']]);
    expect(seen(evaluation, 'S3')).toEqual(['2', '10', ['S2', 'S3']]);
  });

  it('may be the only unit there is', async () => {
    expect(seen(await run([unit('S1', '1')], best('unit-group')), 'S1')).toEqual([
      '2',
      '1',
      ['S1'],
    ]);
  });

  it('may be 0: then the set says what everybody gets', async () => {
    const none = [unit('S1', '0'), unit('S2', '0')];
    const evaluation = await run(none, best('unit-group'));
    expect(seen(evaluation, 'S1')).toEqual(['0', '0', ['S1', 'S2']]);
    expect(criterion(evaluation, 'S1').status).toBe('scored');
    const full = best('unit-group').map(
      ([from, to]) => [from, to.replace('whenBestZero: zero', 'whenBestZero: full')] as const,
    );
    expect(seen(await run(none, full), 'S2')).toEqual(['2', '0', ['S1', 'S2']]);
  });

  it('is what was reported, not what an appraiser made of it', async () => {
    const appraised = unit('S2', '10', { 'Thẩm định 2.1.3': '0' });
    expect(seen(await run([unit('S1', '5'), appraised], best('unit-group')), 'S1')).toEqual([
      '1',
      '10',
      ['S2'],
    ]);
  });
});

describe('figures that are not there', () => {
  it.each([
    ['empty', null],
    ['wrong', 'x'],
    ['out of range', '13'],
  ])('are told where one is %s: all others may change', async (_, typed) => {
    const units = [unit('S1', '5'), unit('S2', typed), unit('S3', '10'), service('D1', '3')];
    const evaluation = await run(units, best('unit-group'));
    expect(seen(evaluation, 'S1')).toEqual(['1', '10', ['S3']]);
    expect(criterion(evaluation, 'S2').final).toBeNull();
    expect(warnings(evaluation)).toEqual([
      {
        severity: 'warning',
        params: { labels: ['Số cuộc họp'], units: ['S2'] },
        criterionId: '2.1.3',
      },
    ]);
  });

  it('are told once for all units of the criterion', async () => {
    const units = [unit('S3', null), unit('S1', 'x'), unit('S2', '10'), service('D1', null)];
    expect(warnings(await run(units, best('unit-group')))).toMatchObject([
      { params: { units: ['D1', 'S1', 'S3'] } },
    ]);
  });

  it('are not told of units that report to another table', async () => {
    const units = [unit('S1', '5'), { ...XA_UNIT, meetings: null }];
    expect(warnings(await run(units, best('all')))).toEqual([]);
  });

  it('are not told again where the whole column is missing', async () => {
    const { meetings: _, ...rest } = SO_UNIT;
    const evaluation = await run([rest], best('unit-group'));
    expect(evaluation.issues.map(({ code, elementId }) => [code, elementId])).toEqual([
      ['column-missing', 'meetings'],
    ]);
  });

  it('of a ratio are all named', async () => {
    const ratio: Edits = [
      [
        'score: { method: proportional, of: [cases-done, cases-total], whenDenominatorZero: not-applicable }',
        'score: { method: relative-to-best, of: [cases-done, cases-total], within: unit-group, whenBestZero: zero, whenDenominatorZero: not-applicable }',
      ],
    ];
    const units = [
      unit('S1', '1', { 'cases-done': '3', 'cases-total': '10' }),
      unit('S2', '1', { 'cases-done': null, 'cases-total': null }),
      unit('S3', '1', { 'cases-done': '6', 'cases-total': '10' }),
      unit('S4', '1', { 'cases-done': '0', 'cases-total': '0' }),
      unit('S5', '1', { 'cases-total': 'KAD' }),
    ];
    const evaluation = await run(units, ratio);
    expect(criterion(evaluation, 'S1', '2.1.1').parts[0]).toMatchObject({
      points: '1.5',
      derived: { 'so/2.1.1/1:ratio': '30', 'so/2.1.1/1:best': '60' },
      fromUnits: { 'so/2.1.1/1:best': ['S3'] },
    });
    expect(criterion(evaluation, 'S4', '2.1.1').status).toBe('not-applicable');
    expect(warnings(evaluation)).toMatchObject([
      {
        params: { labels: ['Số vụ đã giải quyết', 'Số vụ đến hạn'], units: ['S2'] },
        criterionId: '2.1.1',
      },
    ]);
  });
});

describe('units that are not compared', () => {
  it('because they say that the criterion does not apply to them', async () => {
    const edits = [...best('unit-group'), ...applies('{ policy: leaves-maximum }')];
    const evaluation = await run([unit('S1', '5'), unit('S2', 'KAD')], edits);
    expect(seen(evaluation, 'S1')).toEqual(['2', '5', ['S1']]);
    expect(criterion(evaluation, 'S2').status).toBe('not-applicable');
    expect(evaluation.issues.map(({ code }) => code)).toEqual(['not-applicable-said']);
  });

  it('because a figure says that it does not apply to them, whatever else they report', async () => {
    const when =
      '{ policy: leaves-maximum, when: { fact: budget-due, operator: is, value: false } }';
    const edits = [...best('unit-group'), ...applies(when)];
    for (const meetings of ['12', null]) {
      const out = unit('S2', meetings, { 'budget-due': 'không' });
      const evaluation = await run([unit('S1', '5'), out], edits);
      expect(criterion(evaluation, 'S2').status).toBe('not-applicable');
      expect(seen(evaluation, 'S1')).toEqual(['2', '5', ['S1']]);
      expect(warnings(evaluation)).toEqual([]);
    }
    const in_ = unit('S2', '10', { 'budget-due': 'có' });
    expect(seen(await run([unit('S1', '5'), in_], edits), 'S1')).toEqual(['1', '10', ['S2']]);
  });

  it('are missed where a unit may not say that it does not apply', async () => {
    const when =
      '{ policy: leaves-maximum, when: { fact: budget-due, operator: is, value: false } }';
    const edits = [...best('unit-group'), ...applies(when)];
    const evaluation = await run([unit('S1', '5'), unit('S2', 'KAD')], edits);
    expect(criterion(evaluation, 'S2').status).toBe('invalid');
    expect(warnings(evaluation)).toMatchObject([{ params: { units: ['S2'] } }]);
  });

  it('because their group leaves the criterion out, whatever they report', async () => {
    const edits: Edits = [
      ...best('table'),
      [
        'label: Đơn vị sự nghiệp, table: so }',
        'label: Đơn vị sự nghiệp, table: so, leavesOut: ["2.1.3"], scale: 18 }',
      ],
    ];
    for (const meetings of ['12', null]) {
      const evaluation = await run([unit('S1', '5'), service('D1', meetings)], edits);
      expect(seen(evaluation, 'S1')).toEqual(['2', '5', ['S1']]);
      expect(criterion(evaluation, 'D1').status).toBe('not-applicable');
      expect(warnings(evaluation)).toEqual([]);
    }
  });
});

describe('the leader beside a target', () => {
  const edits: Edits = [
    [
      'score: { method: per-item, items: [{ element: meetings, each: 0.25 }] }',
      'score: { method: target-and-leader, element: meetings, target: petitions, within: unit-group, whenTargetZero: zero }',
    ],
  ];
  const of = (unit_id: string, meetings: string, petitions: string) =>
    unit(unit_id, meetings, { petitions, 'petitions-late': '0', 'petitions-poor': '0' });

  it('is who reached most of its own target, not who has most', async () => {
    // 4 of 2 is 200 %, 12 of 8 is 150 %, 5 of 10 is 50 %.
    const units = [
      of('S1', '4', '2'),
      of('S2', '12', '8'),
      of('S3', '5', '10'),
      of('S4', '3', '0'),
    ];
    const evaluation = await run(units, edits);
    const finals = ['S1', 'S2', 'S3', 'S4'].map((id) => criterion(evaluation, id).final);
    expect(finals).toEqual(['2', '1.5', '0.5', '0']);
    expect(criterion(evaluation, 'S2').parts[0]).toMatchObject({
      derived: { 'so/2.1.3/1:reached': '150', 'so/2.1.3/1:leader': '200' },
      fromUnits: { 'so/2.1.3/1:leader': ['S1'] },
    });
  });
});

describe('very many units with the best', () => {
  const ids = Array.from({ length: 203 }, (_, index) => `S${String(index).padStart(3, '0')}`);
  const units = [unit('S900', '8'), ...ids.map((id) => unit(id, '10'))];

  it('are named up to 200 of each unit, and the rest is counted', async () => {
    const evaluation = await run(units, best('unit-group'));
    for (const id of ['S900', 'S202']) {
      const [part] = criterion(evaluation, id).parts;
      expect(part?.fromUnits).toEqual({ [FACT]: ids.slice(0, 200) });
      expect(part?.fromUnitsMore).toEqual({ [FACT]: 3 });
    }
  });

  it('have no rest where all are named', async () => {
    const evaluation = await run(units.slice(0, 201), best('unit-group'));
    const [part] = criterion(evaluation, 'S900').parts;
    expect(part?.fromUnits[FACT]?.length).toBe(200);
    expect(part).not.toHaveProperty('fromUnitsMore');
  });
});
