import { REPORTS } from '../reports/index.js';
import type { RunInfo } from '../reports/report.js';
import type { EvaluationRun } from './evaluation-run.js';

/** Renders one report of a run. Documents are Vietnamese unless the run says otherwise. */
export async function renderReport(
  id: string,
  { evaluation, loaded }: EvaluationRun,
  run: RunInfo,
): Promise<Uint8Array> {
  const report = REPORTS.get(id);
  if (report === undefined) throw new RangeError(`no report "${id}"`);
  return await report.render({
    evaluation,
    criteriaSet: loaded.set,
    tables: loaded.rules.tables.map(({ id: table, scoring, outcome }) => ({
      id: table,
      rules: scoring.rules,
      outcomeRules: outcome.rules,
      facts: [...scoring.facts, ...outcome.facts],
    })),
    run,
    language: run.options['documentLang'] === 'en' ? 'en' : 'vi',
  });
}
