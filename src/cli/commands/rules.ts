import type { Command } from 'commander';
import type { CommandContext, SharedOptions } from '../command-context.js';
import { exampleText, langOption, workspaceOption } from '../command-context.js';

/** Adds `rules build` and `rules check` to the program. */
export function addRulesCommands(program: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  const rules = program.command('rules').description(words.rules);
  rules
    .command('build')
    .description(words.rulesBuild)
    .addOption(workspaceOption(context))
    .addOption(langOption(context))
    .addHelpText('after', exampleText(context, 'rules build --workspace .'))
    .action((options: SharedOptions) =>
      run(import('../runs/rules.js').then(({ runRulesBuild }) => runRulesBuild(options, shell))),
    );
  rules
    .command('check')
    .description(words.rulesCheck)
    .addOption(workspaceOption(context))
    .addOption(langOption(context))
    .addHelpText('after', exampleText(context, 'rules check --workspace .'))
    .action((options: SharedOptions) =>
      run(import('../runs/rules.js').then(({ runRulesCheck }) => runRulesCheck(options, shell))),
    );
}
