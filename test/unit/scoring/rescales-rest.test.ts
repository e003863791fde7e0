import { describe, expect, it } from 'vitest';
import type { UnitResult } from '../../../src/domain/evaluation.js';
import type { TestUnit } from '../../support/make-table.js';
import { makeWideTable } from '../../support/make-table.js';
import type { Edits } from '../../support/tiny-set.js';
import { evaluateTiny, scoreSoUnit, XA_UNIT } from '../../support/tiny-set.js';

const unitOf = async (values: TestUnit, edits: Edits): Promise<UnitResult> =>
  (await scoreSoUnit(values, { edits })).unit;

/** 2.1.1, 3 of 20 points, is converted where it does not apply. */
const CASES: Edits = [
  [
    'notApplicable: { policy: leaves-maximum }\n          score',
    'notApplicable: { policy: rescales-rest }\n          score',
  ],
];
const budget = (policy: string): Edits => [[`policy: full-points`, `policy: ${policy}`]];
const NONE: TestUnit = { 'cases-total': 'KAD' };
const NO_BUDGET: TestUnit = { 'budget-due': 'không' };

/** 17 of 17 beside the criterion that does not apply. */
const BEST: TestUnit = {
  ...NONE,
  'petitions-late': '0',
  'petitions-poor': '0',
  budget: '1000',
  'review-points': '2',
};

