import type { Worksheet } from 'exceljs';
import { beforeAll, expect, it } from 'vitest';
import { FULL_PROVINCE, makeReportInput } from '../../../support/make-evaluation.js';
import { openReport, sheetOf, shownIn } from '../../../support/open-report.js';

let sheet: Worksheet;

beforeAll(async () => {
  const so = 'so' as const;
  const input = await makeReportInput({
    units: [
      { id: 'A', name: 'Sở A', group: so, values: FULL_PROVINCE },
      {
        id: 'B',
        name: 'Sở B',
        group: so,
        values: { ...FULL_PROVINCE, open: 'không', blamed: '20', reported: '' },
      },
      { id: 'C', name: 'Sở C', group: so, values: { ...FULL_PROVINCE, 'plan-on': '' } },
    ],
  });
  sheet = sheetOf(await openReport(input), 'Mất điểm');
});

function shown(row: number): readonly unknown[] {
  return [...'ABCDEFGH'].map((column) => shownIn(sheet.getRow(row).getCell(column)));
}

it('has a heading per unit with its loss, also where nothing was lost', () => {
  expect(shown(5)).toEqual([null, 'A', 'Sở A', null, null, 0, null, 'Xếp loại: Tốt · Hạng 1']);
  expect(sheet.getCell('I5').value).toBe('Không bị mất điểm.');
  expect(shown(6)).toEqual([null, 'B', 'Sở B', null, null, 10, null, 'Xếp loại: Khá · Hạng 2']);
  expect(sheet.getCell('F6').formula).toBe('SUM(F7:F9)');
});

it('lists losses with their share, the reason and the next step', () => {
  expect(shown(7)).toEqual([1, '2.1', 'Công khai', 0, 6, 6, 0.6, 'Đã công khai = không']);
  expect(shown(8)).toEqual([
    2,
    '2.3',
    'Báo cáo',
    0,
    2,
    2,
    0.2,
    'Chưa báo cáo: Đã gửi báo cáo (bộ tiêu chí quy định tính 0 điểm)',
  ]);
  // a deduction has no maximum to reach
  expect(shown(9)).toEqual([3, 'G.1', 'Bị phê bình', 2, '–', 2, 0.2, 'Số lần bị phê bình = 20']);
  expect(String(sheet.getCell('I7').value)).toContain('6 điểm');
  expect(['F7', 'F9', 'G7'].map((address) => sheet.getCell(address).formula)).toEqual([
    'E7-D7',
    'D9',
    'F7/F$6',
  ]);
});

it('names criteria that have no points yet, without a number', () => {
  expect(shown(11)).toEqual([
    1,
    '1.1.1',
    'Ban hành kế hoạch đúng hạn',
    '–',
    4,
    '–',
    '–',
    'Chưa báo cáo: Ngày ban hành kế hoạch',
  ]);
  expect(sheet.rowCount).toBe(11);
});
