import { appealedOf } from './audit/appealed-of-record.js';
import { compareRevisions } from './audit/check-revisions.js';
import { compareEvaluations } from './audit/compare-evaluations.js';
import { listRevisions } from './audit/list-revisions.js';
import type { LoadedRecord } from './audit/read-record.js';
import { reviseReports } from './audit/revise-reports.js';
import { submissionOf } from './audit/submission-of-record.js';
import { canonicalJson } from './domain/canonical-json.js';
import type { EvaluationChange } from './domain/evaluation-change.js';
import type { Predecessor } from './domain/predecessor.js';
import type { Succession } from './domain/verification.js';
import { judgeSubmission } from './judge-submission.js';
import { unitOrder } from './order-units.js';

/**
 * Whether a record follows from another by exactly what it lists: the other's figures with the listed
 * decisions in their place are scored again by the rules of both, and must give every result of the
 * record and the same list. Needs no appeal files. Undefined for a record that replaces none.
 */
export async function checkSuccession(
  before: LoadedRecord,
  after: LoadedRecord,
): Promise<Succession | undefined> {
  const listed = after.predecessor;
  if (listed === undefined) return undefined;
  const isNamed = listed.sha256 === before.sha256;
  const hasSameRules = sameOrigin(before) === sameOrigin(after);
  if (!isNamed || !hasSameRules) {
    return { isNamed, hasSameRules, faults: [], changes: NO_CHANGES, isExact: false };
  }
  const { faults, changes, unfit } = await replay(before, after, listed).catch(unfitOf);
  const isAncestry =
    canonicalJson(listed.predecessor ?? null) === canonicalJson(before.predecessor ?? null);
  const isFit = unfit === undefined && faults.length + changes.units.length === 0;
  const found = { isNamed: isAncestry, hasSameRules, faults, changes };
  return { ...found, ...(unfit !== undefined && { unfit }), isExact: isAncestry && isFit };
}

/** A list that names what the other record does not have is a fault of the record, not of the program. */
function unfitOf(error: unknown): Replayed {
  if (!(error instanceof RangeError)) throw error;
  return { faults: [], changes: NO_CHANGES, unfit: error.message };
}

const NO_CHANGES: EvaluationChange = {
  units: [],
  issues: { before: [], after: [] },
  sourcesDiffer: false,
};

function sameOrigin({ evaluation }: LoadedRecord): string {
  const { criteriaSet, year } = evaluation;
  return canonicalJson([criteriaSet.sha256, criteriaSet.rulesSha256, year]);
}

type Replayed = Pick<Succession, 'faults' | 'changes' | 'unfit'>;

async function replay(
  before: LoadedRecord,
  after: LoadedRecord,
  listed: Predecessor,
): Promise<Replayed> {
  const { criteriaSet: set, rules, evaluation } = before;
  const kinds = new Map(set.elements.map(({ id, kind }) => [id, kind]));
  const appealed = appealedOf(listed, kinds);
  const reports = reviseReports(submissionOf(evaluation.units, kinds), appealed);
  const judged = await judgeSubmission(reports, { rules, year: evaluation.year });
  const units = [...judged].sort(unitOrder(set));
  const again = listRevisions({ before: evaluation.units, after: units }, appealed);
  const nothing = { issues: [], sources: [] };
  return {
    faults: compareRevisions(listed, again),
    changes: compareEvaluations(
      { units: after.evaluation.units, ...nothing },
      { units, ...nothing },
      { places: true },
    ),
  };
}
