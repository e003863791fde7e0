import type { EvaluationHead } from '../domain/evaluation.js';
import type { Sensitivity } from '../domain/sensitivity.js';

/** The answer as one JSON document; of some units only where they are named. Shares are 0 to 1. */
export function sensitivityDocument(
  found: Sensitivity,
  { criteriaSet, year }: EvaluationHead,
  units: readonly string[],
) {
  const isAsked = (id: string) => units.length === 0 || units.includes(id);
  const { counts, near, neighbours } = found;
  return {
    schema: 'danvan/sensitivity@1',
    criteriaSet,
    year,
    ...found,
    units: found.units.filter(({ unitId }) => isAsked(unitId)),
    counts: {
      ...counts,
      gradeChanges: counts.gradeChanges.filter(({ unitId }) => isAsked(unitId)),
      rankChanges: counts.rankChanges.filter(({ unitId }) => isAsked(unitId)),
    },
    near: near.filter(({ unitId }) => isAsked(unitId)),
    neighbours: neighbours.filter(({ upper, lower }) => isAsked(upper) || isAsked(lower)),
  };
}
