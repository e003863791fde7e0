import { describe, expect, it } from 'vitest';
import { exactText } from '../../../src/domain/exact-number.js';
import { methodOf } from '../../../src/methods/index.js';
import {
  ABSENT,
  day,
  faultsIn,
  makeJudge,
  NONE,
  partContext,
  readPart,
} from '../../support/judge-part.js';

const PART = {
  method: 'lateness',
  element: 'done',
  by: '11-30',
  every: 7,
  count: 'started',
  each: 1,
  atMost: 3,
  absent: 3.5,
};

async function points(date: string, change: object = {}, year = 2024): Promise<unknown> {
  return (await makeJudge({ ...PART, ...change })({ done: day(date) }, { year })).points;
}

describe('lateness', () => {
  it.each([
    ['2023-12-31', 'in-time', '0'],
    ['2024-11-29', 'in-time', '0'],
    ['2024-11-30', 'in-time', '0'],
    ['2024-12-01', 'late', '1'],
    ['2024-12-07', 'late', '1'],
    ['2024-12-08', 'late', '2'],
    ['2024-12-14', 'late', '2'],
    ['2024-12-15', 'late', '3'],
    ['2024-12-21', 'late', '3'],
    ['2024-12-22', 'late', '3'],
    ['2025-06-01', 'late', '3'],
  ])('a week counts once it has begun: %s is %s, %s points', async (date, rule, given) => {
    const judged = await makeJudge(PART)({ done: day(date) });
    expect(judged).toEqual({ fired: [rule], points: given });
  });

  it.each([
    ['2024-11-30', '0'],
    ['2024-12-01', '0'],
    ['2024-12-06', '0'],
    ['2024-12-07', '1'],
    ['2024-12-13', '1'],
    ['2024-12-14', '2'],
    ['2024-12-20', '2'],
    ['2024-12-21', '3'],
    ['2024-12-28', '3'],
  ])('or once it is over: %s gives %s', async (date, given) => {
    expect(await points(date, { count: 'full' })).toBe(given);
  });

  it('counts days one by one, whichever way periods count', async () => {
    for (const count of ['started', 'full']) {
      const daily = { every: 1, each: 0.1, atMost: 0.35, count };
      expect(await points('2024-12-01', daily)).toBe('0.1');
      expect(await points('2024-12-03', daily)).toBe('0.3');
      expect(await points('2024-12-04', daily)).toBe('0.35');
    }
  });

  it('goes on over the end of the year and over 29 February', async () => {
    const weekly = { count: 'full' };
    expect(await points('2025-01-06', { ...weekly, by: '12-31' })).toBe('0');
    expect(await points('2025-01-07', { ...weekly, by: '12-31' })).toBe('1');
    expect(await points('2024-03-05', { ...weekly, by: '02-28' })).toBe('0');
    expect(await points('2024-03-06', { ...weekly, by: '02-28' })).toBe('1');
    expect(await points('2023-03-06', { ...weekly, by: '02-28' }, 2023)).toBe('0');
    expect(await points('2023-03-07', { ...weekly, by: '02-28' }, 2023)).toBe('1');
  });

  it('takes the day of the scoring year', async () => {
    const by = { 2023: '2023-12-15', 2024: '2024-11-30' };
    expect(await points('2023-12-15', { by }, 2023)).toBe('0');
    expect(await points('2023-12-16', { by }, 2023)).toBe('1');
    expect(await points('2024-12-01', { by }, 2024)).toBe('1');
  });

  it('never takes more than its limit, not even for the first period', async () => {
    expect(await points('2024-12-01', { each: 5 })).toBe('3');
  });

  it('tells what never came from what nobody reported', async () => {
    const judge = makeJudge(PART);
    expect(await judge({ done: ABSENT })).toEqual({ fired: ['absent'], points: '3.5' });
    expect(await judge({ done: NONE })).toEqual({ fired: [], points: undefined });
  });

  it('lies between 0 and the larger of its limit and what is taken for nothing', () => {
    const bounds = (change: object) => {
      const spec = readPart({ ...PART, ...change });
      const { least, most } = methodOf(spec).bounds(spec, partContext());
      return [exactText(least), exactText(most)];
    };
    expect(bounds({})).toEqual(['0', '3.5']);
    expect(bounds({ absent: 0 })).toEqual(['0', '3']);
  });

  it('refuses points above the maximum and days that do not exist', () => {
    expect(faultsIn({ ...PART, atMost: 4.5, absent: 5 })).toMatchObject([
      { code: 'points-above-maximum', path: ['atMost'] },
      { code: 'points-above-maximum', path: ['absent'] },
    ]);
    expect(faultsIn({ ...PART, by: '11-31' })).toEqual([
      { code: 'date-not-existing', params: { found: '11-31' }, path: ['by'] },
    ]);
    expect(faultsIn({ ...PART, by: { 2024: '2024-11-30' } })).toEqual([
      { code: 'year-without-value', params: { year: 2023 }, path: ['by'] },
    ]);
  });

  it.each([
    ['a period of no days', { every: 0 }],
    ['a period of half a day', { every: 0.5 }],
    ['nothing taken', { each: 0 }],
    ['a reward for what never came', { absent: -1 }],
    ['no word on how periods count', { count: undefined }],
  ])('cannot be written with %s', (_, change) => {
    expect(() => readPart({ ...PART, ...change })).toThrow();
  });
});
