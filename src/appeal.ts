import { listRevisions } from './audit/list-revisions.js';
import type { LoadedRecord } from './audit/read-record.js';
import { reviseReports } from './audit/revise-reports.js';
import { submissionOf } from './audit/submission-of-record.js';
import { collectIssues } from './collect-issues.js';
import type { CriteriaSet } from './criteria/criteria-set.js';
import type { AppealedUnit } from './domain/appeal.js';
import { canonicalJson } from './domain/canonical-json.js';
import type { Evaluation, UnitResult } from './domain/evaluation.js';
import type { Issue } from './domain/issue.js';
import type { Predecessor } from './domain/predecessor.js';
import type { RawTable } from './domain/raw-table.js';
import type { UnitReport } from './domain/submission.js';
import { takeAppeal } from './intake/take-appeal.js';
import { judgeWithCards } from './judge-submission.js';
import { unitOrder } from './order-units.js';
import type { EngineName } from './rules/engines.js';
import type { RuleSet } from './rules/rule-set.js';
import { settledBy } from './settled-issues.js';

/** A record and what was decided on appeals against it. */
export interface AppealInput {
  readonly record: LoadedRecord;
  /** The name under which the record is known, and its own sha256. */
  readonly origin: { readonly file: string; readonly sha256: string };
  readonly tables: readonly RawTable[];
  readonly fileIssues: readonly Issue[];
  readonly engine?: EngineName;
  readonly onProgress?: (done: number, units: number) => void;
}

/** Results after appeals. */
export interface Appealed {
  readonly evaluation: Evaluation;
  readonly predecessor: Predecessor;
  /** What the appeal files and what was decided in them bring to light: also among the evaluation's. */
  readonly newIssues: readonly Issue[];
}

/**
 * Settles appeals: what units reported, from the record alone, with what was decided in its place, scored
 * by the rules that the record holds; grades, quotas, places and figures of groups follow. Pure.
 */
export async function settleAppeal(input: AppealInput): Promise<Appealed> {
  const { record, origin, tables, fileIssues } = input;
  const { evaluation: before, criteriaSet: set, run } = record;
  const kinds = new Map(set.elements.map(({ id, kind }) => [id, kind]));
  const reports = submissionOf(before.units, kinds);
  const taken = takeAppeal(tables, { set, year: before.year, reports });
  const judged = await judgeAgain(reports, taken.units, input);
  const units = [...judged.units].sort(unitOrder(set));
  const newIssues = [...fileIssues, ...taken.issues, ...judged.issues.after];
  const gone = new Set(judged.issues.before.map(keyOf));
  const kept = before.issues.filter((one) => !gone.has(keyOf(one)) && !settledBy(taken.units, one));
  return {
    evaluation: {
      ...before,
      units,
      issues: [...kept, ...newIssues],
      sources: [...before.sources, ...taken.sources],
    },
    predecessor: {
      ...origin,
      ranAt: run.ranAt,
      command: run.command,
      ...listRevisions({ before: before.units, after: units }, taken.units),
      ...(record.predecessor !== undefined && { predecessor: record.predecessor }),
    },
    newIssues,
  };
}

/** An issue without its place, which is not found again from a record alone. */
function keyOf({ at: _, ...item }: Issue): string {
  return canonicalJson(item);
}

interface JudgedAgain {
  readonly units: readonly UnitResult[];
  /** Of what scores bring to light: what is gone, and what is new. */
  readonly issues: { readonly before: readonly Issue[]; readonly after: readonly Issue[] };
}

async function judgeAgain(
  reports: readonly UnitReport[],
  appealed: readonly AppealedUnit[],
  { record, engine, onProgress }: AppealInput,
): Promise<JudgedAgain> {
  const { evaluation, criteriaSet, rules } = record;
  const judging = { year: evaluation.year, rules, ...(engine && { engine }) };
  const before = await judgeWithCards(reports, { ...judging, engine: 'compiled' });
  const after = await judgeWithCards(reviseReports(reports, appealed), {
    ...judging,
    ...(onProgress && { onProgress }),
  });
  const [one, other] = [before, after].map((judged) => issuesOf(judged, criteriaSet, rules));
  return {
    units: after.units,
    issues: { before: without(one, other), after: without(other, one) },
  };
}

function issuesOf(
  { cards, uncounted }: Awaited<ReturnType<typeof judgeWithCards>>,
  set: CriteriaSet,
  rules: RuleSet,
): readonly Issue[] {
  const nothing = { issues: [], neededColumns: NONE, missingColumns: NONE };
  const issues = collectIssues(nothing, set, rules);
  for (const card of cards) issues.see(card, { get: () => undefined });
  return issues.all([], uncounted);
}

const NONE: ReadonlySet<string> = new Set();

function without(issues: readonly Issue[] = [], others: readonly Issue[] = []) {
  const known = new Set(others.map(keyOf));
  return issues.filter((one) => !known.has(keyOf(one)));
}
