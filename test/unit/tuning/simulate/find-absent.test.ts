import { describe, expect, it } from 'vitest';
import { parseCriteriaSet } from '../../../../src/criteria/parse-criteria-set.js';
import type { UnitReport } from '../../../../src/domain/submission.js';
import type { IsBesideThePoint } from '../../../../src/tuning/simulate/find-absent.js';
import { findAbsent, usagesOf } from '../../../../src/tuning/simulate/find-absent.js';
import { OLD_FILES } from './mini-sets.js';

/** The set says "zero"; criterion 2.2 alone, which reads `site`, says something else. */
const FILES = OLD_FILES.map(({ path, text }) => ({
  path,
  text:
    path === 'tables/so.yaml'
      ? text.replace(/(label: Tiêu chí 2\.2\n)/, '$1      whenMissing: blocks\n')
      : text,
}));

const report = { unitId: 'U1', unitGroup: 'so-nganh', values: new Map() } as unknown as UnitReport;

describe('findAbsent', () => {
  const set = parseCriteriaSet(FILES);
  const absentOf = (isBeside: IsBesideThePoint) =>
    findAbsent([report], { before: set, after: set }, { usageOf: usagesOf(set), isBeside });
  const absent = absentOf(() => false);
  const treatmentsOf = (id: string) => absent.find(({ element }) => element === id)?.treatments;

  it("tells a criterion's own treatment, which scoring follows, not that of the set", () => {
    expect(treatmentsOf('site')).toEqual([
      { whenMissing: 'blocks', criteria: ['so/2.2'], conditions: false },
    ]);
  });

  it('tells that of the set where the criterion says nothing', () => {
    expect(treatmentsOf('plans')).toEqual([
      { whenMissing: 'zero', criteria: ['so/1.1'], conditions: false },
    ]);
  });

  it('leaves out a figure whose only criterion does not apply to the unit, and that alone', () => {
    const without = absentOf((unitId, criterion) => unitId === 'U1' && criterion === '1.1');
    const left = absent.filter(({ element }) => !without.some((each) => each.element === element));
    expect(left.map(({ element }) => element)).toEqual(['plans']);
  });
});
