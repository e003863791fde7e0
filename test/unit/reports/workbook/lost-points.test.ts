import { expect, it } from 'vitest';
import { exactText } from '../../../../src/domain/exact-number.js';
import { makeBookContext } from '../../../../src/reports/workbook/book-context.js';
import { lostPoints, totalLost } from '../../../../src/reports/workbook/lost-points.js';
import { FULL_PROVINCE, makeReportInput } from '../../../support/make-evaluation.js';

async function lossesOf(values: Readonly<Record<string, string>>) {
  const input = await makeReportInput({
    units: [{ id: 'A', name: 'A', group: 'so', values: { ...FULL_PROVINCE, ...values } }],
  });
  const [unit] = makeBookContext(input).units;
  if (unit === undefined) throw new Error('no unit');
  const losses = lostPoints(unit);
  return {
    losses: losses.map(({ result, lost }) => [result.id, lost && exactText(lost)]),
    total: exactText(totalLost(losses)),
  };
}

it('sorts by the loss, then by the table; a deduction is a loss, a missed bonus is none', async () => {
  // 1.1.1 late: 4 − 1.5 = 2.5; 2.1 no: 6; 2.3 no: 2; G.1: 20 × 0.1 = 2
  const values = { 'plan-on': '1/4/2024', open: 'không', reported: 'không', blamed: '20' };
  expect(await lossesOf(values)).toEqual({
    losses: [
      ['2.1', '6'],
      ['1.1.1', '2.5'],
      ['2.3', '2'],
      ['G.1', '2'],
    ],
    total: '12.5',
  });
});

it('never names a criterion that does not apply, whatever that does to the maximum', async () => {
  expect(await lossesOf({ done: '0', planned: '0', open: 'KAD' })).toEqual({
    losses: [],
    total: '0',
  });
});

it('puts criteria without points last, and counts a declared 0 as a loss', async () => {
  expect(await lossesOf({ 'plan-on': '', reported: '', quality: '3' })).toEqual({
    losses: [
      ['2.3', '2'],
      ['2.2', '1'],
      ['1.1.1', undefined],
    ],
    total: '3',
  });
});

it('loses nothing on full points', async () => {
  expect(await lossesOf({})).toEqual({ losses: [], total: '0' });
});
