import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { Issue } from '../../domain/issue.js';
import type { RawTable } from '../../domain/raw-table.js';
import type { UnitReport } from '../../domain/submission.js';
import { takeIn } from '../../intake/take-in.js';
import type { GroupPair } from '../diff/match-tables.js';

/** What the units reported, as each of the two sets reads it. */
export interface ReadBoth {
  readonly before: readonly UnitReport[];
  readonly after: readonly UnitReport[];
  readonly issues: { readonly before: readonly Issue[]; readonly after: readonly Issue[] };
}

/** The set with the names that its unit groups had before, so that last year's lists are understood. */
function withOldNames(set: CriteriaSet, groups: readonly GroupPair[]): CriteriaSet {
  return {
    ...set,
    unitGroups: set.unitGroups.map((group) => {
      const old = groups.find(({ after }) => after?.id === group.id)?.before;
      if (old === undefined) return group;
      return { ...group, aliases: [...group.aliases, old.id, old.label, ...old.aliases] };
    }),
  };
}

function readWith(tables: readonly RawTable[], set: CriteriaSet, year: number) {
  const taken = takeIn(tables, set, year);
  return { reports: taken.units.map((unit) => taken.read(unit).report), issues: taken.issues };
}

function placeOf({ code, at, unitId }: Issue): string {
  return JSON.stringify([code, at ?? null, unitId ?? null]);
}

/** What only follows from reading data of one set with another, and is told as an assumption. */
const EXPECTED: ReadonlySet<string> = new Set([
  'unit-group-unknown',
  'column-missing',
  'columns-missing',
]);

/** A name that one of the two sets may know, a figure that only one of them reads. */
const UNKNOWN: ReadonlySet<string> = new Set([
  'column-unknown',
  'element-unknown',
  'criterion-unknown',
  'value-not-used',
]);

/**
 * Reads the same tables with both sets. A column that only one of them knows is no fault: it is told
 * where neither does. Of the new set's faults those are kept that the old one does not have.
 */
export function readBoth(
  tables: readonly RawTable[],
  sets: { readonly before: CriteriaSet; readonly after: CriteriaSet },
  { year, groups }: { readonly year: number; readonly groups: readonly GroupPair[] },
): ReadBoth {
  const before = readWith(tables, sets.before, year);
  const after = readWith(tables, withOldNames(sets.after, groups), year);
  const known = new Set(before.issues.map(placeOf));
  const strange = new Set(after.issues.map(placeOf));
  const isStrange = (issue: Issue) => !UNKNOWN.has(issue.code) || strange.has(placeOf(issue));
  return {
    before: before.reports,
    after: after.reports,
    issues: {
      before: before.issues.filter(isStrange),
      after: after.issues.filter(
        (issue) =>
          !known.has(placeOf(issue)) &&
          !UNKNOWN.has(issue.code) &&
          !EXPECTED.has(issue.code) &&
          // Points and texts beside criteria are those of the old set, whose ids others may have now.
          issue.criterionId === undefined,
      ),
    },
  };
}
