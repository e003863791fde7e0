import { describe, expect, it } from 'vitest';
import type { CriterionResult } from '../../../src/domain/evaluation.js';
import { exact, exactText } from '../../../src/domain/exact-number.js';
import { OperatorError } from '../../../src/domain/operator-error.js';
import { findFactorFaults, multiplyBounds } from '../../../src/methods/multiplier.js';
import type { TestUnit } from '../../support/make-table.js';
import { makeWideTable } from '../../support/make-table.js';
import type { Edits } from '../../support/tiny-set.js';
import { evaluateTiny, scoreSoUnit, tinySet, XA_UNIT } from '../../support/tiny-set.js';

const KIND = 'multiplier: { element: level, factors: { high: 1.2, mid: 1, low: 0.5 } }';

/** 2.1.3: a quarter of a point for each meeting, 2 at most, times the factor, held at 2. */
const MEETINGS: Edits = [
  [
    'label: Họp\n          maxPoints: 2',
    `label: Họp\n          maxPoints: 2\n          ${KIND}\n          cap: 2`,
  ],
];
/** 2.1.1 in proportion, 3 points, does not apply for nothing due; no cap: no factor above 1. */
const CASES: Edits = [
  [
    'label: Vụ việc\n          maxPoints: 3',
    'label: Vụ việc\n          maxPoints: 3\n          multiplier: { element: level, factors: { high: 1, mid: 0.7, low: 0.333 } }',
  ],
];
/** A.2: the best of one point for openness and half a point for each meeting, never below 0.5. */
const BEST: Edits = [['combine: best', `combine: best\n      cap: 3\n      ${KIND}`]];

async function criterion(id: string, values: TestUnit, edits: Edits): Promise<CriterionResult> {
  const { unit } = await scoreSoUnit(values, { edits });
  const found = unit.criteria.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  return found;
}

async function village(values: TestUnit): Promise<CriterionResult | undefined> {
  const table = makeWideTable([{ ...XA_UNIT, ...values }]);
  const { units } = await evaluateTiny([table], { edits: BEST });
  return units[0]?.criteria.find(({ id }) => id === 'A.2');
}

describe('points times the factor of a kind of unit', () => {
  it.each([
    ['high', '4', '1.2'],
    ['high', '6', '1.8'],
    ['high', '7', '2'],
    ['high', '8', '2'],
    ['mid', '7', '1.75'],
    ['mid', '8', '2'],
    ['low', '8', '1'],
    ['low', '1', '0.13'],
    ['low', '0', '0'],
  ])('%s with %s meetings gets %s', async (level, meetings, final) => {
    // "low" with 1: 0.25 × 0.5 = 0.125, rounded with the leaf and not before.
    expect(await criterion('2.1.3', { level, meetings }, MEETINGS)).toMatchObject({ final });
  });

  it('tells the points of the part with the factor, before they are held', async () => {
    const { parts } = await criterion('2.1.3', { level: 'high', meetings: '8' }, MEETINGS);
    expect(parts).toMatchObject([
      { points: '2.4', derived: { 'so/2.1.3/1:factor': '1.2' }, fromUnits: {} },
    ]);
  });

  it.each([
    ['high', '2', '6', '1', '1'],
    ['mid', '2', '6', '0.7', '0.7'],
    // 3 × 1/3 × 0.333
    ['low', '2', '6', '0.333', '0.33'],
    ['low', '6', '6', '0.999', '1'],
  ])('%s with %s of %s cases gets %s exactly', async (...row) => {
    const [level, done, total, exactly, final] = row;
    const values = { level, 'cases-done': done, 'cases-total': total };
    const found = await criterion('2.1.1', values, CASES);
    expect(found.parts).toMatchObject([{ points: exactly }]);
    expect(found.final).toBe(final);
  });

  it('does not touch what does not apply', async () => {
    for (const values of [{ 'cases-total': '0', 'cases-done': '0' }, { 'cases-total': 'KAD' }]) {
      expect(await criterion('2.1.1', { level: 'low', ...values }, CASES)).toMatchObject({
        status: 'not-applicable',
        maximum: '0',
        final: null,
      });
    }
  });

  it.each([
    // Parts 1 and 3 times the factor; 3.6 is held at 3.
    ['high', 'có', '6', ['1.2', '3.6'], '3'],
    ['high', 'có', '0', ['1.2', '0'], '1.2'],
    ['mid', 'có', '1', ['1', '0.5'], '1'],
    // The floor holds after the factor, so it is not halved.
    ['low', 'có', '0', ['0.5', '0'], '0.5'],
    ['low', 'không', '1', ['0', '0.25'], '0.5'],
    ['low', 'không', '2', ['0', '0.5'], '0.5'],
    ['low', 'không', '3', ['0', '0.75'], '0.75'],
  ] as const)('%s, openness %s, %s meetings: the best of %j is %s', async (...row) => {
    const [level, openness, meetings, points, final] = row;
    const found = await village({ level, openness, meetings });
    expect(found?.parts.map((part) => part.points)).toEqual(points);
    expect(found?.final).toBe(final);
  });

  it('waits for the kind of unit: without it there is no factor, and no 1 by default', async () => {
    const { unit, issues } = await scoreSoUnit({ level: null }, { edits: MEETINGS });
    const found = unit.criteria.find(({ id }) => id === '2.1.3');
    expect(found).toMatchObject({ status: 'not-reported', final: null, parts: [{ points: null }] });
    expect(unit.outcome).toBe('incomplete');
    expect(issues.map(({ code, elementId }) => [code, elementId])).toEqual([
      ['not-reported-blocks', 'level'],
    ]);
    expect(await criterion('2.1.3', { level: 'x' }, MEETINGS)).toMatchObject({ status: 'invalid' });
  });
});

