import type { Issue } from '../../domain/issue.js';
import type { UnitEntry } from './book-context.js';

/** Whether an error is about points that an appraiser gave: changed without a reason, finer than allowed. */
export function isAppraisalError({ code }: Issue): boolean {
  return code.startsWith('appraised-');
}

/** The errors in the appraisal of one criterion of a unit. */
export function appraisalErrors({ errors }: UnitEntry, criterion: string): readonly Issue[] {
  return errors.filter((item) => item.criterionId === criterion && isAppraisalError(item));
}
