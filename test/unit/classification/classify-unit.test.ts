import { describe, expect, it } from 'vitest';
import type { UnitResult } from '../../../src/domain/evaluation.js';
import type { TestUnit } from '../../support/make-table.js';
import { makeWideTable } from '../../support/make-table.js';
import type { Edits } from '../../support/tiny-set.js';
import { evaluateTiny, scoreSoUnit, XA_UNIT } from '../../support/tiny-set.js';

const unitOf = async (values: TestUnit, edits: Edits = []): Promise<UnitResult> =>
  (await scoreSoUnit(values, { edits })).unit;

/** Without bonus 17.8 − 2.7 = 15.1, and so many points for 2.1.1. */
const withPoints = (points: string): TestUnit => ({ awards: '0', 'Thẩm định 2.1.1': points });

const PERCENT = '  - { at: percent, digits: 2, mode: half-up }\n';

describe('grades by points', () => {
  it.each([
    // 15.1 + 2.9 = 18 of 20
    { points: '2,9', percent: '90', grade: 'xuat-sac' },
    // 17.998 of 20
    { points: '2,898', percent: '89.99', grade: 'tot' },
    // 17.999 of 20 = 89.995 %, half up
    { points: '2,899', percent: '90', grade: 'xuat-sac' },
    // 17.9989 of 20 = 89.9945 %
    { points: '2,8989', percent: '89.99', grade: 'tot' },
    { points: '0,9', percent: '80', grade: 'tot' },
    { points: '0,898', percent: '79.99', grade: 'kha' },
  ])('$percent % is $grade', async ({ points, percent, grade }) => {
    expect(await unitOf(withPoints(points))).toMatchObject({
      percent,
      grade,
      gradeByPoints: grade,
      outcome: 'graded',
    });
  });

  it('are read from the exact percent where the set does not round it', async () => {
    expect(await unitOf(withPoints('2,899'), [[PERCENT, '']])).toMatchObject({
      percent: '89.995',
      grade: 'tot',
    });
    expect(await unitOf(withPoints('2,8999999'), [[PERCENT, '']])).toMatchObject({ grade: 'tot' });
    expect(await unitOf(withPoints('2,9'), [[PERCENT, '']])).toMatchObject({ grade: 'xuat-sac' });
  });

  it.each([
    ['2', '65', 'kha'],
    ['1,99', '64.95', 'yeu'],
  ])(
    'the lowest boundary: %s points of the council give %s %%, %s',
    async (points, percent, grade) => {
      // Section 1: 9 − 3 = 6; section 2: 3 + 0 + 1 + 1 + 2 = 7; 13 of 20.
      const values = {
        level: 'Hiếm khi',
        'cases-done': '10',
        'petitions-late': '10',
        'petitions-poor': '0',
        meetings: '4',
        'review-points': points,
        awards: '0',
      };
      expect(await unitOf(values)).toMatchObject({ percent, grade });
    },
  );

  it('may be read from the total', async () => {
    const edits: Edits = [
      ['readFrom: percent', 'readFrom: total'],
      ['from: 90 }', 'from: 18 }'],
      ['from: 80, below: 90 }', 'from: 16, below: 18 }'],
      ['from: 65, below: 80 }', 'from: 13, below: 16 }'],
      ['Yếu, below: 65 }', 'Yếu, below: 13 }'],
    ];
    expect((await unitOf(withPoints('2,9'), edits)).grade).toBe('xuat-sac');
    expect((await unitOf(withPoints('2,899'), edits)).grade).toBe('tot');
  });
});

