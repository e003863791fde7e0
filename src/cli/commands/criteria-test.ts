import type { Command } from 'commander';
import { Option } from 'commander';
import { OperatorError } from '../../domain/operator-error.js';
import type { CommandContext } from '../command-context.js';
import { exampleText, langOption, workspaceOption } from '../command-context.js';
import type { TestOptions } from '../runs/criteria-test.js';

/** Adds `test` to `danvan criteria`. */
export function addCriteriaTestCommand(criteria: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  const percent = new Option('--min-coverage <percent>', words.minCoverage).argParser(
    (text): string => {
      if (/^(?:100|\d{1,2}(?:\.\d+)?)$/.test(text)) return text;
      const params = { option: '--min-coverage', found: text, expected: '0–100' };
      throw new OperatorError('option-invalid', params);
    },
  );
  criteria
    .command('test')
    .description(words.criteriaTest)
    .argument('[id...]', words.setsToCheck)
    .option('--cases <file>', words.cases)
    .addOption(percent)
    .option('--template <file>', words.casesTemplate)
    .option('--force', words.force)
    .option('--json', words.casesAsJson)
    .addOption(workspaceOption(context))
    .addOption(langOption(context))
    .addHelpText('after', exampleText(context, 'criteria test quang-ngai/2022-1211'))
    .action((ids: readonly string[], options: TestOptions) =>
      run(
        import('../runs/criteria-test.js').then(({ runCriteriaTest }) =>
          runCriteriaTest(ids, options, shell),
        ),
      ),
    );
}
