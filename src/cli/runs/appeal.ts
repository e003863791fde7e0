import { basename, resolve } from 'node:path';
import type { Appealed } from '../../appeal.js';
import { settleAppeal } from '../../appeal.js';
import { refuseForeignAppraisals } from '../../appraisal/refuse-foreign-appraisals.js';
import type { LoadedRecord } from '../../audit/read-record.js';
import { recordChunks } from '../../audit/record-chunks.js';
import { hasErrors } from '../../domain/issue.js';
import { OperatorError } from '../../domain/operator-error.js';
import { APPEAL_WORDS } from '../../labels/appeal/appeal-words.js';
import type { Language } from '../../labels/language.js';
import { progressText } from '../../labels/progress-words.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import type { RunInfo } from '../../reports/report.js';
import { appealDocument } from '../appeal-document.js';
import { appealText } from '../appeal-text.js';
import { checkOutputs } from '../check-outputs.js';
import type { SharedOptions } from '../command-context.js';
import type { RunOutput } from '../evaluate-outputs.js';
import { outputsOf, RECORD } from '../evaluate-outputs.js';
import { loadRecord } from '../load-record.js';
import { renderIssues } from '../print-issues.js';
import { makeProgress } from '../progress.js';
import type { ReadInputs } from '../read-inputs.js';
import { hashBytes, readInputBytes, readInputs } from '../read-inputs.js';
import { documentLanguage, renderReport } from '../render-report.js';
import { makeRunInfo } from '../run-info.js';
import type { Shell } from '../shell.js';
import { columnsOf, EXIT, terminalLanguage } from '../shell.js';
import type { OutputFile } from '../write-outputs.js';
import { writeOutputs } from '../write-outputs.js';

/** Options of `appeal`. */
export interface AppealOptions extends Pick<SharedOptions, 'lang'> {
  readonly record: string;
  readonly out?: string;
  readonly report?: readonly string[];
  readonly json?: boolean;
  readonly force?: boolean;
  readonly documentLang?: Language;
}

/** What the command line names: the record, and the files with what was decided. */
export interface AppealPaths {
  readonly record: string;
  readonly appeals: readonly string[];
}

/**
 * `danvan appeal`: a record that replaces another, with every change. Nothing is written while the appeal
 * files have an error: a record that settles appeals only in part would pass for one that settles them.
 */
export async function runAppeal(
  paths: AppealPaths,
  options: AppealOptions,
  shell: Shell,
): Promise<number> {
  const language = terminalLanguage(shell, options.lang);
  const outputs = outputsOf(options, shell.cwd);
  const read = [paths.record, ...paths.appeals].map((path) => resolve(shell.cwd, path));
  checkOutputs(outputs, { inputs: read, force: options.force ?? false });
  const record = await loadRecord(paths.record, shell.cwd);
  const inputs = await readInputs(paths.appeals, shell.cwd);
  refuseTakenNames(inputs, record, paths.record);
  const { evaluation, criteriaSet } = record;
  refuseForeignAppraisals(inputs.tables, { set: criteriaSet.id, year: evaluation.year });
  const file = basename(paths.record);
  const progress = makeProgress(shell, (state) => progressText('scored', state, language));
  const appealed = await settleAppeal({
    record,
    origin: { file, sha256: record.sha256 },
    tables: inputs.tables,
    fileIssues: inputs.issues,
    onProgress: progress.report,
  });
  progress.finish();
  const labels = new Map(record.criteriaSet.elements.map(({ id, label }) => [id, label]));
  const words = { language, elementLabel: (id: string) => labels.get(id) ?? id };
  const { newIssues } = appealed;
  if (newIssues.length > 0) shell.stderr.write(renderIssues(newIssues, words));
  if (hasErrors(newIssues)) {
    shell.stderr.write(`${APPEAL_WORDS[language].notSettled}\n`);
    return EXIT.dataErrors;
  }
  refuseEmpty(appealed, paths);
  const bytes = await readInputBytes(paths.record, shell.cwd);
  const own = { file, sha256: hashBytes(bytes), bytes: bytes.length };
  const run = makeRunInfo('appeal', { ...options }, { shell, inputs: [own, ...inputs.inputs] });
  await writeOutputs(await makeFiles(outputs, { record, appealed, run }));
  shell.stdout.write(
    options.json
      ? `${JSON.stringify(appealDocument(appealed, words), null, 2)}\n`
      : appealText(appealed, record.criteriaSet, { language, width: columnsOf(shell.stdout) }),
  );
  for (const { path } of outputs) {
    shell.stderr.write(`${TERMINAL_WORDS[language].written(path)}\n`);
  }
  return EXIT.done;
}

/** Cells are named by their file: two files of one name could not be told apart in the new record. */
function refuseTakenNames(
  { inputs }: ReadInputs,
  { evaluation, run, predecessor }: LoadedRecord,
  record: string,
): void {
  const named = [...evaluation.sources, ...run.inputs, ...(predecessor ? [predecessor] : [])];
  const taken = new Set(named.map(({ file }) => file));
  const twice = inputs.find(({ file }) => taken.has(file));
  if (twice !== undefined) {
    throw new OperatorError('appeal-file-name-taken', { file: twice.file, record });
  }
}

function refuseEmpty({ predecessor }: Appealed, { appeals }: AppealPaths): void {
  const decided = predecessor.criteria.filter(({ cause }) => cause === 'appraisal');
  if (decided.length + predecessor.figures.length > 0) return;
  throw new OperatorError('appeal-empty', { files: appeals });
}

interface Made {
  readonly record: LoadedRecord;
  readonly appealed: Appealed;
  readonly run: RunInfo;
}

async function makeFiles(
  outputs: readonly RunOutput[],
  { record, appealed, run }: Made,
): Promise<readonly OutputFile[]> {
  const { criteriaSet, rules, criteriaFiles } = record;
  const { evaluation, predecessor } = appealed;
  const { units, issues, ...head } = evaluation;
  const manner = { run, language: documentLanguage(run) };
  const files: OutputFile[] = [];
  for (const { path, content } of outputs) {
    if (content === RECORD) {
      const by = { ...head, run, criteriaFiles, rules, predecessor };
      files.push({ path, content: recordChunks(by, { units, issues }) });
    } else {
      const source = { evaluation, criteriaSet, rules, predecessor };
      files.push({ path, content: await renderReport(content, source, manner) });
    }
  }
  return files;
}
