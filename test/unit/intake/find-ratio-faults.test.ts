import { describe, expect, it } from 'vitest';
import type { TestUnit } from '../../support/make-table.js';
import { makeWideTable } from '../../support/make-table.js';
import { takeInAll } from '../../support/take-in-all.js';
import type { Edits } from '../../support/tiny-set.js';
import { SO_UNIT, tinySet } from '../../support/tiny-set.js';

function read(values: TestUnit, edits: Edits = []) {
  const { submission, issues } = takeInAll(
    [makeWideTable([{ ...SO_UNIT, ...values }])],
    tinySet(edits),
    2024,
  );
  const states = Object.fromEntries(
    [...(submission.units[0]?.values ?? [])].map(([element, { state }]) => [element, state]),
  );
  return { states, issues: issues.filter(({ code }) => code !== 'column-missing') };
}

const above = (found: string, denominator: string, denominatorLabel: string) => ({
  code: 'numerator-above-denominator',
  params: { found, denominator, denominatorLabel },
});

describe('counted among', () => {
  it('as many as there are is no fault; one more is', () => {
    expect(read({ 'cases-done': '10' }).issues).toEqual([]);
    const { states, issues } = read({ 'cases-done': '11' });
    expect(issues).toMatchObject([above('11', '10', 'Số vụ đến hạn')]);
    expect(states).toMatchObject({ 'cases-done': 'invalid', 'cases-total': 'reported' });
  });

  it('some of none is a fault, none of none is not', () => {
    expect(read({ 'cases-total': '0', 'cases-done': '0' }).issues).toEqual([]);
    expect(read({ 'cases-total': '0', 'cases-done': '1' }).issues).toMatchObject([
      above('1', '0', 'Số vụ đến hạn'),
    ]);
  });

  it('tells which of the two are numbers that Excel keeps', () => {
    const edits: Edits = [
      ['label: Số vụ đã giải quyết, kind: count', 'label: Số vụ, kind: number'],
    ];
    const params = (done: string | number, total: string | number) =>
      read({ 'cases-done': done, 'cases-total': total }, edits).issues[0]?.params;
    const same = { denominatorLabel: 'Số vụ đến hạn', found: '10.5', denominator: '10' };
    expect(params(10.5, '10')).toEqual({ ...same, keptAs: 'number' });
    expect(params('10.5', 10)).toEqual({ ...same, denominatorKeptAs: 'number' });
  });

  it('says nothing where either is not there', () => {
    expect(read({ 'cases-total': null, 'cases-done': '11' }).issues).toEqual([]);
    expect(read({ 'cases-total': 'KAD', 'cases-done': '11' }).issues).toEqual([]);
  });
});

describe('what is taken away', () => {
  it('each is counted among the whole, also where the other is not reported', () => {
    const { states, issues } = read({ 'petitions-late': '11', 'petitions-poor': null });
    expect(issues).toMatchObject([
      { ...above('11', '10', 'Số đơn'), elementId: 'petitions-late', at: { column: 'L' } },
    ]);
    expect(states['petitions-late']).toBe('invalid');
  });

  it('all of the whole is no fault', () => {
    expect(read({ 'petitions-late': '6', 'petitions-poor': '4' }).issues).toEqual([]);
  });

  it('together more than the whole is a fault in the data, at the last of them', () => {
    const { states, issues } = read({ 'petitions-late': '6', 'petitions-poor': '5' });
    expect(issues).toEqual([
      {
        code: 'numerator-above-denominator',
        params: {
          found: '11',
          keptAs: 'number',
          denominator: '10',
          denominatorLabel: 'Số đơn',
          addedLabels: 'Số đơn trễ hạn',
        },
        severity: 'error',
        at: { file: 'kq.csv', row: 2, column: 'M' },
        unitId: 'S1',
        elementId: 'petitions-poor',
      },
    ]);
    expect(states).toMatchObject({
      petitions: 'reported',
      'petitions-late': 'invalid',
      'petitions-poor': 'invalid',
    });
  });
});

describe('what is lessened before it is counted', () => {
  const edits: Edits = [
    [
      'of: [cases-done, cases-total]',
      'of: [{ plus: [cases-done], minus: [awards, faults] }, cases-total]',
    ],
  ];
  const among8 = (values: TestUnit) => read({ 'cases-total': '8', ...values }, edits);

  it('may exceed the denominator by itself: 10 − 1 − 3 = 6 of 8', () => {
    const { states, issues } = among8({ 'cases-done': '10', awards: '1', faults: '3' });
    expect(issues).toEqual([]);
    expect(states['cases-done']).toBe('reported');
    expect(among8({ 'cases-done': '10', awards: '1', faults: null }).issues).toEqual([]);
  });

  it('is a fault where what is left is too large: 10 − 1 − 0 = 9 of 8', () => {
    const { issues } = among8({ 'cases-done': '10', awards: '1', faults: '0' });
    expect(issues).toMatchObject([
      {
        code: 'numerator-above-denominator',
        params: {
          found: '9',
          denominator: '8',
          denominatorLabel: 'Số vụ đến hạn',
          takenLabels: 'Số bằng khen + Số lần bị phê bình',
        },
        elementId: 'cases-done',
      },
    ]);
  });

  it('is a fault where more is taken away than there is, one by one or together', () => {
    expect(among8({ 'cases-done': '2', awards: '3', faults: null }).issues).toMatchObject([
      above('3', '2', 'Số vụ đã giải quyết'),
    ]);
    expect(among8({ 'cases-done': '5', awards: '3', faults: '3' }).issues).toMatchObject([
      above('6', '5', 'Số vụ đã giải quyết'),
    ]);
  });

  it('lets figures be taken away that are more than the denominator: 12 − 9 − 0 = 3 of 8', () => {
    expect(among8({ 'cases-done': '12', awards: '9', faults: '0' }).issues).toEqual([]);
  });
});

describe('sums as denominators', () => {
  const edits: Edits = [
    [
      'of: [cases-done, cases-total]',
      'of: [cases-done, { plus: [cases-total, awards], minus: [faults] }]',
    ],
  ];

  it('hold what is counted among them', () => {
    expect(read({ 'cases-done': '11', awards: '1' }, edits).issues).toEqual([]);
    expect(read({ 'cases-done': '12', awards: '2', faults: '1' }, edits).issues).toMatchObject([
      above('12', '11', 'Số vụ đến hạn + Số bằng khen − Số lần bị phê bình'),
    ]);
  });
});

describe('numbers below 0', () => {
  it('make no ratio', () => {
    const edits: Edits = [
      [
        '- { id: cases-done, label: Số vụ đã giải quyết, kind: count,',
        '- { id: cases-done, label: Số vụ đã giải quyết, kind: number,',
      ],
    ];
    const { states, issues } = read({ 'cases-done': '-2' }, edits);
    expect(issues).toMatchObject([
      { code: 'value-negative', params: { found: '-2' }, elementId: 'cases-done' },
    ]);
    expect(states['cases-done']).toBe('invalid');
  });
});
