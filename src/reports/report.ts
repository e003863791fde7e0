import type { CriteriaSet } from '../criteria/criteria-set.js';
import type { Evaluation } from '../domain/evaluation.js';
import type { DerivedFact } from '../domain/fact.js';
import type { Rule } from '../domain/rule.js';
import type { Language } from '../labels/language.js';

/** A file that was read, as the shell saw it. */
export interface RunInputFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** How and when a result came about: told by the shell, shown in reports, never used in a score. */
export interface RunInfo {
  readonly toolVersion: string;
  /** A moment in ISO 8601 with its offset: "2024-12-05T08:30:00.000Z". */
  readonly ranAt: string;
  readonly timeZoneNote?: string;
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
  readonly inputs: readonly RunInputFile[];
}

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
}

/** Every report; the help lists them without loading one. */
export const REPORT_IDS = ['workbook', 'csv'] as const;
export type ReportId = (typeof REPORT_IDS)[number];

/** One format of the result. `render` is pure but for the random ids inside a workbook. */
export interface Report {
  readonly id: ReportId;
  /** With its dot: ".xlsx". */
  readonly extension: string;
  render(input: ReportInput): Promise<Uint8Array>;
}
