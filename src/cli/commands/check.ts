import { resolve } from 'node:path';
import type { Command } from 'commander';
import { hasErrors } from '../../domain/issue.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { annotateTables } from '../../reports/annotate-tables.js';
import { checkDocument } from '../evaluation-document.js';
import type { InputOptions } from '../evaluation-run.js';
import { startRun } from '../evaluation-run.js';
import { renderIssues } from '../print-issues.js';
import type { Shell } from '../shell.js';
import { EXIT } from '../shell.js';
import { refuseExisting, writeOutputs } from '../write-outputs.js';

/** Options of `check`. */
export interface CheckOptions extends InputOptions {
  readonly annotate?: string;
  readonly json?: boolean;
  readonly force?: boolean;
}

/** `danvan check`: every problem in the data at once, with its cell; nothing is graded. */
async function runCheck(
  paths: readonly string[],
  options: CheckOptions,
  shell: Shell,
): Promise<number> {
  const annotated =
    options.annotate === undefined ? undefined : resolve(shell.cwd, options.annotate);
  if (annotated !== undefined) refuseExisting([annotated], options.force ?? false);
  const current = await startRun(paths, options, shell);
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
export function addCheckCommand(
  program: Command,
  run: (code: Promise<number>) => void,
  shell: Shell,
): void {
  program
    .command('check')
    .description('only read and check: every problem at once, with its cell')
    .argument('<inputs...>', 'CSV or XLSX files, merged by unit')
    .requiredOption('--criteria <id>', 'criteria set: issuer/year-number, issuer, or a folder')
    .option('--year <year>', 'scoring year; the last one of the set when left out')
    .option('--annotate <file.xlsx>', 'write a copy of the tables with the faulty cells marked')
    .option('--json', 'print the issues as JSON')
    .option('--force', 'write over a file that is there')
    .option(
      '--workspace <dir>',
      'folder with your own criteria/ and rules/; the current one when left out',
    )
    .option('--lang <language>', 'words on the terminal: vi or en')
    .addHelpText('after', EXAMPLE)
    .action((inputs: string[], options: CheckOptions) => run(runCheck(inputs, options, shell)));
}

const EXAMPLE = `
Example:
  danvan check samples/quang-ngai/2022-1211/with-issues.xlsx --criteria quang-ngai/2022-1211`;
