import type { LintCheck } from '../lint-check.js';
import { criteriaOf, placedParts } from '../lint-check.js';

/** Two steps side by side that give the same points: one of them says nothing, or one is a slip. */
export const neighboursEqual: LintCheck<'neighbours-equal'> = {
  code: 'neighbours-equal',
  severity: 'note',
  find: ({ set }) =>
    criteriaOf(set).flatMap((placed) =>
      placedParts(placed).flatMap(({ spec, path }) => {
        if (spec.method !== 'steps' && spec.method !== 'deadline') return [];
        const steps: readonly { points: number; risesTo?: number | undefined }[] = spec.steps;
        return steps.slice(1).flatMap((step, index) => {
          const before = steps[index];
          const rises = step.risesTo !== undefined || before?.risesTo !== undefined;
          if (before?.points !== step.points || rises) return [];
          const params = { first: index + 1, second: index + 2, points: String(step.points) };
          const { file, name: criterion } = placed;
          return [{ params, file, path: [...path, 'steps', index + 1], criterion }];
        });
      }),
    ),
};
