import type { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import { exampleText, langOption, workspaceOption } from '../command-context.js';
import type { ExportOptions } from '../runs/criteria-export.js';

/** Adds `export` to `danvan criteria`. */
export function addCriteriaExportCommand(criteria: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  criteria
    .command('export')
    .description(words.criteriaExport)
    .argument('<id>', words.set)
    .requiredOption('--to <file>', words.exportTo)
    .option('--force', words.force)
    .addOption(workspaceOption(context))
    .addOption(langOption(context))
    .addHelpText(
      'after',
      exampleText(context, 'criteria export quang-ngai/2022-1211 --to quang-ngai-2022-1211.xlsx'),
    )
    .action((name: string, options: ExportOptions) =>
      run(
        import('../runs/criteria-export.js').then(({ runCriteriaExport }) =>
          runCriteriaExport(name, options, shell),
        ),
      ),
    );
}
