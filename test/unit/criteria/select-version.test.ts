import { describe, expect, it } from 'vitest';
import type { CriteriaSet } from '../../../src/criteria/criteria-set.js';
import { scoringYear, selectVersion } from '../../../src/criteria/select-version.js';
import { OperatorError } from '../../../src/domain/operator-error.js';
import { fixtureSet } from '../../support/fixture-set.js';

const base = fixtureSet();
const set = (id: string, ...scoringYears: number[]): CriteriaSet => ({ ...base, id, scoringYears });

function errorOf(run: () => unknown): Pick<OperatorError, 'code' | 'params'> {
  try {
    run();
  } catch (error) {
    if (error instanceof OperatorError) return { code: error.code, params: error.params };
    throw error;
  }
  throw new Error('nothing was thrown');
}

const SETS = [set('x/2019-1', 2019, 2020, 2021), set('x/2022-2', 2022, 2023)];

describe('selectVersion', () => {
  it.each([
    [2019, 'x/2019-1'],
    [2021, 'x/2019-1'],
    [2022, 'x/2022-2'],
    [undefined, 'x/2022-2'],
  ])('for %s takes %s', (year, id) => {
    expect(selectVersion(SETS, { issuer: 'x', year }).id).toBe(id);
    expect(selectVersion([...SETS].reverse(), { issuer: 'x', year }).id).toBe(id);
  });

  it('names the years there are where a year has no set', () => {
    const sets = [...SETS, set('x/2023-9', 2023)];
    expect(errorOf(() => selectVersion(sets, { issuer: 'x', year: 2024 }))).toEqual({
      code: 'criteria-year',
      params: { id: 'x', year: '2024', years: [2019, 2020, 2021, 2022, 2023] },
    });
  });

  it('does not choose between two sets for one year', () => {
    const sets = [...SETS, set('x/2023-9', 2023, 2024)];
    expect(errorOf(() => selectVersion(sets, { issuer: 'x', year: 2023 }))).toEqual({
      code: 'criteria-year-ambiguous',
      params: { id: 'x', year: 2023, sets: ['x/2022-2', 'x/2023-9'] },
    });
    expect(selectVersion(sets, { issuer: 'x', year: 2024 }).id).toBe('x/2023-9');
  });
});

describe('scoringYear', () => {
  it('takes the year that was asked for, else the last', () => {
    expect(scoringYear(set('x/1', 2022, 2024, 2023), undefined)).toBe(2024);
    expect(scoringYear(set('x/1', 2022, 2024, 2023), 2022)).toBe(2022);
  });

  it('refuses a year that the set does not score', () => {
    expect(errorOf(() => scoringYear(set('x/1', 2022), 2021))).toEqual({
      code: 'criteria-year',
      params: { id: 'x/1', year: '2021', years: [2022] },
    });
  });
});
