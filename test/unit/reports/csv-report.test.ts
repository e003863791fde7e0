import { expect, it } from 'vitest';
import { csvReport } from '../../../src/reports/csv-report.js';
import { FULL_PROVINCE, makeReportInput } from '../../support/make-evaluation.js';

async function csvLines(
  units: Parameters<typeof makeReportInput>[0]['units'],
  rounding = '[{ at: percent, digits: 2, mode: half-up }]',
): Promise<readonly string[]> {
  const bytes = await csvReport.render(await makeReportInput({ units, rounding }));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\r\n');
}

it('is UTF-8 with byte order mark, a header, a row per unit, CRLF at every end', async () => {
  const lines = await csvLines([
    { id: 'A', name: 'Sở A', group: 'so', values: { ...FULL_PROVINCE, praised: '1', hot: '1' } },
    {
      id: 'B',
      name: 'Xã "Một", hai',
      group: 'xa',
      values: { done: '1', planned: '4', open: 'không' },
    },
  ]);
  expect(lines).toEqual([
    '\ufeffunit_id,name,unit_group,maximum,claimed,computed,subtotal,bonus,deduction,total,percent,outcome,grade,rank,held_back_by',
    // 20 of 20, bonus 0.5 held at the maximum; the hot spot lowers "tot" to "kha"
    'A,Sở A,so,20,,20,20,0.5,0,20,100,graded,kha,1,diem-nong',
    // 1/4 × 7 = 1.75 of 10
    'B,"Xã ""Một"", hai",xa,10,,1.75,1.75,0,0,1.75,17.5,graded,yeu,1,',
    '',
  ]);
});

it('leaves a field empty where there is no number', async () => {
  const [, unit] = await csvLines([
    { id: 'A', name: 'Sở A', group: 'so', values: { ...FULL_PROVINCE, 'plan-on': '' } },
  ]);
  expect(unit).toBe('A,Sở A,so,20,,,,0,0,,,incomplete,,,');
});

it('writes a fraction as the nearest decimal', async () => {
  const units = [
    { id: 'B', name: 'B', group: 'xa', values: { done: '1', planned: '3', open: 'có' } },
  ] as const;
  const [, unit] = await csvLines(units, '[]');
  const [total, percent] = (unit ?? '').split(',').slice(9, 11).map(Number);
  // 7/3 + 3 = 16/3 of 10
  expect(total).toBeCloseTo(5.333333333333333, 12);
  expect(percent).toBeCloseTo(53.33333333333333, 10);
});

it.each([
  ['=1+1', "'=1+1"],
  ['+84', "'+84"],
  ['-x', "'-x"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['Sở = A', 'Sở = A'],
])('guards text that a spreadsheet would calculate: %s', async (name, written) => {
  const [, unit] = await csvLines([{ id: 'A', name, group: 'so', values: FULL_PROVINCE }]);
  expect(unit?.split(',')[1]).toBe(written);
});
