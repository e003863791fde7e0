import { describe, expect, it } from 'vitest';
import { applyQuotas } from '../../../src/classification/apply-quotas.js';
import type { RankedUnit } from '../../../src/classification/rank-units.js';
import { rankUnits } from '../../../src/classification/rank-units.js';
import type { QuotaResult } from '../../../src/domain/evaluation.js';
import { exact } from '../../../src/domain/exact-number.js';
import type { RuleSet } from '../../../src/rules/rule-set.js';

type Quota = NonNullable<RuleSet['grades']['quotas']>[number];

interface Graded {
  readonly id: string;
  readonly percent: string;
  readonly grade?: string;
  readonly group?: string;
  readonly outcome?: 'incomplete' | 'not-eligible';
  readonly total?: string;
  readonly unrankedBy?: string;
}

const TABLES: Readonly<Record<string, string>> = { g: 't', g1: 't', g2: 't', far: 'u', guest: 't' };

/** Only what quotas look at; the rest of a score card is left out on purpose. */
function unit({ id, percent, grade, outcome, ...rest }: Graded): RankedUnit {
  const { group = 'g', total = percent, unrankedBy } = rest;
  const card = {
    unitId: id,
    unitGroup: group,
    table: TABLES[group],
    percent: exact(percent),
    total: exact(total),
    criteria: [],
    sections: [],
  };
  const classification = {
    outcome: outcome ?? 'graded',
    grade: outcome === undefined ? (grade ?? 'a') : undefined,
    heldBackBy: [],
    quotas: [],
    unrankedBy,
  };
  return { card, classification } as unknown as RankedUnit;
}

const QUOTA: Quota = {
  id: 'q',
  grade: 'a',
  atMost: { count: 2 },
  within: 'unit-group',
  ties: 'leave-out',
};

function rules(quotas: readonly Partial<Quota>[], by = ['percent']) {
  return {
    grades: {
      readFrom: 'percent',
      order: ['a', 'b', 'c', 'd'],
      quotas: quotas.map((quota) => ({ ...QUOTA, ...quota })),
    },
    ranking: { within: 'unit-group', by, ties: 'shared-with-gap' },
    unitGroups: [
      ...['g', 'g1', 'g2'].map((id) => ({ id, table: 't' })),
      { id: 'far', table: 'u' },
      { id: 'guest', table: 't', ranked: false },
    ],
  } satisfies Pick<RuleSet, 'grades' | 'ranking' | 'unitGroups'>;
}

/** Grades after the quotas, by unit. */
function grades(
  units: readonly Graded[],
  quota: Partial<Quota>,
  ...more: readonly Partial<Quota>[]
) {
  const after = applyQuotas(units.map(unit), rules([quota, ...more]));
  expect(after.map(({ card }) => card.unitId)).toEqual(units.map(({ id }) => id));
  return after.map(({ classification }) => classification.grade ?? '-').join('');
}

/** What one unit is told of the quotas. */
function told(units: readonly Graded[], id: string, ...quotas: readonly Partial<Quota>[]) {
  const after = applyQuotas(units.map(unit), rules(quotas));
  const found = after.find(({ card }) => card.unitId === id)?.classification;
  return { quotas: found?.quotas, heldBackBy: found?.heldBackBy };
}

/** Units U1, U2 … of grade a with these percents. */
const with_ = (...percents: readonly string[]): readonly Graded[] =>
  percents.map((percent, index) => ({ id: `U${index + 1}`, percent }));

describe('a number of units', () => {
  it('keep the grade, the lowest lose it to the next', () => {
    expect(grades(with_('91', '95', '93', '92'), { atMost: { count: 2 } })).toBe('baab');
  });

  it('that is not passed changes nothing', () => {
    expect(grades(with_('91', '95'), { atMost: { count: 2 } })).toBe('aa');
    expect(grades(with_('91'), { atMost: { count: 2 } })).toBe('a');
    expect(grades([], { atMost: { count: 2 } })).toBe('');
  });

  it('may be one, and none', () => {
    expect(grades(with_('91', '95'), { atMost: { count: 1 } })).toBe('ba');
    expect(grades(with_('91', '95'), { atMost: { count: 0 } })).toBe('bb');
  });

  it('of a lower grade do not touch the better one', () => {
    const units = [
      { id: 'U1', percent: '95' },
      { id: 'U2', percent: '85', grade: 'b' },
      { id: 'U3', percent: '84', grade: 'b' },
      { id: 'U4', percent: '70', grade: 'c' },
    ];
    expect(grades(units, { grade: 'b', atMost: { count: 1 } })).toBe('abcc');
  });
});

