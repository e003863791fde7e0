import type { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import {
  documentLangOption,
  exampleText,
  langOption,
  workspaceOption,
} from '../command-context.js';
import type { SensitivityOptions } from '../runs/sensitivity.js';

/** Adds the command to the program. */
export function addSensitivityCommand(program: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  program
    .command('sensitivity')
    .description(words.sensitivity)
    .argument('<inputs...>', words.inputs)
    .requiredOption('--criteria <id>', words.set)
    .option('--year <year>', words.year)
    .option('--variants <number>', words.variants)
    .option('--seed <number>', words.seed)
    .option('--maxima <percent>', words.maxima)
    .option('--thresholds <percent>', words.thresholds)
    .option('--counts <number>', words.counts)
    .option('--near <distance>', words.near)
    .option('--unit <code...>', words.explainUnit)
    .option('--out <file.xlsx>', words.sensitivityOut)
    .option('--json', words.resultsAsJson)
    .option('--draft', words.draft)
    .option('--force', words.force)
    .addOption(workspaceOption(context))
    .addOption(langOption(context))
    .addOption(documentLangOption(context))
    .addHelpText('after', exampleText(context, EXAMPLE))
    .action((inputs: string[], options: SensitivityOptions) =>
      run(
        import('../runs/sensitivity.js').then(({ runSensitivity }) =>
          runSensitivity(inputs, options, shell),
        ),
      ),
    );
}

const EXAMPLE =
  'sensitivity samples/bac-kan/2017-1878/results.csv samples/bac-kan/2017-1878/superior.csv --criteria bac-kan/2017-1878 --variants 200';
