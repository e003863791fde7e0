import { absentBetterThanLate } from './checks/absent-better-than-late.js';
import { bestCaseDiffers } from './checks/best-case-differs.js';
import { ceilingNeverLowers } from './checks/ceiling-never-lowers.js';
import { citationMissing } from './checks/citation-missing.js';
import { conditionAlways, conditionNever } from './checks/condition-outlook.js';
import { criterionForNobody } from './checks/criterion-for-nobody.js';
import { deadlineOnDayOff } from './checks/deadline-on-day-off.js';
import { deadlineOutsidePeriod } from './checks/deadline-outside-period.js';
import { evidenceMissing } from './checks/evidence-missing.js';
import {
  pointsFinerThanRounding,
  thresholdFinerThanRounding,
} from './checks/finer-than-rounding.js';
import { gradeLostByNotApplicable } from './checks/grade-lost-by-not-applicable.js';
import { gradeUnreachable } from './checks/grade-unreachable.js';
import { kindDoubtful } from './checks/kind-doubtful.js';
import { labelDuplicate, labelTooLong } from './checks/labels.js';
import { labelChanged, lineageKindDoubtful, ruleChanged } from './checks/lineage-words.js';
import { measureCountedTwice } from './checks/measure-counted-twice.js';
import { neighboursEqual } from './checks/neighbours-equal.js';
import { pointsNeverChange } from './checks/points-never-change.js';
import { pointsNotMonotone } from './checks/points-not-monotone.js';
import { quotaNeverBinds } from './checks/quota-never-binds.js';
import { ruleNeverFires } from './checks/rule-never-fires.js';
import { rulesUndecided } from './checks/rules-undecided.js';
import { sourceUnused } from './checks/source-unused.js';
import { issuedAfterYear, provenanceNoteThin, setIsDraft } from './checks/standing.js';
import { criterionWithoutCase, setWithoutCases } from './checks/without-case.js';
import type { LintCheck } from './lint-check.js';

/** The list of checks: a new one is its file and its name here. */
export const LINT_CHECKS: readonly LintCheck[] = [
  rulesUndecided,
  bestCaseDiffers,
  ruleNeverFires,
  pointsNeverChange,
  pointsNotMonotone,
  absentBetterThanLate,
  conditionAlways,
  conditionNever,
  ceilingNeverLowers,
  gradeUnreachable,
  gradeLostByNotApplicable,
  quotaNeverBinds,
  deadlineOutsidePeriod,
  kindDoubtful,
  ruleChanged,
  lineageKindDoubtful,
  labelDuplicate,
  provenanceNoteThin,
  issuedAfterYear,
  thresholdFinerThanRounding,
  pointsFinerThanRounding,
  criterionForNobody,
  setWithoutCases,
  neighboursEqual,
  deadlineOnDayOff,
  citationMissing,
  sourceUnused,
  evidenceMissing,
  criterionWithoutCase,
  labelChanged,
  labelTooLong,
  measureCountedTwice,
  setIsDraft,
];
