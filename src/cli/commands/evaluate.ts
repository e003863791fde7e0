import type { Command } from 'commander';
import { Option } from 'commander';
import { OperatorError } from '../../domain/operator-error.js';
import { REPORT_IDS } from '../../reports/report.js';
import type { EngineName } from '../../rules/engine-names.js';
import { ENGINE_NAMES } from '../../rules/engine-names.js';
import type { CommandContext } from '../command-context.js';
import {
  documentLangOption,
  exampleText,
  langOption,
  workspaceOption,
} from '../command-context.js';
import type { EvaluateOptions } from '../evaluate-outputs.js';

/** Adds the command to the program. */
export function addEvaluateCommand(program: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  program
    .command('evaluate')
    .description(words.evaluate)
    .argument('<inputs...>', words.inputs)
    .requiredOption('--criteria <id>', words.set)
    .option('--year <year>', words.year)
    .option('--out <file.xlsx>', words.out)
    .option('--record <file.json>', words.record)
    .option('--report <id...>', words.report(REPORT_IDS.join(', ')))
    .option('--json', words.resultsAsJson)
    .addOption(new Option('--engine <name>', words.engine).argParser(engineOption))
    .option('--draft', words.draft)
    .option('--force', words.force)
    .addOption(workspaceOption(context))
    .addOption(langOption(context))
    .addOption(documentLangOption(context))
    .addHelpText('after', exampleText(context, EXAMPLE))
    .action((inputs: string[], options: EvaluateOptions) =>
      run(
        import('../runs/evaluate.js').then(({ runEvaluate }) =>
          runEvaluate(inputs, options, shell),
        ),
      ),
    );
}

function engineOption(text: string): EngineName {
  const name = ENGINE_NAMES.find((known) => known === text);
  if (name !== undefined) return name;
  const expected = ENGINE_NAMES.join(', ');
  throw new OperatorError('option-invalid', { option: '--engine', found: text, expected });
}

const EXAMPLE =
  'evaluate samples/quang-ngai/2022-1211/results.xlsx --criteria quang-ngai/2022-1211 --out ket-qua.xlsx';
