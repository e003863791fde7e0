import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { packageRoot } from '../criteria-library.js';
import type { Shell } from '../shell.js';
import { terminalLanguage } from '../shell.js';
import { runEvaluate } from './evaluate.js';

interface DemoOptions {
  readonly out?: string;
  readonly lang?: string;
}

const SET = 'quang-ngai/2022-1211';
const FILE = 'danvan-demo.xlsx';

/** `danvan demo`: scores the sample that comes with the package and says which file to open. */
async function runDemo(options: DemoOptions, shell: Shell): Promise<number> {
  const samples = join(packageRoot(), 'samples', ...SET.split('/'));
  const out = resolve(shell.cwd, options.out ?? FILE);
  const language = terminalLanguage(shell, options.lang);
  const code = await runEvaluate(
    [join(samples, 'results.xlsx'), join(samples, 'appraisal.csv')],
    { criteria: SET, workspace: packageRoot(), out, force: true, lang: language },
    shell,
  );
  shell.stdout.write(`\n${TERMINAL_WORDS[language].openNext(out)}\n`);
  return code;
}

/** Adds the command to the program. */
export function addDemoCommand(
  program: Command,
  run: (code: Promise<number>) => void,
  shell: Shell,
): void {
  program
    .command('demo')
    .description('score the sample and say what to open')
    .option(
      '--out <file.xlsx>',
      `where to write the workbook; ${FILE} in the current folder when left out`,
    )
    .option('--lang <language>', 'words on the terminal: vi or en')
    .addHelpText('after', '\nExample:\n  danvan demo')
    .action((options: DemoOptions) => run(runDemo(options, shell)));
}
