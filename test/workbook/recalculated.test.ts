import type { Cell, Workbook, Worksheet } from 'exceljs';
import { beforeAll, expect, it } from 'vitest';
import type { ReportInput } from '../../src/reports/report.js';
import type { BookLimits } from '../../src/reports/workbook/book-limits.js';
import { renderWorkbook } from '../../src/reports/workbook/workbook-report.js';
import { describeWithLibreOffice, recalculateWorkbooks } from '../support/libreoffice.js';
import type { RunSketch, UnitSketch } from '../support/make-evaluation.js';
import { FULL_PROVINCE, makeReportInput } from '../support/make-evaluation.js';
import { findRow, openWorkbook, sheetOf } from '../support/open-report.js';

const COMMUNE = { done: '2', planned: '3', open: 'có' };

/** Units that bring every kind of cell: fractions, KAD, missing figures, limits, signs in ids. */
const UNITS: readonly UnitSketch[] = [
  { id: '1', name: 'Sở đủ điểm', group: 'so', values: { ...FULL_PROVINCE, praised: '9' } },
  { id: '01', name: '=1+1', group: 'so', values: { ...FULL_PROVINCE, done: '2', blamed: '7' } },
  {
    id: '=A1',
    name: 'Sở "kép" & *',
    group: 'so',
    values: { ...FULL_PROVINCE, planned: '0', done: '0' },
  },
  {
    id: 'a*',
    name: 'Sở có sao',
    group: 'so',
    values: { ...FULL_PROVINCE, open: 'KAD', done: '1' },
  },
  // 17.999 of 20 is 89.995 %: half of a hundredth
  { id: 'TIE', name: 'Sở ngang nửa', group: 'so', values: { ...FULL_PROVINCE, quality: '1,999' } },
  { id: 'ab', name: 'Sở thiếu', group: 'so', values: { ...FULL_PROVINCE, 'plan-on': '' } },
  { id: 'AB', name: 'Sở chờ thẩm định', group: 'so', values: { ...FULL_PROVINCE, quality: '' } },
  {
    id: 'B',
    name: 'Sở được thẩm định',
    group: 'so',
    values: {
      ...FULL_PROVINCE,
      reported: '',
      quality: '2,345',
      hot: '1',
      'claimed 1.1.1': '4',
      'claimed 1.2': '4',
      'claimed 2.1': '5,7',
      'claimed 2.3': '2',
      'appraised 2.1': '5,55',
      'reason 2.1': 'Thiếu tài liệu',
      'authority 2.1': 'Sở Nội vụ',
    },
  },
  { id: 'BAN', name: 'Ban không có mục 1', group: 'ban', values: FULL_PROVINCE },
  { id: 'X1', name: 'Xã Một', group: 'xa', values: COMMUNE },
  { id: 'X2', name: 'Xã Hai', group: 'xa', values: { ...COMMUNE, done: '1', planned: '7' } },
];

const ROUNDINGS: Readonly<Record<string, Omit<RunSketch, 'units'>>> = {
  'percent half up': {},
  'leaf and total half up, bonus over the scale': {
    rounding: '[{ at: leaf, digits: 2, mode: half-up }, { at: total, digits: 0, mode: half-up }]',
    bonusMayExceedScale: true,
  },
  'total and percent down': {
    rounding: '[{ at: total, digits: 1, mode: down }, { at: percent, digits: 0, mode: down }]',
    provenance: 'illustrative',
  },
  'section half up, total half even': {
    rounding:
      '[{ at: section, digits: 0, mode: half-up }, { at: total, digits: 0, mode: half-even }]',
    draft: true,
  },
  'nothing is rounded, English': { rounding: '[]', language: 'en' },
  'streamed, three units a sheet': {},
};

/** Rows for three units below a heading, so that formulas and links must find the right sheet. */
const LIMITS: Readonly<Record<string, BookLimits>> = {
  'streamed, three units a sheet': { sheetRows: 26, keptRows: 0, summedRows: 1000 },
};

const WRONG_NUMBER = -77;
const WRONG_TEXT = 'wrong';

function formulaCells(book: Workbook): readonly Cell[] {
  const cells: Cell[] = [];
  book.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula !== undefined) cells.push(cell);
      });
    });
  });
  return cells;
}

