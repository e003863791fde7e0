import type { Cell, Workbook } from 'exceljs';
import { beforeAll, expect, it } from 'vitest';
import { appraisalRows } from '../../src/appraisal/appraisal-rows.js';
import type { AppraisalRow } from '../../src/domain/appraisal.js';
import { evaluate } from '../../src/evaluate.js';
import { readTables } from '../../src/readers/index.js';
import { appraisalWorkbook } from '../../src/reports/appraisal/appraisal-workbook.js';
import type { ReportInput } from '../../src/reports/report.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import { describeWithLibreOffice, recalculateWorkbooks } from '../support/libreoffice.js';
import { FULL_PROVINCE, makeReportInput } from '../support/make-evaluation.js';
import { makeWideTable } from '../support/make-table.js';
import { openWorkbook, sheetOf } from '../support/open-report.js';

const LEAF = '[{ at: leaf, digits: 2, mode: half-up }]';
const CLAIMS = { 'claimed 1.1.1': '4', 'claimed 2.1': '6', 'claimed 2.3': '2', 'claimed G.1': '0' };
/** Ids that Excel takes for one, for a formula, for a pattern. */
const IDS = ['1', '01', '=A1', 'a*', 'ab'];
const UNITS = IDS.map((id, at) => ({
  id,
  name: `Sở ${id}`,
  group: 'so' as const,
  values: {
    ...FULL_PROVINCE,
    ...CLAIMS,
    done: String(at),
    planned: '7',
    blamed: String(at),
    ...(at === 1 && { quality: '' }),
    ...(at === 2 && { done: 'KAD', planned: 'KAD' }),
  },
}));

interface Input {
  readonly appraised: string | null;
  readonly reason: string | null;
  readonly authority: string | null;
}

/** What people type, and what the check is to say to it where the points are not the computed ones. */
const TYPED: readonly (readonly [Input, string])[] = [
  [{ appraised: null, reason: null, authority: null }, ''],
  [{ appraised: null, reason: 'sẽ xem', authority: null }, 'Chưa ghi điểm'],
  [{ appraised: '0.123', reason: 'vì', authority: 'HĐ' }, 'Quá nhiều số lẻ'],
  [{ appraised: '0.17', reason: ' ', authority: 'HĐ' }, 'Thiếu lý do'],
  [{ appraised: '0.17', reason: 'vì', authority: null }, 'Thiếu thẩm quyền'],
  [{ appraised: '0.17', reason: 'vì', authority: 'HĐ' }, 'Đủ'],
  [{ appraised: '99', reason: 'vì', authority: 'HĐ' }, 'Ngoài khung điểm'],
  [{ appraised: '-1', reason: 'vì', authority: 'HĐ' }, 'Ngoài khung điểm'],
];

function fill(row: AppraisalRow, at: number): AppraisalRow {
  const [{ appraised, reason, authority }] = TYPED[at % TYPED.length] ?? [TYPED[0]?.[0] as Input];
  return { ...row, appraised, note: { reason, authority, decidedOn: '2024-12-05' } };
}

function formulasOf(book: Workbook): readonly Cell[] {
  const cells: Cell[] = [];
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula !== undefined) cells.push(cell);
      });
    });
  }
  return cells;
}

const FIRST = 7;

