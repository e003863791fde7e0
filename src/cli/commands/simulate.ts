import type { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import {
  documentLangOption,
  exampleText,
  langOption,
  workspaceOption,
} from '../command-context.js';
import type { SimulateOptions } from '../simulate-options.js';

/** Adds the command to the program. */
export function addSimulateCommand(program: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  const collect = (text: string, before: readonly string[] = []) => [...before, text];
  program
    .command('simulate')
    .description(words.simulate)
    .argument('<inputs...>', words.inputs)
    .requiredOption('--from <id>', words.simulateFrom)
    .option('--to <id>', words.simulateTo)
    .option('--set <path=value>', words.simulateSet, collect)
    .option('--overlay <file...>', words.simulateOverlay)
    .option('--assume <element=value>', words.simulateAssume, collect)
    .option('--year <year>', words.simulateYear)
    .option('--to-year <year>', words.simulateToYear)
    .option('--unit <id>', words.simulateUnit)
    .option('--assume-file <file...>', words.simulateAssumeFile)
    .option('--assume-template <file.csv>', words.simulateAssumeTemplate)
    .option('--out <file...>', words.simulateOut)
    .option('--json', words.simulationAsJson)
    .option('--max-grade-share <grade=percent>', words.maxGradeShare, collect)
    .option('--max-rank-move <places>', words.maxRankMove)
    .option('--draft', words.draft)
    .option('--force', words.force)
    .addOption(workspaceOption(context))
    .addOption(langOption(context))
    .addOption(documentLangOption(context))
    .addHelpText('after', exampleText(context, EXAMPLE))
    .action((inputs: string[], options: SimulateOptions) =>
      run(
        import('../runs/simulate.js').then(({ runSimulate }) =>
          runSimulate(inputs, options, shell),
        ),
      ),
    );
}

const EXAMPLE =
  'simulate samples/quang-ngai/2019-436/results.csv --from quang-ngai/2019-436 --to quang-ngai/2022-1211';
