import type { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import {
  documentLangOption,
  exampleText,
  langOption,
  workspaceOption,
} from '../command-context.js';
import type { SettleOptions } from '../runs/appraise-settle.js';

/** Adds `settle` to `danvan appraise`. */
export function addAppraiseSettleCommand(appraise: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  appraise
    .command('settle')
    .description(words.appraiseSettle)
    .argument('<files...>', words.settleFiles)
    .requiredOption('--criteria <id>', words.set)
    .requiredOption('--out <file.xlsx>', words.settleOut)
    .option('--record <file.json>', words.settleRecord)
    .option('--settled-by <way>', words.settledBy)
    .option('--chair <name>', words.settleChair)
    .option('--json', words.settlementAsJson)
    .option('--force', words.force)
    .addOption(workspaceOption(context))
    .addOption(langOption(context))
    .addOption(documentLangOption(context))
    .addHelpText('after', exampleText(context, EXAMPLE))
    .action((files: string[], options: SettleOptions) =>
      run(
        import('../runs/appraise-settle.js').then(({ runAppraiseSettle }) =>
          runAppraiseSettle(files, options, shell),
        ),
      ),
    );
}

const FOLDER = 'samples/quang-ngai/2019-436';
const EXAMPLE = `appraise settle ${FOLDER}/thanh-vien-1.csv ${FOLDER}/thanh-vien-2.csv ${FOLDER}/thanh-vien-3.csv --criteria quang-ngai/2019-436 --record ${FOLDER}/record.json --settled-by median --out chung.xlsx`;
