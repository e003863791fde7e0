import { describe, expect, it } from 'vitest';
import { exactText } from '../../../src/domain/exact-number.js';
import type { Issue } from '../../../src/domain/issue.js';
import type { RawCell, RawTable } from '../../../src/domain/raw-table.js';
import type { CriterionEntry } from '../../../src/domain/submission.js';
import type { TestCell, TestUnit } from '../../support/make-table.js';
import { makeTable, makeWideTable } from '../../support/make-table.js';
import { takeInAll } from '../../support/take-in-all.js';
import { tinySet } from '../../support/tiny-set.js';

const set = tinySet();
const UNIT = { unit_id: 'S1', unit_group: 'so-nganh' };

function read(...tables: readonly RawTable[]): {
  readonly entries: ReadonlyMap<string, CriterionEntry>;
  readonly issues: readonly Issue[];
} {
  const { submission, issues } = takeInAll(tables, set, 2024);
  return {
    entries: submission.units[0]?.entries ?? new Map(),
    issues: issues.filter(({ code }) => code !== 'column-missing'),
  };
}

const wide = (unit: TestUnit) => makeWideTable([{ ...UNIT, ...unit }]);
const other = (unit: TestUnit, file = 'b.csv') =>
  makeWideTable([{ unit_id: 'S1', ...unit }], { file });
const points = (entry: CriterionEntry | undefined) => [
  entry?.claimed && exactText(entry.claimed.points),
  entry?.appraised && exactText(entry.appraised.points),
];
const codes = (issues: readonly Issue[]) => issues.map(({ code }) => code);