describe('a share of units', () => {
  const nine = with_('99', '98', '97', '96', '95', '94', '93', '92', '91');
  const share = (percent: number, rounding: 'down' | 'half-up' | 'up', of = 'units') => ({
    atMost: { percent, of, rounding },
  });
  const kept = (units: readonly Graded[], quota: Partial<Quota>) =>
    grades(units, quota).split('a').length - 1;

  it.each([
    // 20 % of 9 is 1.8; 16.5 % is 1.485; 50 % is 4.5; 33.3 % is 2.997; 100 % is 9.
    [20, 'down', 1],
    [20, 'half-up', 2],
    [20, 'up', 2],
    [16.5, 'down', 1],
    [16.5, 'half-up', 1],
    [16.5, 'up', 2],
    [50, 'down', 4],
    [50, 'half-up', 5],
    [50, 'up', 5],
    [33.3, 'down', 2],
    [33.3, 'half-up', 3],
    [100, 'down', 9],
    [10, 'down', 0],
  ] as const)('%d %% of nine, rounded %s: %d', (percent, rounding, count) => {
    expect(kept(nine, share(percent, rounding))).toBe(count);
  });

  it('that comes out whole is that number in every rounding', () => {
    // In floats 0.07 × 100 is 7.000000000000001, and its next whole number 8.
    const ten = [...nine, { id: 'U10', percent: '90' }];
    const hundred = Array.from({ length: 100 }, (_, index) => ({
      id: `V${index}`,
      percent: `${index}/2`,
    }));
    for (const rounding of ['down', 'half-up', 'up'] as const) {
      expect(kept(ten, share(20, rounding))).toBe(2);
      expect(kept(ten, share(30, rounding))).toBe(3);
      expect(kept(hundred, share(7, rounding))).toBe(7);
    }
  });

  // Two of grade a, one b, one c, one without a result, one without the right to a grade.
  const mixed: readonly Graded[] = [
    { id: 'U1', percent: '95' },
    { id: 'U2', percent: '94' },
    { id: 'U3', percent: '85', grade: 'b' },
    { id: 'U4', percent: '75', grade: 'c' },
    { id: 'U5', percent: '99', outcome: 'incomplete' },
    { id: 'U6', percent: '99', outcome: 'not-eligible' },
  ];

  it.each([
    // 25 % of 6 units is 1.5; of 4 graded 1; of 3 that have b or better 0.75; of 2 with a 0.5.
    ['units', 'up', 2],
    ['units', 'down', 1],
    ['graded', 'up', 1],
    ['graded', 'down', 1],
    ['b', 'up', 1],
    ['b', 'down', 0],
    ['a', 'half-up', 1],
    ['a', 'down', 0],
    ['c', 'down', 1],
  ] as const)('of %s, rounded %s: %d keep it', (of, rounding, count) => {
    expect(kept(mixed, share(25, rounding, of))).toBe(count);
  });
});

describe('whom a quota compares', () => {
  const units: readonly Graded[] = [
    { id: 'U1', percent: '91', group: 'g1' },
    { id: 'U2', percent: '95', group: 'g1' },
    { id: 'U3', percent: '94', group: 'g2' },
    { id: 'U4', percent: '93', group: 'far' },
    { id: 'U5', percent: '92', group: 'far' },
  ];

  it.each([
    ['unit-group', 'baaab'],
    ['table', 'babab'],
    ['all', 'babbb'],
  ] as const)('within %s', (within, expected) => {
    expect(grades(units, { within, atMost: { count: 1 } })).toBe(expected);
  });

  it('a share is of the same units', () => {
    const half = { atMost: { percent: 50, of: 'units', rounding: 'down' } } as const;
    expect(grades(units, { within: 'unit-group', ...half })).toBe('babab');
    expect(grades(units, { within: 'all', ...half })).toBe('baabb');
  });
});

