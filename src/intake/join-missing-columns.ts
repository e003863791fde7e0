import type { CriteriaSet } from '../criteria/criteria-set.js';
import type { Issue } from '../domain/issue.js';
import { issue } from '../domain/issue.js';

/** Up to so many missing columns are told one by one, whatever else is there. */
const SEVERAL = 5;
/** Few: at most one of so many columns is there. */
const ONE_OF = 4;

/** The elements that were looked for, and those of them that no input has: told once, not once a unit. */
export interface LookedFor {
  readonly neededColumns: ReadonlySet<string>;
  readonly missingColumns: ReadonlySet<string>;
}

/**
 * Where the inputs have none or few of the columns that the set needs, one issue, told first, instead of
 * one for each: it may be the wrong file or the wrong set.
 */
export function joinMissingColumns(
  issues: readonly Issue[],
  { neededColumns, missingColumns }: LookedFor,
  set: CriteriaSet,
): readonly Issue[] {
  const single = issues.filter(({ code }) => code === 'column-missing');
  const [first] = single;
  const needed = neededColumns.size;
  const present = needed - missingColumns.size;
  const none = single.length === needed && needed > 1;
  const few = single.length > SEVERAL && present * ONE_OF <= needed;
  if (first === undefined || !(none || few)) return issues;
  const named = new Set(single.map(({ elementId }) => elementId));
  const missing = set.elements.filter(({ id }) => named.has(id));
  const params = {
    set: set.id,
    needed,
    present,
    labels: missing.map(({ label }) => label),
    elements: missing.map(({ id }) => id),
  };
  const joined = issue('columns-missing', params, { ...(first.at && { at: first.at }) });
  return [joined, ...issues.filter((item) => !single.includes(item))];
}
