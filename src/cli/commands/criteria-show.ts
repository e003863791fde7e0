import type { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import { exampleText, langOption, workspaceOption } from '../command-context.js';
import type { ShowOptions } from '../runs/criteria-show.js';

/** Adds `show` to `danvan criteria`. */
export function addCriteriaShowCommand(criteria: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  criteria
    .command('show')
    .description(words.criteriaShow)
    .argument('<id>', words.set)
    .option('--table <id>', words.table)
    .option('--json', words.setsAsJson)
    .addOption(workspaceOption(context))
    .addOption(langOption(context))
    .addHelpText(
      'after',
      exampleText(context, 'criteria show quang-ngai/2022-1211 --table cap-tinh'),
    )
    .action((id: string, options: ShowOptions) =>
      run(
        import('../runs/criteria-show.js').then(({ runCriteriaShow }) =>
          runCriteriaShow(id, options, shell),
        ),
      ),
    );
}
