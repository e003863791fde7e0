import { exact, exactText, largestOf } from '../../../domain/exact-number.js';
import type { LintCheck } from '../lint-check.js';
import { criteriaOf } from '../lint-check.js';

/**
 * The best that a unit can really get, with all figures together, is not the maximum: parts that read the
 * same figure may exclude each other. A smaller cap says that it is meant.
 */
export const bestCaseDiffers: LintCheck<'best-case-differs'> = {
  code: 'best-case-differs',
  severity: 'error',
  find: ({ set, probes }) =>
    criteriaOf(set).flatMap(({ criterion, name, file, path }) => {
      const tried = probes.get(name) ?? [];
      if (tried.some(({ complete }) => !complete)) return [];
      const points = tried.flatMap((each) =>
        each.probes.flatMap(({ score }) => (score?.computedExact ? [score.computedExact] : [])),
      );
      const [first, ...others] = points;
      if (first === undefined) return [];
      const most = largestOf(first, ...others);
      const wanted = exact(criterion.cap ?? criterion.maxPoints);
      if (most.equals(wanted)) return [];
      const params = { points: exactText(most), maximum: exactText(wanted) };
      return [{ params, file, path: [...path, 'maxPoints'], criterion: name }];
    }),
};