describe('claimed and appraised points', () => {
  it('are read with their cell, reason, authority, evidence and explanation', () => {
    const { entries, issues } = read(
      wide({
        'Tự chấm 1.1': '2',
        'Thẩm định 1.1': '1,5',
        'Lý do 1.1': ' Thiếu\u00a0căn cứ ',
        'Người thẩm định 1.1': 'Hội đồng',
        'Minh chứng 1.1': 'KH số 5',
        'Giải trình 1.1': 'Do lũ',
      }),
    );
    expect(issues).toEqual([]);
    const entry = entries.get('1.1');
    expect(points(entry)).toEqual(['2', '1.5']);
    expect(entry).toMatchObject({
      claimed: { cell: { text: '2', at: { file: 'kq.csv', row: 2, column: 'C' } } },
      appraised: {
        cell: { text: '1,5', at: { file: 'kq.csv', row: 2, column: 'D' } },
        reason: 'Thiếu căn cứ',
        authority: 'Hội đồng',
      },
      evidence: 'KH số 5',
      explanation: 'Do lũ',
    });
  });

  it.each<[TestCell, string]>([
    ['05/12/2024', '2024-12-05'],
    ['ngày 6 tháng 12 năm 2024', '2024-12-06'],
    ['2025-01-03', '2025-01-03'],
  ])('are appraised on the day "%s", of whatever year', (typed, day) => {
    const { entries, issues } = read(wide({ 'Thẩm định 1.1': '1', 'Ngày thẩm định 1.1': typed }));
    expect(issues).toEqual([]);
    expect(entries.get('1.1')?.appraised?.decidedOn).toBe(day);
  });

  it.each<[TestCell, readonly string[]]>([
    ['khoảng tháng 12', ['value-wrong-kind']],
    ['5/12/24', ['value-ambiguous-date']],
    ['31/11/2024', ['date-not-existing']],
    ['chưa có', []],
  ])('have no day of appraisal from "%s", and keep their points', (typed, expected) => {
    const { entries, issues } = read(wide({ 'Thẩm định 1.1': '1', 'Ngày thẩm định 1.1': typed }));
    expect(codes(issues)).toEqual(expected);
    expect(points(entries.get('1.1'))).toEqual([undefined, '1']);
    expect(entries.get('1.1')?.appraised).not.toHaveProperty('decidedOn');
  });

  it('have no day of appraisal where two files say another one', () => {
    const { entries, issues } = read(
      wide({ 'Thẩm định 1.1': '1', 'Ngày thẩm định 1.1': '05/12/2024' }),
      other({ 'Thẩm định 1.1': '1', 'Ngày thẩm định 1.1': '06/12/2024' }),
    );
    expect(issues).toMatchObject([
      { code: 'inputs-disagree', params: { what: 'decidedOn', found: '06/12/2024' } },
    ]);
    expect(entries.get('1.1')?.appraised).not.toHaveProperty('decidedOn');
  });

  it('are the same from a long table', () => {
    const long = makeTable([
      ['Mã đơn vị', 'Nhóm', 'Mã tiêu chí', 'Điểm tự chấm', 'Điểm thẩm định', 'Lý do', 'Minh chứng'],
      ['S1', 'so-nganh', '1.1', '2', '1.5', 'Thiếu', null],
      ['S1', null, 'g.1', null, '0', null, 'Công văn'],
    ]);
    const { entries, issues } = read(long);
    expect(issues).toEqual([]);
    expect([...entries.keys()]).toEqual(['1.1', 'G.1']);
    expect(points(entries.get('1.1'))).toEqual(['2', '1.5']);
    expect(points(entries.get('G.1'))).toEqual([undefined, '0']);
    expect(entries.get('G.1')?.evidence).toBe('Công văn');
  });

  it.each<[TestCell, string]>([
    ['0', '0'],
    ['2', '2'],
    ['1.234', '1.234'],
    ['1,25', '1.25'],
    [1.5, '1.5'],
    ['\u00a01\u200b', '1'],
  ])('%j counts %s of 2', (typed, expected) => {
    expect(points(read(wide({ 'Tự chấm 1.1': typed })).entries.get('1.1'))[0]).toBe(expected);
  });

  it.each<[TestCell, string, object]>([
    ['2,01', 'points-out-of-range', { found: '2,01', column: 'appraised', min: '0', max: '2' }],
    ['-1', 'points-out-of-range', { found: '-1', column: 'appraised', min: '0', max: '2' }],
    ['KAD', 'points-wrong-kind', { found: 'KAD', column: 'appraised' }],
    ['2 điểm', 'points-wrong-kind', { found: '2 điểm', column: 'appraised' }],
    [
      { kind: 'percent', text: '80' },
      'points-wrong-kind',
      { found: '80%', keptAs: 'percent', column: 'appraised' },
    ],
    [
      5,
      'points-out-of-range',
      { found: '5', keptAs: 'number', column: 'appraised', min: '0', max: '2' },
    ],
    [
      { kind: 'date', text: '2024-05-01' },
      'points-wrong-kind',
      { found: '2024-05-01', keptAs: 'date', column: 'appraised' },
    ],
    [{ kind: 'error', text: '#DIV/0!' }, 'cell-error', { found: '#DIV/0!' }],
    [
      { kind: 'formula-without-result', text: 'A1', formula: 'A1' },
      'cell-formula-without-result',
      { formula: 'A1' },
    ],
    [{ kind: 'text', text: '1', mergedInto: 'C2:C3' }, 'merged-cells', { range: 'C2:C3' }],
  ])('appraised %j is an issue, and nothing stands in for it', (typed, code, params) => {
    const { entries, issues } = read(wide({ 'Thẩm định 1.1': typed }));
    expect(issues).toEqual([
      {
        code,
        severity: 'error',
        params,
        at: { file: 'kq.csv', row: 2, column: 'C' },
        unitId: 'S1',
        criterionId: '1.1',
      },
    ]);
    expect(entries.get('1.1')?.appraised).toBeUndefined();
    expect(entries.get('1.1')?.appraisalInvalid?.at).toEqual({
      file: 'kq.csv',
      row: 2,
      column: 'C',
    });
  });

  it('"does not apply" claims nothing; where the criterion always applies it is no number', () => {
    const { entries, issues } = read(wide({ 'Tự chấm 2.1.1': 'KAD', 'Tự chấm 1.1': 'KAD' }));
    expect(entries.get('2.1.1')?.claimed).toBeUndefined();
    expect(issues.map(({ code, criterionId }) => [code, criterionId])).toEqual([
      ['points-wrong-kind', '1.1'],
    ]);
  });

  it('ambiguous points need a maximum that leaves one reading', () => {
    const roomy = tinySet([
      ['- { id: faults,', '- { id: faults, range: { max: 9000 },'],
      [
        '  maxPoints: 3\n  criteria:\n    - id: G.1\n      label: Phê bình\n      maxPoints: 3',
        '  maxPoints: 9000\n  criteria:\n    - id: G.1\n      label: Phê bình\n      maxPoints: 9000',
      ],
    ]);
    const { issues } = takeInAll([wide({ 'Thẩm định G.1': '1.234' })], roomy, 2024);
    expect(issues.filter(({ criterionId }) => criterionId === 'G.1')).toEqual([
      {
        code: 'value-ambiguous-number',
        severity: 'error',
        params: { found: '1.234', readings: ['1234', '1.234'] },
        at: { file: 'kq.csv', row: 2, column: 'C' },
        unitId: 'S1',
        criterionId: 'G.1',
      },
    ]);
  });
});

