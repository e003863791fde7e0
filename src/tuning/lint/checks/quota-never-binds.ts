import type { LintCheck } from '../lint-check.js';
import { MAIN_FILE } from '../lint-check.js';

/** A quota that lets everybody through: all units may have the grade, or nobody takes part in it. */
export const quotaNeverBinds: LintCheck<'quota-never-binds'> = {
  code: 'quota-never-binds',
  severity: 'warning',
  find: ({ set }) =>
    set.grades.quotas.flatMap(({ atMost }, index) => {
      const everyone = 'percent' in atMost && atMost.percent >= 100;
      const nobody = set.unitGroups.every(({ ranked }) => ranked === false);
      if (!everyone && !nobody) return [];
      const why: 'whole' | 'unranked' = everyone ? 'whole' : 'unranked';
      const path = ['grades', 'quotas', index, 'atMost'];
      return [{ params: { why }, file: MAIN_FILE, path }];
    }),
};
