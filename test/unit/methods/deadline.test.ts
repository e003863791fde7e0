import { describe, expect, it } from 'vitest';
import { ABSENT, day, faultsIn, makeJudge, NONE } from '../../support/judge-part.js';

const part = (steps: readonly object[], rest: object = {}) => ({
  method: 'deadline',
  element: 'done',
  steps,
  late: 0.5,
  absent: 0,
  ...rest,
});

describe('deadline', () => {
  it.each([
    ['2023-12-31', 'step-1', '4'],
    ['2024-03-31', 'step-1', '4'],
    ['2024-04-01', 'step-1', '4'],
    ['2024-04-02', 'step-2', '2'],
    ['2024-04-15', 'step-2', '2'],
    ['2024-04-16', 'late', '0.5'],
    ['2025-01-01', 'late', '0.5'],
  ])('"by" counts its own day: %s is %s', async (date, rule, points) => {
    const judge = makeJudge(
      part([
        { by: '04-01', points: 4 },
        { by: '04-15', points: 2 },
      ]),
    );
    expect(await judge({ done: day(date) })).toEqual({ fired: [rule], points });
  });

  it.each([
    ['2024-05-24', 'step-1', '4'],
    ['2024-05-25', 'step-2', '1'],
    ['2024-06-14', 'step-2', '1'],
    ['2024-06-15', 'late', '0.5'],
  ])('"before" does not: %s is %s', async (date, rule, points) => {
    const judge = makeJudge(
      part([
        { before: '05-25', points: 4 },
        { before: '06-15', points: 1 },
      ]),
    );
    expect(await judge({ done: day(date) })).toEqual({ fired: [rule], points });
  });

  it('gives "by" a day after "before" the same day that one day', async () => {
    const judge = makeJudge(
      part([
        { before: '04-01', points: 4 },
        { by: '04-01', points: 3 },
      ]),
    );
    const points = async (date: string) => (await judge({ done: day(date) })).points;
    expect(await points('2024-03-31')).toBe('4');
    expect(await points('2024-04-01')).toBe('3');
    expect(await points('2024-04-02')).toBe('0.5');
  });

  it('takes the day of the scoring year', async () => {
    const by = { 2023: '2023-06-01', 2024: '2024-05-25' };
    const judge = makeJudge(part([{ by, points: 4 }]));
    expect((await judge({ done: day('2023-06-01') }, { year: 2023 })).points).toBe('4');
    expect((await judge({ done: day('2023-06-02') }, { year: 2023 })).points).toBe('0.5');
    expect((await judge({ done: day('2024-05-25') }, { year: 2024 })).points).toBe('4');
    expect((await judge({ done: day('2024-05-26') }, { year: 2024 })).points).toBe('0.5');
  });

  it('tells what was never done from what nobody reported', async () => {
    const judge = makeJudge(part([{ by: '04-01', points: 4 }], { late: 1, absent: 0.25 }));
    expect(await judge({ done: ABSENT })).toEqual({ fired: ['absent'], points: '0.25' });
    expect(await judge({ done: NONE })).toEqual({ fired: [], points: undefined });
  });

  it('refuses steps that do not come one after another, once for all years', () => {
    const found = faultsIn(
      part([
        { by: '04-15', points: 4 },
        { by: '04-01', points: 2 },
        { by: '04-01', points: 1 },
      ]),
    );
    expect(found).toEqual([
      {
        code: 'steps-not-in-order',
        params: { found: '2023-04-01', after: '2023-04-15' },
        path: ['steps', 1],
      },
      {
        code: 'steps-not-in-order',
        params: { found: '2023-04-01', after: '2023-04-01' },
        path: ['steps', 2],
      },
    ]);
  });

  it('refuses steps that are out of order in one year only', () => {
    const found = faultsIn(
      part([
        { by: { 2023: '2023-04-01', 2024: '2024-05-01' }, points: 4 },
        { by: '04-15', points: 2 },
      ]),
    );
    expect(found).toMatchObject([{ params: { found: '2024-04-15', after: '2024-05-01' } }]);
  });

  it.each([
    ['the day before it, as "by"', [{ by: '04-15' }, { before: '04-16' }], 'covers-no-day'],
    ['28 February in a common year', [{ by: '02-28' }, { before: '03-01' }], 'covers-no-day'],
    ['the last day of "before"', [{ before: '04-16' }, { by: '04-15' }], 'steps-not-in-order'],
    ['the same "before"', [{ before: '04-16' }, { before: '04-16' }], 'steps-not-in-order'],
  ])('refuses a step that adds no day to %s', (_, [first, second], fault) => {
    const steps = [
      { ...first, points: 4 },
      { ...second, points: 2 },
    ];
    const found = faultsIn(part(steps));
    const told = found.map((each) =>
      each.code === 'combination-impossible' ? each.params.why : each.code,
    );
    expect(told).toEqual([fault]);
    expect(found[0]?.path).toEqual(['steps', 1]);
  });

  it('names both days of a step that takes none', () => {
    const found = faultsIn(
      part([
        { by: '04-15', points: 4 },
        { before: '04-16', points: 2 },
      ]),
    );
    expect(found).toMatchObject([{ params: { what: 'by 2023-04-15, before 2023-04-16' } }]);
  });

  it.each([
    ['"before" two days after "by"', { by: '04-15' }, { before: '04-17' }],
    ['"by" the day after "by"', { by: '04-15' }, { by: '04-16' }],
    ['"by" the day of "before"', { before: '04-16' }, { by: '04-16' }],
    ['"before" the day after "before"', { before: '04-16' }, { before: '04-17' }],
    ['"before" the day after the end of February, as "by"', { by: '02-28' }, { before: '03-02' }],
  ])('accepts a step that adds one day: %s', (_, first, second) => {
    expect(
      faultsIn(
        part([
          { ...first, points: 4 },
          { ...second, points: 2 },
        ]),
      ),
    ).toEqual([]);
  });

  it.each([
    ['by and before at once', { by: '04-01', before: '04-02', points: 4 }],
    ['neither by nor before', { points: 4 }],
  ])('refuses %s', (_, step) => {
    expect(faultsIn(part([step]))).toEqual([
      {
        code: 'combination-impossible',
        params: { what: 'by, before', why: 'exactly-one' },
        path: ['steps', 0],
      },
    ]);
  });

  it('names days that do not exist once, and years without a day', () => {
    expect(faultsIn(part([{ by: '02-30', points: 4 }]))).toEqual([
      { code: 'date-not-existing', params: { found: '02-30' }, path: ['steps', 0, 'by'] },
    ]);
    expect(faultsIn(part([{ before: { 2023: '2023-02-29' }, points: 4 }]))).toEqual([
      {
        code: 'date-not-existing',
        params: { found: '2023-02-29' },
        path: ['steps', 0, 'before', '2023'],
      },
      { code: 'year-without-value', params: { year: 2024 }, path: ['steps', 0, 'before'] },
    ]);
    // 29/2 exists in 2024 but not in 2023.
    expect(faultsIn(part([{ by: '02-29', points: 4 }]))).toMatchObject([
      { code: 'date-not-existing', params: { found: '02-29' } },
    ]);
  });

  it('refuses points above the maximum, wherever they stand', () => {
    const found = faultsIn(part([{ by: '04-01', points: 5 }], { late: 6, absent: 7 }));
    expect(found.map(({ path }) => path)).toEqual([['steps', 0, 'points'], ['late'], ['absent']]);
  });
});
