/**
 * The library door: what other programs may rely on. Read a criteria set and tables, `evaluate` them,
 * `explain` a unit, keep the result as a record, `verify` it. All but {@link readTables} is pure: no
 * clock, no files, the same input gives the same result. Points, percents and maxima are exact text ("88.5", "8/3"); null says "there is none".
 */
export { compareEvaluations } from './audit/compare-evaluations.js';
export type { LoadedRecord, OpenedRecord, RecordSource } from './audit/read-record.js';
export { openRecord, readRecord } from './audit/read-record.js';
export type { RecordBody, RecordedBy, RecordHead } from './audit/record-chunks.js';
export { recordChunks, recordText } from './audit/record-chunks.js';
export { recordJsonSchema } from './audit/record-json-schema.js';
export type { CriteriaFile, CriteriaSet } from './criteria/criteria-set.js';
export { parseCriteriaSet } from './criteria/parse-criteria-set.js';
export type { Evaluation, UnitResult } from './domain/evaluation.js';
export type { EvaluationChange, UnitChange } from './domain/evaluation-change.js';
export type { Expression, Step, Verdict } from './domain/explanation.js';
export type { Issue } from './domain/issue.js';
export { OperatorError } from './domain/operator-error.js';
export type { RawTable } from './domain/raw-table.js';
export type { RunInfo } from './domain/run-info.js';
export type { Verification } from './domain/verification.js';
export { evaluate } from './evaluate.js';
export type { ExplainInput, ExplainOptions, Explanation } from './explain.js';
export { explain } from './explain.js';
export type { ToldNode } from './labels/explain/tell-node.js';
export type { Language } from './labels/language.js';
export type { EvaluateInput, OpenEvaluation } from './open-evaluation.js';
export { openEvaluation } from './open-evaluation.js';
export { readTables } from './readers/index.js';
export { compileRuleSet } from './rules/compile-rule-set.js';
export type { RuleSet } from './rules/rule-set.js';
export type { VerifyInput } from './verify.js';
export { verify } from './verify.js';