/** The same workbook with every saved result wrong, so that only a fresh calculation can be right. */
async function spoilResults(bytes: Uint8Array): Promise<Uint8Array> {
  const book = await openWorkbook(bytes);
  for (const cell of formulaCells(book)) {
    const result = typeof cell.result === 'number' ? WRONG_NUMBER : WRONG_TEXT;
    cell.value = { formula: cell.formula, result };
  }
  reverseDetails(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Rows of the detail sheets the other way round: an officer may sort them, and sums must not change. */
function reverseDetails(book: Workbook): void {
  const sheets = book.worksheets.filter(({ name }) => /^(?:Chi tiết|Details)/.test(name));
  if (sheets.length === 0) throw new Error('no detail sheet');
  for (const sheet of sheets) reverseRows(sheet);
}

function reverseRows(sheet: Worksheet): void {
  const numbers = Array.from({ length: sheet.rowCount - 4 }, (_, index) => index + 5);
  const values = numbers.map((number) => sheet.getRow(number).values);
  for (const number of numbers) sheet.getRow(number).values = values.pop() ?? [];
}

/** Address of a formula and what it gives. */
function resultsOf(book: Workbook): ReadonlyMap<string, unknown> {
  return new Map(
    formulaCells(book).map((cell) => [`${cell.worksheet.name}!${cell.address}`, cell.result]),
  );
}

describeWithLibreOffice('formulas, calculated anew by LibreOffice', () => {
  const inputs = new Map<string, ReportInput>();
  const written = new Map<string, Workbook>();
  const recalculated = new Map<string, Workbook>();

  beforeAll(async () => {
    const names = Object.keys(ROUNDINGS);
    const spoiled: { readonly name: string; readonly bytes: Uint8Array }[] = [];
    for (const [index, name] of names.entries()) {
      const input = await makeReportInput({ units: UNITS, leavesOut: ['1'], ...ROUNDINGS[name] });
      const bytes = await renderWorkbook(input, LIMITS[name]);
      inputs.set(name, input);
      written.set(name, await openWorkbook(bytes));
      spoiled.push({ name: `book-${index}.xlsx`, bytes: await spoilResults(bytes) });
    }
    const results = recalculateWorkbooks(spoiled);
    for (const [index, bytes] of results.entries()) {
      recalculated.set(names[index] ?? '', await openWorkbook(bytes));
    }
  });

  it.each(Object.keys(ROUNDINGS))('gives every saved result again: %s', (name) => {
    const expected = resultsOf(written.get(name) as Workbook);
    const found = resultsOf(recalculated.get(name) as Workbook);
    expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
    expect(expected.size).toBeGreaterThan(100);
    for (const [address, result] of expected) {
      if (typeof result !== 'number')
        expect([address, found.get(address)]).toEqual([address, result]);
      else {
        expect(result, address).not.toBe(WRONG_NUMBER);
        expect(Math.abs(Number(found.get(address)) - result), address).toBeLessThan(1e-9);
      }
    }
  });

  it.each(Object.keys(ROUNDINGS))('gives the totals and percents of the evaluation: %s', (name) => {
    const { evaluation, language } = inputs.get(name) as ReportInput;
    const sheet = sheetOf(
      recalculated.get(name) as Workbook,
      language === 'vi' ? 'Tổng hợp' : 'Summary',
    );
    const header = findRow(sheet, language === 'vi' ? 'STT' : 'No.');
    for (const unit of evaluation.units) {
      const row = sheet
        .getRows(header + 1, sheet.rowCount - header)
        ?.find((candidate) => candidate.getCell(2).value === unit.unitId);
      if (row === undefined) throw new Error(`no row for ${unit.unitId}`);
      const texts = [
        unit.maximum,
        unit.claimed,
        unit.computed,
        unit.subtotal,
        unit.bonus,
        unit.deduction,
        unit.total,
        unit.percent,
      ];
      for (const [index, text] of texts.entries()) {
        const cell = row.getCell(4 + index);
        const shown = cell.formula === undefined ? cell.value : cell.result;
        const place = `${unit.unitId} ${cell.address}`;
        if (text === null) expect(shown, place).toBe('–');
        else expect(Number(shown), place).toBeCloseTo(floatOf(text), 9);
      }
    }
  });
});

/** "8/3" or "2.5" as a float, without the program's own arithmetic. */
function floatOf(text: string): number {
  const [numerator = '', denominator] = text.split('/');
  return Number(numerator) / Number(denominator ?? 1);
}