describeWithLibreOffice('the council’s workbook, calculated anew by LibreOffice', () => {
  let input: ReportInput;
  let rows: readonly AppraisalRow[];
  let written: Workbook;
  let found: Workbook;
  let bytes: Uint8Array;

  beforeAll(async () => {
    input = await makeReportInput({ units: UNITS, rounding: LEAF });
    const { evaluation, criteriaSet } = input;
    rows = appraisalRows(evaluation, criteriaSet).map(fill);
    const whole = {
      set: criteriaSet,
      year: 2024,
      isDraft: false,
      language: 'vi',
      member: undefined,
    };
    bytes = await appraisalWorkbook({ ...whole, language: 'vi', rows, mark: [['danvan', 'x']] });
    written = await openWorkbook(bytes);
    const spoiled = await openWorkbook(bytes);
    for (const cell of formulasOf(spoiled)) {
      cell.value = { formula: cell.formula, result: typeof cell.result === 'number' ? -77 : 'sai' };
    }
    // Somebody types text where a number should be, and the computed points once more.
    const sheet = sheetOf(spoiled, 'Thẩm định');
    sheet.getCell(`K${FIRST}`).value = '2,5';
    sheet.getCell(`K${FIRST + 8}`).value = sheet.getCell(`H${FIRST + 8}`).value;
    const raw = new Uint8Array(await spoiled.xlsx.writeBuffer());
    const [result] = recalculateWorkbooks([{ name: 'td.xlsx', bytes: raw }]);
    found = await openWorkbook(result ?? raw);
  });

  it('says of every row what is missing, as it is worked out here by hand', () => {
    const sheet = sheetOf(found, 'Thẩm định');
    let seen = 0;
    for (const [at, row] of rows.entries()) {
      if (row.status === 'not-applicable') continue;
      const cell = sheet.getCell(`O${FIRST + at}`);
      const expected =
        at === 0
          ? 'Không phải số'
          : at === 8
            ? 'Giữ điểm máy'
            : (TYPED[at % TYPED.length]?.[1] ?? '');
      expect(String(cell.result ?? ''), cell.address).toBe(expected);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(30);
  });

  it('gives every saved result again but those of the two cells that were typed into', () => {
    const touched = (cell: Cell) =>
      cell.worksheet.name === 'Thống kê' ||
      ['0', '8'].some((at) => Number(cell.row) === FIRST + Number(at));
    const expected = formulasOf(written).filter((cell) => !touched(cell));
    expect(expected.length).toBeGreaterThan(90);
    for (const cell of expected) {
      const now = found.getWorksheet(cell.worksheet.name)?.getCell(cell.address);
      const place = `${cell.worksheet.name}!${cell.address}`;
      if (typeof cell.result === 'number')
        expect(Number(now?.result), place).toBeCloseTo(cell.result, 9);
      else expect(String(now?.result ?? ''), place).toBe(String(cell.result ?? ''));
    }
  });

  it('counts the same on the sheet of figures as the cells on the other', () => {
    const inputs = sheetOf(found, 'Thẩm định');
    const figures = sheetOf(found, 'Thống kê');
    const numbers = { done: 0, up: 0, down: 0, changed: 0, faults: 0 };
    for (const [at] of rows.entries()) {
      const [points, effect, fault] = ['K', 'S', 'T'].map((column) => {
        const cell = inputs.getCell(`${column}${FIRST + at}`);
        return cell.formula === undefined ? cell.value : cell.result;
      });
      if (typeof points === 'number') numbers.done += 1;
      if (fault === 1) numbers.faults += 1;
      if (typeof effect !== 'number' || effect === 0) continue;
      numbers.changed += 1;
      if (effect > 0) numbers.up += effect;
      else numbers.down += effect;
    }
    const figureOf = (label: string) => {
      for (let row = 1; row <= figures.rowCount; row += 1) {
        if (figures.getCell(row, 1).value === label) return Number(figures.getCell(row, 2).result);
      }
      throw new Error(`no ${label}`);
    };
    expect(numbers.changed).toBeGreaterThan(5);
    expect(figureOf('Đã ghi điểm thẩm định')).toBe(numbers.done);
    expect(figureOf('Khác điểm máy chấm')).toBe(numbers.changed);
    expect(figureOf('Ô còn lỗi')).toBe(numbers.faults);
    expect(figureOf('Tổng tăng')).toBeCloseTo(numbers.up, 9);
    expect(figureOf('Tổng giảm')).toBeCloseTo(numbers.down, 9);
    // Units are told apart though Excel takes "1" for "01" and "a*" for "ab".
    const perUnit = IDS.map((id) => {
      for (let row = 1; row <= figures.rowCount; row += 1) {
        if (figures.getCell(row, 1).value === `Sở ${id} (${id})`)
          return Number(figures.getCell(row, 6).result);
      }
      throw new Error(`no unit ${id}`);
    });
    expect(perUnit.reduce((sum, own) => sum + own, 0)).toBeCloseTo(numbers.up + numbers.down, 9);
    expect(new Set(perUnit).size).toBeGreaterThan(1);
  });

  it('is read back by evaluate: points that can be read replace the computed ones', async () => {
    const { tables } = await readTables({ name: 'td.xlsx', bytes });
    const own = UNITS.map(({ id, name, group, values }) => ({
      unit_id: id,
      name,
      unit_group: group,
      ...values,
    }));
    const { criteriaSet } = input;
    const { units, issues } = await evaluate({
      criteriaSet,
      rules: compileRuleSet(criteriaSet),
      draft: false,
      year: 2024,
      tables: [makeWideTable(own), ...tables],
      fileIssues: [],
    });
    const good = rows.filter(
      ({ appraised, status }) => appraised === '0.17' && status !== 'not-applicable',
    );
    expect(good.length).toBeGreaterThan(5);
    for (const { unitId, criterion } of good) {
      const unit = units.find((each) => each.unitId === unitId);
      const score = unit?.criteria.find(({ id }) => id === criterion);
      expect([unitId, criterion, score?.final]).toEqual([unitId, criterion, '0.17']);
    }
    const codes = new Set(
      issues.filter(({ at }) => at?.file === 'td.xlsx').map(({ code }) => code),
    );
    expect([...codes].sort()).toEqual([
      'appraised-not-rounded',
      'appraised-without-authority',
      'appraised-without-reason',
      'points-out-of-range',
    ]);
  });
});
