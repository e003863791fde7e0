import { exact, exactText, sumOf } from '../../../domain/exact-number.js';
import { isInside } from '../../../domain/interval.js';
import { intervalOfStep } from '../../../methods/step-interval.js';
import { planLeaves } from '../../../rules/rule-set.js';
import { boundsOfTotal } from '../../probe/score-bounds.js';
import type { LintCheck } from '../lint-check.js';
import { MAIN_FILE } from '../lint-check.js';

/**
 * Grades are read from the total, and what does not apply leaves the maximum: a unit to which those
 * criteria do not apply cannot reach the best grade, however well it works.
 */
export const gradeLostByNotApplicable: LintCheck<'grade-lost-by-not-applicable'> = {
  code: 'grade-lost-by-not-applicable',
  severity: 'warning',
  find: ({ set, rules, probes }) => {
    const [best] = set.grades.bands;
    if (best === undefined || !set.grades.readFrom.startsWith('total')) return [];
    return rules.tables.flatMap((program) => {
      const leaving = program.sections
        .filter(({ kind }) => kind === 'scored')
        .flatMap(planLeaves)
        .filter(({ notApplicable }) => notApplicable === 'leaves-maximum');
      const without = sumOf(leaving.map(({ maxPoints }) => exact(maxPoints)));
      const { most } = boundsOfTotal(program, probes, set.totals);
      const { most: left } = boundsOfTotal(program, probes, { ...set.totals, without });
      const { low } = intervalOfStep(best);
      if (low === undefined || !isInside(most, { low }) || isInside(left, { low })) return [];
      const criteria = leaving.map(({ id }) => id);
      const params = { grade: best.label, table: program.id, most: exactText(left), criteria };
      return [{ params, file: MAIN_FILE, path: ['grades', 'bands', 0] }];
    });
  },
};
