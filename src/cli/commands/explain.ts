import type { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import { exampleText, langOption } from '../command-context.js';
import type { ExplainCommandOptions } from '../runs/explain.js';

/** Adds the command to the program. */
export function addExplainCommand(program: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  program
    .command('explain')
    .description(words.explain)
    .argument('<record>', words.recordToRead)
    .requiredOption('--unit <code...>', words.explainUnit)
    .option('--criterion <id...>', words.explainCriterion)
    .option('--lost', words.explainLost)
    .option('--depth <number>', words.explainDepth)
    .option('--json', words.explanationAsJson)
    .addOption(langOption(context))
    .addHelpText('after', exampleText(context, EXAMPLE))
    .action((record: string, options: ExplainCommandOptions) =>
      run(
        import('../runs/explain.js').then(({ runExplain }) => runExplain(record, options, shell)),
      ),
    );
}

const EXAMPLE = 'explain samples/quang-ngai/2019-436/record.json --unit SKHCN --criterion 6.2';
