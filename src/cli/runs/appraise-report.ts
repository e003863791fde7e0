import { reportChanges } from '../../appraisal/report-changes.js';
import type { Language } from '../../labels/language.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { changesWorkbook } from '../../reports/appraisal/changes-workbook.js';
import { renderAppraisalReport } from '../appraisal-report-text.js';
import type { SharedOptions } from '../command-context.js';
import { loadRecord } from '../load-record.js';
import { documentLanguage } from '../render-report.js';
import type { Shell } from '../shell.js';
import { columnsOf, EXIT, terminalLanguage } from '../shell.js';
import { freeWorkbookPath } from '../workbook-path.js';
import { writeOutputs } from '../write-outputs.js';

/** Options of the command. */
export interface AppraiseReportOptions extends Pick<SharedOptions, 'lang'> {
  readonly out?: string;
  readonly json?: boolean;
  readonly force?: boolean;
  readonly documentLang?: Language;
}

/** `danvan appraise report`: what appraisal changed in a record, why, and where units overstate. */
export async function runAppraiseReport(
  record: string,
  { out, json, force, lang, documentLang }: AppraiseReportOptions,
  shell: Shell,
): Promise<number> {
  const path =
    out === undefined ? undefined : freeWorkbookPath(out, { inputs: [record], force }, shell);
  const { evaluation, criteriaSet, run } = await loadRecord(record, shell.cwd);
  const report = reportChanges(evaluation, criteriaSet);
  const labels = new Map(criteriaSet.tables.map(({ id, label }) => [id, label]));
  const { year } = evaluation;
  const language = terminalLanguage(shell, lang);
  if (path !== undefined) {
    const content = await changesWorkbook({
      report,
      set: criteriaSet,
      year,
      isDraft: evaluation.criteriaSet.draft,
      language: documentLang ?? documentLanguage(run),
    });
    await writeOutputs([{ path, content }]);
  }
  const document = {
    schema: 'danvan/appraisal-report@1',
    criteriaSet: evaluation.criteriaSet,
    year,
    ...report,
  };
  shell.stdout.write(
    json
      ? `${JSON.stringify(document, null, 2)}\n`
      : renderAppraisalReport(report, {
          language,
          width: columnsOf(shell.stdout),
          tableLabel: (id) => labels.get(id) ?? id,
        }),
  );
  if (path !== undefined) shell.stderr.write(`${TERMINAL_WORDS[language].written(path)}\n`);
  return EXIT.done;
}
