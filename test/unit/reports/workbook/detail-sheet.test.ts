import type { Worksheet } from 'exceljs';
import { beforeAll, expect, it } from 'vitest';
import { FULL_PROVINCE, makeReportInput } from '../../../support/make-evaluation.js';
import { openReport, rowsBelow, sheetOf } from '../../../support/open-report.js';

let sheet: Worksheet;
let rows: readonly Record<string, unknown>[];

beforeAll(async () => {
  const input = await makeReportInput({
    rounding: '[{ at: leaf, digits: 2, mode: half-up }]',
    units: [
      {
        id: 'A',
        name: 'Sở A',
        group: 'so',
        values: {
          ...FULL_PROVINCE,
          done: '2',
          open: 'x',
          quality: '3,50',
          'plan-on': '05/6/2024',
          'claimed 2.1': '6',
          'appraised 2.1': '4,5',
          'reason 2.1': 'Thiếu biên bản',
          'authority 2.1': 'Sở Nội vụ',
          'evidence 2.1': '=HYPERLINK("x")',
          'explanation 2.1': 'Mất hồ sơ',
        },
      },
      {
        id: 'B',
        name: 'Sở B',
        group: 'so',
        values: {
          ...FULL_PROVINCE,
          done: 'KAD',
          planned: '0',
          open: 'KAD',
          reported: '',
          quality: '9',
        },
      },
      { id: 'C', name: 'Sở C', group: 'so', values: { ...FULL_PROVINCE, quality: '3.5' } },
    ],
  });
  sheet = sheetOf(await openReport(input), 'Chi tiết');
  rows = rowsBelow(sheet, 4);
});

function rowOf(unit: string, criterion: string): Record<string, unknown> {
  const row = rows.find((item) => item['Mã đơn vị'] === unit && item['Tiêu chí'] === criterion);
  if (row === undefined) throw new Error(`no row ${unit} ${criterion}`);
  return row;
}

it('has a row per unit and criterion, without merged cells', () => {
  expect(rows).toHaveLength(21);
  expect((sheet.model as unknown as { merges: string[] }).merges).toEqual([]);
  expect(sheet.autoFilter).toBeTruthy();
});

it('leads from the clause over the figures to the points', () => {
  expect(rowOf('A', '1.2')).toMatchObject({
    'Đơn vị': 'Sở A',
    'Nội dung tiêu chí': 'Hoàn thành việc được giao',
    'Số liệu (ghi trong tệp → hiểu là)':
      'Số việc đã làm = 2\nSố việc phải làm = 3\nSố việc đã làm / Số việc phải làm = ≈ 66,67 %',
    'Ô số liệu': 'kq.xlsx ▸ Số liệu ▸ E2\nkq.xlsx ▸ Số liệu ▸ F2',
    'Điểm tự chấm': '–',
    'Điểm tính': 2.67,
    'Điểm thẩm định': '–',
    'Điểm đạt': 2.67,
    'Điểm tối đa': 4,
    'Loại điểm': 'chấm điểm',
    'Tình trạng': 'Đã chấm',
    'Lý do, giải trình': 'Làm tròn từ 8/3 (≈ 2,67) thành 2,67',
    'Nhóm đơn vị': 'Sở, ban, ngành',
    Mục: '1. Lãnh đạo, chỉ đạo',
    'Căn cứ': 'Kế hoạch thử, II.2',
    // the third unit ranks before it
    'Số tra cứu': 2,
  });
});

it('shows what was typed only where it was read as something else', () => {
  const figures = (criterion: string) => rowOf('A', criterion)['Số liệu (ghi trong tệp → hiểu là)'];
  expect(figures('1.1.1')).toBe('Ngày ban hành kế hoạch = 05/6/2024');
  expect(figures('2.1')).toBe('Đã công khai = x → có');
  expect(figures('2.2')).toBe('Điểm chất lượng = 3,50 → 3,5');
  // a cell of Excel that holds the number three and a half
  expect(rowOf('C', '2.2')['Số liệu (ghi trong tệp → hiểu là)']).toBe('Điểm chất lượng = 3,5');
});

it('shows who changed the points and why, the explanation and the evidence, as text', () => {
  const row = rowOf('A', '2.1');
  expect(row).toMatchObject({
    'Điểm tự chấm': 6,
    'Điểm tính': 6,
    'Điểm thẩm định': 4.5,
    'Điểm đạt': 4.5,
    'Lý do, giải trình': 'Thẩm định (Sở Nội vụ): Thiếu biên bản\nGiải trình của đơn vị: Mất hồ sơ',
    'Tài liệu kiểm chứng': '=HYPERLINK("x")',
  });
  sheet.eachRow((cells) => {
    cells.eachCell((cell) => {
      expect(cell.formula).toBeUndefined();
    });
  });
});

it('marks an appraisal that changes points without a reason, and says so', async () => {
  const units = ['', 'Đã kiểm tra'].map((reason, index) => ({
    id: `U${index}`,
    name: 'Sở',
    group: 'so' as const,
    values: { ...FULL_PROVINCE, 'appraised 2.1': '4', 'authority 2.1': 'HĐ', 'reason 2.1': reason },
  }));
  const own = sheetOf(await openReport(await makeReportInput({ units })), 'Chi tiết');
  const of = (unit: string, column: string) => {
    let found: unknown;
    own.eachRow((row) => {
      if (row.getCell(1).value === unit && row.getCell(3).value === '2.1') {
        const cell = row.getCell(column);
        const fill = cell.fill as { fgColor?: { argb?: string } } | undefined;
        found = [cell.value, fill?.fgColor?.argb];
      }
    });
    return found;
  };
  // I is what was appraised, M the reason
  expect(of('U0', 'I')).toEqual([4, 'FFFBE3DF']);
  expect(of('U0', 'M')).toEqual([
    'Thẩm định (HĐ): không ghi lý do\nLỖI: Điểm thẩm định “4” khác điểm tính được (6) mà không có lý do.',
    'FFFBE3DF',
  ]);
  expect(of('U1', 'I')).toEqual([4, undefined]);
  expect(of('U1', 'M')).toEqual(['Thẩm định (HĐ): Đã kiểm tra', undefined]);
});

it('says what does not apply, with 0 in the maximum or full points', () => {
  expect(rowOf('B', '1.2')).toMatchObject({
    'Điểm đạt': '–',
    'Điểm tối đa': 0,
    'Tình trạng': 'Không áp dụng',
    'Lý do, giải trình': 'Đơn vị báo không áp dụng: không tính vào điểm tối đa',
  });
  expect(rowOf('B', '2.1')).toMatchObject({
    'Điểm đạt': 6,
    'Điểm tối đa': 6,
    'Lý do, giải trình': 'Đơn vị báo không áp dụng: tính đủ điểm',
  });
});

it('says what was not reported or wrong', () => {
  expect(rowOf('B', '2.3')).toMatchObject({
    'Điểm đạt': 0,
    'Tình trạng': 'Chưa báo cáo',
    'Lý do, giải trình': 'Chưa báo cáo: Đã gửi báo cáo (bộ tiêu chí quy định tính 0 điểm)',
  });
  expect(rowOf('B', '2.2')).toMatchObject({
    'Điểm đạt': '–',
    'Tình trạng': 'Số liệu sai',
    'Số liệu (ghi trong tệp → hiểu là)': 'Điểm chất lượng = 9 (số liệu sai)',
    'Lý do, giải trình': 'Số liệu sai: Điểm chất lượng',
  });
});
