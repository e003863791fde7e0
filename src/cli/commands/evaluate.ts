import { resolve } from 'node:path';
import type { Command } from 'commander';
import { hasErrors } from '../../domain/issue.js';
import { OperatorError } from '../../domain/operator-error.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { REPORTS } from '../../reports/index.js';
import { evaluationDocument, recordDocument } from '../evaluation-document.js';
import type { EvaluationRun, InputOptions } from '../evaluation-run.js';
import { startRun, tellIssues } from '../evaluation-run.js';
import { renderIssues } from '../print-issues.js';
import { renderRankingTable } from '../ranking-table.js';
import { renderReport } from '../render-report.js';
import { makeRunInfo } from '../run-info.js';
import type { Shell } from '../shell.js';
import { EXIT } from '../shell.js';
import type { OutputFile } from '../write-outputs.js';
import { refuseExisting, writeOutputs } from '../write-outputs.js';

/** Options of `evaluate`. */
export interface EvaluateOptions extends InputOptions {
  readonly out?: string;
  readonly record?: string;
  readonly report?: readonly string[];
  readonly json?: boolean;
  readonly force?: boolean;
}

/** Where each extra report goes: beside the workbook, under the same name. */
function reportPaths(options: EvaluateOptions, cwd: string): ReadonlyMap<string, string> {
  const ids = options.report ?? [];
  const unknown = ids.find((id) => !REPORTS.has(id));
  const known = [...REPORTS.keys()].join(', ');
  if (unknown !== undefined) {
    throw new OperatorError('option-invalid', {
      option: '--report',
      found: unknown,
      expected: known,
    });
  }
  if (ids.length > 0 && options.out === undefined) {
    throw new OperatorError('option-invalid', {
      option: '--out',
      found: '',
      expected: 'FILE.xlsx',
    });
  }
  const base = (options.out ?? '').replace(/\.[^./\\]+$/, '');
  const paths = new Map<string, string>();
  if (options.out !== undefined) paths.set('workbook', resolve(cwd, options.out));
  for (const id of ids) {
    if (id !== 'workbook') paths.set(id, resolve(cwd, `${base}${REPORTS.get(id)?.extension}`));
  }
  return paths;
}

/** `danvan evaluate`: the year's evaluation, from files to points, grades, ranks and a workbook. */
export async function runEvaluate(
  paths: readonly string[],
  options: EvaluateOptions,
  shell: Shell,
): Promise<number> {
  const reports = reportPaths(options, shell.cwd);
  if (options.out !== undefined && !options.out.toLowerCase().endsWith('.xlsx')) {
    const params = { option: '--out', found: options.out, expected: 'FILE.xlsx' };
    throw new OperatorError('option-invalid', params);
  }
  const record = options.record === undefined ? undefined : resolve(shell.cwd, options.record);
  refuseExisting([...reports.values(), ...(record ? [record] : [])], options.force ?? false);
  const current = await startRun(paths, options, shell);
  if (current.evaluation.units.length === 0) {
    shell.stderr.write(renderIssues(current.evaluation.issues, current.words));
    throw new OperatorError('no-input-units', {});
  }
  const files = await makeFiles(current, { options, shell, reports, record });
  await writeOutputs(files);
  tellResult(current, options, shell);
  for (const { path } of files) {
    shell.stderr.write(`${TERMINAL_WORDS[current.language].written(path)}\n`);
  }
  return hasErrors(current.evaluation.issues) ? EXIT.dataErrors : EXIT.done;
}

async function makeFiles(
  current: EvaluationRun,
  context: {
    readonly options: EvaluateOptions;
    readonly shell: Shell;
    readonly reports: ReadonlyMap<string, string>;
    readonly record: string | undefined;
  },
): Promise<readonly OutputFile[]> {
  const { options, shell, reports, record } = context;
  const run = makeRunInfo('evaluate', { ...options }, { shell, inputs: current.inputs.inputs });
  const files: OutputFile[] = [];
  for (const [id, path] of reports) {
    files.push({ path, content: await renderReport(id, current, run) });
  }
  if (record !== undefined) {
    const document = recordDocument(current.evaluation, current.words, { ...run });
    files.push({ path: record, content: `${JSON.stringify(document)}\n` });
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
  const width = shell.stdout.isTTY ? (shell.stdout.columns ?? 100) : 120;
  shell.stdout.write(`${renderRankingTable(evaluation, loaded.set, { language, width })}\n`);
}

/** Adds the command to the program. */
export function addEvaluateCommand(
  program: Command,
  run: (code: Promise<number>) => void,
  shell: Shell,
): void {
  program
    .command('evaluate')
    .description("score, grade and rank a year's reports; write the workbook and the record")
    .argument('<inputs...>', 'CSV or XLSX files, merged by unit')
    .requiredOption('--criteria <id>', 'criteria set: issuer/year-number, issuer, or a folder')
    .option('--year <year>', 'scoring year; the last one of the set when left out')
    .option('--out <file.xlsx>', 'the workbook to write')
    .option('--record <file.json>', 'the record to write: results with every trace')
    .option(
      '--report <id...>',
      `more reports beside the workbook: ${[...REPORTS.keys()].join(', ')}`,
    )
    .option('--json', 'print the results as JSON instead of a table')
    .option('--force', 'write over files that are there')
    .option(
      '--workspace <dir>',
      'folder with your own criteria/ and rules/; the current one when left out',
    )
    .option('--lang <language>', 'words on the terminal: vi or en')
    .option('--document-lang <language>', 'words in documents: vi or en')
    .addHelpText('after', EXAMPLE)
    .action((inputs: string[], options: EvaluateOptions) =>
      run(runEvaluate(inputs, options, shell)),
    );
}

const EXAMPLE = `
Example:
  danvan evaluate samples/quang-ngai/2022-1211/results.xlsx --criteria quang-ngai/2022-1211 --out ket-qua.xlsx`;
