import type {
  CriterionResult,
  Evaluation,
  EvaluationHead,
  UnitResult,
} from '../domain/evaluation.js';
import type { Issue } from '../domain/issue.js';
import { issueText } from '../labels/issues/issue-text.js';
import type { Language } from '../labels/language.js';

/** What turns codes into sentences in a document. */
export interface DocumentWords {
  readonly language: Language;
  elementLabel(id: string): string;
}

function shortCriterion(result: CriterionResult) {
  const { id, status, maximum, claimed, computed, appraised, final } = result;
  return { id, status, maximum, claimed, computed, appraised, final };
}

function shortUnit(unit: UnitResult) {
  const { unitId, name, unitGroup, maximum, claimed, subtotal, bonus, deduction, total } = unit;
  const { percent, outcome, grade, heldBackBy, quotas, rank, unrankedBy, criteria } = unit;
  return {
    unitId,
    name,
    unitGroup,
    maximum,
    claimed,
    subtotal,
    bonus,
    deduction,
    total,
    percent,
    outcome,
    grade,
    heldBackBy,
    quotas,
    rank,
    unrankedBy,
    rescaled: unit.rescaled,
    criteria: criteria.map(shortCriterion),
  };
}

/** An issue as machines read it: code and place, with the sentence that people see. */
function issueDocument(item: Issue, words: DocumentWords) {
  const { message, hint } = issueText(item, words.language, words.elementLabel);
  const { code, severity, params, at, unitId, elementId, criterionId } = item;
  return {
    code,
    severity,
    ...(at && { at }),
    ...(unitId !== undefined && { unitId }),
    ...(elementId !== undefined && { element: elementId }),
    ...(criterionId !== undefined && { criterion: criterionId }),
    params,
    message,
    hint,
  };
}

function setDocument({ criteriaSet, year }: EvaluationHead) {
  const { id, sha256, rulesSha256, provenance, draft } = criteriaSet;
  return { criteriaSet: { id, sha256, rulesSha256, provenance, draft }, year };
}

/** What `evaluate --json` prints: results and issues, without the traces. */
export function evaluationDocument(evaluation: Evaluation, words: DocumentWords) {
  return {
    schema: evaluation.schema,
    ...setDocument(evaluation),
    units: evaluation.units.map(shortUnit),
    issues: evaluation.issues.map((item) => issueDocument(item, words)),
  };
}

/** What `check --json` prints. */
export function checkDocument(evaluation: EvaluationHead, words: DocumentWords) {
  return {
    schema: 'danvan/check@1',
    ...setDocument(evaluation),
    sources: evaluation.sources,
    issues: evaluation.issues.map((item) => issueDocument(item, words)),
  };
}
