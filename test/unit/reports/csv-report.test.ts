import { describe, expect, it } from 'vitest';
import { columnNames } from '../../../src/intake/column-names.js';
import { readTables as understand } from '../../../src/intake/read-tables.js';
import type { Language } from '../../../src/labels/language.js';
import { readTables } from '../../../src/readers/index.js';
import { csvReport } from '../../../src/reports/csv-report.js';
import type { RunSketch, UnitSketch } from '../../support/make-evaluation.js';
import { FULL_PROVINCE, makeReportInput } from '../../support/make-evaluation.js';

async function csvBytes(
  units: readonly UnitSketch[],
  language: Language,
  more: Partial<RunSketch> = {},
): Promise<Uint8Array> {
  return csvReport.render(await makeReportInput({ units, language, ...more }));
}

async function csvLines(...run: Parameters<typeof csvBytes>): Promise<readonly string[]> {
  const bytes = await csvBytes(...run);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\r\n');
}

const UNITS: readonly UnitSketch[] = [
  { id: 'A', name: 'Sở A', group: 'so', values: { ...FULL_PROVINCE, praised: '1', hot: '1' } },
  {
    id: 'B',
    name: 'Xã "Một", hai',
    group: 'xa',
    values: { done: '1', planned: '4', open: 'không' },
  },
];
const GAP: UnitSketch = {
  id: 'A',
  name: 'Sở A',
  group: 'so',
  values: { ...FULL_PROVINCE, 'plan-on': '' },
};

describe('in Vietnamese', () => {
  it('is what Excel on a Vietnamese computer opens: semicolons, decimal commas, words', async () => {
    expect(await csvLines(UNITS, 'vi')).toEqual([
      '\ufeffMã đơn vị;Tên đơn vị;Nhóm đơn vị;Điểm tối đa;Điểm tự chấm;Điểm tính từ số liệu;Điểm sau thẩm định;Điểm thưởng;Điểm trừ;Tổng điểm;Tỷ lệ đạt (%);Tình trạng;Xếp loại;Xếp hạng;Khống chế xếp loại;Ghi chú',
      // 20 of 20, bonus 0.5 held at the maximum; the hot spot lowers "Tốt" to "Khá"
      'A;Sở A;Sở, ban, ngành;20;;20;20;0,5;0;20;100;Đã xếp loại;Khá;1;Để xảy ra điểm nóng;',
      // 1/4 × 7 = 1.75 of 10
      'B;"Xã ""Một"", hai";UBND xã;10;;1,75;1,75;0;0;1,75;17,5;Đã xếp loại;Yếu;1;;',
      '',
    ]);
  });

  it('leaves a field empty where there is no number', async () => {
    const [, unit] = await csvLines([GAP], 'vi');
    expect(unit).toBe('A;Sở A;Sở, ban, ngành;20;;;;0;0;;;Chưa đủ số liệu để xếp loại;;;;');
  });

  it('writes a fraction as the nearest decimal, with a comma', async () => {
    const third = { id: 'B', name: 'B', group: 'xa' as const };
    const values = { done: '1', planned: '3', open: 'có' };
    const [, unit] = await csvLines([{ ...third, values }], 'vi', { rounding: '[]' });
    const total = (unit ?? '').split(';')[9] ?? '';
    // 7/3 + 3 = 16/3
    expect(total).toMatch(/^5,3{10,}\d$/);
  });

  it('quotes what holds the mark between fields', async () => {
    const [, unit] = await csvLines([{ ...GAP, name: 'Sở A; B', values: FULL_PROVINCE }], 'vi');
    expect(unit).toMatch(/^A;"Sở A; B";/);
  });

  it('is read again as a list of units with their groups', async () => {
    const bytes = await csvBytes(UNITS, 'vi');
    const { tables } = await readTables({ name: 'kq.csv', bytes });
    const { criteriaSet } = await makeReportInput({ units: [] });
    const again = understand(tables, columnNames(criteriaSet), 2024);
    expect(
      again.tables.flatMap((table) =>
        table.rows
          .map(table.read)
          .map(({ unitId, name, group }) => [unitId, name?.raw.text, group?.raw.text]),
      ),
    ).toEqual([
      ['A', 'Sở A', 'Sở, ban, ngành'],
      ['B', 'Xã "Một", hai', 'UBND xã'],
    ]);
    expect(again.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('in English', () => {
  it('is what programs read: commas, decimal points, ids', async () => {
    expect(await csvLines(UNITS, 'en')).toEqual([
      '\ufeffunit_id,name,unit_group,maximum,claimed,computed,subtotal,bonus,deduction,total,percent,outcome,grade,rank,held_back_by,notes',
      'A,Sở A,so,20,,20,20,0.5,0,20,100,graded,kha,1,diem-nong,',
      'B,"Xã ""Một"", hai",xa,10,,1.75,1.75,0,0,1.75,17.5,graded,yeu,1,,',
      '',
    ]);
  });

  it('leaves a field empty where there is no number', async () => {
    const [, unit] = await csvLines([GAP], 'en');
    expect(unit).toBe('A,Sở A,so,20,,,,0,0,,,incomplete,,,,');
  });

  it('writes a fraction as the nearest decimal', async () => {
    const units = [
      { id: 'B', name: 'B', group: 'xa', values: { done: '1', planned: '3', open: 'có' } },
    ] as const;
    const [, unit] = await csvLines(units, 'en', { rounding: '[]' });
    const [total, percent] = (unit ?? '').split(',').slice(9, 11).map(Number);
    // 7/3 + 3 = 16/3 of 10
    expect(total).toBeCloseTo(5.333333333333333, 12);
    expect(percent).toBeCloseTo(53.33333333333333, 10);
  });
});

it.each([
  ['=1+1', "'=1+1"],
  ['+84', "'+84"],
  ['-x', "'-x"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['Sở = A', 'Sở = A'],
])('guards text that a spreadsheet would calculate: %s', async (name, written) => {
  const units: readonly UnitSketch[] = [{ id: 'A', name, group: 'so', values: FULL_PROVINCE }];
  const [, vi] = await csvLines(units, 'vi');
  const [, en] = await csvLines(units, 'en');
  expect(vi?.split(';')[1]).toBe(written);
  expect(en?.split(',')[1]).toBe(written);
});

describe('the stream', () => {
  it.each(['vi', 'en'] as const)('gives the same bytes piece by piece: %s', async (language) => {
    const input = await makeReportInput({ units: UNITS, language });
    const { units, ...head } = input.evaluation;
    const pieces: string[] = [];
    async function* walk() {
      yield* units;
    }
    for await (const piece of csvReport.stream?.({ ...input, head, units: walk() }) ?? []) {
      pieces.push(piece);
    }
    expect(units.length).toBeGreaterThan(0);
    expect(pieces).toHaveLength(1 + units.length);
    expect(Buffer.from(pieces.join(''))).toEqual(Buffer.from(await csvReport.render(input)));
  });
});
