import { describe, expect, it } from 'vitest';
import type { Evaluation, UnitResult } from '../../../src/domain/evaluation.js';
import type { TestUnit } from '../../support/make-table.js';
import { makeWideTable } from '../../support/make-table.js';
import type { Edits } from '../../support/tiny-set.js';
import { evaluateTiny, SO_UNIT } from '../../support/tiny-set.js';

const group = (rest: string): Edits => [
  ['label: Đơn vị sự nghiệp, table: so }', `label: Đơn vị sự nghiệp, table: so, ${rest} }`],
];
/** Without 2.1, 7 points, there are 13. */
const WITHOUT_21 = group('leavesOut: ["2.1"], scale: 13');

const office: TestUnit = { ...SO_UNIT, unit_id: 'S1' };
const service: TestUnit = { ...SO_UNIT, unit_id: 'D1', unit_group: 'don-vi' };

const run = (units: readonly TestUnit[], edits: Edits): Promise<Evaluation> =>
  evaluateTiny([makeWideTable(units)], { edits });

function unitIn({ units }: Evaluation, unitId: string): UnitResult {
  const unit = units.find((one) => one.unitId === unitId);
  if (unit === undefined) throw new Error(`no unit ${unitId}`);
  return unit;
}

describe('what a group leaves out', () => {
  it('leaves the maximum of that group alone', async () => {
    const evaluation = await run([office, service], WITHOUT_21);
    // 9 + 1 + 1.5 + 0.5 = 12 of 13: 92.3076… %
    expect(unitIn(evaluation, 'D1')).toMatchObject({
      maximum: '13',
      subtotal: '11.5',
      total: '12',
      percent: '92.31',
      rescaled: null,
    });
    expect(unitIn(evaluation, 'S1')).toMatchObject({ maximum: '20', total: '18.3' });
    expect(evaluation.issues).toEqual([]);
  });

  it('does not apply because of the group, leaf by leaf', async () => {
    const unit = unitIn(await run([service], WITHOUT_21), 'D1');
    const out = unit.criteria.filter(({ status }) => status === 'not-applicable');
    expect(out.map(({ id }) => id)).toEqual(['2.1.1', '2.1.2', '2.1.3']);
    for (const criterion of out) {
      expect(criterion).toMatchObject({
        maximum: '0',
        final: null,
        notApplicable: { policy: 'leaves-maximum', saidBy: 'unit-group' },
      });
    }
    expect(unit.sections.filter(({ id }) => id.startsWith('2'))).toEqual([
      { id: '2', kind: 'scored', maximum: '4', points: '2.5', percent: '62.5' },
      { id: '2.1', kind: 'scored', maximum: '0', points: '0', percent: null },
    ]);
  });

  it('asks for no figure, neither a cell nor a column', async () => {
    const empty = { ...service, 'cases-total': null, petitions: null, meetings: null };
    const evaluation = await run([office, empty], WITHOUT_21);
    expect(evaluation.issues).toEqual([]);
    expect(unitIn(evaluation, 'D1')).toMatchObject({ outcome: 'graded', total: '12' });
    const own = ['cases-total', 'cases-done', 'petitions', 'petitions-late', 'meetings'];
    const columns = Object.entries(service).filter(([key]) => !own.includes(key));
    const alone = await run([Object.fromEntries(columns)], WITHOUT_21);
    expect(alone.issues).toEqual([]);
    expect(unitIn(alone, 'D1').outcome).toBe('graded');
  });

  it('is left out whatever was typed, also where it is wrong', async () => {
    for (const typed of ['x', '0', 'KAD']) {
      const unit = unitIn(await run([{ ...service, 'cases-total': typed }], WITHOUT_21), 'D1');
      expect([typed, unit.outcome, unit.total, unit.maximum]).toEqual([
        typed,
        'graded',
        '12',
        '13',
      ]);
    }
  });

  it('takes no points of an appraiser, and says so', async () => {
    const appraised = { ...service, 'Thẩm định 2.1.1': '3' };
    const evaluation = await run([appraised], WITHOUT_21);
    expect(unitIn(evaluation, 'D1').total).toBe('12');
    expect(evaluation.issues.map(({ code, criterionId }) => [code, criterionId])).toEqual([
      ['appraised-not-applicable', '2.1.1'],
    ]);
  });

  it('is not converted, though the criterion is where it only does not apply', async () => {
    const edits: Edits = [
      ...WITHOUT_21,
      [
        'notApplicable: { policy: leaves-maximum }\n          score',
        'notApplicable: { policy: rescales-rest }\n          score',
      ],
    ];
    const none = { 'cases-total': 'KAD' };
    const evaluation = await run(
      [
        { ...office, ...none },
        { ...service, ...none },
      ],
      edits,
    );
    expect(unitIn(evaluation, 'D1')).toMatchObject({ maximum: '13', rescaled: null });
    expect(unitIn(evaluation, 'S1')).toMatchObject({
      maximum: '20',
      rescaled: { fromMaximum: '17' },
    });
  });

  it('may be a whole section, single criteria, and a bonus beside the scale', async () => {
    const section = unitIn(await run([service], group('leavesOut: ["2"], scale: 9')), 'D1');
    expect(section).toMatchObject({ maximum: '9', subtotal: '9', total: '9', percent: '100' });
    expect(section.sections.find(({ id }) => id === '2')).toMatchObject({
      maximum: '0',
      percent: null,
    });
    const few = group('leavesOut: ["1.3", "2.1.3", "T"], scale: 15');
    // 17.8 − 3 − 2 = 12.8 of 15, no bonus: 85.333… %
    expect(unitIn(await run([service], few), 'D1')).toMatchObject({
      maximum: '15',
      bonus: '0',
      total: '12.8',
      percent: '85.33',
    });
  });
});

describe('a group that is not ranked', () => {
  const unranked: Edits = [
    ...group('ranked: false'),
    ['ranking: { within: unit-group', 'ranking: { within: table'],
  ];

  it('has points and a grade, no place, and takes none from others', async () => {
    const evaluation = await run(
      [service, { ...office, unit_id: 'S2', awards: '0' }, { ...office, 'Thẩm định 1.1': '1' }],
      unranked,
    );
    // D1 would stand first with 91.5 %; S2 has 89 %, S1 86.5 %.
    expect(unitIn(evaluation, 'D1')).toMatchObject({
      outcome: 'graded',
      grade: 'xuat-sac',
      percent: '91.5',
      rank: null,
      unrankedBy: 'don-vi',
      tiedWith: [],
      heldBackBy: [],
    });
    expect(['S1', 'S2'].map((id) => unitIn(evaluation, id).rank)).toEqual([2, 1]);
    expect(unitIn(evaluation, 'S1').unrankedBy).toBeNull();
  });

  it('says so only of units that have a grade', async () => {
    const { units } = await run(
      [
        { ...service, level: null },
        { ...service, unit_id: 'D2', 'leader-fault': 'có' },
      ],
      unranked,
    );
    expect(units.map(({ outcome, rank, unrankedBy }) => [outcome, rank, unrankedBy])).toEqual([
      ['incomplete', null, null],
      ['not-eligible', null, null],
    ]);
  });
});
