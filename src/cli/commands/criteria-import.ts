import type { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import { exampleText, langOption, workspaceOption } from '../command-context.js';
import type { ImportOptions } from '../runs/criteria-import.js';

/** Adds `import` to `danvan criteria`. */
export function addCriteriaImportCommand(criteria: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  criteria
    .command('import')
    .description(words.criteriaImport)
    .argument('<file>', words.importFile)
    .requiredOption('--to <folder>', words.importTo)
    .option('--force', words.importForce)
    .option('--cases-aside', words.casesAside)
    .addOption(workspaceOption(context))
    .addOption(langOption(context))
    .addHelpText(
      'after',
      exampleText(
        context,
        'criteria import samples/criteria/quang-ngai-2022-1211.xlsx --to criteria/quang-ngai/2022-1211',
      ),
    )
    .action((file: string, options: ImportOptions) =>
      run(
        import('../runs/criteria-import.js').then(({ runCriteriaImport }) =>
          runCriteriaImport(file, options, shell),
        ),
      ),
    );
}
