import type { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import { documentLangOption, exampleText, langOption } from '../command-context.js';
import type { AppraiseReportOptions } from '../runs/appraise-report.js';

/** Adds `report` to `danvan appraise`. */
export function addAppraiseReportCommand(appraise: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  appraise
    .command('report')
    .description(words.appraiseReport)
    .argument('<record>', words.recordFile)
    .option('--out <file.xlsx>', words.appraiseReportOut)
    .option('--json', words.appraiseReportAsJson)
    .option('--force', words.force)
    .addOption(langOption(context))
    .addOption(documentLangOption(context))
    .addHelpText('after', exampleText(context, EXAMPLE))
    .action((record: string, options: AppraiseReportOptions) =>
      run(
        import('../runs/appraise-report.js').then(({ runAppraiseReport }) =>
          runAppraiseReport(record, options, shell),
        ),
      ),
    );
}

const EXAMPLE =
  'appraise report samples/quang-ngai/2019-436/record.json --out bao-cao-tham-dinh.xlsx';
