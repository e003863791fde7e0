import type { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import { documentLangOption, exampleText, langOption } from '../command-context.js';
import type { AppraiseOptions } from '../runs/appraise-make.js';

/** Adds `make` to `danvan appraise`. */
export function addAppraiseMakeCommand(appraise: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  appraise
    .command('make', { isDefault: true })
    .description(words.appraiseMake)
    .argument('<record>', words.recordFile)
    .requiredOption('--out <file.xlsx>', words.appraiseOut)
    .option('--member <name...>', words.appraiseMember)
    .option('--chair <name>', words.appraiseChair)
    .option('--unit <code...>', words.appraiseUnit)
    .option('--force', words.force)
    .addOption(langOption(context))
    .addOption(documentLangOption(context))
    .addHelpText('after', exampleText(context, EXAMPLE))
    .action((record: string, options: AppraiseOptions) =>
      run(
        import('../runs/appraise-make.js').then(({ runAppraiseMake }) =>
          runAppraiseMake(record, options, shell),
        ),
      ),
    );
}

const EXAMPLE = 'appraise samples/quang-ngai/2019-436/record.json --out tham-dinh.xlsx';
