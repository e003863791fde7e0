import type { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import { exampleText, langOption } from '../command-context.js';
import type { SchemaOptions } from '../runs/criteria-schema.js';

/** Adds `schema` to `danvan criteria`. */
export function addCriteriaSchemaCommand(criteria: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  criteria
    .command('schema')
    .description(words.criteriaSchema)
    .requiredOption('--to <folder>', words.schemaFolder)
    .option('--force', words.force)
    .addOption(langOption(context))
    .addHelpText('after', exampleText(context, 'criteria schema --to criteria/schema'))
    .action((options: SchemaOptions) =>
      run(
        import('../runs/criteria-schema.js').then(({ runCriteriaSchema }) =>
          runCriteriaSchema(options, shell),
        ),
      ),
    );
}
