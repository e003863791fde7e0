import type { Workbook } from 'exceljs';
import { beforeAll, expect, it } from 'vitest';
import type { ReportInput } from '../../../../src/reports/report.js';
import type { UnitSketch } from '../../../support/make-evaluation.js';
import { FULL_PROVINCE, makeReportInput } from '../../../support/make-evaluation.js';
import { openReport, sheetOf, textsOf } from '../../../support/open-report.js';

const UNITS: readonly UnitSketch[] = [
  { id: 'A', name: 'Sở A', group: 'so', values: FULL_PROVINCE },
  { id: 'X', name: 'Xã X', group: 'xa', values: { done: '1', planned: '3', open: 'có' } },
];
let input: ReportInput;
let book: Workbook;

beforeAll(async () => {
  input = await makeReportInput({ units: UNITS, draft: true, provenance: 'illustrative' });
  book = await openReport(input);
});

it('has its sheets in order, one matrix for each table that has units', () => {
  expect(book.worksheets.map(({ name }) => name)).toEqual([
    'Tổng hợp',
    'Ma trận – cấp tỉnh',
    'Ma trận – cấp xã',
    'Chỉ số',
    'Chi tiết',
    'Mất điểm',
    'Bộ tiêu chí',
    'Vấn đề dữ liệu',
    'Nhật ký',
  ]);
});

it('is ready to print: A4, as wide as the page, page numbers, headers on every page', () => {
  for (const { name, pageSetup, headerFooter, views } of book.worksheets) {
    expect([name, pageSetup.paperSize, pageSetup.fitToPage]).toEqual([name, 9, true]);
    expect(pageSetup.fitToHeight).toBe(0);
    expect(headerFooter.oddFooter).toContain('&P/&N');
    expect(headerFooter.oddFooter).toContain('minh họa, không dùng để công bố');
    expect(String(headerFooter.oddFooter).length).toBeLessThan(255);
    expect(views[0]?.showGridLines).toBe(false);
  }
  const repeated = book.worksheets.filter(({ pageSetup }) => pageSetup.printTitlesRow);
  expect(repeated.map(({ name }) => name)).toEqual([
    'Tổng hợp',
    'Ma trận – cấp tỉnh',
    'Ma trận – cấp xã',
    'Chỉ số',
    'Chi tiết',
    'Mất điểm',
    'Vấn đề dữ liệu',
  ]);
  for (const sheet of repeated) expect(sheet.views[0]?.state).toBe('frozen');
});

it('gives every cell with text Times New Roman or the font of codes', () => {
  const fonts = new Set<string>();
  book.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.value !== null) fonts.add(cell.font?.name ?? 'none');
      });
    });
  });
  expect([...fonts].sort()).toEqual(['Courier New', 'Times New Roman']);
});

it('tells in its log what the result was made from', () => {
  const { sha256, rulesSha256 } = input.evaluation.criteriaSet;
  expect(textsOf(sheetOf(book, 'Nhật ký'))).toEqual(
    expect.arrayContaining([
      'thu/2024-1',
      sha256,
      rulesSha256,
      'bản nháp: biên dịch trong lần chạy này, chưa chốt',
      'Ghi chú về nguồn gốc',
      'danvan 0.0.0-test',
      '01:30:05 ngày 06/12/2024 (giờ Việt Nam, UTC+7)',
      'danvan evaluate kq.xlsx --criteria thu/2024-1 --out k.xlsx',
      'kq.xlsx',
      'ab'.repeat(32),
      '16. Xếp hạng',
      'KAD',
    ]),
  );
});

it('is the same for the same input, cell by cell', async () => {
  const cells = (workbook: Workbook) =>
    workbook.worksheets.map((sheet) => [sheet.name, sheet.getSheetValues()]);
  expect(cells(await openReport(input))).toEqual(cells(book));
});

it('refuses a unit whose table has no rules', async () => {
  const [first] = input.tables;
  const broken = { ...input, tables: first ? [first] : [] };
  await expect(openReport(broken)).rejects.toThrow('no rules for table xa');
});
