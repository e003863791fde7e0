import { join, resolve } from 'node:path';
import { OperatorError } from '../../domain/operator-error.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import type { SharedOptions } from '../command-context.js';
import { packageRoot } from '../package-root.js';
import type { Shell } from '../shell.js';
import { terminalLanguage } from '../shell.js';
import { statPath } from '../stat-path.js';
import { runEvaluate } from './evaluate.js';

/** Options of the command. */
export interface DemoOptions extends Pick<SharedOptions, 'lang'> {
  readonly out: string;
  readonly force?: boolean;
}

const SET = 'quang-ngai/2022-1211';

/** `danvan demo`: scores the sample that comes with the package and says which file to open. */
export async function runDemo({ out, force, lang }: DemoOptions, shell: Shell): Promise<number> {
  const samples = join(packageRoot(), 'samples', ...SET.split('/'));
  const file = resolve(shell.cwd, out);
  const language = terminalLanguage(shell, lang);
  if (!force && statPath(file)?.isFile()) throw new OperatorError('demo-exists', { file });
  const code = await runEvaluate(
    [join(samples, 'results.xlsx'), join(samples, 'appraisal.csv')],
    {
      criteria: SET,
      workspace: packageRoot(),
      out,
      lang: language,
      ...(force && { force }),
    },
    shell,
  );
  shell.stdout.write(`\n${TERMINAL_WORDS[language].openNext(file)}\n`);
  return code;
}
