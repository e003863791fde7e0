import type { Row, Worksheet } from 'exceljs';
import { beforeAll, expect, it } from 'vitest';
import { FULL_PROVINCE, makeReportInput } from '../../../support/make-evaluation.js';
import { openReport, sheetOf, shownIn } from '../../../support/open-report.js';

const LETTERS = 'CDEFGHIJKLM';
let sheet: Worksheet;

beforeAll(async () => {
  const so = 'so' as const;
  const input = await makeReportInput({
    units: [
      { id: 'A', name: 'Sở A', group: so, values: { ...FULL_PROVINCE, praised: '9', blamed: '5' } },
      {
        id: 'B',
        name: 'Sở B',
        group: so,
        values: { ...FULL_PROVINCE, done: '0', planned: '0', reported: '', quality: '3' },
      },
      {
        id: 'C',
        name: 'Sở C',
        group: so,
        values: { ...FULL_PROVINCE, 'plan-on': '', quality: 'x' },
      },
      { id: 'D', name: 'Sở D', group: so, values: { ...FULL_PROVINCE, quality: '' } },
    ],
  });
  sheet = sheetOf(await openReport(input), 'Ma trận – cấp tỉnh');
});

function shown(row: Row): readonly unknown[] {
  return [...LETTERS].map((column) => shownIn(row.getCell(column)));
}

it('has each section’s sum before its criteria, with the maxima in the head', () => {
  expect(shown(sheet.getRow(6))).toEqual([
    '1',
    '1.1.1',
    '1.2',
    '2',
    '2.1',
    '2.2',
    '2.3',
    'T',
    'T.1',
    'G',
    'G.1',
  ]);
  expect(shown(sheet.getRow(7))).toEqual([8, 4, 4, 12, 6, 4, 2, 2, 2, 3, 3]);
});

it('shows points, and a mark where there are none', () => {
  expect(shown(sheet.getRow(9))).toEqual([8, 4, 4, 12, 6, 4, 2, 2, 2, 0.5, 0.5]);
  // the ratio does not apply; the report that nobody sent counts 0 by the set
  expect(shown(sheet.getRow(10))).toEqual([4, 4, 'KAD', 9, 6, 3, 0, 0, 0, 0, 0]);
  expect(shown(sheet.getRow(11))).toEqual(['–', 'CBC', 4, '–', 6, 'SAI', 2, 0, 0, 0, 0]);
  expect(shown(sheet.getRow(12))).toEqual([8, 4, 4, '–', 6, 'CTĐ', 2, 0, 0, 0, 0]);
});

it('sums sections up live, beside the scale up to the section’s maximum', () => {
  expect(sheet.getCell('C9').formula).toBe('SUM(D9:E9)');
  expect(sheet.getCell('J9').formula).toBe('MIN(SUM(K9:K9),2)');
  expect(sheet.getCell('C11').formula).toBeUndefined();
  expect(sheet.getCell('N9').formula).toMatch(/^SUMIF\(/);
  expect(shownIn(sheet.getCell('N9'))).toBe(20);
  expect(sheet.getCell('N11').value).toBe('–');
});

it('counts, averages and measures each column at its foot', () => {
  const foot = (row: number, column: string) => shownIn(sheet.getRow(row).getCell(column));
  expect(['B13', 'B14', 'B15'].map((address) => sheet.getCell(address).value)).toEqual([
    'Số đơn vị có điểm',
    'Điểm bình quân',
    'Tỷ lệ so với tối đa',
  ]);
  // 2.3: 2, 0, 2, 2 of 2
  expect([foot(13, 'I'), foot(14, 'I'), foot(15, 'I')]).toEqual([4, 1.5, 0.75]);
  // 2.2: 4 and 3 of 4; two units have no points there
  expect([foot(13, 'H'), foot(14, 'H'), foot(15, 'H')]).toEqual([2, 3.5, 0.875]);
  // section 1: 8, 4, 8; of its criteria 3 × 4 and 3 × 4 points were within reach, 24 were reached
  expect([foot(13, 'C'), foot(14, 'C'), foot(15, 'C')]).toEqual([3, 20 / 3, 1]);
});

it('scales colours in the columns of criteria where points can be lost', () => {
  const blocks = (
    sheet as unknown as {
      conditionalFormattings: {
        ref: string;
        rules: { type: string; cfvo: { value: number }[] }[];
      }[];
    }
  ).conditionalFormattings;
  expect(blocks.map(({ ref }) => ref)).toEqual([
    'D8:D12',
    'E8:E12',
    'G8:G12',
    'H8:H12',
    'I8:I12',
    'M8:M12',
  ]);
  expect(blocks[2]?.rules[0]?.cfvo.map(({ value }) => value)).toEqual([0, 6]);
});

it('merges cells in the head only', () => {
  const merges = (sheet.model as unknown as { merges: string[] }).merges;
  expect(merges.sort()).toEqual(['C4:E4', 'F4:I4', 'J4:K4', 'L4:M4']);
});

it('has a mark, no 0, for a section of which nothing applies, and leaves it out of the average', async () => {
  const input = await makeReportInput({
    units: [
      { id: 'A', name: 'Sở A', group: 'so', values: FULL_PROVINCE },
      { id: 'B', name: 'Sở B', group: 'so', values: { ...FULL_PROVINCE, done: '1', planned: '4' } },
      { id: 'C', name: 'Ban C', group: 'ban', values: FULL_PROVINCE },
    ],
    leavesOut: ['1'],
  });
  const matrix = sheetOf(await openReport(input), 'Ma trận – cấp tỉnh');
  const column = (letter: string) =>
    [9, 10, 12, 13, 14, 15].map((row) => shownIn(matrix.getCell(`${letter}${row}`)));
  // 8 and 4 + 1; two units, 6.5 on average; 13 of 2 × 8 points within reach
  expect(column('C')).toEqual([8, 5, 'KAD', 2, 6.5, 0.8125]);
  expect(column('D')).toEqual([4, 4, 'KAD', 2, 4, 1]);
  expect(matrix.getCell('C12').formula).toBeUndefined();
  // what is left applies in full: 12 for each of the three
  expect(column('F')).toEqual([12, 12, 12, 3, 12, 1]);
});

it('sums only what applies of a section, and counts full points for what the set counts as fulfilled', async () => {
  const input = await makeReportInput({
    units: [
      { id: 'A', name: 'Ban A', group: 'ban', values: FULL_PROVINCE },
      { id: 'B', name: 'Ban B', group: 'ban', values: { ...FULL_PROVINCE, open: 'KAD' } },
    ],
    leavesOut: ['1.2', '2.2'],
  });
  const matrix = sheetOf(await openReport(input), 'Ma trận – cấp tỉnh');
  const row = (number: number) =>
    [...'CDEFGHI'].map((letter) => shownIn(matrix.getCell(`${letter}${number}`)));
  expect(row(9)).toEqual([4, 4, 'KAD', 8, 6, 'KAD', 2]);
  // 2.1: KAD is full points by the set
  expect(row(10)).toEqual([4, 4, 'KAD', 8, 6, 'KAD', 2]);
});
