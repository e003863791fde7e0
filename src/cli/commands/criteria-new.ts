import type { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import { exampleText, langOption, workspaceOption } from '../command-context.js';
import type { NewOptions } from '../runs/criteria-new.js';

/** Adds `new` to `danvan criteria`. */
export function addCriteriaNewCommand(criteria: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  criteria
    .command('new')
    .description(words.criteriaNew)

    .requiredOption('--from <id>', words.newFrom)
    .requiredOption('--to <folder>', words.importTo)
    .option('--year <year>', words.newYear, Number)
    .option('--force', words.force)
    .addOption(workspaceOption(context))
    .addOption(langOption(context))
    .addHelpText(
      'after',
      exampleText(
        context,
        'criteria new --from quang-ngai/2022-1211 --to criteria/quang-ngai/2025-moi --year 2025',
      ),
    )
    .action((options: NewOptions) =>
      run(
        import('../runs/criteria-new.js').then(({ runCriteriaNew }) =>
          runCriteriaNew(options, shell),
        ),
      ),
    );
}
