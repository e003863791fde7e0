import type { Worksheet } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { annexWorkbook } from '../../../../src/reports/signature/annex-workbook.js';
import { openWorkbook } from '../../../support/open-report.js';
import { signatureInput } from '../../../support/signature-input.js';

let bytes: Uint8Array;
let sheet: Worksheet;
beforeAll(async () => {
  bytes = await annexWorkbook(await signatureInput({ provenance: 'illustrative' }));
  const [first] = (await openWorkbook(bytes)).worksheets;
  if (first === undefined) throw new Error('no sheet');
  sheet = first;
});

/** The number of the row with this text in column A, or of the first below it. */
function rowWith(text: string): number {
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    if (String(sheet.getRow(number).getCell(1).value).startsWith(text)) return number;
  }
  throw new Error(`no row "${text}"`);
}

const COLUMNS = [1, 2, 3, 4, 5, 6, 7];
const valuesOf = (number: number) =>
  COLUMNS.map((column) => sheet.getRow(number).getCell(column).value);

it('has the head of an annex', () => {
  const texts = Array.from({ length: 8 }, (_, index) => sheet.getRow(index + 1))
    .flatMap((row) => [row.getCell(1).value, row.getCell(3).value])
    .map(String);
  expect(texts).toEqual(
    expect.arrayContaining([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: ……/QĐ-UBND',
      'Phụ lục',
      'KẾT QUẢ CHẤM ĐIỂM, XẾP LOẠI CÔNG TÁC DÂN VẬN NĂM 2024',
      'BỘ TIÊU CHÍ MINH HỌA, KHÔNG DÙNG ĐỂ CÔNG BỐ',
    ]),
  );
});

it('has every graded unit with numbers, not texts, in as many decimals as its column', () => {
  const first = rowWith('I. SỞ, BAN, NGÀNH') + 1;
  expect([0, 1, 2, 3].map((offset) => valuesOf(first + offset))).toEqual([
    [1, 'Sở <đủ> & "điểm"', 20, 20, 100, 'Tốt', 1],
    [2, 'Sở nửa điểm', 20, 18.5, 92.5, 'Tốt', 2],
    [3, 'Sở bằng điểm', 20, 18.5, 92.5, 'Tốt', 2],
    [4, 'Sở có điểm nóng', 20, 17, 85, 'Khá', 4],
  ]);
  const formats = [3, 4, 5].map((column) => sheet.getRow(first).getCell(column).numFmt);
  expect(formats).toEqual(['0', '0.0', '0.0']);
  expect(valuesOf(first + 4)[0]).toBe('Cộng: 4 đơn vị được xếp loại, gồm: Tốt: 3; Khá: 1.');
});

it('shows two decimals of a fraction in a column of whole numbers', () => {
  const cell = sheet.getRow(rowWith('II. UBND XÃ') + 1).getCell(4);
  expect(cell.value).toBeCloseTo(23 / 3, 12);
  expect(cell.numFmt).toBe('0.00');
});

it('lists who has no grade, and sums all up', () => {
  const values = valuesOf(rowWith('ĐƠN VỊ KHÔNG ĐƯỢC XẾP LOẠI') + 1);
  expect(values.slice(0, 4)).toEqual([1, 'Sở thiếu số liệu\n(Sở, ban, ngành)', '', '–']);
  expect(values[4]).toContain('Ngày ban hành kế hoạch');
  expect(valuesOf(rowWith('Tổng cộng'))[0]).toBe(
    'Tổng cộng: 6 đơn vị, gồm: Tốt: 3; Khá: 2; Yếu: 0; Chưa đủ số liệu để xếp loại: 1.',
  );
});

describe('the page', () => {
  it('is A4 upright within the margins of the decree, as wide as the paper', () => {
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'portrait', fitToWidth: 1 });
    const { left, right, top, bottom } = sheet.pageSetup.margins ?? {};
    const millimetres = [left, right, top, bottom].map((inches) => (inches ?? 0) * 25.4);
    expect(millimetres.map(Math.round)).toEqual([30, 17, 20, 20]);
    const header = rowWith('STT');
    expect(sheet.pageSetup.printTitlesRow).toBe(`${header}:${header}`);
  });

  it('has numbers and marks on top from the second page on', () => {
    expect(sheet.headerFooter.differentFirst).toBe(true);
    expect(sheet.headerFooter.oddHeader).toMatch(/^&C.*&P\n.*MINH HỌA/s);
    expect(sheet.headerFooter.firstHeader ?? '').toBe('');
  });

  it('is in Times New Roman throughout', () => {
    const fonts = new Set<string | undefined>();
    sheet.eachRow((row) => row.eachCell((cell) => fonts.add(cell.font?.name)));
    expect(fonts).toEqual(new Set(['Times New Roman']));
  });
});

it('has the same bytes whenever it is written', async () => {
  const again = await annexWorkbook(await signatureInput({ provenance: 'illustrative' }));
  expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
});
