import type { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import { exampleText, langOption, workspaceOption } from '../command-context.js';
import type { ListOptions } from '../runs/criteria-list.js';

/** Adds `list` to `danvan criteria`. */
export function addCriteriaListCommand(criteria: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  criteria
    .command('list')
    .description(words.criteriaList)
    .option('--json', words.setsAsJson)
    .addOption(workspaceOption(context))
    .addOption(langOption(context))
    .addHelpText('after', exampleText(context, 'criteria list'))
    .action((options: ListOptions) =>
      run(
        import('../runs/criteria-list.js').then(({ runCriteriaList }) =>
          runCriteriaList(options, shell),
        ),
      ),
    );
}
