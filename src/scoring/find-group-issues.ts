import type { Issue } from '../domain/issue.js';
import { issue } from '../domain/issue.js';
import type { UncountedUnit } from './group-figures.js';

/**
 * One issue for each criterion whose points rest on the best of a group while figures of some units are
 * not there: the points of all others may change when they come. Columns that are missing altogether
 * are told elsewhere.
 */
export function findGroupIssues(
  uncounted: readonly UncountedUnit[],
  missingColumns: ReadonlySet<string>,
  labels: ReadonlyMap<string, string>,
): readonly Issue[] {
  const byCriterion = new Map<string, UncountedUnit[]>();
  for (const unit of uncounted) {
    if (unit.elements.every((element) => missingColumns.has(element))) continue;
    byCriterion.set(unit.criterion, [...(byCriterion.get(unit.criterion) ?? []), unit]);
  }
  return [...byCriterion].map(([criterionId, waiting]) => {
    const elements = [...new Set(waiting.flatMap((unit) => unit.elements))];
    const units = waiting.map(({ unitId }) => unitId);
    const named = elements.map((element) => labels.get(element) ?? element);
    return issue('group-figure-incomplete', { labels: named, units }, { criterionId });
  });
}
