import { expect, it } from 'vitest';
import { issue } from '../../../../src/domain/issue.js';
import { FULL_PROVINCE, makeReportInput } from '../../../support/make-evaluation.js';
import { openReport, sheetOf, shownIn, textsOf } from '../../../support/open-report.js';

it('lists every issue, errors first, with its place, what was found and a link to the unit', async () => {
  const input = await makeReportInput({
    units: [
      {
        id: '=U',
        name: 'Sở U',
        group: 'so',
        values: { ...FULL_PROVINCE, done: '4', reported: '' },
      },
    ],
    fileIssues: [
      issue('hidden-row', { rows: '7', count: 1 }, { at: { file: 'kq.xlsx', sheet: 'Số liệu' } }),
    ],
  });
  const sheet = sheetOf(await openReport(input), 'Vấn đề dữ liệu');
  const shown = (row: number, columns: string) =>
    [...columns].map((column) => shownIn(sheet.getRow(row).getCell(column)));
  expect(input.evaluation.issues.map(({ code }) => code).sort()).toEqual([
    'hidden-row',
    'not-reported-counts-zero',
    'numerator-above-denominator',
  ]);
  expect(sheet.getCell('A3').value).toBe('1 lỗi, 1 cảnh báo, 1 lưu ý.');
  expect(shown(5, 'ABCDEF')).toEqual([
    1,
    'Lỗi',
    'kq.xlsx ▸ Số liệu ▸ E2',
    '=U – Sở U',
    'Số việc đã làm',
    '4',
  ]);
  expect(sheet.getCell('D5').formula).toBeUndefined();
  expect(sheet.getCell('J5').formula).toBe(
    `HYPERLINK("#'Tổng hợp'!A"&MATCH(1,'Tổng hợp'!$R:$R,0),"Tổng hợp")`,
  );
  expect(shown(6, 'AB')).toEqual([2, 'Cảnh báo']);
  expect(shown(7, 'ABCDJ')).toEqual([3, 'Lưu ý', 'kq.xlsx ▸ Số liệu', '', '']);
});

it('shows numbers and days as they look in Excel, and finds units however they are spelled', async () => {
  const units = [{ id: 'U', name: 'Sở U', group: 'so', values: FULL_PROVINCE } as const];
  const at = { file: 'kq.xlsx', sheet: 'Số liệu', row: 2, column: 'E' };
  const fileIssues = [
    issue('value-not-whole', { found: '2.5', keptAs: 'number' }, { at, unitId: 'u' }),
    issue('date-outside-year', { found: '2023-03-28', keptAs: 'date', year: 2024 }, { at }),
  ];
  const shown = async (language: 'vi' | 'en', name: string) => {
    const book = await openReport(await makeReportInput({ units, fileIssues, language }));
    const sheet = sheetOf(book, name);
    return [5, 6].map((row) => ['D', 'F'].map((column) => sheet.getCell(`${column}${row}`).value));
  };
  expect(await shown('vi', 'Vấn đề dữ liệu')).toEqual([
    ['U – Sở U', '2,5'],
    ['', '28/3/2023'],
  ]);
  expect((await shown('en', 'Data issues')).map(([, found]) => found)).toEqual([
    '2.5',
    '2023-03-28',
  ]);
});

it('says in words that there is nothing to say', async () => {
  const input = await makeReportInput({
    units: [{ id: 'U', name: 'Sở U', group: 'so', values: { ...FULL_PROVINCE, hot: '0' } }],
  });
  const sheet = sheetOf(await openReport(input), 'Vấn đề dữ liệu');
  expect(textsOf(sheet)).toContain('Không có vấn đề nào: mọi ô đều đọc được và đủ số liệu.');
});
