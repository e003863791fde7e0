import { resolve } from 'node:path';
import type { Command } from 'commander';
import { hasErrors } from '../../domain/issue.js';
import { OperatorError } from '../../domain/operator-error.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { annotateTables } from '../../reports/annotate-tables.js';
import { checkOutputs } from '../check-outputs.js';
import type { CommandContext } from '../command-context.js';
import { exampleText, langOption, workspaceOption } from '../command-context.js';
import { checkDocument } from '../evaluation-document.js';
import type { InputOptions } from '../evaluation-run.js';
import { startRun } from '../evaluation-run.js';
import { renderIssues } from '../print-issues.js';
import type { Shell } from '../shell.js';
import { EXIT } from '../shell.js';
import { writeOutputs } from '../write-outputs.js';

/** Options of `check`. */
export interface CheckOptions extends InputOptions {
  readonly annotate?: string;
  readonly json?: boolean;
  readonly force?: boolean;
}

/** Where the annotated copy goes; refused before anything is read when it cannot go there. */
function annotatedPath(
  inputs: readonly string[],
  { annotate, force = false }: CheckOptions,
  { cwd }: Shell,
): string | undefined {
  if (annotate === undefined) return undefined;
  const option = '--annotate';
  if (!annotate.toLowerCase().endsWith('.xlsx')) {
    throw new OperatorError('option-invalid', { option, found: annotate, expected: 'FILE.xlsx' });
  }
  const path = resolve(cwd, annotate);
  checkOutputs([{ option, path }], { inputs: inputs.map((input) => resolve(cwd, input)), force });
  return path;
}

/** `danvan check`: every problem in the data at once, with its cell; nothing is graded. */
async function runCheck(
  paths: readonly string[],
  options: CheckOptions,
  shell: Shell,
): Promise<number> {
  const annotated = annotatedPath(paths, options, shell);
  // A check gives no result that could be taken for an official one.
  const current = await startRun(paths, { ...options, draft: true }, shell);
  const { evaluation, words, inputs, language } = current;
  if (annotated !== undefined) {
    const content = await annotateTables(inputs.tables, evaluation.issues, {
      language: 'vi',
      elementLabel: words.elementLabel,
    });
    await writeOutputs([{ path: annotated, content }]);
    shell.stderr.write(`${TERMINAL_WORDS[language].written(annotated)}\n`);
  }
  shell.stdout.write(
    options.json
      ? `${JSON.stringify(checkDocument(evaluation, words), null, 2)}\n`
      : renderIssues(evaluation.issues, words),
  );
  return hasErrors(evaluation.issues) ? EXIT.dataErrors : EXIT.done;
}

/** Adds the command to the program. */
export function addCheckCommand(program: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  program
    .command('check')
    .description(words.check)
    .argument('<inputs...>', words.inputs)
    .requiredOption('--criteria <id>', words.set)
    .option('--year <year>', words.year)
    .option('--annotate <file.xlsx>', words.annotate)
    .option('--json', words.issuesAsJson)
    .option('--force', words.force)
    .addOption(workspaceOption(context))
    .addOption(langOption(context))
    .addHelpText('after', exampleText(context, EXAMPLE))
    .action((inputs: string[], options: CheckOptions) => run(runCheck(inputs, options, shell)));
}

const EXAMPLE =
  'check samples/quang-ngai/2022-1211/with-issues.xlsx --criteria quang-ngai/2022-1211';
