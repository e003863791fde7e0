import { describe, expect, it } from 'vitest';
import type { UnitResult } from '../../../src/domain/evaluation.js';
import type { TestUnit } from '../../support/make-table.js';
import { makeWideTable } from '../../support/make-table.js';
import type { Edits } from '../../support/tiny-set.js';
import { evaluateTiny, SO_UNIT, scoreSoUnit } from '../../support/tiny-set.js';

const unitOf = async (values: TestUnit, edits: Edits = []): Promise<UnitResult> =>
  (await scoreSoUnit(values, { edits })).unit;

/** 9 + 11 = 20 of 20. */
const BEST: TestUnit = {
  'cases-done': '10',
  'petitions-late': '0',
  'petitions-poor': '0',
  budget: '1000',
  'review-points': '2',
};
const EXCEED: Edits = [['bonusMayExceedScale: false', 'bonusMayExceedScale: true']];

describe('the total without the bonus', () => {
  it('stands beside the total', async () => {
    expect(await unitOf({})).toMatchObject({
      total: '18.3',
      percent: '91.5',
      totalWithoutBonus: '17.8',
      percentWithoutBonus: '89',
    });
  });

  it('has the deduction in it', async () => {
    expect(await unitOf({ faults: '1' })).toMatchObject({
      total: '17.3',
      totalWithoutBonus: '16.8',
      percentWithoutBonus: '84',
    });
  });

  it('never exceeds the scale nor falls below 0', async () => {
    expect(await unitOf({ ...BEST, awards: '2' }, EXCEED)).toMatchObject({
      total: '21',
      percent: '105',
      totalWithoutBonus: '20',
      percentWithoutBonus: '100',
    });
    const nothing = {
      'plan-on': 'không',
      openness: 'không',
      level: 'Hiếm khi',
      satisfaction: '10%',
      'cases-done': '0',
      'petitions-late': '10',
      'petitions-poor': '0',
      meetings: '0',
      budget: '0',
      'review-points': '0',
      faults: '1',
    };
    expect(await unitOf(nothing)).toMatchObject({ total: '0', totalWithoutBonus: '0' });
  });

  it('is rounded like the total', async () => {
    const leaf = '  - { at: leaf, digits: 2, mode: half-up }\n';
    const edits: Edits = [[leaf, '  - { at: total, digits: 0, mode: half-up }\n']];
    expect(await unitOf({}, edits)).toMatchObject({
      total: '18',
      totalWithoutBonus: '18',
      percentWithoutBonus: '90',
    });
  });

  it('is held at the unit’s own maximum after rounding, also where a bonus may exceed it', async () => {
    const leaf = '  - { at: leaf, digits: 2, mode: half-up }\n';
    const edits: Edits = [
      ...EXCEED,
      [leaf, '  - { at: total, digits: 0, mode: half-up }\n'],
      ['label: Vụ việc\n          maxPoints: 3', 'label: Vụ việc\n          maxPoints: 2.5'],
      ['label: Đơn\n          maxPoints: 2', 'label: Đơn\n          maxPoints: 2.5'],
    ];
    // 17.5 of 17.5 would be rounded to 18.
    expect(await unitOf({ ...BEST, 'cases-total': 'KAD', awards: '0' }, edits)).toMatchObject({
      maximum: '17.5',
      totalWithoutBonus: '17.5',
      percentWithoutBonus: '100',
    });
  });

  it('is not there where something is missing', async () => {
    expect(await unitOf({ level: null })).toMatchObject({
      totalWithoutBonus: null,
      percentWithoutBonus: null,
    });
  });
});

describe('grades read without the bonus', () => {
  const percents: Edits = [['readFrom: percent', 'readFrom: percent-without-bonus']];
  const totals: Edits = [
    ['readFrom: percent', 'readFrom: total-without-bonus'],
    ['from: 90 }', 'from: 18 }'],
    ['from: 80, below: 90 }', 'from: 16, below: 18 }'],
    ['from: 65, below: 80 }', 'from: 13, below: 16 }'],
    ['Yếu, below: 65 }', 'Yếu, below: 13 }'],
  ];

  it.each([
    // 17.8 of 20 without, 18.3 with the bonus.
    ['17.8, 89 %', {}, 'tot'],
    // 15.1 and the points for 2.1.1
    ['18, 90 %', { 'Thẩm định 2.1.1': '2,9' }, 'xuat-sac'],
    ['17.99, 89.95 %', { 'Thẩm định 2.1.1': '2,89' }, 'tot'],
    // 15.8 and 16.3 with the bonus
    ['15.8, 79 %', { faults: '2' }, 'kha'],
  ])('%s', async (_, values, grade) => {
    for (const edits of [percents, totals]) {
      expect((await unitOf(values, edits)).gradeByPoints).toBe(grade);
    }
  });

  it('do not change places: these are read from what the ranking names', async () => {
    const { units } = await evaluateTiny(
      [
        makeWideTable([
          { ...SO_UNIT, awards: '0' },
          { ...SO_UNIT, unit_id: 'S2' },
        ]),
      ],
      { edits: percents },
    );
    expect(units.map(({ unitId, grade, rank }) => [unitId, grade, rank])).toEqual([
      ['S2', 'tot', 1],
      ['S1', 'tot', 2],
    ]);
  });
});
