import type { Command } from 'commander';
import { REPORT_IDS } from '../../reports/report.js';
import type { CommandContext } from '../command-context.js';
import { documentLangOption, exampleText, langOption } from '../command-context.js';
import type { AppealOptions } from '../runs/appeal.js';

/** Adds the command to the program. */
export function addAppealCommand(program: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  program
    .command('appeal')
    .description(words.appeal)
    .argument('<record>', words.appealRecord)
    .argument('<appeals...>', words.appealFiles)
    .requiredOption('--record <new.json>', words.appealTo)
    .option('--out <file.xlsx>', words.appealOut)
    .option('--report <id...>', words.report(REPORT_IDS.join(', ')))
    .option('--json', words.appealAsJson)
    .option('--force', words.force)
    .addOption(langOption(context))
    .addOption(documentLangOption(context))
    .addHelpText('after', exampleText(context, EXAMPLE))
    .action((record: string, appeals: string[], options: AppealOptions) =>
      run(
        import('../runs/appeal.js').then(({ runAppeal }) =>
          runAppeal({ record, appeals }, options, shell),
        ),
      ),
    );
}

const EXAMPLE =
  'appeal samples/quang-ngai/2019-436/record.json samples/quang-ngai/2019-436/kien-nghi.csv --record ho-so-moi.json';
