import { describe, expect, it } from 'vitest';
import { compareEvaluations } from '../../../src/audit/compare-evaluations.js';
import type { Evaluation } from '../../../src/domain/evaluation.js';
import { makeWideTable } from '../../support/make-table.js';
import { evaluateTiny, SO_UNIT, XA_UNIT } from '../../support/tiny-set.js';

const STRICT = { places: true };

const units = [
  {
    unit_id: 'S1',
    ...SO_UNIT,
    'Thẩm định 1.1': '1,5',
    'Lý do 1.1': 'Đã kiểm tra',
    'Ngày thẩm định 1.1': '5/12/2024',
    faults: '2',
  },
  { unit_id: 'X1', ...XA_UNIT },
];

/** Ways to every value inside, but those that name the things that are compared. */
function leavesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** A copy in which one value is another. */
function changedAt(evaluation: Evaluation, path: readonly string[]): Evaluation {
  const copy = structuredClone(evaluation) as unknown as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  const home = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, copy);
  home[last] = typeof home[last] === 'boolean' ? !home[last] : `${home[last]}x`;
  return copy as unknown as Evaluation;
}

describe('two evaluations', () => {
  it('that are the same have no changes', async () => {
    const evaluation = await evaluateTiny([makeWideTable(units)]);
    expect(compareEvaluations(evaluation, structuredClone(evaluation), STRICT)).toEqual({
      units: [],
      issues: { before: [], after: [] },
      sourcesDiffer: false,
    });
  });

  it('differ where any single value of a unit is another', async () => {
    const evaluation = await evaluateTiny([makeWideTable(units)]);
    // A section or kind of a criterion, the number of a part, comes from the rules, not from the unit.
    const paths = leavesOf(evaluation.units, ['units']).filter(
      (path) => !(path[2] === 'criteria' && ['section', 'kind'].includes(path[4] ?? '')),
    );
    expect(paths.length).toBeGreaterThan(500);
    const unnoticed = paths.filter((path) => {
      const { units: changes } = compareEvaluations(
        evaluation,
        changedAt(evaluation, path),
        STRICT,
      );
      return changes.length === 0;
    });
    expect(unnoticed.map((path) => path.join('.'))).toEqual([]);
  });

  it('tell the figure, what became of its criterion and of the unit', async () => {
    // A.1 of the villages: openness gives its 2 points or none.
    const [before, after] = [
      await evaluateTiny([makeWideTable([{ ...units[1], openness: 'có' }])]),
      await evaluateTiny([makeWideTable([{ ...units[1], openness: 'không' }])]),
    ];
    const [change] = compareEvaluations(before, after, STRICT).units;
    expect(change).toMatchObject({ unitId: 'X1', presence: 'both', figures: [] });
    const [criterion] = change?.criteria ?? [];
    expect(criterion?.figures).toMatchObject([
      { element: 'openness', before: { text: 'có' }, after: { text: 'không' }, moved: false },
    ]);
    expect(criterion?.fields[0]).toEqual({ field: 'final', before: '2', after: '0' });
    expect(change?.fields.map(({ field }) => field)).toContain('total');
  });

  it('may have the same figure in another cell, which counts only where places do', async () => {
    const [one, other] = [
      await evaluateTiny([makeWideTable(units)]),
      await evaluateTiny([makeWideTable(units, { from: 3 })]),
    ];
    expect(compareEvaluations(one, other, { places: false }).units).toEqual([]);
    const { units: moved } = compareEvaluations(one, other, STRICT);
    const figures = moved.flatMap(({ criteria }) => criteria.flatMap((each) => each.figures));
    expect(figures.length).toBeGreaterThan(10);
    expect(figures.every((figure) => figure.moved)).toBe(true);
  });

  it('may have units of their own', async () => {
    const both = await evaluateTiny([makeWideTable(units)]);
    const alone = await evaluateTiny([makeWideTable(units.slice(0, 1))]);
    expect(compareEvaluations(both, alone, STRICT).units).toMatchObject([
      { unitId: 'X1', presence: 'before' },
    ]);
    expect(compareEvaluations(alone, both, STRICT).units).toMatchObject([
      { unitId: 'X1', presence: 'after' },
    ]);
  });
});
