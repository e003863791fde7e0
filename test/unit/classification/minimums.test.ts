import { describe, expect, it } from 'vitest';
import type { UnitResult } from '../../../src/domain/evaluation.js';
import type { TestUnit } from '../../support/make-table.js';
import { makeWideTable } from '../../support/make-table.js';
import type { Edits } from '../../support/tiny-set.js';
import { evaluateTiny, SO_UNIT, scoreSoUnit, XA_UNIT } from '../../support/tiny-set.js';

const unitOf = async (values: TestUnit, edits: Edits): Promise<UnitResult> =>
  (await scoreSoUnit(values, { edits })).unit;

const LAST_BAND = '- { id: yeu, label: Yếu, below: 65 }\n';

/** A minimum: "xuat-sac, sections, 80". */
function minimums(...written: readonly (readonly [grade: string, of: string, atLeast: number])[]) {
  const list = written.map(
    ([grade, of, atLeast], index) =>
      `    - { id: min-${index + 1}, label: Mức sàn, grade: ${grade}, of: ${of}, atLeast: ${atLeast}, citation: { source: S, place: "6" } }\n`,
  );
  return [[LAST_BAND, `${LAST_BAND}  minimums:\n${list.join('')}`]] satisfies Edits;
}

/** What a unit came to: grade, what held it back. */
const outcome = ({ grade, heldBackBy }: UnitResult) => [grade, heldBackBy];

describe('a minimum of every section', () => {
  // Section 1 has 9 of 9, section 2 8.8 of 11: exactly 80 %.
  it('is reached by what equals it', async () => {
    expect(outcome(await unitOf({}, minimums(['xuat-sac', 'sections', 80])))).toEqual([
      'xuat-sac',
      [],
    ]);
    expect(outcome(await unitOf({}, minimums(['xuat-sac', 'sections', 80.1])))).toEqual([
      'tot',
      ['min-1'],
    ]);
  });

  it('is compared exactly: just below is below', async () => {
    const unit = await unitOf(
      { 'Thẩm định 2.3': '1,4999999999' },
      minimums(['xuat-sac', 'sections', 80]),
    );
    expect(unit).toMatchObject({
      outcome: 'graded',
      grade: 'tot',
      gradeByPoints: 'xuat-sac',
      percent: '91.5',
      heldBackBy: ['min-1'],
    });
    expect(unit.effects).toMatchObject([
      {
        condition: 'min-1',
        gradeBefore: 'xuat-sac',
        gradeAfter: 'tot',
        trace: { rule: 'so/minimum/min-1', holds: true },
      },
    ]);
  });

  it('looks at scored sections only: bonus and deduction are not earned', async () => {
    // Bonus 0 of 1, deduction 0 of 3.
    const unit = await unitOf({ awards: '0', 'Thẩm định 2.1.1': '3' }, [
      ...minimums(['xuat-sac', 'sections', 80]),
    ]);
    expect([unit.percent, ...outcome(unit)]).toEqual(['90.5', 'xuat-sac', []]);
  });

  it('does not hold back where nothing of a section applies', async () => {
    const edits: Edits = [
      ...minimums(['xuat-sac', 'sections', 80], ['xuat-sac', '["2", "2.1", "2.1.1"]', 80]),
      [
        'label: Đơn vị sự nghiệp, table: so }',
        'label: Đơn vị sự nghiệp, table: so, leavesOut: ["2"], scale: 9 }',
      ],
    ];
    const unit = await unitOf({ unit_group: 'don-vi' }, edits);
    expect([unit.percent, ...outcome(unit)]).toEqual(['100', 'xuat-sac', []]);
  });
});

