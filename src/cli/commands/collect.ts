import type { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import {
  documentLangOption,
  exampleText,
  langOption,
  workspaceOption,
} from '../command-context.js';
import type { CollectOptions } from '../runs/collect.js';

/** Adds the command to the program. */
export function addCollectCommand(program: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  const several = (text: string, before: readonly string[] = []) => [...before, text];
  program
    .command('collect')
    .description(words.collect)
    .argument('<forms...>', words.collectForms)
    .requiredOption('--criteria <id>', words.set)
    .requiredOption('--units <units.csv>', words.formUnits)
    .requiredOption('--out <file.xlsx>', words.collectOut)
    .option('--deadline <day>', words.collectDeadline)
    .option('--received <file.csv>', words.collectReceived)
    .option('--prefer <file>', words.collectPrefer, several)
    .option('--since <earlier.xlsx>', words.collectSince)
    .option('--year <year>', words.year)
    .option('--json', words.collectAsJson)
    .option('--draft', words.draft)
    .option('--force', words.force)
    .addOption(workspaceOption(context))
    .addOption(langOption(context))
    .addOption(documentLangOption(context))
    .addHelpText('after', exampleText(context, EXAMPLE))
    .action((forms: string[], options: CollectOptions) =>
      run(import('../runs/collect.js').then(({ runCollect }) => runCollect(forms, options, shell))),
    );
}

const EXAMPLE =
  'collect samples/quang-ngai/2022-1211/bieu --criteria quang-ngai/2022-1211 --units samples/quang-ngai/2022-1211/units.csv --out tong-hop.xlsx';
