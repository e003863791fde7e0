import { settleAppeal } from './appeal.js';
import { checkCriteria, checkOverrides, checkRules, expandUnits } from './audit/check-record.js';
import { checkRevisions, compareRevisions, isNamedRightly } from './audit/check-revisions.js';
import { compareEvaluations } from './audit/compare-evaluations.js';
import type { LoadedRecord, OpenedRecord } from './audit/read-record.js';
import type { RecordFile } from './audit/record-file.js';
import { submissionOf } from './audit/submission-of-record.js';
import type { CriteriaSet } from './criteria/criteria-set.js';
import type { Evaluation, UnitResult } from './domain/evaluation.js';
import type { EvaluationChange } from './domain/evaluation-change.js';
import type { Issue } from './domain/issue.js';
import { OperatorError } from './domain/operator-error.js';
import type { Predecessor } from './domain/predecessor.js';
import type { RawTable } from './domain/raw-table.js';
import type { ConditionTrace } from './domain/trace.js';
import { comparisonsOfTrace } from './domain/trace.js';
import type { PredecessorCheck, Verification, VerifiedCounts } from './domain/verification.js';
import { evaluate } from './evaluate.js';
import { judgeSubmission } from './judge-submission.js';

/** A record and, where they are at hand, its inputs. */
export interface VerifyInput {
  readonly record: OpenedRecord;
  /** The inputs of the run under the names and in the order of the record; left out where one is missing. */
  readonly inputs?: {
    readonly tables: readonly RawTable[];
    readonly fileIssues: readonly Issue[];
    /** Of a record after an appeal: the record that it replaces; the tables are then those of the appeal. */
    readonly predecessor?: LoadedRecord;
    /** They are other files than those of the run: that a row moved is then no difference. */
    readonly changed?: boolean;
  };
  readonly onProgress?: (done: number, units: number) => void;
}

/**
 * Proves a record: its own hash, the criteria and rules inside it against theirs, and every unit scored
 * again with both evaluators from the rules that the record holds: from the inputs, or without them from
 * the figures that the record holds. Never looks at today's criteria, so an old record stays provable.
 */
export async function verify(input: VerifyInput): Promise<Verification> {
  const { file, intact } = input.record;
  const criteria = checkCriteria(file);
  const rules = checkRules(file, criteria.set);
  const { units, unfit } = expandUnits(file);
  const overrides = checkOverrides(file, units);
  const isWhole =
    intact && criteria.check.isWhole && rules.isWhole && rules.isOfCriteria && unfit.length === 0;
  const recomputed = await attempt(isWhole, () => recompute(input, { units, set: criteria.set }));
  const places = input.inputs?.changed !== true;
  const kept = { units, unfit, places };
  const changes = recomputed && changesOf(file, kept, recomputed);
  const predecessor = checkPredecessor(file, units, recomputed?.predecessor);
  const faultless = isWhole && criteria.check.changedFiles.length === 0 && overrides.length === 0;
  return {
    intact,
    criteria: criteria.check,
    rules,
    unfit,
    overrides,
    recomputedFrom: recomputed && (recomputed.issues === undefined ? 'record' : 'inputs'),
    changes: changes ?? NO_CHANGES,
    counts: countJudged(recomputed?.units ?? []),
    ...(predecessor && { predecessor }),
    isConfirmed:
      faultless && changes !== undefined && isNothing(changes) && isSoundList(predecessor),
  };
}

/** The list of changes against the one made again; without that against the results of the record. */
function checkPredecessor(
  { predecessor }: RecordFile,
  units: readonly UnitResult[],
  again: Predecessor | undefined,
): PredecessorCheck | undefined {
  if (predecessor === undefined) return undefined;
  const ofResults = checkRevisions(predecessor, units);
  return {
    file: predecessor.file,
    isReplayed: again !== undefined,
    isNamed: again === undefined || isNamedRightly(predecessor, again),
    faults: again === undefined ? ofResults : compareRevisions(predecessor, again),
  };
}

function isSoundList(check: PredecessorCheck | undefined): boolean {
  return check === undefined || (check.isNamed && check.faults.length === 0);
}

const NO_CHANGES: EvaluationChange = {
  units: [],
  issues: { before: [], after: [] },
  sourcesDiffer: false,
};

/** Of a record that was changed nothing may come that can be scored; of a whole one that is a bug. */
async function attempt<Result>(
  isWhole: boolean,
  action: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await action();
  } catch (error) {
    if (isWhole || error instanceof OperatorError) throw error;
    return undefined;
  }
}

/** What is compared of a record. */
interface Kept {
  readonly units: readonly UnitResult[];
  readonly places: boolean;
}

function changesOf(
  file: RecordFile,
  { units, unfit, places }: Pick<Verification, 'unfit'> & Kept,
  recomputed: Recomputed,
): EvaluationChange {
  const issues = recomputed.issues === undefined ? [] : (file.issues as readonly Issue[]);
  const again = {
    units: without(unfit, recomputed.units),
    issues: recomputed.issues ?? [],
    sources: recomputed.sources ?? file.sources,
  };
  return compareEvaluations({ units, issues, sources: file.sources }, again, { places });
}

function without(unfit: Verification['unfit'], units: readonly UnitResult[]) {
  const left = new Set(unfit.map(({ unitId }) => unitId));
  return units.filter(({ unitId }) => !left.has(unitId));
}

function isNothing({ units, issues, sourcesDiffer }: EvaluationChange): boolean {
  return !sourcesDiffer && units.length + issues.before.length + issues.after.length === 0;
}

/** Issues and sources are undefined where they cannot be found again: the inputs are not there. */
type Recomputed = Pick<Evaluation, 'units'> &
  Partial<Pick<Evaluation, 'issues' | 'sources'>> & { readonly predecessor?: Predecessor };

async function recompute(
  { record: { file }, inputs, onProgress }: VerifyInput,
  kept: { readonly units: readonly UnitResult[]; readonly set: CriteriaSet | undefined },
): Promise<Recomputed | undefined> {
  const { year, rules } = file;
  const judging = { year, rules: rules.ruleSet, ...(onProgress && { onProgress }) };
  if (kept.set === undefined) return undefined;
  if (inputs?.predecessor !== undefined && file.predecessor !== undefined) {
    const { predecessor: record, tables, fileIssues } = inputs;
    const origin = { file: file.predecessor.file, sha256: record.sha256 };
    const asked = { record, origin, tables, fileIssues, ...(onProgress && { onProgress }) };
    const { evaluation, predecessor } = await settleAppeal(asked);
    return { ...evaluation, predecessor };
  }
  if (inputs !== undefined && file.predecessor === undefined) {
    const criteriaSet = kept.set;
    return await evaluate({ ...judging, ...inputs, criteriaSet, draft: file.criteria.draft });
  }
  const kinds = new Map(kept.set.elements.map(({ id, kind }) => [id, kind]));
  return { units: await judgeSubmission(submissionOf(kept.units, kinds), judging) };
}

function countJudged(units: readonly UnitResult[]): VerifiedCounts {
  const criteria = units.flatMap((unit) => unit.criteria);
  const ofParts = criteria.flatMap(({ parts }) => parts.flatMap(({ rules }) => rules));
  const traces = [...ofParts, ...units.flatMap(({ effects }) => effects.map(({ trace }) => trace))];
  return {
    units: units.length,
    criteria: criteria.length,
    rules: traces.length,
    comparisons: traces.reduce((sum, trace) => sum + countComparisons(trace.condition), 0),
  };
}

function countComparisons(trace: ConditionTrace): number {
  return comparisonsOfTrace(trace).length;
}
