import type { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import {
  documentLangOption,
  exampleText,
  langOption,
  workspaceOption,
} from '../command-context.js';
import type { FormRunOptions } from '../runs/form.js';

/** Adds the command to the program. */
export function addFormCommand(program: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  program
    .command('form')
    .description(words.form)
    .requiredOption('--criteria <id>', words.set)
    .requiredOption('--units <units.csv>', words.formUnits)
    .option('--out <dir>', words.formOut)
    .option('--one <file.xlsx>', words.formOne)
    .option('--unit <id...>', words.formUnit)
    .option('--year <year>', words.year)
    .option('--record <last.json>', words.formRecord)
    .option('--deadline <day>', words.formDeadline)
    .option('--draft', words.draft)
    .option('--force', words.force)
    .addOption(workspaceOption(context))
    .addOption(langOption(context))
    .addOption(documentLangOption(context))
    .addHelpText('after', exampleText(context, EXAMPLE))
    .action((options: FormRunOptions) =>
      run(import('../runs/form.js').then(({ runForm }) => runForm(options, shell))),
    );
}

const EXAMPLE =
  'form --criteria quang-ngai/2022-1211 --units samples/quang-ngai/2022-1211/units.csv --unit SKHCN --out bieu';
