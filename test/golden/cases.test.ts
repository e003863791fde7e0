import { describe, expect, it } from 'vitest';
import { exact, exactText } from '../../src/domain/exact-number.js';
import { criteriaSetIds, loadCriteriaSet } from '../support/repository-files.js';
import { runCase } from '../support/run-case.js';

const plain = (value: number) => exactText(exact(value));

describe.each(criteriaSetIds())('%s', (id) => {
  const set = loadCriteriaSet(id);
  const cases = set.cases;

  it('has at least 15 cases computed by hand', () => {
    expect(cases?.cases.length).toBeGreaterThanOrEqual(15);
  });

  it.each(cases?.cases ?? [])('$id: $reasoning', async (one) => {
    if (cases === undefined) throw new Error('no cases');
    const { unit } = await runCase(set, cases, one);
    const { criteria, maximum, total, percent, grade, outcome, heldBackBy } = one.expect;
    const expected = {
      outcome,
      ...(maximum !== undefined && { maximum: plain(maximum) }),
      ...(total !== undefined && { total: plain(total) }),
      ...(percent !== undefined && { percent: plain(percent) }),
      ...(grade !== undefined && { grade }),
      ...(heldBackBy !== undefined && { heldBackBy }),
    };
    expect(unit).toMatchObject(expected);
    for (const [criterion, points] of Object.entries(criteria)) {
      const found = unit.criteria.find((result) => result.id === criterion);
      const got = typeof points === 'number' ? found?.final : found?.status;
      expect({ criterion, got }).toEqual({
        criterion,
        got: typeof points === 'number' ? plain(points) : points,
      });
    }
  });
});
