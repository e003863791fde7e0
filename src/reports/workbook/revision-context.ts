import type { RevisionContext } from '../../labels/appeal/tell-revisions.js';
import type { BookContext } from './book-context.js';

/** Words of the set for what appeals changed. */
export function revisionContext({ criteriaSet, language }: BookContext): RevisionContext {
  const labels = new Map(criteriaSet.elements.map(({ id, label }) => [id, label]));
  const grades = new Map(criteriaSet.grades.bands.map(({ id, label }) => [id, label]));
  return {
    language,
    elementLabel: (id) => labels.get(id) ?? id,
    gradeLabel: (id) => grades.get(id) ?? id,
  };
}
