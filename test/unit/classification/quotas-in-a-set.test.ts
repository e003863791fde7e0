import { describe, expect, it } from 'vitest';
import { makeWideTable } from '../../support/make-table.js';
import type { Edits } from '../../support/tiny-set.js';
import { evaluateTiny, SO_UNIT, XA_UNIT } from '../../support/tiny-set.js';

const LAST_BAND = '- { id: yeu, label: Yếu, below: 65 }\n';
const quota = (rest: string): Edits => [
  [
    LAST_BAND,
    `${LAST_BAND}  quotas:\n    - { id: few, label: Không quá, grade: xuat-sac, ${rest}, ties: leave-out, citation: { source: S, place: "7" } }\n`,
  ],
];

describe('a quota of a set', () => {
  // 17.8 and a bonus of 1, 0.5 and 0.5: 94, 91.5 and 91.5 %; 0 gives 89 %.
  const units = [
    { ...SO_UNIT, unit_id: 'S1' },
    { ...SO_UNIT, unit_id: 'S2', awards: '2' },
    { ...SO_UNIT, unit_id: 'S3' },
    { ...SO_UNIT, unit_id: 'S4', awards: '0' },
    { ...SO_UNIT, unit_id: 'D1', unit_group: 'don-vi' },
    XA_UNIT,
  ];
  const run = async (edits: Edits) => (await evaluateTiny([makeWideTable(units)], { edits })).units;

  it('takes the grade of those who do not fit, and their place follows', async () => {
    const found = await run(quota('atMost: { count: 2 }, within: unit-group'));
    expect(found.map(({ unitId, grade, rank }) => [unitId, grade, rank])).toEqual([
      ['S2', 'xuat-sac', 1],
      ['S1', 'tot', 2],
      ['S3', 'tot', 2],
      ['S4', 'tot', 4],
      ['D1', 'xuat-sac', 1],
      ['X1', 'xuat-sac', 1],
    ]);
    expect(found.find(({ unitId }) => unitId === 'S3')).toMatchObject({
      outcome: 'graded',
      gradeByPoints: 'xuat-sac',
      heldBackBy: ['few'],
      effects: [],
      quotas: [
        {
          quota: 'few',
          gradeBefore: 'xuat-sac',
          gradeAfter: 'tot',
          place: 2,
          reached: 3,
          allowed: 2,
          tiedWith: ['S1'],
        },
      ],
    });
    expect(found.find(({ unitId }) => unitId === 'S2')?.quotas).toEqual([]);
  });

  it('may be a share of the units of a table', async () => {
    // 40 % of the five units of table "so" are 2, and three stand on the second place; of the one
    // unit of table "xa" it is none.
    const share = quota('atMost: { percent: 40, of: units, rounding: down }, within: table');
    expect((await run(share)).map(({ unitId, grade }) => [unitId, grade])).toEqual([
      ['S2', 'xuat-sac'],
      ['S1', 'tot'],
      ['S3', 'tot'],
      ['S4', 'tot'],
      ['D1', 'tot'],
      ['X1', 'tot'],
    ]);
  });

  it('does not count what a condition has brought down before', async () => {
    const edits: Edits = [...quota('atMost: { count: 2 }, within: unit-group')];
    const { units: found } = await evaluateTiny(
      [makeWideTable([...units.slice(0, 2), { ...SO_UNIT, unit_id: 'S3', 'hot-spots': '1' }])],
      { edits },
    );
    expect(found.map(({ unitId, grade, heldBackBy }) => [unitId, grade, heldBackBy])).toEqual([
      ['S2', 'xuat-sac', []],
      ['S1', 'xuat-sac', []],
      ['S3', 'kha', ['hot-spot']],
    ]);
  });
});
