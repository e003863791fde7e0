import type { LintCheck } from '../lint-check.js';
import { MAIN_FILE } from '../lint-check.js';

/** A ceiling at the best grade: everybody may have it. */
export const ceilingNeverLowers: LintCheck<'ceiling-never-lowers'> = {
  code: 'ceiling-never-lowers',
  severity: 'warning',
  find: ({ set }) =>
    set.conditions.flatMap(({ id, effect }, index) => {
      const best = set.grades.bands[0];
      if (best === undefined || effect?.notAbove !== best.id) return [];
      const path = ['conditions', index, 'effect', 'notAbove'];
      return [{ params: { id, grade: best.label }, file: MAIN_FILE, path }];
    }),
};
