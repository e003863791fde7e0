import { resolve } from 'node:path';
import { hasErrors } from '../../domain/issue.js';
import { OperatorError } from '../../domain/operator-error.js';
import type { Language } from '../../labels/language.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { REPORTS } from '../../reports/index.js';
import type { Output } from '../check-outputs.js';
import { checkOutputs } from '../check-outputs.js';
import { evaluationDocument, recordDocument } from '../evaluation-document.js';
import type { EvaluationRun, InputOptions } from '../evaluation-run.js';
import { startRun, tellIssues } from '../evaluation-run.js';
import { renderIssues } from '../print-issues.js';
import { renderRankingTable } from '../ranking-table.js';
import { renderReport } from '../render-report.js';
import { makeRunInfo } from '../run-info.js';
import type { Shell } from '../shell.js';
import { columnsOf, EXIT } from '../shell.js';
import type { OutputFile } from '../write-outputs.js';
import { writeOutputs } from '../write-outputs.js';

/** Options of `evaluate`. */
export interface EvaluateOptions extends InputOptions {
  readonly out?: string;
  readonly record?: string;
  readonly report?: readonly string[];
  readonly json?: boolean;
  readonly force?: boolean;
  readonly documentLang?: Language;
}

/** What an output holds: a report, by its id, or the record. */
interface RunOutput extends Output {
  readonly content: string;
}

const RECORD = 'record';

/** The outputs that the options ask for: reports beside the workbook, under the same name. */
function outputsOf({ out, record, report = [] }: EvaluateOptions, cwd: string) {
  const unknown = report.find((id) => !REPORTS.has(id));
  const known = [...REPORTS.keys()].join(', ');
  if (unknown !== undefined) refuseOption('--report', unknown, known);
  if (report.length > 0 && out === undefined) refuseOption('--out', '', 'FILE.xlsx');
  if (out !== undefined && !out.toLowerCase().endsWith('.xlsx')) {
    refuseOption('--out', out, 'FILE.xlsx');
  }
  if (record === '') refuseOption('--record', '', 'FILE.json');
  const outputs: RunOutput[] = [];
  if (out !== undefined) {
    outputs.push({ option: '--out', path: resolve(cwd, out), content: 'workbook' });
  }
  for (const id of new Set(report)) {
    if (id === 'workbook') continue;
    const path = resolve(cwd, `${out?.slice(0, -'.xlsx'.length)}${REPORTS.get(id)?.extension}`);
    outputs.push({ option: `--report ${id}`, path, content: id });
  }
  if (record !== undefined) {
    outputs.push({ option: '--record', path: resolve(cwd, record), content: RECORD });
  }
  return outputs;
}

function refuseOption(option: string, found: string, expected: string): never {
  throw new OperatorError('option-invalid', { option, found, expected });
}

/** `danvan evaluate`: the year's evaluation, from files to points, grades, ranks and a workbook. */
export async function runEvaluate(
  paths: readonly string[],
  options: EvaluateOptions,
  shell: Shell,
): Promise<number> {
  const outputs = outputsOf(options, shell.cwd);
  const inputs = paths.map((path) => resolve(shell.cwd, path));
  checkOutputs(outputs, { inputs, force: options.force ?? false });
  const current = await startRun(paths, options, shell);
  if (current.evaluation.units.length === 0) {
    shell.stderr.write(renderIssues(current.evaluation.issues, current.words));
    throw new OperatorError('no-input-units', {});
  }
  await writeOutputs(await makeFiles(current, outputs, { options, shell }));
  tellResult(current, options, shell);
  for (const { path } of outputs) {
    shell.stderr.write(`${TERMINAL_WORDS[current.language].written(path)}\n`);
  }
  return hasErrors(current.evaluation.issues) ? EXIT.dataErrors : EXIT.done;
}

async function makeFiles(
  current: EvaluationRun,
  outputs: readonly RunOutput[],
  { options, shell }: { readonly options: EvaluateOptions; readonly shell: Shell },
): Promise<readonly OutputFile[]> {
  const run = makeRunInfo('evaluate', { ...options }, { shell, inputs: current.inputs.inputs });
  const files: OutputFile[] = [];
  for (const { path, content } of outputs) {
    if (content === RECORD) {
      const document = recordDocument(current.evaluation, current.words, { ...run });
      files.push({ path, content: `${JSON.stringify(document)}\n` });
    } else {
      files.push({ path, content: await renderReport(content, current, run) });
    }
  }
  return files;
}

function tellResult(current: EvaluationRun, options: EvaluateOptions, shell: Shell): void {
  const { evaluation, loaded, language, words } = current;
  tellIssues(current, shell);
  if (hasErrors(evaluation.issues)) {
    shell.stderr.write(`${TERMINAL_WORDS[language].errorsMark}\n`);
  }
  if (options.json) {
    shell.stdout.write(`${JSON.stringify(evaluationDocument(evaluation, words), null, 2)}\n`);
    return;
  }
  const width = columnsOf(shell.stdout);
  shell.stdout.write(`${renderRankingTable(evaluation, loaded.set, { language, width })}\n`);
}
