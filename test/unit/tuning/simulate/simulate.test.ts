import { describe, expect, it } from 'vitest';
import type { Simulation, UnitChange } from '../../../../src/domain/simulation.js';
import type { SimulateInput } from '../../../../src/tuning/simulate/simulate.js';
import { simulate } from '../../../../src/tuning/simulate/simulate.js';
import { makeWideTable } from '../../../support/make-table.js';
import { miniSides } from './mini-sets.js';

/*
 * Worked out by hand. Points of 1.1 + 1.2 + 2.1 + 2.2, then of the new set's; "x→y" is an appraisal.
 *        old                                   new (2.1 is the old 2.2; 2.2 is new and unreported: 0)
 * U1     4 + (2→1) + 3 + 1       = 9           3 + 1 (carried: same rule) + 1 + 0       = 5
 * U2     2 + 0 + 3 + (1→0.5)     = 5.5         1 + 0 + 0.5 (carried to 2.1) + 0         = 1.5
 * U3     (2→3) + 2 + 0 + 0       = 5           1 (dropped: another rule) + 2 + 0 + 0    = 3
 * Grades tot, kha, kha → kha (band from 50), yeu, yeu. Places 1, 2, 3 → 1, 3, 2.
 */
const UNITS = [
  {
    unit_id: 'U1',
    name: 'Sở Một',
    unit_group: 'so-nganh',
    plans: 3,
    open: 'có',
    meetings: 3,
    site: 'có',
    'appraised 1.2': 1,
    'reason 1.2': 'x',
    'authority 1.2': 'y',
  },
  {
    unit_id: 'U2',
    name: 'Sở Hai',
    unit_group: 'so-nganh',
    plans: 2,
    open: 'không',
    meetings: 3,
    site: 'có',
    'appraised 2.2': 0.5,
    'reason 2.2': 'x',
    'authority 2.2': 'y',
  },
  {
    unit_id: 'U3',
    name: 'Sở Ba',
    unit_group: 'so-nganh',
    plans: 1,
    open: 'có',
    meetings: 0,
    site: 'không',
    'appraised 1.1': 3,
    'reason 1.1': 'x',
    'authority 1.1': 'y',
  },
  {
    unit_id: 'H1',
    name: 'Huyện Một',
    unit_group: 'huyen',
    plans: 1,
    open: 'có',
    meetings: 0,
    site: 'không',
  },
];

const COLUMNS = [...new Set(UNITS.flatMap((unit) => Object.keys(unit)))];

function run(more: Partial<SimulateInput> = {}): Promise<Simulation> {
  const whole = UNITS.map((unit) => ({
    ...Object.fromEntries(COLUMNS.map((column) => [column, null])),
    ...unit,
  }));
  return simulate({
    ...miniSides(),
    tables: [makeWideTable(whole)],
    year: 2024,
    toYear: 2025,
    overlays: [],
    assumptions: [],
    guards: { gradeShares: [] },
    ...more,
  });
}

async function unitOf(id: string, more: Partial<SimulateInput> = {}): Promise<UnitChange> {
  const unit = (await run(more)).units.find(({ unitId }) => unitId === id);
  if (unit === undefined) throw new RangeError(id);
  return unit;
}

