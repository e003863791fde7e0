import type { CriteriaFinding } from '../domain/criteria-fault.js';
import { checkAvoidable } from './check-avoidable.js';
import { checkCases } from './check-cases.js';
import { checkConditions } from './check-conditions.js';
import { checkCriteria } from './check-criteria.js';
import { checkElements } from './check-elements.js';
import { checkGradeLimits } from './check-grade-limits.js';
import { checkGrades } from './check-grades.js';
import { checkIds } from './check-ids.js';
import type { SetLibrary } from './check-lineage.js';
import { checkLineage } from './check-lineage.js';
import { checkPoints } from './check-points.js';
import { checkReferences } from './check-references.js';
import { checkUnitGroups } from './check-unit-groups.js';
import type { CriteriaSet } from './criteria-set.js';
import { isScoreFact } from './score-facts.js';
import { isRead } from './walk-table.js';

/** What surrounds a set: where it stands, what it replaces, which other sets there are. */
export interface Surroundings {
  readonly folder: string | undefined;
  readonly predecessor: CriteriaSet | undefined;
  readonly library: SetLibrary | undefined;
  /** Tables that have a file and that criteria-set.yaml does not declare. */
  readonly undeclared: readonly string[];
}

/**
 * Everything that a sound form does not yet promise. A file with faults of form stands for nothing
 * here: a table without sections, a set without elements or cases. What hangs on such a file is not
 * judged, so no fault is told that only follows from another.
 */
export function checkMeaning(
  set: CriteriaSet,
  { folder, predecessor, library, undeclared }: Surroundings,
): readonly CriteriaFinding[] {
  const readable: CriteriaSet = { ...set, tables: set.tables.filter(isRead) };
  const findings = [
    ...checkIds(set, folder),
    ...checkReferences(set),
    ...checkPoints(set),
    ...checkCriteria(set),
    ...checkConditions(readable),
    ...checkAvoidable(readable),
    ...checkElements(set),
    ...checkGrades(set),
    ...checkGradeLimits(set),
    ...checkUnitGroups(set),
    ...checkLineage(set, predecessor, library),
    ...checkCases(set),
  ];
  return findings.filter(
    (finding) =>
      !hangsOnElements(finding, set) &&
      !hangsOnTable(finding, set) &&
      !hangsOnUndeclared(finding, undeclared),
  );
}

/** Names of figures cannot be looked up while data-elements.yaml has faults. */
function hangsOnElements(finding: CriteriaFinding, { elements }: CriteriaSet): boolean {
  if (elements.length > 0 || finding.code !== 'reference-unknown') return false;
  const { what, found } = finding.params;
  return what === 'element' || (what === 'fact' && !isScoreFact(found));
}

/** A table that is not declared may use the figures and hold the criteria that seem to be missing. */
function hangsOnUndeclared(
  { code, params, path }: CriteriaFinding,
  undeclared: readonly string[],
): boolean {
  if (undeclared.length === 0) return false;
  if (code === 'element-unused') return true;
  if (code !== 'reference-unknown' || params.what !== 'criterion') return false;
  const [key] = path;
  return key === 'grades' || undeclared.some((id) => params.found.startsWith(`${id}/`));
}

/** What criteria-set.yaml says of criteria and sums of a table whose file has faults. */
function hangsOnTable({ code, params, file, path }: CriteriaFinding, set: CriteriaSet): boolean {
  const ofCriteria = code === 'reference-unknown' && params.what === 'criterion';
  if (file !== 'criteria-set.yaml' || !(ofCriteria || code === 'points-do-not-add-up'))
    return false;
  const [key, index] = path;
  const unread = set.tables.filter((table) => !isRead(table)).map(({ id }) => id);
  if (key === 'tables') return unread.includes(set.tables[Number(index)]?.id ?? '');
  if (key === 'unitGroups') return unread.includes(set.unitGroups[Number(index)]?.table ?? '');
  return key === 'grades' && unread.length > 0;
}