describe('a minimum of every criterion', () => {
  const half = minimums(['xuat-sac', 'criteria', 50]);

  it('is reached where the lowest equals it', async () => {
    // 2.2 has 1 of 2.
    expect(outcome(await unitOf({}, half))).toEqual(['xuat-sac', []]);
    expect(outcome(await unitOf({ 'Thẩm định 2.2': '0,999' }, half))).toEqual(['tot', ['min-1']]);
  });

  it('does not look at criteria beside the scale', async () => {
    // Bonus 0 of 2: total 17.8 − 2.7 + 3 = 18.1.
    const unit = await unitOf({ awards: '0', 'cases-done': '10' }, half);
    expect([unit.percent, ...outcome(unit)]).toEqual(['90.5', 'xuat-sac', []]);
  });

  it('counts full points for what does not apply but stays, and nothing for what leaves', async () => {
    // 2.2 counts 2 of 2, 2.1.1 leaves: 16.1 + 0.5 of 17.
    const unit = await unitOf({ 'budget-due': 'không', 'cases-total': 'KAD' }, half);
    expect([unit.percent, ...outcome(unit)]).toEqual(['97.65', 'xuat-sac', []]);
  });
});

describe('a minimum of some', () => {
  it('looks at those and no others', async () => {
    const three = minimums(['xuat-sac', '["1.3", "2"]', 80]);
    expect(outcome(await unitOf({ 'Thẩm định 2.2': '1' }, three))).toEqual(['xuat-sac', []]);
    expect(outcome(await unitOf({ 'Thẩm định 1.3': '2,4' }, three))).toEqual(['tot', []]);
    expect(outcome(await unitOf({ 'Thẩm định 1.3': '2,39', 'Thẩm định 2.2': '2' }, three))).toEqual(
      ['tot', ['min-1']],
    );
  });

  it('says nothing in a table that has none of them', async () => {
    const edits = minimums(['xuat-sac', '["1.3"]', 100]);
    const table = makeWideTable([SO_UNIT, XA_UNIT].map((unit) => ({ ...unit, level: 'mid' })));
    const { units } = await evaluateTiny([table], { edits });
    expect(units.map((unit) => [unit.unitId, ...outcome(unit)])).toEqual([
      ['S1', 'tot', []],
      ['X1', 'xuat-sac', []],
    ]);
  });
});

describe('minimums together', () => {
  it('of a lower grade bar the better ones too', async () => {
    expect(outcome(await unitOf({}, minimums(['tot', 'sections', 81])))).toEqual([
      'kha',
      ['min-1'],
    ]);
  });

  it('lower the grade to the lowest that is left, each that changes it is named', async () => {
    const edits = minimums(['xuat-sac', 'sections', 81], ['tot', 'criteria', 51]);
    const unit = await unitOf({}, edits);
    expect(outcome(unit)).toEqual(['kha', ['min-1', 'min-2']]);
    expect(unit.effects.map(({ gradeBefore, gradeAfter }) => [gradeBefore, gradeAfter])).toEqual([
      ['xuat-sac', 'tot'],
      ['tot', 'kha'],
    ]);
  });

  it('hold, but hold nobody back, where the grade is lower already', async () => {
    // 18.3 − 3 = 15.3 of 20: 76.5 %.
    const unit = await unitOf({ faults: '3' }, [
      ...minimums(['xuat-sac', 'sections', 81]),
      ['effect: { demoteBy: 1 }\n    tables: [so]', 'effect: { demoteBy: 1 }\n    tables: [xa]'],
    ]);
    expect([unit.gradeByPoints, ...outcome(unit)]).toEqual(['kha', 'kha', []]);
    expect(unit.effects.map(({ condition }) => condition)).toEqual(['min-1']);
  });

  it('come before demotions, which go down from there', async () => {
    const unit = await unitOf({ 'report-on': 'chưa gửi' }, minimums(['xuat-sac', 'sections', 81]));
    expect(outcome(unit)).toEqual(['kha', ['min-1', 'no-report']]);
  });

  it('say nothing of a unit that is incomplete', async () => {
    const unit = await unitOf({ level: null }, minimums(['xuat-sac', 'sections', 100]));
    expect(unit).toMatchObject({ outcome: 'incomplete', grade: null, effects: [] });
  });
});
