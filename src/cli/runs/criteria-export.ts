import { resolve } from 'node:path';
import { OperatorError } from '../../domain/operator-error.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { setWorkbook } from '../../sheets/set-workbook.js';
import { checkOutputs } from '../check-outputs.js';
import type { SharedOptions } from '../command-context.js';
import { loadSet } from '../criteria-library.js';
import type { Shell } from '../shell.js';
import { EXIT, terminalLanguage } from '../shell.js';
import { writeOutputs } from '../write-outputs.js';

/** Options of the command. */
export interface ExportOptions extends SharedOptions {
  readonly to: string;
  readonly force?: boolean;
}

/** `danvan criteria export`: a set as a workbook in which an officer writes the next one. */
export async function runCriteriaExport(
  name: string,
  { to, force = false, workspace, lang }: ExportOptions,
  shell: Shell,
): Promise<number> {
  if (!to.toLowerCase().endsWith('.xlsx')) {
    throw new OperatorError('option-invalid', { option: '--to', found: to, expected: 'FILE.xlsx' });
  }
  const path = resolve(shell.cwd, to);
  checkOutputs([{ option: '--to', path }], { inputs: [], force });
  const { set } = loadSet(name, { workspace: workspace ?? shell.cwd });
  await writeOutputs([{ path, content: await setWorkbook(set) }]);
  shell.stdout.write(`${TERMINAL_WORDS[terminalLanguage(shell, lang)].written(path)}\n`);
  return EXIT.done;
}
