import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/domain/issue.js';
import type { TestUnit } from '../../support/make-table.js';
import { makeLongTable, makeWideTable } from '../../support/make-table.js';
import type { Edits } from '../../support/tiny-set.js';
import { evaluateTiny, SO_UNIT, scoreSoUnit, XA_UNIT } from '../../support/tiny-set.js';

const brief = (issues: readonly Issue[]) =>
  issues.map(({ code, elementId, criterionId }) => [code, elementId, criterionId]);
const issuesOf = async (values: TestUnit, edits: Edits = []) =>
  brief((await scoreSoUnit(values, { edits })).issues);

const SAID_BY_UNIT = [['not-applicable-said', 'cases-total', '2.1.1']];

describe('what a unit says does not apply', () => {
  const policyOf = async (values: TestUnit, edits: Edits = []) =>
    (await scoreSoUnit(values, { edits })).issues.map(({ code, severity, params }) => [
      code,
      severity,
      params,
    ]);

  it('is told with what it does to the points', async () => {
    const note = (policy: string, points: string) => [
      ['not-applicable-said', 'note', { found: 'KAD', policy, points }],
    ];
    expect(await policyOf({ 'cases-total': 'KAD', 'cases-done': 'KAD' })).toEqual(
      note('leaves-maximum', '3'),
    );
    expect(await policyOf({ budget: 'KAD', 'budget-due': null })).toEqual(note('full-points', '2'));
    const rescales: Edits = [
      [
        'notApplicable: { policy: leaves-maximum }\n          score: { method: proportional',
        'notApplicable: { policy: rescales-rest }\n          score: { method: proportional',
      ],
    ];
    expect(await policyOf({ 'cases-total': 'KAD' }, rescales)).toEqual(note('rescales-rest', '3'));
  });

  it('is not told where a figure or the group says so', async () => {
    expect(await policyOf({ 'cases-total': '0', 'cases-done': '0' })).toEqual([]);
    expect(await policyOf({ budget: null, 'budget-due': 'không' })).toEqual([]);
    const leftOut: Edits = [
      [
        'aliases: [Sở ngành], table: so',
        'aliases: [Sở ngành], table: so, leavesOut: ["2.1.1"], scale: 17',
      ],
    ];
    expect(await policyOf({ 'cases-total': 'KAD', 'cases-done': 'KAD' }, leftOut)).toEqual([]);
  });
});

describe('figures that were not reported', () => {
  it('tells of a criterion that the unit leaves out though a figure says that it applies', async () => {
    expect(await issuesOf({ budget: 'KAD', 'budget-due': 'có' })).toEqual([
      ['not-applicable-not-allowed', 'budget', '2.2'],
    ]);
  });

  it('are told one by one, with what each does', async () => {
    expect(
      await issuesOf({ openness: null, level: null, satisfaction: null, 'petitions-late': null }),
    ).toEqual([
      ['not-reported-counts-zero', 'openness', '1.2'],
      ['not-reported-blocks', 'level', '1.3'],
      ['not-reported-needs-review', 'satisfaction', '1.4'],
      ['not-reported-blocks', 'petitions-late', '2.1.2'],
    ]);
  });

  it('have the place of their empty cell, also those that only a condition asks for', async () => {
    const { issues } = await scoreSoUnit({ level: null, 'hot-spots': null, openness: null });
    // columns of SO_UNIT: openness F, level G, hot-spots T
    expect(issues.map(({ elementId, at }) => [elementId, at?.file, at?.row, at?.column])).toEqual([
      ['openness', 'kq.csv', 2, 'F'],
      ['level', 'kq.csv', 2, 'G'],
      ['hot-spots', 'kq.csv', 2, 'T'],
    ]);
    const long = await evaluateTiny([makeLongTable([{ ...SO_UNIT, level: null }, XA_UNIT])]);
    expect(long.issues.map(({ at }) => at)).toEqual([{ file: 'kq.csv', row: 1 }]);
  });

  it('are told once for several criteria, with the gravest effect on any of them', async () => {
    const edits: Edits = [
      [
        'label: Công khai\n      maxPoints: 2\n',
        'label: Công khai\n      maxPoints: 2\n      whenMissing: zero\n',
      ],
      [
        'label: Họp hoặc công khai\n      maxPoints: 3\n',
        'label: Họp hoặc công khai\n      maxPoints: 3\n      whenMissing: needs-review\n',
      ],
    ];
    const table = makeWideTable([{ ...XA_UNIT, openness: null }]);
    const { issues, units } = await evaluateTiny([table], { edits });
    expect(brief(issues)).toEqual([['not-reported-needs-review', 'openness', 'A.2']]);
    expect(units[0]?.criteria.map(({ status }) => status)).toEqual([
      'not-reported',
      'needs-review',
    ]);
  });

  it('are also told beside a figure that is invalid: everything at once', async () => {
    expect(await issuesOf({ 'petitions-late': 'x', 'petitions-poor': null })).toEqual([
      ['value-wrong-kind', 'petitions-late', undefined],
      ['not-reported-blocks', 'petitions-poor', '2.1.2'],
    ]);
    expect(await issuesOf({ budget: 'x', 'budget-due': null })).toEqual([
      ['value-wrong-kind', 'budget', undefined],
      ['not-reported-counts-zero', 'budget-due', '2.2'],
    ]);
  });

  it('are not told where the criterion does not apply or was appraised', async () => {
    expect(await issuesOf({ 'cases-total': 'KAD', 'cases-done': null })).toEqual(SAID_BY_UNIT);
    expect(await issuesOf({ 'budget-due': 'không', budget: null })).toEqual([]);
    const appraised = { 'Thẩm định 1.3': '2', 'Lý do 1.3': 'x', 'Người thẩm định 1.3': 'y' };
    expect(await issuesOf({ level: null, ...appraised })).toEqual([]);
  });

  it('are told as a missing column where no unit has one, only if somebody needed it', async () => {
    const { 'cases-done': _done, ...rest } = SO_UNIT;
    const needed = await evaluateTiny([makeWideTable([rest])]);
    expect(brief(needed.issues)).toEqual([['column-missing', 'cases-done', undefined]]);
    const ruledOut = await evaluateTiny([makeWideTable([{ ...rest, 'cases-total': 'KAD' }])]);
    expect(brief(ruledOut.issues)).toEqual(SAID_BY_UNIT);
    expect(ruledOut.units[0]?.outcome).toBe('graded');
  });

  it('a missing column is also told beside an invalid figure', async () => {
    const { 'cases-done': _done, ...rest } = SO_UNIT;
    const { issues } = await evaluateTiny([makeWideTable([{ ...rest, 'cases-total': 'x' }])]);
    expect(brief(issues)).toEqual([
      ['value-wrong-kind', 'cases-total', undefined],
      ['column-missing', 'cases-done', undefined],
    ]);
  });
});

