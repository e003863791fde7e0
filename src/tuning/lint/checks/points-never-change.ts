import { exactText } from '../../../domain/exact-number.js';
import type { LintCheck } from '../lint-check.js';
import { criteriaOf } from '../lint-check.js';

/** A criterion that gives the same points whatever is reported. */
export const pointsNeverChange: LintCheck<'points-never-change'> = {
  code: 'points-never-change',
  severity: 'warning',
  find: ({ set, probes }) =>
    criteriaOf(set).flatMap(({ name: criterion, file, path }) => {
      const tried = probes.get(criterion) ?? [];
      const all = new Set(
        tried.flatMap((each) =>
          each.probes.flatMap(({ score }) =>
            score?.computedExact === undefined ? [] : [exactText(score.computedExact)],
          ),
        ),
      );
      const [points, ...others] = all;
      if (points === undefined || others.length > 0) return [];
      return [{ params: { points }, file, path, criterion }];
    }),
};
