import type { CriteriaSet } from '../criteria/criteria-set.js';
import type { SetTest } from '../tuning/cases/test-set.js';

/** A set with what its cases showed. */
export interface TestedSet {
  readonly set: CriteriaSet;
  readonly result: SetTest;
}
