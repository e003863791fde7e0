import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { issue } from '../../../src/domain/issue.js';
import type { RawCell, RawTable } from '../../../src/domain/raw-table.js';
import { annotateTables } from '../../../src/reports/annotate-tables.js';

const text = (value: string): RawCell => ({ kind: 'text', text: value });
const TABLE: RawTable = {
  file: 'kq.xlsx',
  sheet: 'Số liệu',
  hidden: false,
  hiddenColumns: [3],
  rows: [
    { number: 5, hidden: false, cells: [text('Mã đơn vị'), text('Số đơn'), text('Tỷ lệ')] },
    {
      number: 7,
      hidden: false,
      cells: [text('=1+1'), { kind: 'number', text: '-3' }, { kind: 'percent', text: '85.5' }],
    },
  ],
};
const AT = { file: 'kq.xlsx', sheet: 'Số liệu', row: 7 };
const ISSUES = [
  issue('value-negative', { found: '-3' }, { at: { ...AT, column: 'B' }, unitId: '=1+1' }),
  issue('hidden-column', { columns: 'C', count: 1 }, { at: { file: 'kq.xlsx', sheet: 'Số liệu' } }),
  issue('value-not-used', { found: '-3' }, { at: { ...AT, column: 'B' } }),
  issue('file-empty', {}, { at: { file: 'leer.csv' } }),
  issue(
    'not-reported-blocks',
    { label: 'Số điểm nóng', kind: 'count' },
    { at: { ...AT, column: 'E' } },
  ),
];

async function open(tables: readonly RawTable[] = [TABLE]) {
  const bytes = await annotateTables(tables, ISSUES, {
    language: 'vi',
    elementLabel: (id) => id,
  });
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
}

/** What a person sees as the colour of a cell. */
function colour(cell: exceljs.Cell): string | undefined {
  return cell.fill?.type === 'pattern' ? cell.fill.fgColor?.argb : undefined;
}

/** A comment as one text. */
function note(cell: exceljs.Cell): string {
  if (typeof cell.note === 'string') return cell.note;
  return (cell.note?.texts ?? []).map((part) => part.text).join('');
}

describe('annotateTables', () => {
  it('keeps every value at its place, as text, number or percent, never as a formula', async () => {
    const sheet = (await open()).getWorksheet('Số liệu');
    expect(sheet?.getCell('A7').value).toBe('=1+1');
    expect(sheet?.getCell('B7').value).toBe(-3);
    expect(sheet?.getCell('C7').value).toBeCloseTo(0.855, 12);
    expect(sheet?.getCell('C7').numFmt).toContain('%');
    expect(sheet?.getColumn(3).hidden).toBe(true);
  });

  it('colours a faulty cell by its gravest issue and tells all of them in the comment', async () => {
    const sheet = (await open()).getWorksheet('Số liệu');
    if (sheet === undefined) throw new Error('no sheet');
    expect(colour(sheet.getCell('B7'))).toBe('FFF8CBAD');
    expect(note(sheet.getCell('B7'))).toMatch(/“-3”[\s\S]*\n\n[\s\S]*“-3”/);
    expect(colour(sheet.getCell('A1'))).toBe('FFDDEBF7');
    expect(colour(sheet.getCell('C7'))).toBeUndefined();
  });

  it('marks the empty cell of a figure that was not reported, also beyond the end of its row', async () => {
    const sheet = (await open()).getWorksheet('Số liệu');
    if (sheet === undefined) throw new Error('no sheet');
    expect(colour(sheet.getCell('E7'))).toBe('FFF8CBAD');
    expect(sheet.getCell('E7').value).toBeNull();
    expect(note(sheet.getCell('E7'))).toContain('Chưa báo cáo “Số điểm nóng”');
  });

  it('lists every issue on the first sheet, also of files that gave no table', async () => {
    const list = (await open()).worksheets[0];
    expect(list?.name).toBe('Vấn đề dữ liệu');
    expect(list?.rowCount).toBe(1 + ISSUES.length);
    expect(list?.getCell('B5').value).toBe('leer.csv');
    expect(list?.getCell('D2').value).toBe('B7');
  });

  it('gives sheets of the same name names of their own', async () => {
    const long = 'Số liệu của các đơn vị sự nghiệp công lập: năm 2024';
    const names = (
      await open([TABLE, { ...TABLE, file: 'b.xlsx' }, { ...TABLE, sheet: long }])
    ).worksheets
      .map(({ name }) => name)
      .slice(1);
    expect(names.slice(0, 2)).toEqual(['Số liệu', 'Số liệu (2)']);
    expect(names[2]).toHaveLength(31);
    expect(names[2]).not.toContain(':');
  });
});
