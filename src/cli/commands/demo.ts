import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { OperatorError } from '../../domain/operator-error.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import type { CommandContext, SharedOptions } from '../command-context.js';
import { exampleText, langOption } from '../command-context.js';
import { packageRoot } from '../criteria-library.js';
import type { Shell } from '../shell.js';
import { terminalLanguage } from '../shell.js';
import { statPath } from '../stat-path.js';
import { runEvaluate } from './evaluate.js';

interface DemoOptions extends Pick<SharedOptions, 'lang'> {
  readonly out?: string;
  readonly force?: boolean;
}

const SET = 'quang-ngai/2022-1211';
const FILE = 'danvan-demo.xlsx';

/** `danvan demo`: scores the sample that comes with the package and says which file to open. */
async function runDemo({ out, force, lang }: DemoOptions, shell: Shell): Promise<number> {
  const samples = join(packageRoot(), 'samples', ...SET.split('/'));
  const file = resolve(shell.cwd, out ?? FILE);
  const language = terminalLanguage(shell, lang);
  if (!force && statPath(file)?.isFile()) throw new OperatorError('demo-exists', { file });
  const code = await runEvaluate(
    [join(samples, 'results.xlsx'), join(samples, 'appraisal.csv')],
    {
      criteria: SET,
      workspace: packageRoot(),
      out: out ?? FILE,
      lang: language,
      ...(force && { force }),
    },
    shell,
  );
  shell.stdout.write(`\n${TERMINAL_WORDS[language].openNext(file)}\n`);
  return code;
}

/** Adds the command to the program. */
export function addDemoCommand(program: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  program
    .command('demo')
    .description(words.demo)
    .option('--out <file.xlsx>', words.demoOut(FILE))
    .option('--force', words.force)
    .addOption(langOption(context))
    .addHelpText('after', exampleText(context, 'demo'))
    .action((options: DemoOptions) => run(runDemo(options, shell)));
}
