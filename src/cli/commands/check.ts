import type { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import { exampleText, langOption, workspaceOption } from '../command-context.js';
import type { CheckOptions } from '../runs/check.js';

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
    .action((inputs: string[], options: CheckOptions) =>
      run(import('../runs/check.js').then(({ runCheck }) => runCheck(inputs, options, shell))),
    );
}

const EXAMPLE =
  'check samples/quang-ngai/2022-1211/with-issues.xlsx --criteria quang-ngai/2022-1211';