describe('points from two inputs', () => {
  it('agree though typed differently', () => {
    const { entries, issues } = read(
      wide({ 'Thẩm định 1.1': '1,5' }),
      other({ 'Thẩm định 1.1': 1.5 }),
    );
    expect(issues).toEqual([]);
    expect(points(entries.get('1.1'))[1]).toBe('1.5');
  });

  it('that differ are an issue; neither counts', () => {
    const { entries, issues } = read(
      wide({ 'Thẩm định 1.1': '1,5', 'Tự chấm 1.1': '2' }),
      other({ 'Thẩm định 1.1': '1', 'Tự chấm 1.1': '1' }),
    );
    expect(issues.map(({ params, at }) => ({ params, at }))).toEqual([
      {
        params: { what: 'claimed', found: '1', other: '2', otherPlace: 'kq.csv ▸ D2' },
        at: { file: 'b.csv', row: 2, column: 'C' },
      },
      {
        params: { what: 'appraised', found: '1', other: '1,5', otherPlace: 'kq.csv ▸ C2' },
        at: { file: 'b.csv', row: 2, column: 'B' },
      },
    ]);
    expect(points(entries.get('1.1'))).toEqual([undefined, undefined]);
    expect(entries.get('1.1')?.appraisalInvalid).toBeDefined();
  });

  it('each tell their own fault, without a disagreement on top', () => {
    const bad = { 'Thẩm định 1.1': 'x' };
    const good = { 'Thẩm định 1.1': '1' };
    for (const [first, second] of [
      [bad, good],
      [good, bad],
    ] as const) {
      const { entries, issues } = read(wide(first), other(second));
      expect(codes(issues)).toEqual(['points-wrong-kind']);
      expect(entries.get('1.1')?.appraised).toBeUndefined();
      expect(entries.get('1.1')?.appraisalInvalid).toBeDefined();
    }
    expect(codes(read(wide(bad), other({ 'Thẩm định 1.1': '9' })).issues)).toEqual([
      'points-wrong-kind',
      'points-out-of-range',
    ]);
  });

  it('texts stand side by side, the same one once, whatever the order', () => {
    const tables = [
      wide({ 'Minh chứng 1.1': 'KH số 5' }),
      other({ 'Minh chứng 1.1': 'KH\u00a0số 5' }),
      other({ 'Minh chứng 1.1': 'Biên bản' }, 'c.csv'),
    ];
    expect(read(...tables).entries.get('1.1')?.evidence).toBe('Biên bản; KH số 5');
    expect(read(...tables.reverse()).entries.get('1.1')?.evidence).toBe('Biên bản; KH số 5');
  });
});

describe('points in two rows of one unit', () => {
  const rows = (first: string | null, second: string | null) =>
    makeWideTable([
      { ...UNIT, 'Thẩm định 1.1': first },
      { ...UNIT, 'Thẩm định 1.1': second },
    ]);

  it('count where they agree, in neither order where they do not', () => {
    expect(points(read(rows('1', '1,0')).entries.get('1.1'))[1]).toBe('1');
    for (const table of [rows('1', '2'), rows('2', '1')]) {
      const { entries, issues } = read(table);
      expect(codes(issues)).toEqual(['unit-duplicate']);
      expect(entries.get('1.1')?.appraised).toBeUndefined();
      expect(entries.get('1.1')?.appraisalInvalid).toBeDefined();
    }
  });

  it('are read the same in either order where one is blank', () => {
    expect(points(read(rows('1', null)).entries.get('1.1'))[1]).toBe('1');
    expect(points(read(rows(null, '1')).entries.get('1.1'))[1]).toBe('1');
  });
});

describe('texts', () => {
  const error: RawCell = { kind: 'error', text: '#REF!' };

  it('an error in the place of a reason is no reason', () => {
    const { entries, issues } = read(
      wide({ 'Thẩm định 1.1': '1', 'Lý do 1.1': error, 'Người thẩm định 1.1': 'HĐ' }),
    );
    expect(issues).toEqual([
      {
        code: 'cell-error',
        severity: 'error',
        params: { found: '#REF!' },
        at: { file: 'kq.csv', row: 2, column: 'D' },
        unitId: 'S1',
        criterionId: '1.1',
      },
    ]);
    expect(entries.get('1.1')?.appraised?.reason).toBeUndefined();
    expect(entries.get('1.1')?.appraised?.authority).toBe('HĐ');
  });

  it('for a criterion of another table do no harm; points there are told', () => {
    const { entries, issues } = read(
      wide({ 'Minh chứng A.1': 'x', 'Tự chấm A.1': '1', 'Thẩm định A.2': '0' }),
    );
    expect(entries.size).toBe(0);
    expect(issues).toMatchObject([
      {
        code: 'points-not-for-unit',
        params: { found: '1', column: 'claimed' },
        criterionId: 'A.1',
      },
      {
        code: 'points-not-for-unit',
        params: { found: '0', column: 'appraised' },
        criterionId: 'A.2',
      },
    ]);
  });
});
