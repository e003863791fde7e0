import type { Worksheet } from 'exceljs';
import { beforeAll, expect, it } from 'vitest';
import { FULL_PROVINCE, makeReportInput } from '../../../support/make-evaluation.js';
import { openReport, sheetOf, shownIn } from '../../../support/open-report.js';

let sheet: Worksheet;

beforeAll(async () => {
  const so = 'so' as const;
  const input = await makeReportInput({
    units: [
      // 1.2: 1 of 4 gives 1 of 4 points; 2.1 is lost
      {
        id: 'A',
        name: 'Sở A',
        group: so,
        values: {
          ...FULL_PROVINCE,
          done: '1',
          planned: '4',
          open: 'không',
          praised: '1',
          blamed: '2',
        },
      },
      { id: 'B', name: 'Sở B', group: so, values: { ...FULL_PROVINCE, 'plan-on': '' } },
    ],
  });
  sheet = sheetOf(await openReport(input), 'Chỉ số');
});

function shown(row: number): readonly unknown[] {
  return [...'ACDEFG'].map((column) => shownIn(sheet.getRow(row).getCell(column)));
}

it('gives points of maximum in percent for the total, each section and sub-section (M28)', () => {
  // 5 of 8 (4 + 1) and 6 of 12 (0 + 4 + 2) make 11, with bonus and deduction 11.3 of 20
  expect(shown(5)).toEqual(['A', null, 'Tổng điểm', 20, 11.3, 56.5]);
  expect(shown(6)).toEqual(['A', '1', 'Lãnh đạo, chỉ đạo', 8, 5, 62.5]);
  expect(shown(7)).toEqual(['A', '1.1', 'Kế hoạch', 4, 4, 100]);
  expect(shown(8)).toEqual(['A', '2', 'Kết quả', 12, 6, 50]);
  expect(sheet.getCell('G6').formula).toBe('F6/E6*100');
});

it('has a dash where a figure is missing below', () => {
  expect(shown(11)).toEqual(['B', null, 'Tổng điểm', 20, '–', '–']);
  expect(shown(12)).toEqual(['B', '1', 'Lãnh đạo, chỉ đạo', 8, '–', '–']);
  expect(shown(14)).toEqual(['B', '2', 'Kết quả', 12, 12, 100]);
});

it('has bonus and deduction last, without a percent, so that the total adds up', () => {
  // praised once: 0.5; blamed twice: 0.2; 11 + 0.5 − 0.2 = 11.3 of 20
  expect(shown(9)).toEqual(['A', 'T', 'Điểm thưởng', 2, 0.5, '–']);
  expect(shown(10)).toEqual(['A', 'G', 'Điểm trừ', 3, 0.2, '–']);
});

it('says from what a total was converted', async () => {
  // 1.2 does not apply: 4 + 0 + 4 + 2 = 10 of 16, as 12.5 of 20
  const values = { ...FULL_PROVINCE, planned: 'KAD', open: 'không' };
  const input = await makeReportInput({
    units: [{ id: 'A', name: 'Sở A', group: 'so', values }],
    policy: 'rescales-rest',
  });
  const converted = sheetOf(await openReport(input), 'Chỉ số');
  expect(['D', 'E', 'F'].map((column) => shownIn(converted.getCell(`${column}5`)))).toEqual([
    'Tổng điểm (quy đổi từ 10/16)',
    20,
    12.5,
  ]);
});
