import type { CriteriaChange } from '../../domain/criteria-change.js';
import { citationText } from '../citation-text.js';
import type { DiffSide, DiffSides } from './diff-sides.js';

/** Citation of a minimum, quota or condition in one version; undefined where it has none. */
export function limitCitation({ set }: DiffSide, limit: string): string | undefined {
  const limits = [...set.grades.minimums, ...set.grades.quotas, ...set.conditions];
  const found = limits.find(({ id }) => id === limit)?.citation;
  return found && citationText(found, set);
}

/** Citation of the minimum, quota or condition that a change is about: the new one, else the old one. */
export function limitBasis({ params }: CriteriaChange, sides: DiffSides): string {
  if (!('id' in params)) return '';
  return limitCitation(sides.after, params.id) ?? limitCitation(sides.before, params.id) ?? '';
}