describe('appraised points', () => {
  const points = (value: string) => ({ 'Thẩm định 1.3': value });
  const reason = { 'Lý do 1.3': 'Đã kiểm tra' };
  const authority = { 'Người thẩm định 1.3': 'Hội đồng' };

  it('equal to the computed ones need nothing', async () => {
    expect(await issuesOf(points('3,00'))).toEqual([]);
  });

  it('that change something need a reason and a name', async () => {
    expect(await issuesOf({ ...points('2'), ...reason, ...authority })).toEqual([]);
    expect(await issuesOf({ ...points('2'), ...reason })).toEqual([
      ['appraised-without-authority', undefined, '1.3'],
    ]);
    expect(await issuesOf(points('2'))).toEqual([
      ['appraised-without-reason', undefined, '1.3'],
      ['appraised-without-authority', undefined, '1.3'],
    ]);
  });

  it('where nothing was computed need a reason too, and no figure is made up for it', async () => {
    const { issues } = await scoreSoUnit({ level: null, ...points('2'), ...authority });
    expect(issues.map(({ code, params }) => ({ code, params }))).toEqual([
      { code: 'appraised-without-reason', params: { found: '2', computed: '' } },
    ]);
  });

  it('are compared with the rounded points', async () => {
    const third = { petitions: '3', 'petitions-late': '1', 'petitions-poor': '0' };
    expect(await issuesOf({ ...third, 'Thẩm định 2.1.2': '1,33' })).toEqual([]);
  });

  it('finer than the set rounds criteria are told, and count as they are', async () => {
    const given = { ...points('2,555'), ...reason, ...authority };
    const { issues, unit } = await scoreSoUnit(given);
    expect(issues.map(({ code, params }) => ({ code, params }))).toEqual([
      { code: 'appraised-not-rounded', params: { found: '2,555', digits: 2 } },
    ]);
    expect(unit.criteria.find(({ id }) => id === '1.3')?.final).toBe('2.555');
    expect(await issuesOf({ ...points('2,550'), ...reason, ...authority })).toEqual([]);
  });

  it('may be as fine as cap and floor of the criterion, which are never rounded', async () => {
    const edits: Edits = [
      ['{ at: leaf, digits: 2, mode: half-up }', '{ at: leaf, digits: 0, mode: half-up }'],
      ['label: Phối hợp\n      maxPoints: 3', 'label: Phối hợp\n      maxPoints: 2.5'],
      ['high: 3, mid', 'high: 2.5, mid'],
      ['label: Hài lòng\n      maxPoints: 3', 'label: Hài lòng\n      maxPoints: 3.5'],
      ['{ from: 90, points: 3 }', '{ from: 90, points: 3.5 }'],
    ];
    const capped = (value: string) =>
      issuesOf({ ...points(value), ...reason, ...authority, level: 'low' }, edits);
    expect(await capped('2,5')).toEqual([]);
    expect(await capped('1,5')).toEqual([['appraised-not-rounded', undefined, '1.3']]);
    const appraised = { 'Thẩm định A.2': '0,5', 'Lý do A.2': 'x', 'Thẩm quyền A.2': 'y' };
    const table = makeWideTable([{ ...XA_UNIT, ...appraised }]);
    expect((await evaluateTiny([table], { edits })).issues).toEqual([]);
  });

  it('may be as fine as anybody likes where the set does not round criteria', async () => {
    const exactly: Edits = [['  - { at: leaf, digits: 2, mode: half-up }\n', '']];
    expect(await issuesOf({ ...points('2,5555'), ...reason, ...authority }, exactly)).toEqual([]);
  });

  it('that do not apply are told once, however fine', async () => {
    const given = { 'cases-total': 'KAD', 'Thẩm định 2.1.1': '1,2345' };
    expect(await issuesOf(given)).toEqual([
      ...SAID_BY_UNIT,
      ['appraised-not-applicable', undefined, '2.1.1'],
    ]);
  });

  it('tell how Excel keeps the number', async () => {
    const { issues } = await scoreSoUnit({ 'Thẩm định 1.3': 2.5, ...authority });
    expect(issues.map(({ params }) => params)).toEqual([
      { found: '2.5', keptAs: 'number', computed: '3' },
    ]);
  });

  it('that cannot be read are told once', async () => {
    expect(await issuesOf(points('hai'))).toEqual([['points-wrong-kind', undefined, '1.3']]);
  });
});
