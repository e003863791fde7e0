import { describe, expect, it } from 'vitest';
import type { RankedUnit } from '../../../src/classification/rank-units.js';
import { rankUnits } from '../../../src/classification/rank-units.js';
import { exact } from '../../../src/domain/exact-number.js';
import type { RuleSet } from '../../../src/rules/rule-set.js';

interface Ranked {
  readonly id: string;
  readonly percent: string;
  readonly total?: string;
  readonly grade?: string | null;
  readonly group?: string;
  readonly table?: string;
  readonly points?: string | null;
  readonly unrankedBy?: string;
  readonly withoutBonus?: string;
}

/** Only what ranking looks at; the rest of a score card is left out on purpose. */
function unit({ id, percent, total = percent, grade = 'tot', ...rest }: Ranked): RankedUnit {
  const { group = 'g', table = 't', points = '1', unrankedBy, withoutBonus = percent } = rest;
  const card = {
    unitId: id,
    unitGroup: group,
    table,
    total: exact(total),
    percent: exact(percent),
    totalWithoutBonus: exact(withoutBonus),
    percentWithoutBonus: exact(withoutBonus),
    criteria: [{ id: '1.1', final: points === null ? undefined : exact(points) }],
    sections: [{ id: '1', points: exact(total) }],
  };
  const classification = {
    outcome: grade === null ? 'incomplete' : 'graded',
    grade: grade ?? undefined,
    unrankedBy,
  };
  return { card, classification } as unknown as RankedUnit;
}

const UNIT_GROUPS: RuleSet['unitGroups'] = [
  { id: 'g', table: 't' },
  { id: 'g1', table: 't1' },
  { id: 'g2', table: 't1' },
  { id: 'g3', table: 't2' },
  { id: 'guests', table: 't', ranked: false },
];

const RANKING: RuleSet['ranking'] = {
  within: 'unit-group',
  by: ['percent'],
  ties: 'shared-with-gap',
};

function ranks(units: readonly Ranked[], ranking: Partial<RuleSet['ranking']> = {}) {
  const places = rankUnits(units.map(unit), {
    ranking: { ...RANKING, ...ranking },
    grades: { readFrom: 'percent', order: ['xuat-sac', 'tot', 'kha'] },
    unitGroups: UNIT_GROUPS,
  });
  return Object.fromEntries([...places].map(([id, { rank }]) => [id, rank]));
}

it.each(['percent-without-bonus', 'total-without-bonus'])('%s ranks without the bonus', (key) => {
  const units = [
    { id: 'A', percent: '95' },
    { id: 'B', percent: '97', withoutBonus: '91' },
    { id: 'C', percent: '96', withoutBonus: '91' },
  ];
  expect(ranks(units, { by: [key] })).toEqual({ A: 1, B: 2, C: 2 });
  expect(ranks(units, { by: [key, 'percent'] })).toEqual({ A: 1, B: 2, C: 3 });
});

describe('ties', () => {
  const units = [
    { id: 'D', percent: '80' },
    { id: 'B', percent: '90.0' },
    { id: 'A', percent: '90' },
    { id: 'C', percent: '90' },
    { id: 'E', percent: '70' },
  ];

  it('share a place and leave a gap', () => {
    expect(ranks(units)).toEqual({ A: 1, B: 1, C: 1, D: 4, E: 5 });
  });

  it('share a place without a gap', () => {
    expect(ranks(units, { ties: 'shared-dense' })).toEqual({ A: 1, B: 1, C: 1, D: 2, E: 3 });
  });

  it('name the others, in the order of ids', () => {
    const places = rankUnits(units.map(unit), {
      ranking: RANKING,
      grades: { readFrom: 'percent', order: ['tot'] },
      unitGroups: UNIT_GROUPS,
    });
    expect(places.get('B')?.sharedBy).toEqual(['A', 'B', 'C']);
    expect(places.get('D')?.sharedBy).toEqual(['D']);
  });

  it('are exact: a third is not 0.3333', () => {
    expect(
      ranks([
        { id: 'A', percent: '1/3' },
        { id: 'B', percent: '0.3333333333333333333' },
      ]),
    ).toEqual({ A: 1, B: 2 });
  });
});

describe('keys', () => {
  it('decide in their order: the next only where the one before is equal', () => {
    const units = [
      { id: 'A', percent: '90', total: '45', grade: 'tot' },
      { id: 'B', percent: '85', total: '85', grade: 'xuat-sac' },
      { id: 'C', percent: '90', total: '90', grade: 'tot' },
    ];
    expect(ranks(units, { by: ['grade', 'percent', 'total'] })).toEqual({ B: 1, C: 2, A: 3 });
    expect(ranks(units, { by: ['percent', 'total'] })).toEqual({ C: 1, A: 2, B: 3 });
    expect(ranks(units, { by: ['total'] })).toEqual({ C: 1, B: 2, A: 3 });
    expect(ranks(units, { by: ['percent'] })).toEqual({ A: 1, C: 1, B: 3 });
  });

  it('may be points of a criterion or section; what left the maximum counts as 0 there', () => {
    const units = [
      { id: 'A', percent: '90', points: '1' },
      { id: 'B', percent: '90', points: '2' },
      { id: 'C', percent: '90', points: null },
    ];
    expect(ranks(units, { by: ['percent', 'points:1.1'] })).toEqual({ B: 1, A: 2, C: 3 });
    expect(ranks(units, { by: ['points:1'] })).toEqual({ A: 1, B: 1, C: 1 });
  });

  it('that no unit has are a fault of the rules', () => {
    const two = [
      { id: 'A', percent: '90' },
      { id: 'B', percent: '90' },
    ];
    expect(() => ranks(two, { by: ['points:9.9'] })).toThrow('points:9.9');
  });
});

describe('whom a unit is compared with', () => {
  const units = [
    { id: 'A', percent: '70', group: 'g1', table: 't1' },
    { id: 'B', percent: '80', group: 'g2', table: 't1' },
    { id: 'C', percent: '90', group: 'g3', table: 't2' },
  ];

  it.each([
    ['unit-group', { A: 1, B: 1, C: 1 }],
    ['table', { A: 2, B: 1, C: 1 }],
    ['all', { A: 3, B: 2, C: 1 }],
  ] as const)('within %s', (within, expected) => {
    expect(ranks(units, { within })).toEqual(expected);
  });
});

it('units without a grade have no place and take none', () => {
  expect(
    ranks([
      { id: 'A', percent: '95', grade: null },
      { id: 'B', percent: '90' },
      { id: 'C', percent: '80' },
    ]),
  ).toEqual({ B: 1, C: 2 });
});

describe('units that are left out of the ranking', () => {
  it('have no place and take none, by a condition or by their group', () => {
    const units = [
      { id: 'A', percent: '95', unrankedBy: 'hot-spot' },
      { id: 'B', percent: '90' },
      { id: 'C', percent: '93', group: 'guests' },
      { id: 'D', percent: '80' },
    ];
    for (const within of ['unit-group', 'table', 'all'] as const) {
      expect(ranks(units, { within })).toEqual({ B: 1, D: 2 });
    }
  });

  it('are tied with nobody', () => {
    const units = [
      { id: 'A', percent: '90', group: 'guests' },
      { id: 'B', percent: '90' },
    ];
    const places = rankUnits(units.map(unit), {
      ranking: { ...RANKING, within: 'table' },
      grades: { readFrom: 'percent', order: ['tot'] },
      unitGroups: UNIT_GROUPS,
    });
    expect([...places]).toEqual([['B', { rank: 1, sharedBy: ['B'] }]]);
  });
});
