import { describe, expect, it } from 'vitest';
import type { UnitResult } from '../../../../src/domain/evaluation.js';
import { gradeCauses } from '../../../../src/tuning/simulate/grade-causes.js';
import { miniSides } from './mini-sets.js';

const { before, after } = miniSides();
const sets = { before: before.set, after: after.set };

/** A unit with the percent, graded by points and then held back. */
function unit(
  percent: string,
  gradeByPoints: string,
  { grade, heldBackBy }: { readonly grade: string; readonly heldBackBy: readonly string[] },
): UnitResult {
  const result = { outcome: 'graded', percent, gradeByPoints, grade, heldBackBy };
  return result as unknown as UnitResult;
}

describe('gradeCauses', () => {
  it('tells a limit that was there before and holds back further as changed, not as gained', () => {
    const old = unit('90', 'tot', { grade: 'kha', heldBackBy: ['late'] });
    const own = unit('90', 'tot', { grade: 'yeu', heldBackBy: ['late'] });
    expect(gradeCauses(old, own, sets)).toEqual([{ cause: 'limit-changed', limits: ['late'] }]);
  });

  it('does not name better points as a cause of a worse grade', () => {
    const old = unit('60', 'kha', { grade: 'kha', heldBackBy: [] });
    const own = unit('90', 'tot', { grade: 'yeu', heldBackBy: ['late'] });
    expect(gradeCauses(old, own, sets)).toEqual([{ cause: 'limit-gained', limits: ['late'] }]);
  });

  it('does not name a limit that went as a cause of a worse grade', () => {
    const old = unit('90', 'tot', { grade: 'kha', heldBackBy: ['late'] });
    const own = unit('20', 'yeu', { grade: 'yeu', heldBackBy: [] });
    expect(gradeCauses(old, own, sets)).toEqual([{ cause: 'points' }]);
  });
});
