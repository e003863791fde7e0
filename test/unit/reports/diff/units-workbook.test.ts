import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { unitsWorkbook } from '../../../../src/reports/diff/units-workbook.js';

it('gives each group one upright A4 page with all its lines', async () => {
  const page = (group: string) => ({
    group,
    title: `Nhóm ${group}`,
    intro: 'So với quy định trước.',
    sections: [
      { heading: 'Mới', lines: ['Số việc (1.1); Số tin (1.2).'], isRunIn: true },
      { heading: 'Chặt hơn', lines: ['1.1 a', '1.2 b'], isRunIn: false },
    ],
  });
  const book = new ExcelJS.Workbook();
  const bytes = await unitsWorkbook([page('so'), page('xa')], 'vi');
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  expect(book.worksheets.map(({ name }) => name)).toEqual(['so', 'xa']);
  for (const sheet of book.worksheets) {
    const { orientation, paperSize, fitToPage, fitToHeight, fitToWidth } = sheet.pageSetup;
    expect({ orientation, paperSize, fitToPage, fitToHeight, fitToWidth }).toEqual({
      orientation: 'portrait',
      paperSize: 9,
      fitToPage: true,
      fitToHeight: 1,
      fitToWidth: 1,
    });
    const texts = [1, 2, 3, 4, 5, 6, 7].map((row) => [
      sheet.getCell(row, 1).value,
      sheet.getCell(row, 2).value,
    ]);
    expect(texts.slice(3)).toEqual([
      [null, 'Số việc (1.1); Số tin (1.2).'],
      [null, 'Chặt hơn'],
      [1, '1.1 a'],
      [2, '1.2 b'],
    ]);
  }
});
