import { resolve } from 'node:path';
import { hasErrors } from '../../domain/issue.js';
import { OperatorError } from '../../domain/operator-error.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { annotateTables } from '../../reports/annotate-tables.js';
import { checkOutputs } from '../check-outputs.js';
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
export async function runCheck(
  paths: readonly string[],
  options: CheckOptions,
  shell: Shell,
): Promise<number> {
  const annotated = annotatedPath(paths, options, shell);
  // A check gives no result that could be taken for an official one.
  const current = await startRun(paths, { ...options, draft: true }, shell);
  const { head, words, inputs, language } = current;
  if (annotated !== undefined) {
    const content = await annotateTables(inputs.tables, head.issues, {
      language: 'vi',
      elementLabel: words.elementLabel,
    });
    await writeOutputs([{ path: annotated, content }]);
    shell.stderr.write(`${TERMINAL_WORDS[language].written(annotated)}\n`);
  }
  shell.stdout.write(
    options.json
      ? `${JSON.stringify(checkDocument(head, words), null, 2)}\n`
      : renderIssues(head.issues, words),
  );
  return hasErrors(head.issues) ? EXIT.dataErrors : EXIT.done;
}
