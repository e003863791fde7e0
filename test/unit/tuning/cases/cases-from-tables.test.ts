import { describe, expect, it } from 'vitest';
import type { RawCell, RawTable } from '../../../../src/domain/raw-table.js';
import { readTables } from '../../../../src/readers/index.js';
import { casesTemplate } from '../../../../src/reports/cases-template.js';
import { casesFromTables } from '../../../../src/tuning/cases/cases-from-tables.js';
import { testSet } from '../../../../src/tuning/cases/test-set.js';
import { fixtureSet } from '../../../support/fixture-set.js';

const SET = fixtureSet();

function table(rows: readonly (readonly string[])[]): RawTable {
  const cell = (text: string): RawCell => ({ kind: text === '' ? 'blank' : 'text', text });
  return {
    file: 'th.xlsx',
    sheet: 'Sở',
    rows: rows.map((cells, index) => ({
      number: index + 1,
      hidden: false,
      cells: cells.map(cell),
    })),
    hiddenColumns: [],
    hidden: false,
  };
}

// 1.1: 4 points; 1.2: 80 % of 6 is 4.8; together 8.8 of 10, 88 %: Tốt.
const XA = [
  ['Mã trường hợp', 'Nhóm đơn vị', 'Năm', 'Có kế hoạch', 'Tỷ lệ hài lòng', 'Điểm nóng'],
  ['a', 'Xã phường', '2024', 'có', '80', '0'],
];
const EXPECTED = [
  ['Kỳ vọng điểm 1.2', 'Kỳ vọng tổng điểm', 'Kỳ vọng tỷ lệ %', 'Kỳ vọng xếp loại', 'Cách tính tay'],
  ['4,8', '8,8', '88 %', 'Tốt', '4 + 0,8 × 6 = 8,8'],
];
const ROWS = XA.map((row, index) => [...row, ...(EXPECTED[index] ?? [])]);

describe('casesFromTables', () => {
  it('reads a row as people write it, and it runs', async () => {
    const { cases, faults } = casesFromTables([table(ROWS)], SET);
    expect(faults).toEqual([]);
    expect(cases[0]).toMatchObject({
      id: 'a',
      year: 2024,
      reasoning: '4 + 0,8 × 6 = 8,8',
      expect: {
        criteria: { '1.2': 4.8 },
        total: 8.8,
        percent: 88,
        grade: 'tot',
        outcome: 'graded',
      },
    });
    const { failed } = await testSet(SET, cases);
    expect(failed).toEqual([]);
  });

  it('a wrong expectation is told with what came out', async () => {
    const rows = ROWS.map((row) => row.map((text) => (text === '8,8' ? '9' : text)));
    const { cases } = casesFromTables([table(rows)], SET);
    const { failed } = await testSet(SET, cases);
    expect(failed.map(({ differences }) => differences)).toEqual([
      [{ figure: 'total', criterion: null, expected: '9', actual: '8.8' }],
    ]);
  });

  it('a status may be expected by its word', () => {
    const rows = ROWS.map((row) => row.map((text) => (text === '4,8' ? 'Chưa báo cáo' : text)));
    const { cases } = casesFromTables([table(rows)], SET);
    expect(cases[0]?.expect.criteria).toEqual({ '1.2': 'not-reported' });
  });

  it.each([
    ['a column that nothing is called so', 'Điểm nóng', 'Điểm núng', 'column-unknown', 'Sở!F1'],
    ['a group that is not there', 'Xã phường', 'Huyện', 'group-unknown', 'Sở!B2'],
    ['a year that is not scored', '2024', '2020', 'year-unknown', 'Sở!C2'],
    ['a grade that is not there', 'Tốt', 'Giỏi', 'grade-unknown', 'Sở!J2'],
    ['a number that is none', '8,8', 'tám', 'number-expected', 'Sở!H2'],
    [
      'a criterion of another table',
      'Kỳ vọng điểm 1.2',
      'Kỳ vọng điểm 1.4.1',
      'criterion-unknown',
      'Sở!G2',
    ],
    ['a case without an id', 'a', '', 'id-missing', 'Sở!A2'],
  ])('refuses %s, with its cell', (_, ...[from, to, why, place]) => {
    const rows = ROWS.map((row) => row.map((text) => (text === from ? to : text)));
    const { faults } = casesFromTables([table(rows)], SET);
    expect(faults).toContainEqual(expect.objectContaining({ why, place }));
  });

  it('refuses a case twice, and a file without cases', () => {
    const [header = [], row = []] = ROWS;
    expect(casesFromTables([table([header, row, row])], SET).faults).toEqual([
      { why: 'id-twice', place: 'a', found: 'a' },
    ]);
    expect(casesFromTables([table([['Tên'], ['x']])], SET).faults).toEqual([
      { why: 'no-cases', place: 'th.xlsx', found: 'Mã trường hợp' },
    ]);
  });
});

describe('casesTemplate', () => {
  it('has the columns that are read back: no fault but that there is no case yet', async () => {
    const bytes = await casesTemplate(SET);
    const { tables } = await readTables({ name: 't.xlsx', bytes });
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Hướng dẫn', 'Bảng sở', 'Bảng xã']);
    expect(casesFromTables(tables, SET).faults.map(({ why }) => why)).toEqual(['no-cases']);
    const titles = tables[2]?.rows[0]?.cells.map(({ text }) => text) ?? [];
    expect(titles).toContain('Tỷ lệ hài lòng');
    expect(titles).toContain('Kỳ vọng điểm 1.2');
    // Read by a condition, not by a criterion of this table.
    expect(titles).toContain('Điểm nóng');
    expect(titles).not.toContain('Mạng lưới');
  });
});