/** The faults for which a set with these edits is refused. */
function faultsOf(edits: Edits): readonly unknown[] {
  try {
    tinySet(edits);
    return [];
  } catch (error) {
    if (!(error instanceof OperatorError) || error.code !== 'criteria-invalid') throw error;
    const { faults } = (error as OperatorError<'criteria-invalid'>).params;
    return faults.map(({ code, params }) => ({ code, params }));
  }
}

describe('a multiplier that cannot be', () => {
  const written = (multiplier: string, rest = ''): Edits => [
    [
      'label: Họp\n          maxPoints: 2',
      `label: Họp\n          maxPoints: 2\n          multiplier: ${multiplier}${rest}`,
    ],
  ];

  it('leads above the maximum only where a cap says so', () => {
    const factors = '{ element: level, factors: { high: 1.2, mid: 1, low: 0.5 } }';
    expect(faultsOf(written(factors))).toEqual([
      { code: 'points-above-maximum', params: { points: '2.4', maximum: '2' } },
    ]);
    expect(faultsOf(written(factors, '\n          cap: 2'))).toEqual([]);
    expect(
      faultsOf(written('{ element: level, factors: { high: 0.9, mid: 0.8, low: 0.5 } }')),
    ).toEqual([{ code: 'points-below-maximum', params: { points: '1.8', maximum: '2' } }]);
    expect(faultsOf(written('{ element: level, factors: { high: 1, mid: 1, low: 1 } }'))).toEqual(
      [],
    );
  });

  it('needs a factor above 0 for every option of a choice that exists', () => {
    expect(faultsOf(written('{ element: level, factors: { high: 1, mid: 1 } }'))).toEqual([
      { code: 'option-not-scored', params: { option: 'low' } },
    ]);
    expect(faultsOf(written('{ element: levels, factors: { high: 1 } }'))).toMatchObject([
      { code: 'reference-unknown', params: { what: 'element', found: 'levels' } },
    ]);
    expect(faultsOf(written('{ element: openness, factors: { high: 1 } }'))).toMatchObject([
      { code: 'element-wrong-kind', params: { element: 'openness', found: 'yes-no' } },
    ]);
    for (const factor of ['0', '-1']) {
      const factors = `{ element: level, factors: { high: 1, mid: 1, low: ${factor} } }`;
      expect(faultsOf(written(factors))).not.toEqual([]);
    }
  });
});

describe('multiplyBounds', () => {
  const bounds = (least: number, most: number, factors?: Readonly<Record<string, number>>) => {
    const multiplier = factors && { element: 'level', factors };
    const found = multiplyBounds({ least: exact(least), most: exact(most) }, multiplier);
    return [exactText(found.least), exactText(found.most)];
  };

  it('takes the factors that lead furthest, down as well as up', () => {
    expect(bounds(0, 4, { a: 1.2, b: 0.5 })).toEqual(['0', '4.8']);
    expect(bounds(1, 4, { a: 1.2, b: 0.5 })).toEqual(['0.5', '4.8']);
    expect(bounds(-2, 3, { a: 1.2, b: 0.5 })).toEqual(['-2.4', '3.6']);
    expect(bounds(-2, -1, { a: 1.2, b: 0.5 })).toEqual(['-2.4', '-0.5']);
    expect(bounds(-2, 3)).toEqual(['-2', '3']);
  });
});

describe('findFactorFaults', () => {
  it('names options without factor and factors without option', () => {
    const elements = new Map([
      ['kind', { kind: 'choice', range: {}, options: ['a', 'b'] } as const],
    ]);
    const factors = { b: 1, c: 2 };
    expect(findFactorFaults({ element: 'kind', factors }, ['x'], { elements })).toEqual([
      { code: 'option-not-scored', params: { option: 'a' }, path: ['x'] },
      {
        code: 'reference-unknown',
        params: { what: 'option', found: 'c', known: ['a', 'b'] },
        path: ['x', 'c'],
      },
    ]);
  });
});
