import type { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import { documentLangOption, exampleText, langOption } from '../command-context.js';
import type { ReportOptions } from '../runs/report.js';

/** Adds the command to the program. */
export function addReportCommand(program: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  program
    .command('report')
    .description(words.reportRecord)
    .argument('<record>', words.recordFile)
    .option('--to <file...>', words.reportTo)
    .option('--annex <file>', words.reportAnnex)
    .option('--slips <folder>', words.reportSlips)
    .option('--body <text>', words.headBody)
    .option('--place <text>', words.headPlace)
    .option('--number <text>', words.headNumber)
    .option('--signed-on <day>', words.headSignedOn)
    .option('--signer-title <text>', words.headSignerTitle)
    .option('--signer-name <text>', words.headSignerName)
    .option('--recipients <text>', words.headRecipients)
    .option('--force', words.force)
    .addOption(langOption(context))
    .addOption(documentLangOption(context))
    .addHelpText('after', exampleText(context, EXAMPLE))
    .action((record: string, options: ReportOptions) =>
      run(import('../runs/report.js').then(({ runReport }) => runReport(record, options, shell))),
    );
}

const EXAMPLE =
  'report samples/quang-ngai/2019-436/record.json --to danh-sach.docx --number 512/QĐ-UBND';