describe('equal units at the limit', () => {
  const units = with_('95', '93', '93', '91');

  it('all lose the grade, or all keep it', () => {
    expect(grades(units, { atMost: { count: 2 } })).toBe('abbb');
    expect(grades(units, { atMost: { count: 2 }, ties: 'keep' })).toBe('aaab');
  });

  it('that fit are no matter', () => {
    for (const ties of ['leave-out', 'keep'] as const) {
      expect(grades(units, { atMost: { count: 3 }, ties })).toBe('aaab');
      expect(grades(units, { atMost: { count: 1 }, ties })).toBe('abbb');
    }
  });

  it('may be all of them', () => {
    const same = with_('93', '93', '93');
    expect(grades(same, { atMost: { count: 2 } })).toBe('bbb');
    expect(grades(same, { atMost: { count: 2 }, ties: 'keep' })).toBe('aaa');
    // None is allowed: nobody stands on the last allowed place.
    expect(grades(same, { atMost: { count: 0 }, ties: 'keep' })).toBe('bbb');
  });

  it('are equal exactly: a third is not 0.3333', () => {
    expect(grades(with_('1/3', '0.3333333333333333', '1'), { atMost: { count: 2 } })).toBe('aba');
  });

  it('are parted by the next key of the ranking, but never by their grade', () => {
    const two = [
      { id: 'U1', percent: '93', total: '18.6' },
      { id: 'U2', percent: '93', total: '18.7' },
    ];
    const gradesBy = (by: string[]) =>
      applyQuotas(two.map(unit), rules([{ atMost: { count: 1 } }], by)).map(
        ({ classification }) => classification.grade,
      );
    expect(gradesBy(['grade', 'percent', 'total'])).toEqual(['b', 'a']);
    expect(gradesBy(['grade', 'percent'])).toEqual(['b', 'b']);
  });
});

describe('what a unit is told', () => {
  const units = with_('95', '93', '93', '91');
  const result = (changes: Partial<QuotaResult>): QuotaResult => ({
    quota: 'q',
    gradeBefore: 'a',
    gradeAfter: 'b',
    place: 2,
    reached: 4,
    allowed: 2,
    counted: null,
    tiedWith: [],
    ...changes,
  });

  it('its place among those who reached the grade, and with whom it is equal at the limit', () => {
    expect(told(units, 'U2', {})).toEqual({
      quotas: [result({ tiedWith: ['U3'] })],
      heldBackBy: ['q'],
    });
    expect(told(units, 'U3', {}).quotas).toEqual([result({ tiedWith: ['U2'] })]);
    expect(told(units, 'U4', {}).quotas).toEqual([result({ place: 4 })]);
    expect(told(units, 'U1', {})).toEqual({ quotas: [], heldBackBy: [] });
  });

  it('of how many units the share was taken', () => {
    // 50 % of 4 units
    const atMost = { percent: 50, of: 'units', rounding: 'down' } as const;
    expect(told(units, 'U4', { atMost }).quotas).toEqual([result({ place: 4, counted: 4 })]);
  });

  it('no tie where its equals are not cut apart', () => {
    const low = with_('95', '94', '91', '91');
    expect(told(low, 'U4', {}).quotas).toEqual([result({ place: 3 })]);
    expect(told(units, 'U3', { atMost: { count: 0 } }).quotas).toEqual([
      result({ allowed: 0, place: 2 }),
    ]);
    expect(told(units, 'U4', { ties: 'keep' }).quotas).toEqual([result({ place: 4 })]);
  });
});

