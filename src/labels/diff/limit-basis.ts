import type { CriteriaChange } from '../../domain/criteria-change.js';
import type { DiffSides } from './diff-sides.js';

/** Citation of a minimum, quota or condition. */
export function limitBasis({ params }: CriteriaChange, sides: DiffSides): string {
  if (!('id' in params)) return '';
  for (const { set } of [sides.after, sides.before]) {
    const limits = [...set.grades.minimums, ...set.grades.quotas, ...set.conditions];
    const found = limits.find(({ id }) => id === params.id)?.citation;
    if (found === undefined) continue;
    const title = set.sources.find(({ id }) => id === found.source)?.title ?? found.source;
    return `${title}, ${found.place}`;
  }
  return '';
}
