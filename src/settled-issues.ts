import type { AppealedUnit } from './domain/appeal.js';
import type { Issue } from './domain/issue.js';

/** Whether an issue of a figure or an appraisal is settled: the appeal put another in its place. */
export function settledBy(appealed: readonly AppealedUnit[], one: Issue): boolean {
  const { unitId, elementId, criterionId } = one;
  const appeal = appealed.find((unit) => unit.unitId === unitId);
  if (appeal === undefined) return false;
  if (elementId !== undefined) return appeal.figures.has(elementId);
  return criterionId !== undefined && appeal.appraised.has(criterionId) && isOfAppraisal(one);
}

/** Of a cell that says nothing of its column: only points and their day have a criterion and no figure. */
function isOfAppraisal({ params }: Issue): boolean {
  if ('column' in params) return params.column === 'appraised';
  return !('what' in params) || params.what !== 'claimed';
}
