import type { CriteriaSet } from '../criteria/criteria-set.js';
import type { Evaluation, EvaluationHead, UnitResult } from '../domain/evaluation.js';
import type { Predecessor } from '../domain/predecessor.js';
import type { Language } from '../labels/language.js';
import { REPORTS } from '../reports/index.js';
import type { Report, ReportInput, RunInfo } from '../reports/report.js';
import type { RuleSet } from '../rules/rule-set.js';

/** What a result was made by: of a run, or read from a record. */
export interface ReportSource {
  readonly criteriaSet: CriteriaSet;
  readonly rules: RuleSet;
  /** Of a record after an appeal: the one that it replaces, and what changed. */
  readonly predecessor?: Predecessor;
}

/** How a report is made: the run that it tells of, and its language. */
export interface ReportManner {
  readonly run: RunInfo;
  readonly language: Language;
}

/** Whether a report can be written unit by unit, so that the units are never all there. */
export function canStream(id: string): boolean {
  return reportNamed(id).stream !== undefined;
}

/** One report of a result at once, from all of its units. */
export async function renderReport(
  id: string,
  { evaluation, ...source }: ReportSource & { readonly evaluation: Evaluation },
  manner: ReportManner,
): Promise<Uint8Array> {
  return await reportNamed(id).render({ ...reportInput(source, manner), evaluation });
}

/** One report of a result, written unit by unit. */
export function streamReport(
  id: string,
  source: ReportSource & {
    readonly head: EvaluationHead;
    readonly units: AsyncIterable<UnitResult>;
  },
  manner: ReportManner,
): AsyncIterable<string> {
  const { stream } = reportNamed(id);
  if (stream === undefined) throw new RangeError(`report "${id}" needs all units at once`);
  return stream({ ...reportInput(source, manner), head: source.head, units: source.units });
}

/** What every report takes, but for the units. */
export function reportInput(
  { criteriaSet, rules, predecessor }: ReportSource,
  { run, language }: ReportManner,
): Omit<ReportInput, 'evaluation'> {
  return {
    criteriaSet,
    tables: rules.tables.map(({ id: table, scoring, outcome }) => ({
      id: table,
      rules: scoring.rules,
      outcomeRules: outcome.rules,
      facts: [...scoring.facts, ...outcome.facts],
    })),
    run,
    language,
    ...(predecessor !== undefined && { predecessor }),
  };
}

function reportNamed(id: string): Report {
  const report = REPORTS.get(id);
  if (report === undefined) throw new RangeError(`no report "${id}"`);
  return report;
}

/** The language of documents that a run was told; Vietnamese when it was told none. */
export function documentLanguage({ options }: RunInfo): Language {
  return options['documentLang'] === 'en' ? 'en' : 'vi';
}