describe('ceilings', () => {
  it('lower a better grade and are named', async () => {
    const unit = await unitOf({ 'hot-spots': '1' });
    expect(unit).toMatchObject({
      outcome: 'graded',
      grade: 'kha',
      gradeByPoints: 'xuat-sac',
      heldBackBy: ['hot-spot'],
      total: '18.3',
    });
    expect(unit.effects).toMatchObject([
      {
        condition: 'hot-spot',
        gradeBefore: 'xuat-sac',
        gradeAfter: 'kha',
        trace: { rule: 'so/condition/hot-spot', holds: true },
      },
    ]);
  });

  it('leave an equal or lower grade alone: they hold, but hold nobody back', async () => {
    for (const [points, grade] of [
      ['0,898', 'kha'],
      ['0', 'kha'],
    ] as const) {
      const unit = await unitOf({ ...withPoints(points), 'hot-spots': '2' });
      expect(unit).toMatchObject({ grade, heldBackBy: [] });
      expect(unit.effects).toMatchObject([{ gradeBefore: grade, gradeAfter: grade }]);
    }
  });

  it('do not hold just below their threshold', async () => {
    expect(await unitOf({ 'hot-spots': '0' })).toMatchObject({ effects: [], heldBackBy: [] });
  });

  it('on the percent of a section compare it exactly', async () => {
    // Section 2 of 11: 3 + 0 + 0.5 + 0 + 2 = 5.5, exactly half.
    const half = {
      'cases-done': '10',
      'petitions-late': '10',
      'petitions-poor': '0',
      meetings: '2',
      budget: '0',
      'review-points': '2',
    };
    expect((await unitOf(half)).effects).toEqual([]);
    const less = await unitOf({ ...half, 'Thẩm định 2.3': '1,9999999' });
    expect(less.effects.map(({ condition }) => condition)).toEqual(['weak-section']);
  });

  it('do not reach into tables where they do not apply', async () => {
    const { units, issues } = await evaluateTiny([
      makeWideTable([{ ...XA_UNIT, 'hot-spots': '5' }]),
    ]);
    expect(units[0]).toMatchObject({ grade: 'xuat-sac', effects: [] });
    expect(issues.map(({ code }) => code)).toEqual(['value-not-used']);
  });
});

describe('demotions', () => {
  it('lower the grade by one', async () => {
    // 18.3 − 2 = 16.3 of 20 = 81.5 %: tốt, then khá.
    expect(await unitOf({ faults: '2' })).toMatchObject({
      percent: '81.5',
      gradeByPoints: 'tot',
      grade: 'kha',
      heldBackBy: ['many-faults'],
    });
  });

  it('add up', async () => {
    expect(await unitOf({ faults: '2', 'report-on': 'chưa gửi' })).toMatchObject({
      gradeByPoints: 'tot',
      grade: 'yeu',
      heldBackBy: ['many-faults', 'no-report'],
    });
  });

  it('end at the lowest grade', async () => {
    const low = { level: 'Hiếm khi', satisfaction: '10%', faults: '3' };
    // 18.3 − 3 − 3 − 3 = 9.3 of 20 = 46.5 %
    const unit = await unitOf({ ...low, 'report-on': 'không' });
    expect(unit).toMatchObject({ percent: '46.5', grade: 'yeu', heldBackBy: [] });
    expect(unit.effects.map(({ gradeBefore, gradeAfter }) => [gradeBefore, gradeAfter])).toEqual([
      ['yeu', 'yeu'],
      ['yeu', 'yeu'],
    ]);
  });

  it('by more than there are grades end there too', async () => {
    const edits: Edits = [['demoteBy: 1 }\n    tables', 'demoteBy: 9 }\n    tables']];
    expect(await unitOf({ faults: '2' }, edits)).toMatchObject({ grade: 'yeu' });
  });
});

describe('eligibility', () => {
  it('takes the grade away, whatever the points', async () => {
    expect(await unitOf({ 'leader-fault': 'có' })).toMatchObject({
      outcome: 'not-eligible',
      grade: null,
      gradeByPoints: 'xuat-sac',
      heldBackBy: ['leader'],
      total: '18.3',
      percent: '91.5',
      rank: null,
      missing: [],
    });
  });
});

describe('the order of effects', () => {
  it('ceilings, then demotions, then eligibility, whatever the order in the set', async () => {
    const unit = await unitOf({
      'hot-spots': '1',
      faults: '2',
      'report-on': 'không',
      'leader-fault': 'có',
      'Thẩm định 2.1.1': '3',
      'Thẩm định 2.2': '2',
      'Thẩm định 2.3': '2',
    });
    // 9 + 3 + 1.6 + 2 + 2 + 2 + 0.5 − 2 = 18.1 of 20
    expect(unit.percent).toBe('90.5');
    expect(
      unit.effects.map(({ condition, gradeBefore, gradeAfter }) => [
        condition,
        gradeBefore,
        gradeAfter,
      ]),
    ).toEqual([
      ['hot-spot', 'xuat-sac', 'kha'],
      ['many-faults', 'kha', 'yeu'],
      ['no-report', 'yeu', 'yeu'],
      ['leader', 'yeu', null],
    ]);
    expect(unit.heldBackBy).toEqual(['hot-spot', 'many-faults', 'leader']);
  });
});

