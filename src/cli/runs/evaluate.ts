import { resolve } from 'node:path';
import { recordChunks } from '../../audit/record-chunks.js';
import type { UnitResult } from '../../domain/evaluation.js';
import { hasErrors } from '../../domain/issue.js';
import { OperatorError } from '../../domain/operator-error.js';
import { progressText } from '../../labels/progress-words.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { checkOutputs } from '../check-outputs.js';
import type { EvaluateOptions, RunOutput } from '../evaluate-outputs.js';
import { outputsOf, RECORD } from '../evaluate-outputs.js';
import { evaluationDocument } from '../evaluation-document.js';
import type { EvaluationRun } from '../evaluation-run.js';
import { startRun, tellIssues } from '../evaluation-run.js';
import { renderGradeCounts } from '../grade-counts.js';
import { renderIssues } from '../print-issues.js';
import { countUnits, makeProgress } from '../progress.js';
import type { RankedRow } from '../ranking-table.js';
import { rankedRow, renderRankingTable } from '../ranking-table.js';
import { canStream, documentLanguage, renderReport, streamReport } from '../render-report.js';
import { makeRunInfo } from '../run-info.js';
import { shareUnits } from '../share-units.js';
import type { Shell } from '../shell.js';
import { columnsOf, EXIT } from '../shell.js';
import type { OutputFile } from '../write-outputs.js';
import { writeOutputs } from '../write-outputs.js';

/** Nobody reads more rows than this on a terminal, where the first of them scroll out of sight. */
const ROWS_ON_TERMINAL = 200;

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
  if (current.standings.length === 0) {
    shell.stderr.write(renderIssues(current.head.issues, current.words));
    throw new OperatorError('no-input-units', {});
  }
  const context = { options, shell };
  const text = await writeResult(current, outputs, context);
  tellIssues(current, shell);
  if (hasErrors(current.head.issues)) {
    shell.stderr.write(`${TERMINAL_WORDS[current.language].errorsMark}\n`);
  }
  shell.stdout.write(`${text}\n`);
  for (const { path } of outputs) {
    shell.stderr.write(`${TERMINAL_WORDS[current.language].written(path)}\n`);
  }
  return hasErrors(current.head.issues) ? EXIT.dataErrors : EXIT.done;
}

interface RunContext {
  readonly options: EvaluateOptions;
  readonly shell: Shell;
}

/**
 * Writes all outputs and gives what stdout shows, from one walk over the units. They are only collected
 * where a workbook or `--json` asks for all of them at once.
 */
async function writeResult(
  current: EvaluationRun,
  outputs: readonly RunOutput[],
  { options, shell }: RunContext,
): Promise<string> {
  const { language, standings } = current;
  const isLong = shell.stdout.isTTY === true && standings.length > ROWS_ON_TERMINAL;
  const hasList = !options.json && !isLong;
  if (options.json || outputs.some(isWhole)) await current.collect();
  const progress = makeProgress(shell, (state) => progressText('written', state, language));
  let done = 0;
  const counted = countUnits(current.units(), () => {
    done += 1;
    progress.report(done, standings.length);
  });
  const streams = outputs.filter((output) => !isWhole(output)).length + (hasList ? 1 : 0);
  const units = [...shareUnits(counted, streams)];
  const list = hasList ? renderList(current, takeOne(units), shell) : undefined;
  let failure: { readonly error: unknown } | undefined;
  list?.catch((error: unknown) => {
    failure ??= { error };
  });
  try {
    await writeOutputs(await makeFiles(current, outputs, { options, shell, units }));
  } catch (error) {
    throw failure === undefined ? error : failure.error;
  }
  const text = await list;
  progress.finish();
  if (text !== undefined) return text;
  if (!options.json) return renderCounts(current, outputs, shell);
  return JSON.stringify(evaluationDocument(await current.collect(), current.words), null, 2);
}

/** Whether an output needs all units at once. */
function isWhole({ content }: RunOutput): boolean {
  return content !== RECORD && !canStream(content);
}

type Units = AsyncIterable<UnitResult>;

function takeOne(units: Units[]): Units {
  const one = units.shift();
  if (one === undefined) throw new RangeError('fewer streams than outputs');
  return one;
}

async function makeFiles(
  current: EvaluationRun,
  outputs: readonly RunOutput[],
  { options, shell, units }: RunContext & { readonly units: Units[] },
): Promise<readonly OutputFile[]> {
  const run = makeRunInfo('evaluate', { ...options }, { shell, inputs: current.inputs.inputs });
  const { files: criteriaFiles, rules, set: criteriaSet } = current.loaded;
  const manner = { run, language: documentLanguage(run) };
  const { head } = current;
  const files: OutputFile[] = [];
  for (const output of outputs) {
    const { path, content } = output;
    if (isWhole(output)) {
      const source = { evaluation: await current.collect(), criteriaSet, rules };
      files.push({ path, content: await renderReport(content, source, manner) });
    } else if (content === RECORD) {
      const body = { units: takeOne(units), issues: head.issues };
      files.push({ path, content: recordChunks({ ...head, run, criteriaFiles, rules }, body) });
    } else {
      const source = { head, units: takeOne(units), criteriaSet, rules };
      files.push({ path, content: streamReport(content, source, manner) });
    }
  }
  return files;
}

/** The whole ranking. */
async function renderList(
  { head, loaded, language }: EvaluationRun,
  units: Units,
  { stdout }: Shell,
): Promise<string> {
  const rows: RankedRow[] = [];
  for await (const unit of units) rows.push(rankedRow(unit, loaded.set, language));
  const ranked = { units: rows, isDraft: head.criteriaSet.draft };
  return renderRankingTable(ranked, loaded.set, { language, width: columnsOf(stdout) });
}

/** Instead of a ranking that would overrun the terminal. */
function renderCounts(
  { head, standings, loaded, language }: EvaluationRun,
  outputs: readonly RunOutput[],
  { stdout }: Shell,
): string {
  const files = outputs.filter(({ content }) => content !== RECORD).map(({ path }) => path);
  const isDraft = head.criteriaSet.draft;
  const options = { language, width: columnsOf(stdout), isDraft, files };
  return renderGradeCounts(standings, loaded.set, options);
}
