import { describe, expect, it } from 'vitest';
import type { RevisedUnit, Standing } from '../../../src/domain/predecessor.js';
import { largestFirst } from '../../../src/domain/sort-revisions.js';

const unit = (
  unitId: string,
  before: Partial<Standing>,
  after: Partial<Standing>,
): RevisedUnit => ({
  unitId,
  before: { outcome: 'graded', ...before },
  after: { outcome: 'graded', ...after },
  causes: ['place'],
});

describe('revised units', () => {
  it('stand with the largest change first: a result that came or went, points, percent, place, id', () => {
    const sorted = [
      unit(
        'one-place',
        { total: '80', percent: '80', rank: 4 },
        { total: '80', percent: '80', rank: 5 },
      ),
      unit(
        'two-places',
        { total: '80', percent: '80', rank: 3 },
        { total: '80', percent: '80', rank: 1 },
      ),
      unit('half-up', { total: '80', percent: '80' }, { total: '80.5', percent: '80.5' }),
      // the same points of a smaller maximum
      unit('half-of-90', { total: '80', percent: '88.89' }, { total: '80.5', percent: '89.44' }),
      unit('third-down', { total: '8/3', percent: '80' }, { total: '5/3', percent: '79' }),
      unit('came', { outcome: 'incomplete' }, { total: '1', percent: '1' }),
      unit(
        'a-place',
        { total: '80', percent: '80', rank: 4 },
        { total: '80', percent: '80', rank: 5 },
      ),
    ];
    expect(largestFirst(sorted).map(({ unitId }) => unitId)).toEqual([
      'came',
      'third-down',
      'half-of-90',
      'half-up',
      'two-places',
      'a-place',
      'one-place',
    ]);
  });
});
