import { type Command, Option } from 'commander';
import type { CommandContext } from '../command-context.js';
import {
  documentLangOption,
  exampleText,
  langOption,
  workspaceOption,
} from '../command-context.js';
import type { DiffOptions } from '../runs/criteria-diff.js';

/** Adds `diff` to `danvan criteria`. */
export function addCriteriaDiffCommand(criteria: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  criteria
    .command('diff')
    .description(words.criteriaDiff)
    .argument('<before>', words.oldSet)
    .argument('<after>', words.newSet)
    .option('--group <id>', words.diffGroup)
    .option('--for-units', words.diffForUnits)
    .option('--to <file>', words.diffTo)
    .option('--json', words.changesAsJson)
    .addOption(new Option('--fail-on <effect>', words.diffFailOn))
    .option('--force', words.force)
    .addOption(workspaceOption(context))
    .addOption(langOption(context))
    .addOption(documentLangOption(context))
    .addHelpText(
      'after',
      exampleText(context, 'criteria diff quang-ngai/2022-1211 drafts/quang-ngai-2026'),
    )
    .action((before: string, after: string, options: DiffOptions) =>
      run(
        import('../runs/criteria-diff.js').then(({ runCriteriaDiff }) =>
          runCriteriaDiff([before, after], options, shell),
        ),
      ),
    );
}
