import type { Cell, Row, Workbook, Worksheet } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { issue } from '../../../../src/domain/issue.js';
import type { RunSketch, UnitSketch } from '../../../support/make-evaluation.js';
import { FULL_PROVINCE, makeReportInput } from '../../../support/make-evaluation.js';
import { findRow, openReport, sheetOf, shownIn, textsOf } from '../../../support/open-report.js';

const NUMBERS = 'DEFGHIJK';

const UNITS: readonly UnitSketch[] = [
  { id: 'FULL', name: '=1+1', group: 'so', values: { ...FULL_PROVINCE, 'claimed 1.1.1': '4' } },
  { id: 'GAP', name: 'Sở thiếu số liệu', group: 'so', values: { ...FULL_PROVINCE, 'plan-on': '' } },
  {
    id: 'HOT',
    name: 'Sở có điểm nóng',
    group: 'so',
    // 4 + 4 + 6 + 1.999 + 2 = 17.999 of 20 = 89.995 %
    values: { ...FULL_PROVINCE, quality: '1,999', hot: '1', blamed: '0', praised: '0' },
  },
  { id: 'KAD', name: 'Sở KAD', group: 'so', values: { ...FULL_PROVINCE, done: '0', planned: '0' } },
  { id: 'X', name: 'Xã', group: 'xa', values: { done: '2', planned: '3', open: 'có' } },
];

async function summary(sketch: Partial<RunSketch> = {}): Promise<Workbook> {
  return openReport(await makeReportInput({ units: UNITS, ...sketch }));
}

function rowOf(sheet: Worksheet, unitId: string): Row {
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    if (sheet.getRow(number).getCell(2).value === unitId) return sheet.getRow(number);
  }
  throw new Error(`no row for ${unitId}`);
}

function kinds(row: Row): string {
  const kind = (column: string) => {
    const cell = row.getCell(column);
    if (cell.formula !== undefined) return 'f';
    return typeof cell.value === 'number' ? 'n' : String(cell.value);
  };
  return [...NUMBERS].map(kind).join('');
}

function shown(row: Row, columns: string): readonly unknown[] {
  return [...columns].map((column) => shownIn(row.getCell(column)));
}

it('shows two decimals of a total that has too many, and all of one that has few', async () => {
  const report = await summary({
    units: [
      // 4 + 4 × 1/3 + 12 = 52/3
      { id: 'A', name: 'Sở A', group: 'so', values: { ...FULL_PROVINCE, done: '1' } },
      { id: 'B', name: 'Sở B', group: 'so', values: { ...FULL_PROVINCE, quality: '1,999' } },
    ],
    rounding: '[]',
  });
  const sheet = sheetOf(report, 'Tổng hợp');
  const [long, short] = ['A', 'B'].map((id) => rowOf(sheet, id));
  expect(shownIn(long?.getCell('J') as Cell)).toBeCloseTo(52 / 3, 12);
  expect(['J', 'K'].map((column) => long?.getCell(column).numFmt)).toEqual(['0.00', '0.00']);
  expect(shownIn(short?.getCell('J') as Cell)).toBe(17.999);
  expect(short?.getCell('J').numFmt).not.toBe('0.00');
});