describe('a simulation worked out by hand', () => {
  it('gives points, percent, grades and places of both sides', async () => {
    const { units } = await run();
    const shown = units.map(({ unitId, before, after, points, places, direction }) => [
      unitId,
      before?.total ?? null,
      after?.total ?? null,
      points,
      before?.grade ?? null,
      after?.grade ?? null,
      places,
      direction,
    ]);
    expect(shown).toEqual([
      ['U1', '9', '5', '-4', 'tot', 'kha', 0, 'down'],
      ['U3', '5', '3', '-2', 'kha', 'yeu', 1, 'down'],
      ['U2', '5.5', '1.5', '-4', 'kha', 'yeu', -1, 'down'],
      ['H1', '4', null, null, 'yeu', null, null, 'other'],
    ]);
  });

  it('takes each change apart by lineage, not by id', async () => {
    const { contributions, remainders } = await unitOf('U2');
    expect(remainders).toEqual([]);
    expect(
      contributions?.map(({ kind, before, after, points, percent }) => ({
        kind,
        before,
        after,
        points,
        percent,
      })),
    ).toEqual([
      { kind: 'removed', before: ['2.1'], after: [], points: '-3', percent: '-30' },
      { kind: 'kept', before: ['1.1'], after: ['1.1'], points: '-1', percent: '-10' },
    ]);
  });

  it('carries an appraisal where the rule is the same, and tells where it is another', async () => {
    const { assumptions } = await run();
    expect(assumptions.appraisalsDropped).toEqual([
      { unitId: 'U3', criterion: '1.1', points: '3', after: ['1.1'] },
    ]);
    const own = (await unitOf('U3')).contributions;
    expect(own?.map(({ points, appraisalDropped }) => [points, appraisalDropped])).toEqual([
      ['-2', true],
    ]);
  });

  it('lists figures that did not exist and groups that are gone, and makes none up', async () => {
    const { absent, groupsGone, assumed } = (await run()).assumptions;
    expect(absent).toEqual([
      {
        element: 'online',
        label: 'Hồ sơ trực tuyến',
        isNew: true,
        treatments: [{ whenMissing: 'zero', criteria: ['so/2.2'], conditions: false }],
        unitIds: ['U1', 'U2', 'U3'],
        asked: 3,
      },
    ]);
    expect(groupsGone).toEqual([{ group: 'huyen', label: 'Huyện', unitIds: ['H1'] }]);
    expect(assumed).toEqual([]);
  });

  it('takes an explicit assumption and tells it: 4 points more for each', async () => {
    const assumptions = [{ element: 'online', value: 'có' }];
    const { units, assumptions: told } = await run({ assumptions });
    expect(units.map(({ after }) => after?.total ?? null)).toEqual(['9', '7', '5.5', null]);
    expect(told.absent).toEqual([]);
    expect(told.assumed).toEqual([
      {
        element: 'online',
        label: 'Hồ sơ trực tuyến',
        value: 'có',
        unitIds: ['U1', 'U2', 'U3'],
      },
    ]);
  });

  it.each([
    ['a figure that is not there', { element: 'onlin', value: 'có' }, 'element-unknown'],
    ['a value of another kind', { element: 'online', value: '12/2024' }, 'assumption-invalid'],
  ])('refuses to assume %s', async (_what, assumption, code) => {
    await expect(run({ assumptions: [assumption] })).rejects.toMatchObject({ code });
  });

  it('says who overtook whom and why grades are others', async () => {
    const [second, third] = [await unitOf('U2'), await unitOf('U3')];
    expect(second.moves).toEqual({
      byTies: false,
      overtakenByGrade: [],
      overtakenByPoints: ['U3'],
      overtook: [],
      gone: [],
      come: [],
    });
    expect(third.moves?.overtook).toEqual(['U2']);
    // 55 % is kha in both sets' bands, so only the points moved it.
    expect(second.causes).toEqual([{ cause: 'points' }]);
  });

  it('counts transitions, pairs of places and key figures', async () => {
    const { blocks, groups } = await run();
    const [block] = blocks;
    expect(block?.counts).toEqual([
      [0, 1, 0, 0, 0],
      [0, 0, 2, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ]);
    // Two of three pairs keep their order: (2 - 1) / 3.
    expect(block?.correlation).toEqual({
      units: 3,
      concordant: 2,
      discordant: 1,
      tiedBefore: 0,
      tiedAfter: 0,
      tiedBoth: 0,
      tauB: '0.3333',
    });
    // 90, 55, 50: mean 65, median 55, quartiles 50 and 90.
    expect(groups[0]?.before).toMatchObject({
      mean: '65',
      median: '55',
      lowest: '50',
      highest: '90',
      quartileRange: '40',
    });
    // 50, 30, 15: mean 95/3.
    expect(groups[0]?.after).toMatchObject({ mean: '95/3', median: '30', quartileRange: '35' });
    expect(groups[0]).toMatchObject({ raised: 0, lowered: 3, unchanged: 0 });
  });

  it('sums up what each criterion did', async () => {
    const { effects } = await run();
    expect(
      effects.map(({ before, raised, lowered, sum }) => [before, raised, lowered, sum]),
    ).toEqual([
      [['2.1'], 0, 2, '-6'],
      [['1.1'], 0, 3, '-4'],
    ]);
  });

  it('names groups and units that pass a limit, and none that keeps it', async () => {
    const within = { gradeShares: [{ grade: 'yeu', percent: '67' }], rankMove: 1 };
    expect((await run({ guards: within })).guards).toEqual([]);
    const beyond = { gradeShares: [{ grade: 'yeu', percent: '66' }], rankMove: 0 };
    expect((await run({ guards: beyond })).guards).toEqual([
      {
        guard: 'max-grade-share',
        group: 'so-nganh',
        grade: 'yeu',
        limit: '66',
        units: 2,
        of: 3,
        share: '200/3',
        unitIds: ['U3', 'U2'],
      },
      { guard: 'max-rank-move', limit: 0, unitId: 'U3', from: 3, to: 2 },
      { guard: 'max-rank-move', limit: 0, unitId: 'U2', from: 2, to: 3 },
    ]);
  });

  it('finds nothing where the set is the same', async () => {
    const { before } = miniSides();
    const { units } = await run({ after: before, toYear: 2024 });
    expect(
      units.map(({ points, places, contributions }) => [points, places, contributions]),
    ).toEqual(units.map(() => ['0', 0, []]));
  });
});