describe('what does not apply and is converted', () => {
  it('makes the rest stand for the whole: 15.1 of 17 for 20', async () => {
    const unit = await unitOf(NONE, CASES);
    expect(unit).toMatchObject({
      maximum: '20',
      rescaled: { fromPoints: '15.1', fromMaximum: '17' },
      // 15.1 × 20 / 17
      computed: '302/17',
      subtotal: '302/17',
      bonus: '0.5',
      // 302/17 + 1/2 = 621/34; of 20: 91.3235… %
      total: '621/34',
      percent: '91.32',
      totalWithoutBonus: '302/17',
      // 15.1 of 17 is 88.8235… %
      percentWithoutBonus: '88.82',
      grade: 'xuat-sac',
    });
  });

  it('leaves the criterion and its section as they are', async () => {
    const unit = await unitOf(NONE, CASES);
    expect(unit.criteria.find(({ id }) => id === '2.1.1')).toMatchObject({
      status: 'not-applicable',
      maximum: '0',
      maxPoints: '3',
      computed: null,
      final: null,
      notApplicable: { policy: 'rescales-rest', saidBy: 'unit' },
    });
    expect(unit.sections.filter(({ id }) => id.startsWith('2'))).toEqual([
      { id: '2', kind: 'scored', maximum: '8', points: '6.1', percent: '76.25' },
      { id: '2.1', kind: 'scored', maximum: '4', points: '3.6', percent: '90' },
    ]);
  });

  it('is the same whoever says it: the unit or a denominator of 0', async () => {
    const byUnit = await unitOf(NONE, CASES);
    const byRule = await unitOf({ 'cases-total': '0', 'cases-done': '0' }, CASES);
    expect(byRule.criteria[4]?.notApplicable).toEqual({ policy: 'rescales-rest', saidBy: 'rule' });
    expect([byRule.total, byRule.percent]).toEqual([byUnit.total, byUnit.percent]);
  });

  it('changes nothing where it applies', async () => {
    expect(await unitOf({}, CASES)).toMatchObject({
      maximum: '20',
      rescaled: null,
      subtotal: '17.8',
      total: '18.3',
    });
  });

  it('may be several: 14.1 of 15 for 20', async () => {
    const unit = await unitOf({ ...NONE, ...NO_BUDGET }, [...CASES, ...budget('rescales-rest')]);
    expect(unit).toMatchObject({
      maximum: '20',
      rescaled: { fromPoints: '14.1', fromMaximum: '15' },
      subtotal: '18.8',
      total: '19.3',
      percent: '96.5',
    });
  });

  it('beside what leaves the maximum: 14.1 of 15 for 18', async () => {
    const unit = await unitOf({ ...NONE, ...NO_BUDGET }, [...CASES, ...budget('leaves-maximum')]);
    expect(unit).toMatchObject({
      maximum: '18',
      rescaled: { fromPoints: '14.1', fromMaximum: '15' },
      subtotal: '16.92',
      total: '17.42',
      // 17.42 / 18 = 96.777… %
      percent: '96.78',
    });
  });

  it('beside what counts as fulfilled: 16.1 of 17 for 20', async () => {
    expect(await unitOf({ ...NONE, ...NO_BUDGET }, CASES)).toMatchObject({
      rescaled: { fromPoints: '16.1', fromMaximum: '17' },
      subtotal: '322/17',
      total: '661/34',
      percent: '97.21',
    });
  });

  it('converts before bonus and deduction, which stay as they are', async () => {
    // 302/17 + 0.5 − 1 = 587/34
    expect(await unitOf({ ...NONE, faults: '1' }, CASES)).toMatchObject({
      subtotal: '302/17',
      deduction: '1',
      total: '587/34',
      // 302/17 − 1 = 285/17, of 20: 83.8235… %
      totalWithoutBonus: '285/17',
      percentWithoutBonus: '83.82',
    });
  });

  it('is held at the whole scale, unless a bonus may exceed it', async () => {
    expect(await unitOf({ ...BEST, awards: '2' }, CASES)).toMatchObject({
      subtotal: '20',
      total: '20',
      percent: '100',
    });
    const exceed: Edits = [...CASES, ['bonusMayExceedScale: false', 'bonusMayExceedScale: true']];
    expect(await unitOf({ ...BEST, awards: '2' }, exceed)).toMatchObject({
      total: '21',
      percent: '105',
      totalWithoutBonus: '20',
      percentWithoutBonus: '100',
    });
  });

  it('converts sections that were rounded, and rounds the total only afterwards', async () => {
    const leaf = '  - { at: leaf, digits: 2, mode: half-up }\n';
    const section: Edits = [...CASES, [leaf, '  - { at: section, digits: 0, mode: half-up }\n']];
    // Section 2: 6.1 → 6; bonus 0.5 → 1; 15 × 20 / 17 + 1 = 317/17.
    expect(await unitOf(NONE, section)).toMatchObject({
      rescaled: { fromPoints: '15', fromMaximum: '17' },
      subtotal: '300/17',
      bonus: '1',
      total: '317/17',
      percent: '93.24',
    });
    const total: Edits = [...CASES, [leaf, '  - { at: total, digits: 1, mode: half-up }\n']];
    // 621/34 = 18.2647… → 18.3, and 18.3 of 20.
    expect(await unitOf(NONE, total)).toMatchObject({
      subtotal: '302/17',
      total: '18.3',
      percent: '91.5',
      // 302/17 = 17.7647… → 17.8
      totalWithoutBonus: '17.8',
      percentWithoutBonus: '89',
    });
  });

  it('keeps computed and appraised sums apart, both converted', async () => {
    expect(await unitOf({ ...NONE, 'Thẩm định 1.1': '1' }, CASES)).toMatchObject({
      computed: '302/17',
      subtotal: '282/17',
      rescaled: { fromPoints: '14.1', fromMaximum: '17' },
    });
  });

  it('has nothing to convert where a criterion has no points', async () => {
    expect(await unitOf({ ...NONE, level: null }, CASES)).toMatchObject({
      computed: null,
      subtotal: null,
      total: null,
      percent: null,
      totalWithoutBonus: null,
      percentWithoutBonus: null,
      rescaled: null,
      outcome: 'incomplete',
    });
  });

  it('of nothing that applies has no result, and divides by nothing', async () => {
    const edits: Edits = ['score: { method: yes-no', 'combine: best'].map((rest) => [
      `notApplicable: { policy: leaves-maximum }\n      ${rest}`,
      `notApplicable: { policy: rescales-rest }\n      ${rest}`,
    ]);
    const nothing = { ...XA_UNIT, openness: 'KAD', meetings: 'KAD' };
    const { units } = await evaluateTiny([makeWideTable([nothing])], { edits });
    expect(units[0]).toMatchObject({
      maximum: '0',
      total: '0',
      percent: null,
      rescaled: null,
      outcome: 'incomplete',
      grade: null,
    });
  });
});