describe('conditions whose figure is not there', () => {
  it('block the grade, not the points', async () => {
    const { unit, issues } = await scoreSoUnit({ 'hot-spots': null });
    expect(unit).toMatchObject({
      outcome: 'incomplete',
      grade: null,
      gradeByPoints: null,
      rank: null,
      effects: [],
      total: '18.3',
      percent: '91.5',
      missing: [{ condition: 'hot-spot', elements: ['hot-spots'] }],
    });
    expect(issues.map(({ code }) => code)).toEqual(['not-reported-blocks']);
  });

  it('do not hold where the set lets the figure be nothing; that is said', async () => {
    const { unit, issues } = await scoreSoUnit({ 'leader-fault': null });
    expect(unit).toMatchObject({ outcome: 'graded', grade: 'xuat-sac', effects: [] });
    expect(issues).toEqual([
      {
        code: 'not-reported-counts-zero',
        severity: 'warning',
        params: { label: 'Lãnh đạo bị kỷ luật' },
        at: { file: 'kq.csv', row: 2, column: 'U' },
        unitId: 'S1',
        elementId: 'leader-fault',
      },
    ]);
  });

  it('block where the figure is invalid, whatever "not reported" would do', async () => {
    expect(await unitOf({ 'leader-fault': 'có lẽ' })).toMatchObject({
      outcome: 'incomplete',
      missing: [{ condition: 'leader', elements: ['leader-fault'] }],
    });
  });

  it('name criteria and conditions together', async () => {
    expect((await unitOf({ faults: null, level: 'x' })).missing).toEqual([
      { criterion: '1.3', elements: ['level'] },
      { criterion: 'G.1', elements: ['faults'] },
      { condition: 'many-faults', elements: ['faults'] },
    ]);
  });

  it('are told though the criterion that reads the figure too was appraised', async () => {
    const appraised = { 'Thẩm định G.1': '0', 'Lý do G.1': 'x', 'Người thẩm định G.1': 'y' };
    const { unit, issues } = await scoreSoUnit({ faults: null, ...appraised });
    expect(unit).toMatchObject({
      outcome: 'incomplete',
      missing: [{ condition: 'many-faults', elements: ['faults'] }],
    });
    expect(issues.map(({ code, elementId }) => [code, elementId])).toEqual([
      ['not-reported-blocks', 'faults'],
    ]);
  });

  it('are told as blocking though the criterion only counts 0', async () => {
    const edits: Edits = [
      [
        'label: Phê bình\n      maxPoints: 3\n',
        'label: Phê bình\n      maxPoints: 3\n      whenMissing: zero\n',
      ],
    ];
    const { unit, issues } = await scoreSoUnit({ faults: null }, { edits });
    expect(unit.outcome).toBe('incomplete');
    expect(issues.map(({ code, criterionId }) => [code, criterionId])).toEqual([
      ['not-reported-counts-zero', 'G.1'],
      ['not-reported-blocks', undefined],
    ]);
  });

  it('are told where the criterion was appraised and so asks for nothing', async () => {
    const edits: Edits = [
      [
        'when: { fact: leader-fault, operator: is, value: true }',
        'when: { all: [{ fact: leader-fault, operator: is, value: true }, { not: { fact: openness, operator: is, value: true } }] }',
      ],
    ];
    const appraised = { 'Thẩm định 1.2': '1', 'Lý do 1.2': 'x', 'Người thẩm định 1.2': 'y' };
    const { issues } = await scoreSoUnit({ openness: null, ...appraised }, { edits });
    expect(
      issues.map(({ code, elementId, criterionId }) => [code, elementId, criterionId]),
    ).toEqual([['not-reported-counts-zero', 'openness', undefined]]);
  });

  it('a missing column is told once, also where it only means nothing', async () => {
    const { 'leader-fault': _fault, ...rest } = XA_UNIT;
    const table = makeWideTable([rest, { ...rest, unit_id: 'X2' }]);
    const { issues } = await evaluateTiny([table]);
    expect(issues.map(({ code, elementId }) => [code, elementId])).toEqual([
      ['column-missing', 'leader-fault'],
    ]);
  });
});

