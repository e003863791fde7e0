import { describe, expect, it } from 'vitest';
import type { UnitResult } from '../../../src/domain/evaluation.js';
import type { TestUnit } from '../../support/make-table.js';
import { makeWideTable } from '../../support/make-table.js';
import type { Edits } from '../../support/tiny-set.js';
import { evaluateTiny, scoreSoUnit, XA_UNIT } from '../../support/tiny-set.js';

const unitOf = async (values: TestUnit, edits: Edits = []): Promise<UnitResult> =>
  (await scoreSoUnit(values, { edits })).unit;

/** Everything full: 9 + 11 = 20, no bonus, no deduction. */
const BEST: TestUnit = {
  'cases-done': '10',
  'petitions-late': '0',
  'petitions-poor': '0',
  budget: '1000',
  'review-points': '2',
  awards: '0',
};

/** Nothing at all: 0 of 20. */
const WORST: TestUnit = {
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
  awards: '0',
};

const LEAF = '  - { at: leaf, digits: 2, mode: half-up }\n';
const PERCENT = '  - { at: percent, digits: 2, mode: half-up }\n';
const EXCEED: Edits = [['bonusMayExceedScale: false', 'bonusMayExceedScale: true']];

/** Own maximum without criterion 2.1.1: 20 − 2.5 = 17.5. */
const HALVES: Edits = [
  ['label: Vụ việc\n          maxPoints: 3', 'label: Vụ việc\n          maxPoints: 2.5'],
  ['label: Đơn\n          maxPoints: 2', 'label: Đơn\n          maxPoints: 2.5'],
];

describe('the tree', () => {
  it('adds up leaves to sub-sections, sections and the whole', async () => {
    const unit = await unitOf({});
    expect(unit.sections).toEqual([
      { id: '1', kind: 'scored', maximum: '9', points: '9', percent: '100' },
      { id: '2', kind: 'scored', maximum: '11', points: '8.8', percent: '80' },
      { id: '2.1', kind: 'scored', maximum: '7', points: '6.3', percent: '90' },
      { id: 'T', kind: 'bonus', maximum: '1', points: '0.5', percent: '50' },
      { id: 'G', kind: 'deduction', maximum: '3', points: '0', percent: '0' },
    ]);
    expect(unit).toMatchObject({
      maximum: '20',
      computed: '17.8',
      subtotal: '17.8',
      bonus: '0.5',
      deduction: '0',
      total: '18.3',
      percent: '91.5',
    });
  });

  it('takes what leaves the maximum out of points and maxima', async () => {
    const unit = await unitOf({ 'cases-total': 'KAD' });
    expect(unit).toMatchObject({ maximum: '17', subtotal: '15.1', total: '15.6' });
    // 15.6 / 17 = 91.7647… %
    expect(unit.percent).toBe('91.76');
    expect(unit.sections.filter(({ id }) => id.startsWith('2'))).toEqual([
      { id: '2', kind: 'scored', maximum: '8', points: '6.1', percent: '76.25' },
      { id: '2.1', kind: 'scored', maximum: '4', points: '3.6', percent: '90' },
    ]);
  });

  it('counts full points of what does not apply but stays', async () => {
    expect(await unitOf({ budget: 'KAD', 'budget-due': null })).toMatchObject({
      maximum: '20',
      subtotal: '18.8',
    });
  });

  it('has no sum where a criterion has no points; the other sections have theirs', async () => {
    const unit = await unitOf({ 'cases-done': null });
    expect(unit).toMatchObject({
      maximum: '20',
      computed: null,
      subtotal: null,
      total: null,
      percent: null,
      bonus: '0.5',
      deduction: '0',
    });
    expect(unit.sections.map(({ id, points, percent }) => [id, points, percent])).toEqual([
      ['1', '9', '100'],
      ['2', null, null],
      ['2.1', null, null],
      ['T', '0.5', '50'],
      ['G', '0', '0'],
    ]);
  });

  it('has no total where the deduction is not known', async () => {
    expect(await unitOf({ faults: null })).toMatchObject({
      subtotal: '17.8',
      deduction: null,
      total: null,
      percent: null,
    });
  });

  it('keeps computed and appraised sums apart', async () => {
    expect(await unitOf({ 'Thẩm định 1.1': '1' })).toMatchObject({
      computed: '17.8',
      subtotal: '16.8',
      total: '17.3',
      percent: '86.5',
    });
    expect(await unitOf({ level: null, 'Thẩm định 1.3': '1' })).toMatchObject({
      computed: null,
      subtotal: '15.8',
    });
  });

  it('of nothing that applies has a maximum of 0 and no percent', async () => {
    const nothing = { ...XA_UNIT, openness: 'KAD', meetings: 'KAD' };
    const { units } = await evaluateTiny([makeWideTable([nothing])]);
    expect(units[0]).toMatchObject({
      maximum: '0',
      total: '0',
      percent: null,
      outcome: 'incomplete',
      grade: null,
      rank: null,
    });
    expect(units[0]?.sections).toEqual([
      { id: 'A', kind: 'scored', maximum: '0', points: '0', percent: null },
    ]);
  });
});