describe('the rows of units', () => {
  let sheet: Worksheet;
  beforeAll(async () => {
    sheet = sheetOf(await summary(), 'Tổng hợp');
  });

  it('show the evaluation, with live formulas', () => {
    const row = rowOf(sheet, 'HOT');
    // 89.995 is rounded half up; the hot spot lowers "Tốt" to "Khá"
    expect(shown(row, 'DFGHIJK')).toEqual([20, 17.999, 17.999, 0, 0, 17.999, 90]);
    expect(kinds(row)).toBe('f–ffffff');
    expect(shown(row, 'LN')).toEqual(['Khá', 'Để xảy ra điểm nóng (theo điểm: “Tốt”)']);
    expect(row.getCell('K').formula).toBe(`ROUND(ROUND(J${row.number}/D${row.number}*100,9),2)`);
  });

  it('leave what does not apply out of the maximum', () => {
    expect(shown(rowOf(sheet, 'KAD'), 'DGJK')).toEqual([16, 16, 16, 100]);
  });

  it('have a dash, never a number or a formula, where the unit has no result', () => {
    const row = rowOf(sheet, 'GAP');
    expect(kinds(row)).toBe('f–––ff––');
    expect(shown(row, 'LMN')).toEqual([
      'Chưa đủ số liệu để xếp loại',
      '–',
      'Còn thiếu: 1.1.1 (Ngày ban hành kế hoạch)\n1 lỗi dữ liệu, xem trang “Vấn đề dữ liệu”.',
    ]);
  });

  it('stand in groups by rank with their own numbers, incomplete units last', () => {
    const first = findRow(sheet, 'STT') + 1;
    const rows = Array.from({ length: 7 }, (_, index) => shown(sheet.getRow(first + index), 'ABM'));
    expect(rows).toEqual([
      ['I. SỞ, BAN, NGÀNH (4 đơn vị)', null, null],
      [1, 'FULL', 1],
      [2, 'KAD', 1],
      [3, 'HOT', 3],
      [4, 'GAP', '–'],
      ['II. UBND XÃ (1 đơn vị)', null, null],
      [1, 'X', 1],
    ]);
  });

  it('keep text from data as text', () => {
    const cell = rowOf(sheet, 'FULL').getCell('C');
    expect(cell.value).toBe('=1+1');
    expect(cell.formula).toBeUndefined();
  });

  it('lead to the unit on the other sheets', () => {
    const row = rowOf(sheet, 'X');
    expect(row.getCell('P').formula).toMatch(/^HYPERLINK\("#'Chi tiết'!A"&MATCH\(R\d+,/);
    expect(row.getCell('Q').formula).toMatch(/^HYPERLINK\("#'Mất điểm'!A"&MATCH\(R\d+,/);
    expect(shown(row, 'PQ')).toEqual(['Chi tiết', 'Mất điểm']);
  });

  it('are counted by group and grade', () => {
    const heading = textRow(sheet, 'Thống kê xếp loại');
    const rows = [1, 2, 3, 4].map((step) => shown(sheet.getRow(heading + step), 'CDEFGHI'));
    expect(rows).toEqual([
      [
        'Nhóm đơn vị',
        'Số đơn vị',
        'Tốt',
        'Khá',
        'Yếu',
        'Không đủ điều kiện xếp loại',
        'Chưa đủ số liệu để xếp loại',
      ],
      ['Sở, ban, ngành', 4, 2, 1, 0, 0, 1],
      ['UBND xã', 1, 0, 1, 0, 0, 0],
      ['Cộng', 5, 2, 2, 0, 0, 1],
    ]);
  });

  it('are coloured by grade and have bars', () => {
    const rules = (
      sheet as unknown as { conditionalFormattings: { rules: { type: string }[] }[] }
    ).conditionalFormattings.flatMap((block) => block.rules.map(({ type }) => type));
    // three grades, two outcomes, one bar
    expect(rules.sort()).toEqual(['dataBar', ...Array(5).fill('expression')]);
  });

  it('are not merged', () => {
    const header = findRow(sheet, 'STT');
    const end = textRow(sheet, 'Cộng');
    const merged = (sheet.model as unknown as { merges: string[] }).merges.map((range) =>
      Number(/\d+/.exec(range)?.[0]),
    );
    expect(merged.length).toBeGreaterThan(4);
    expect(merged.filter((row) => row >= header && row <= end)).toEqual([]);
  });
});

function textRow(sheet: Worksheet, text: string): number {
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    if (sheet.getRow(number).getCell(3).value === text) return number;
  }
  throw new Error(`no row with ${text}`);
}

describe('the note of a unit with errors in its data', () => {
  const claimed = { 'claimed 1.1.1': 'đủ' };
  const alone = { 'appraised 2.1': '4,5', 'authority 2.1': 'Sở Nội vụ' };
  async function noted(values: UnitSketch['values'], more: Partial<RunSketch> = {}) {
    const units = [{ id: 'U', name: 'Sở U', group: 'so', values } as const];
    const book = await openReport(await makeReportInput({ units, ...more }));
    const row = rowOf(sheetOf(book, more.language === 'en' ? 'Summary' : 'Tổng hợp'), 'U');
    return { note: row.getCell('N').value, row };
  }

  it('counts them and says the gravest', async () => {
    // a claim that is no number and points changed without a reason: the second changes the result
    const { note } = await noted({ ...FULL_PROVINCE, ...claimed, ...alone });
    expect(note).toBe(
      '2 lỗi dữ liệu, trước hết: Tiêu chí 2.1: Điểm thẩm định “4,5” khác điểm tính được (6) mà không có lý do. Xem trang “Vấn đề dữ liệu”.',
    );
    expect((await noted({ ...FULL_PROVINCE, ...claimed })).note).toBe(
      '1 lỗi dữ liệu: Tiêu chí 1.1.1: Điểm tự chấm ghi “đủ”, không phải số. Xem trang “Vấn đề dữ liệu”.',
    );
  });

  it('stands below the conditions that hold the unit back', async () => {
    const { note } = await noted({ ...FULL_PROVINCE, hot: '1', ...claimed });
    expect(String(note).split('\n')).toEqual([
      'Để xảy ra điểm nóng (theo điểm: “Tốt”)',
      expect.stringMatching(/^1 lỗi dữ liệu: Tiêu chí 1\.1\.1/),
    ]);
  });

  it('of an incomplete unit says first what keeps it from a result', async () => {
    const { note } = await noted({ ...FULL_PROVINCE, ...alone, done: '1,5', 'plan-on': '' });
    expect(String(note).split('\n')).toEqual([
      'Còn thiếu: 1.1.1 (Ngày ban hành kế hoạch); 1.2 (Số việc đã làm)',
      '3 lỗi dữ liệu, trước hết: “Số việc đã làm”: ghi “1,5”, không phải số nguyên. Xem trang “Vấn đề dữ liệu”.',
    ]);
  });

  it('does not say again what was not reported', async () => {
    const { note } = await noted({ ...FULL_PROVINCE, 'plan-on': '' });
    expect(note).toBe(
      'Còn thiếu: 1.1.1 (Ngày ban hành kế hoạch)\n1 lỗi dữ liệu, xem trang “Vấn đề dữ liệu”.',
    );
  });

  it('names the first five of many things missing', async () => {
    const { note } = await noted({ hot: '0' });
    // seven criteria and no condition lack figures; 2.3 counts 0
    expect(String(note).split('\n')[0]).toBe(
      'Còn thiếu: 1.1.1 (Ngày ban hành kế hoạch); 1.2 (Số việc đã làm, Số việc phải làm); 2.1 (Đã công khai); 2.2 (Điểm chất lượng); T.1 (Số lần được khen); và 1 mục khác',
    );
  });

  it('finds the errors of a row that spells the id in another way, and keeps them short', async () => {
    const units = [{ id: 'U', name: 'Sở U', group: 'so', values: FULL_PROVINCE } as const];
    const at = { file: 'kq.xlsx', row: 9 };
    const found = 'a'.repeat(500);
    const fileIssues = [issue('unit-not-listed', { found }, { at, unitId: ' u ' })];
    const book = await openReport(await makeReportInput({ units, fileIssues }));
    const note = String(rowOf(sheetOf(book, 'Tổng hợp'), 'U').getCell('N').value);
    expect(note).toMatch(/^1 lỗi dữ liệu: Đơn vị “a+… Xem trang “Vấn đề dữ liệu”\.$/);
    expect(note.length).toBeLessThan(250);
  });

  it('is marked, and so are points that an appraisal made wrongly', async () => {
    const colour = (cell: { fill?: { fgColor?: { argb?: string } } }) => cell.fill?.fgColor?.argb;
    const marks = ({ row }: Awaited<ReturnType<typeof noted>>) =>
      ['G', 'N'].map((column) => colour(row.getCell(column) as never) === 'FFFBE3DF');
    expect(marks(await noted(FULL_PROVINCE))).toEqual([false, false]);
    expect(marks(await noted({ ...FULL_PROVINCE, ...claimed }))).toEqual([false, true]);
    expect(marks(await noted({ ...FULL_PROVINCE, ...alone }))).toEqual([true, true]);
    const fine = { 'appraised 2.1': '4,555', 'reason 2.1': 'x', 'authority 2.1': 'y' };
    const rounding = '[{ at: leaf, digits: 2, mode: half-up }]';
    expect(marks(await noted({ ...FULL_PROVINCE, ...fine }, { rounding }))).toEqual([true, true]);
  });

  it('is English in an English workbook', async () => {
    const { note } = await noted({ ...FULL_PROVINCE, ...claimed, ...alone }, { language: 'en' });
    expect(note).toBe(
      '2 errors in the data, first: Criterion 2.1: Appraised points “4,5” differ from the computed 6 and have no reason. See the sheet “Data issues”.',
    );
  });
});

it.each([
  // what rounds sections, or halves to even, has no faithful formula: those cells stay plain numbers
  ['[{ at: section, digits: 0, mode: half-up }]', 'f–nnnnff'],
  ['[{ at: total, digits: 0, mode: half-even }]', 'f–ffffnf'],
  ['[{ at: percent, digits: 2, mode: half-even }]', 'f–fffffn'],
  ['[{ at: total, digits: 0, mode: down }]', 'f–ffffff'],
  ['[]', 'f–ffffff'],
])('has formulas where they are faithful: %s', async (rounding, expected) => {
  const sheet = sheetOf(await summary({ rounding }), 'Tổng hợp');
  expect(kinds(rowOf(sheet, 'HOT'))).toBe(expected);
});

describe('banners', () => {
  async function bannersOf(sketch: RunSketch): Promise<readonly string[]> {
    const sheet = sheetOf(await openReport(await makeReportInput(sketch)), 'Tổng hợp');
    const header = findRow(sheet, 'STT');
    const texts = Array.from({ length: header - 6 }, (_, index) =>
      sheet.getRow(index + 6).getCell(1),
    );
    return texts.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  }
  const units = UNITS.slice(0, 1);

  it('are absent from a clean run of a decision’s full text', async () => {
    expect(await bannersOf({ units })).toEqual([]);
  });

  it.each([
    ['partial', /^BỘ TIÊU CHÍ CHỈ CÓ MỘT PHẦN THEO QUYẾT ĐỊNH\. Ghi chú về nguồn gốc$/],
    ['illustrative', /^BỘ TIÊU CHÍ MINH HỌA, KHÔNG DÙNG ĐỂ CÔNG BỐ\. Ghi chú về nguồn gốc$/],
  ] as const)('say where a %s set comes from', async (provenance, text) => {
    const banners = await bannersOf({ units, provenance });
    expect(banners).toHaveLength(1);
    expect(banners[0]).toMatch(text);
  });

  it('say that rules are a draft, that data have errors, that units are incomplete', async () => {
    const fileIssues = [issue('file-empty', {}, { at: { file: 'b.csv' } })];
    const banners = await bannersOf({ units: UNITS, draft: true, fileIssues });
    expect(banners.map((text) => text.slice(0, 22))).toEqual([
      'BẢN NHÁP: quy tắc chấm',
      // the empty file, and the plan's day that blocks a unit
      'Có 2 lỗi dữ liệu; kết ',
      '1 đơn vị chưa đủ số li',
    ]);
  });
});

it('is English on request', async () => {
  const book = await summary({ language: 'en', provenance: 'illustrative', draft: true });
  const own = textsOf(sheetOf(book, 'Summary')).filter(
    (text) => !/Sở|Xã|xã|tỉnh|Bộ|Tốt|Khá|Yếu|điểm|Ngày|SỞ|XÃ|Ghi chú/.test(text),
  );
  expect(
    own.filter((text) => /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữự]/i.test(text)),
  ).toEqual([]);
  expect(own).toContain('After appraisal');
});
