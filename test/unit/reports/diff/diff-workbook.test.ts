import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import type { DiffRow } from '../../../../src/labels/diff/diff-row.js';
import { diffWorkbook } from '../../../../src/reports/diff/diff-workbook.js';

const row = (subject: string): DiffRow => ({
  number: '',
  names: [],
  isSection: false,
  subject,
  old: 'tối đa 4',
  now: 'tối đa 2,5',
  notes: ['giảm từ 4 xuống 2,5', 'hạn sớm hơn'],
  sentences: [],
  effect: 'lowers',
  effectText: 'Có thể giảm điểm',
  basis: 'S2, III.2',
  isGuessed: false,
});

it('numbers the rows of the annex through all parts and repeats its header on A4 across', async () => {
  const bytes = await diffWorkbook(
    {
      title: 'So sánh',
      before: 'QĐ cũ',
      after: 'QĐ mới',
      warnings: ['Số liệu minh họa'],
      counts: '3 tiêu chí sửa đổi',
      groups: ['Sở: 3 tiêu chí'],
    },
    [
      { heading: 'Bảng một', rows: [row('Tiêu chí 1'), row('Tiêu chí 2')] },
      { heading: 'Bảng hai', rows: [row('Tiêu chí 3')] },
    ],
    'vi',
  );
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  const { orientation, paperSize, fitToWidth, fitToHeight } = sheet.pageSetup;
  expect({ orientation, paperSize, fitToWidth, fitToHeight }).toEqual({
    orientation: 'landscape',
    paperSize: 9,
    fitToWidth: 1,
    fitToHeight: 0,
  });
  // Annex, before, after, warning, counts, group, note, a free row, then the header.
  expect(sheet.pageSetup.printTitlesRow).toBe('9:9');
  const texts = [10, 11, 12, 13, 14].map((at) => [
    sheet.getCell(at, 1).value,
    sheet.getCell(at, 2).value,
  ]);
  expect(texts).toEqual([
    ['Bảng một', null],
    [1, 'Tiêu chí 1'],
    [2, 'Tiêu chí 2'],
    ['Bảng hai', null],
    [3, 'Tiêu chí 3'],
  ]);
  const cells = [3, 4, 5, 6, 7].map((column) => sheet.getCell(11, column).value);
  expect(cells).toEqual([
    'tối đa 4',
    'tối đa 2,5',
    '- giảm từ 4 xuống 2,5\n- hạn sớm hơn',
    'Có thể giảm điểm',
    'S2, III.2',
  ]);
});
