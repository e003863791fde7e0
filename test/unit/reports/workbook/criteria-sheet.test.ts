import { expect, it } from 'vitest';
import { makeReportInput } from '../../../support/make-evaluation.js';
import { openReport, sheetOf, shownIn, textsOf } from '../../../support/open-report.js';

it('prints the set as an annex: tables, rules in words, citations, grades, conditions', async () => {
  const rounding = '[{ at: total, digits: 0, mode: down }]';
  const input = await makeReportInput({ units: [], provenance: 'partial', rounding });
  const sheet = sheetOf(await openReport(input), 'Bộ tiêu chí');
  const texts = textsOf(sheet);
  expect(texts).toEqual(
    expect.arrayContaining([
      '(Theo Quyết định số 1/QĐ-UBND ngày 02/01/2024 của UBND tỉnh thử)',
      'Bộ tiêu chí thử',
      'Bảng điểm cấp tỉnh (thang 20 điểm)',
      'Áp dụng cho: Sở, ban, ngành.',
      'Bảng điểm cấp xã (thang 10 điểm)',
      '– S: Kế hoạch thử',
      'Ngoài thang điểm: điểm thưởng.',
      'Để xảy ra điểm nóng',
      'Không xếp loại cao hơn “Khá”',
      '– Làm tròn: tổng điểm: đến số nguyên, bỏ phần dư',
      '– Điểm thưởng: tổng điểm không vượt điểm tối đa của đơn vị.',
    ]),
  );
  const ratio = Array.from({ length: sheet.rowCount }, (_, index) => sheet.getRow(index + 1)).find(
    (row) => row.getCell(1).value === '1.2',
  );
  expect(
    [2, 3, 6].map((column) => shownIn((ratio as NonNullable<typeof ratio>).getCell(column))),
  ).toEqual(['Hoàn thành việc được giao', 4, 'Kế hoạch thử, II.2']);
  expect(String(ratio?.getCell(4).value)).toMatch(
    /Khi không áp dụng: không tính vào điểm tối đa\.$/,
  );
});