describe('several quotas', () => {
  const units: readonly Graded[] = [
    { id: 'U1', percent: '95' },
    { id: 'U2', percent: '94' },
    { id: 'U3', percent: '89', grade: 'b' },
    { id: 'U4', percent: '88', grade: 'b' },
  ];
  const a = { id: 'q-a', grade: 'a', atMost: { count: 1 } };
  const b = { id: 'q-b', grade: 'b', atMost: { count: 2 } };

  it('run from the best grade down: who falls out takes part in the next', () => {
    expect(grades(units, a, b)).toBe('abbc');
    expect(grades(units, b, a)).toBe('abbc');
    expect(told(units, 'U4', b, a).quotas).toMatchObject([
      { quota: 'q-b', gradeBefore: 'b', gradeAfter: 'c', place: 3, reached: 3, allowed: 2 },
    ]);
  });

  it('may take one unit down twice, each told', () => {
    const result = told(units, 'U2', a, { ...b, atMost: { count: 0 } });
    expect(result.heldBackBy).toEqual(['q-a', 'q-b']);
    expect(result.quotas).toMatchObject([
      { quota: 'q-a', gradeBefore: 'a', gradeAfter: 'b' },
      { quota: 'q-b', gradeBefore: 'b', gradeAfter: 'c', place: 1, reached: 3, allowed: 0 },
    ]);
    expect(grades(units, a, { ...b, atMost: { count: 0 } })).toBe('accc');
  });

  it('of one grade run in their order', () => {
    const all = { id: 'q-all', grade: 'a', within: 'all', atMost: { count: 2 } } as const;
    const own = { id: 'q-own', grade: 'a', atMost: { count: 1 } };
    const mixed: readonly Graded[] = [
      { id: 'U1', percent: '99', group: 'g1' },
      { id: 'U2', percent: '98', group: 'g1' },
      { id: 'U3', percent: '97', group: 'g2' },
    ];
    expect(grades(mixed, all, own)).toBe('abb');
    expect(grades(mixed, own, all)).toBe('aba');
  });
});

describe('units outside the ranking', () => {
  it('of a group without ranks are neither counted nor limited', () => {
    const units: readonly Graded[] = [
      { id: 'U1', percent: '99', group: 'guest' },
      { id: 'U2', percent: '98', group: 'guest' },
      { id: 'U3', percent: '97' },
      { id: 'U4', percent: '96' },
      { id: 'U5', percent: '95', group: 'guest', outcome: 'incomplete' },
    ];
    expect(grades(units, { within: 'table', atMost: { count: 1 } })).toBe('aaab-');
    // 50 % of the two units of g, not of three.
    const half = { percent: 50, of: 'units', rounding: 'up' } as const;
    expect(grades(units, { within: 'table', atMost: half })).toBe('aaab-');
    expect(told(units, 'U4', { within: 'table', atMost: half }).quotas).toMatchObject([
      { place: 2, reached: 2, allowed: 1 },
    ]);
  });

  it('by a condition are outside too', () => {
    const units: readonly Graded[] = [
      { id: 'U1', percent: '99', unrankedBy: 'hot-spot' },
      { id: 'U2', percent: '98' },
      { id: 'U3', percent: '97' },
      { id: 'U4', percent: '96', outcome: 'not-eligible', unrankedBy: 'hot-spot' },
    ];
    expect(grades(units, { atMost: { count: 1 } })).toBe('aab-');
    const half = { percent: 50, of: 'units', rounding: 'up' } as const;
    expect(grades(units, { atMost: half })).toBe('aab-');
  });
});

it('places come after the quotas: a unit that fell out stands behind the grade it lost', () => {
  const set = rules([{ atMost: { count: 1 } }], ['grade', 'percent']);
  const units = [
    { id: 'U1', percent: '95' },
    { id: 'U2', percent: '94' },
    // A better grade at fewer percents: by a bonus that percents do not have, say.
    { id: 'U3', percent: '90', grade: 'b' },
  ];
  const after = applyQuotas(units.map(unit), set);
  const ranks = [...rankUnits(after, set)].map(([id, { rank }]) => [id, rank]);
  expect(ranks).toEqual([
    ['U1', 1],
    ['U2', 2],
    ['U3', 3],
  ]);
});
