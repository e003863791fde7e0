import type { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import { exampleText, langOption, workspaceOption } from '../command-context.js';
import type { VerifyOptions } from '../runs/verify.js';

/** Adds the command to the program. */
export function addVerifyCommand(program: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  program
    .command('verify')
    .description(words.verify)
    .argument('<record>', words.recordToRead)
    .argument('[inputs...]', words.verifyInputs)
    .option('--against <other.json>', words.against)
    .option('--across-rules', words.acrossRules)
    .option('--json', words.verifyAsJson)
    .addOption(workspaceOption(context))
    .addOption(langOption(context))
    .addHelpText('after', exampleText(context, EXAMPLE))
    .action((record: string, inputs: string[], options: VerifyOptions) =>
      run(
        import('../runs/verify.js').then(({ runVerify }) =>
          runVerify(record, { ...options, inputs }, shell),
        ),
      ),
    );
}

const EXAMPLE = 'verify samples/tay-ninh/2023-par-index/record.json';