describe('bonus and deduction', () => {
  it('are held by their section', async () => {
    const unit = await unitOf({ awards: '5' });
    expect(unit.criteria.find(({ id }) => id === 'T.1')?.final).toBe('2');
    expect(unit).toMatchObject({ bonus: '1', total: '18.8' });
    expect((await unitOf({ faults: '9' })).deduction).toBe('3');
  });

  it('do not lift the total above the maximum', async () => {
    expect(await unitOf({ ...BEST, awards: '2' })).toMatchObject({
      subtotal: '20',
      bonus: '1',
      total: '20',
      percent: '100',
    });
  });

  it('lift it above where the set lets them', async () => {
    expect(await unitOf({ ...BEST, awards: '2' }, EXCEED)).toMatchObject({
      total: '21',
      percent: '105',
      grade: 'xuat-sac',
    });
  });

  it('come before the total is held: a bonus can make up for a deduction', async () => {
    expect((await unitOf({ ...BEST, awards: '2', faults: '1' })).total).toBe('20');
  });

  it('a deduction larger than the points leaves 0', async () => {
    for (const edits of [[], EXCEED]) {
      expect(await unitOf({ ...WORST, openness: 'có', faults: '3' }, edits)).toMatchObject({
        subtotal: '1',
        deduction: '3',
        total: '0',
        percent: '0',
        grade: 'yeu',
      });
    }
  });

  it('do not count as claimed or computed points of the sections', async () => {
    expect(await unitOf({ 'Tự chấm T.1': '1' })).toMatchObject({ claimed: null, computed: '17.8' });
  });
});

describe('rounding', () => {
  const third = { petitions: '3', 'petitions-late': '1', 'petitions-poor': '0' };

  it('happens nowhere unless the set says so', async () => {
    // 17.8 − 1.6 + 4/3 + 0.5 = 18 + 1/30 = 541/30; of 20: 541/6 %.
    expect(await unitOf(third, [[`rounding:\n${LEAF}${PERCENT}`, 'rounding: []\n']])).toMatchObject(
      {
        subtotal: '263/15',
        total: '541/30',
        percent: '541/6',
      },
    );
  });

  it('of leaves goes on into the sums', async () => {
    expect(await unitOf(third)).toMatchObject({
      subtotal: '17.53',
      total: '18.03',
      percent: '90.15',
    });
  });

  it('of sections comes before the sum, for each top section', async () => {
    const edits: Edits = [[LEAF, '  - { at: section, digits: 0, mode: half-up }\n']];
    const unit = await unitOf({}, edits);
    expect(unit.sections.map(({ id, points }) => [id, points])).toEqual([
      ['1', '9'],
      ['2', '9'],
      ['2.1', '6.3'],
      ['T', '1'],
      ['G', '0'],
    ]);
    expect(unit).toMatchObject({ subtotal: '18', bonus: '1', total: '19', percent: '95' });
  });

  it('of the total comes before the percent', async () => {
    const edits: Edits = [[LEAF, '  - { at: total, digits: 0, mode: half-up }\n']];
    expect(await unitOf({}, edits)).toMatchObject({ subtotal: '17.8', total: '18', percent: '90' });
    const down: Edits = [[LEAF, '  - { at: total, digits: 0, mode: down }\n']];
    expect(await unitOf({ awards: '2' }, down)).toMatchObject({ total: '18', percent: '90' });
  });

  it.each([
    ['half-up', '13'],
    ['half-even', '12'],
    ['down', '12'],
  ])('of the percent: 1 of 8 is 12.5 %%, %s to whole percents %s', async (mode, percent) => {
    const edits: Edits = [
      [PERCENT, `  - { at: percent, digits: 0, mode: ${mode} }\n`],
      ['scale: 5', 'scale: 8'],
      ['label: Mục A\n  maxPoints: 5', 'label: Mục A\n  maxPoints: 8'],
      ['label: Công khai\n      maxPoints: 2', 'label: Công khai\n      maxPoints: 5'],
    ];
    const table = makeWideTable([{ ...XA_UNIT, openness: 'không', meetings: '2' }]);
    const { units } = await evaluateTiny([table], { edits });
    expect(units[0]).toMatchObject({ total: '1', maximum: '8', percent });
  });

  it('never lifts a section or the total above its maximum', async () => {
    const best = { ...BEST, 'cases-total': 'KAD' };
    const total: Edits = [...HALVES, [LEAF, '  - { at: total, digits: 0, mode: half-up }\n']];
    expect(await unitOf(best, total)).toMatchObject({
      maximum: '17.5',
      total: '17.5',
      percent: '100',
      grade: 'xuat-sac',
    });
    const section: Edits = [...HALVES, [LEAF, '  - { at: section, digits: 0, mode: half-up }\n']];
    const unit = await unitOf(best, section);
    expect(unit.sections.find(({ id }) => id === '2')).toMatchObject({
      maximum: '8.5',
      points: '8.5',
      percent: '100',
    });
    expect(unit.total).toBe('17.5');
  });
});

describe('claimed points', () => {
  const claims = {
    'Tự chấm 1.1': '2',
    'Tự chấm 1.2': '1',
    'Tự chấm 1.3': '3',
    'Tự chấm 2.1.1': '3',
    'Tự chấm 2.1.2': '2',
    'Tự chấm 2.1.3': '1,5',
    'Tự chấm 2.2': '2',
  };

  it('are added up where every criterion that units score themselves has them', async () => {
    expect((await unitOf(claims)).claimed).toBe('14.5');
  });

  it('have no sum where one is not there, or cannot be read', async () => {
    expect((await unitOf({ ...claims, 'Tự chấm 1.1': null })).claimed).toBeNull();
    expect((await unitOf({ ...claims, 'Tự chấm 1.1': 'x' })).claimed).toBeNull();
    expect((await unitOf({})).claimed).toBeNull();
  });

  it('are not asked for where the criterion does not apply', async () => {
    const unit = await unitOf({ ...claims, 'cases-total': 'KAD', 'Tự chấm 2.1.1': null });
    expect(unit.claimed).toBe('11.5');
  });

  it('are never computed from anything: a blank is no 0', async () => {
    expect(
      (await unitOf({ ...claims, 'Tự chấm 1.2': null, openness: 'không' })).claimed,
    ).toBeNull();
  });
});
