import type { CriteriaSet } from '../criteria/criteria-set.js';
import type { Evaluation, EvaluationHead, UnitResult } from '../domain/evaluation.js';
import type { DerivedFact } from '../domain/fact.js';
import type { Predecessor } from '../domain/predecessor.js';
import type { Rule } from '../domain/rule.js';
import type { RunInfo } from '../domain/run-info.js';
import type { Language } from '../labels/language.js';

export type { RunInfo } from '../domain/run-info.js';

/** The rules of one table as they ran, so that words can be made from them. */
export interface ReportTable {
  readonly id: string;
  readonly rules: readonly Rule[];
  readonly outcomeRules: readonly Rule[];
  /** Facts that these rules derive, for points and for grades. */
  readonly facts: readonly DerivedFact[];
}

/** All that a report may render. */
export interface ReportInput {
  readonly evaluation: Evaluation;
  readonly criteriaSet: CriteriaSet;
  readonly tables: readonly ReportTable[];
  readonly run: RunInfo;
  readonly language: Language;
  /** Of a record after an appeal: the one that it replaces, and what changed. */
  readonly predecessor?: Predecessor;
}

/** The same where the units come one by one and are never all there. */
export interface StreamInput extends Omit<ReportInput, 'evaluation'> {
  readonly head: EvaluationHead;
  readonly units: AsyncIterable<UnitResult>;
}

/** Every report; the help lists them without loading one. */
export const REPORT_IDS = ['workbook', 'csv', 'html'] as const;
export type ReportId = (typeof REPORT_IDS)[number];

/** One format of the result. `render` is pure but for the random ids inside a workbook. */
export interface Report {
  readonly id: ReportId;
  /** With its dot: ".xlsx". */
  readonly extension: string;
  render(input: ReportInput): Promise<Uint8Array>;
  /** Only of a report that can be written unit by unit: the same bytes in UTF-8, piece by piece. */
  stream?(input: StreamInput): AsyncIterable<string>;
}