describe('conditions on points', () => {
  const condition = (when: string): Edits => [
    ['when: { fact: hot-spots, operator: at-least, value: 1 }', `when: ${when}`],
    ['- { id: hot-spots, label: Số điểm nóng, kind: count, whenMissing: blocks }\n', ''],
  ];

  it.each([
    ['{ fact: "points:1.1", operator: equals, value: 2 }', true],
    ['{ fact: "points:1.1", operator: below, value: 2 }', false],
    ['{ fact: "points:2.1", operator: at-most, value: 6.3 }', true],
    ['{ fact: "percent:1", operator: at-least, value: 100 }', true],
    ['{ fact: total, operator: above, value: 18.3 }', false],
    ['{ fact: total, operator: at-least, value: 18.3 }', true],
    ['{ fact: percent, operator: equals, value: 91.5 }', true],
    ['{ fact: total-without-bonus, operator: equals, value: 17.8 }', true],
    ['{ fact: total-without-bonus, operator: above, value: 17.8 }', false],
    ['{ fact: percent-without-bonus, operator: at-most, value: 89 }', true],
    ['{ fact: percent-without-bonus, operator: below, value: 89 }', false],
    // 2.1.1 has 2.7 of 3, 2.3 has 1.5 of 2.
    ['{ fact: "percent:2.1.1", operator: equals, value: 90 }', true],
    ['{ fact: "percent:2.3", operator: at-least, value: 75 }', true],
    ['{ fact: "percent:2.3", operator: above, value: 75 }', false],
    ['{ all: [{ fact: percent, operator: above, value: 91 }, { condition: many-faults }] }', false],
    ['{ not: { condition: many-faults } }', true],
  ])('%s holds: %s', async (when, holds) => {
    const unit = await unitOf({ 'hot-spots': null }, condition(when));
    expect(unit.effects.map(({ condition: id }) => id)).toEqual(holds ? ['hot-spot'] : []);
  });

  it.each(['at-least', 'below'])(
    'percent of what left the maximum is not %s 50',
    async (operator) => {
      const when = `{ fact: "percent:2.1.1", operator: ${operator}, value: 50 }`;
      const unit = await unitOf({ 'hot-spots': null, 'cases-total': 'KAD' }, condition(when));
      expect(unit.outcome).toBe('graded');
      expect(unit.effects).toEqual([]);
    },
  );
});

describe('no place in the ranking', () => {
  const edits: Edits = [['effect: { notAbove: kha }', 'effect: { notRanked: true }']];

  it('by a condition: the grade stays, the place goes, and the condition is told', async () => {
    const unit = await unitOf({ 'hot-spots': '1' }, edits);
    expect(unit).toMatchObject({
      outcome: 'graded',
      grade: 'xuat-sac',
      gradeByPoints: 'xuat-sac',
      heldBackBy: [],
      rank: null,
      unrankedBy: 'hot-spot',
    });
    expect(unit.effects).toMatchObject([
      { condition: 'hot-spot', gradeBefore: 'xuat-sac', gradeAfter: 'xuat-sac' },
    ]);
    expect(await unitOf({ 'hot-spots': '0' }, edits)).toMatchObject({ rank: 1, unrankedBy: null });
  });

  it('comes after what changes the grade', async () => {
    const unit = await unitOf({ 'hot-spots': '1', faults: '2' }, edits);
    expect(unit.effects.map(({ condition }) => condition)).toEqual(['many-faults', 'hot-spot']);
    expect(unit).toMatchObject({ grade: 'kha', heldBackBy: ['many-faults'], rank: null });
  });

  it('is not said of a unit that has no grade', async () => {
    expect(await unitOf({ 'hot-spots': '1', 'leader-fault': 'có' }, edits)).toMatchObject({
      outcome: 'not-eligible',
      unrankedBy: null,
    });
  });

  it('is not concluded from a figure that is not there', async () => {
    expect(await unitOf({ 'hot-spots': null }, edits)).toMatchObject({
      outcome: 'incomplete',
      missing: [{ condition: 'hot-spot', elements: ['hot-spots'] }],
    });
  });
});
