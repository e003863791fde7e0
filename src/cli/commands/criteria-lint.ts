import type { Command } from 'commander';
import { Option } from 'commander';
import { OperatorError } from '../../domain/operator-error.js';
import type { CommandContext } from '../command-context.js';
import { exampleText, langOption, workspaceOption } from '../command-context.js';
import type { LintOptions } from '../runs/criteria-lint.js';

const FORMATS = ['text', 'json', 'sarif'] as const;
const SEVERITIES = ['error', 'warning', 'note'] as const;

/** An option that takes one of a few words. */
function wordOption(flag: string, about: string, words: readonly string[]): Option {
  return new Option(`${flag} <${words.join('|')}>`, about).argParser((text): string => {
    if (words.includes(text)) return text;
    const params = { option: flag, found: text, expected: words.join(', ') };
    throw new OperatorError('option-invalid', params);
  });
}

/** Adds `lint` to `danvan criteria`. */
export function addCriteriaLintCommand(criteria: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  criteria
    .command('lint')
    .description(words.criteriaLint)
    .argument('[id...]', words.setsToCheck)
    .addOption(wordOption('--fail-on', words.failOn, SEVERITIES))
    .addOption(wordOption('--format', words.lintFormat, FORMATS))
    .option('--draft', words.knownDraft)
    .addOption(workspaceOption(context))
    .addOption(langOption(context))
    .addHelpText('after', exampleText(context, 'criteria lint quang-ngai/2022-1211'))
    .action((ids: readonly string[], options: LintOptions) =>
      run(
        import('../runs/criteria-lint.js').then(({ runCriteriaLint }) =>
          runCriteriaLint(ids, options, shell),
        ),
      ),
    );
}
