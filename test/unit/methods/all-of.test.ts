import { describe, expect, it } from 'vitest';
import { methodOf } from '../../../src/methods/index.js';
import {
  ABSENT,
  day,
  faultsIn,
  figure,
  makeJudge,
  NO,
  option,
  readPart,
  YES,
} from '../../support/judge-part.js';

const PART = {
  method: 'all-of',
  require: [
    { fact: 'count', operator: 'at-least', value: 2 },
    { fact: 'done', operator: 'before', value: { 2023: '2023-06-01', 2024: '2024-05-25' } },
  ],
};

describe('all-of', () => {
  it.each([
    [2, '2024-05-24', '4'],
    [1, '2024-05-24', '0'],
    [2, '2024-05-25', '0'],
    [0, '2024-12-31', '0'],
  ])('%d on %s gives %s', async (count, date, points) => {
    const judged = await makeJudge(PART)({ count: figure(count), done: day(date) });
    expect(judged.points).toBe(points);
    expect(judged.fired).toEqual([points === '4' ? 'all-hold' : 'not-all']);
  });

  it('takes the day of the scoring year', async () => {
    const judge = makeJudge(PART);
    const facts = { count: figure(2), done: day('2023-05-31') };
    expect((await judge(facts, { year: 2023 })).points).toBe('4');
    expect((await judge({ ...facts, done: day('2023-06-01') }, { year: 2023 })).points).toBe('0');
  });

  it('takes what was never done as a requirement that fails', async () => {
    expect((await makeJudge(PART)({ count: figure(2), done: ABSENT })).points).toBe('0');
  });

  it('gives what the set says either way', async () => {
    const judge = makeJudge({ ...PART, points: 3, otherwise: 1.25 });
    expect((await judge({ count: figure(2), done: day('2024-01-01') })).points).toBe('3');
    expect((await judge({ count: figure(1), done: day('2024-01-01') })).points).toBe('1.25');
  });

  it('reads groups inside groups', async () => {
    const judge = makeJudge({
      method: 'all-of',
      require: [
        {
          any: [
            { fact: 'flag', operator: 'is', value: true },
            { not: { fact: 'level', operator: 'is-one-of', value: ['low', 'middle'] } },
          ],
        },
        { not: { fact: 'done', operator: 'absent', value: true } },
      ],
    });
    const points = async (flag: typeof YES, level: string, done = day('2024-01-01')) =>
      (await judge({ flag, level: option(level), done })).points;
    expect(await points(YES, 'low')).toBe('4');
    expect(await points(NO, 'high')).toBe('4');
    expect(await points(NO, 'low')).toBe('0');
    expect(await points(YES, 'high', ABSENT)).toBe('0');
  });

  it('names every element that it reads, with its place', () => {
    const require = [{ all: [{ not: { fact: 'flag', operator: 'is', value: true } }] }];
    const spec = readPart({ method: 'all-of', require });
    expect(methodOf(spec).uses(spec)).toMatchObject([
      { element: 'flag', path: ['require', 0, 'all', 0, 'not', 'fact'] },
    ]);
  });

  it('refuses references to named conditions, and points above the maximum', () => {
    const found = faultsIn({
      method: 'all-of',
      require: [{ condition: 'other' }],
      points: 5,
      otherwise: 6,
    });
    expect(found).toEqual([
      { code: 'points-above-maximum', params: { points: '5', maximum: '4' }, path: ['points'] },
      { code: 'points-above-maximum', params: { points: '6', maximum: '4' }, path: ['otherwise'] },
      {
        code: 'reference-unknown',
        params: { what: 'condition', found: 'other', known: [] },
        path: ['require', 0, 'condition'],
      },
    ]);
  });
});
