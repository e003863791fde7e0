/** The library door: what other programs may rely on. */
export type { CriteriaFile, CriteriaSet } from './criteria/criteria-set.js';
export { parseCriteriaSet } from './criteria/parse-criteria-set.js';
export type { Evaluation, UnitResult } from './domain/evaluation.js';
export type { Issue } from './domain/issue.js';
export { OperatorError } from './domain/operator-error.js';
export type { RawTable } from './domain/raw-table.js';
export type { EvaluateInput } from './evaluate.js';
export { evaluate } from './evaluate.js';
export { readTables } from './readers/index.js';
export { compileRuleSet } from './rules/compile-rule-set.js';
export type { RuleSet } from './rules/rule-set.js';
