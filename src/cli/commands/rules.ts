import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { OperatorError } from '../../domain/operator-error.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { compileRuleSet } from '../../rules/compile-rule-set.js';
import { ruleSetText } from '../../rules/freeze-rule-set.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { libraryRoots, listSetIds, readSet, rulesFile } from '../criteria-library.js';
import type { Shell } from '../shell.js';
import { EXIT, terminalLanguage } from '../shell.js';
import { writeOutputs } from '../write-outputs.js';

interface RulesOptions {
  readonly workspace?: string;
  readonly lang?: string;
}

/** Every set of the workspace with its compiled rules and the text to freeze. */
function compileAll(options: RulesOptions, shell: Shell) {
  const workspace = options.workspace ?? shell.cwd;
  const roots = libraryRoots(workspace);
  const [root = workspace] = roots;
  return listSetIds(root).map((id) => {
    const rules = compileRuleSet(readSet(root, id, roots));
    return { id, path: rulesFile(root, id), rules, text: ruleSetText(rules) };
  });
}

function countRules({ tables }: RuleSet): number {
  return tables.reduce(
    (sum, { scoring, outcome }) => sum + scoring.rules.length + outcome.rules.length,
    0,
  );
}

/** `danvan rules build`: compiles every set of the workspace and freezes its rules. */
async function runRulesBuild(options: RulesOptions, shell: Shell): Promise<number> {
  const words = TERMINAL_WORDS[terminalLanguage(shell, options.lang)];
  const compiled = compileAll(options, shell);
  await writeOutputs(compiled.map(({ path, text }) => ({ path, content: text })));
  for (const { path, rules } of compiled) {
    shell.stdout.write(`${words.rulesWritten(path, countRules(rules))}\n`);
  }
  if (compiled.length === 0) shell.stdout.write(`${words.noSets}\n`);
  return EXIT.done;
}

/** `danvan rules check`: proves that the frozen rules are what the sets compile to today. */
async function runRulesCheck(options: RulesOptions, shell: Shell): Promise<number> {
  const words = TERMINAL_WORDS[terminalLanguage(shell, options.lang)];
  const compiled = compileAll(options, shell);
  for (const { id, path, text } of compiled) {
    const frozen = existsSync(path) ? readFileSync(path, 'utf8').replace(/\r\n/g, '\n') : '';
    if (frozen !== text) throw new OperatorError('rules-not-fresh', { id, file: path });
    shell.stdout.write(`${words.rulesFresh(id)}\n`);
  }
  if (compiled.length === 0) shell.stdout.write(`${words.noSets}\n`);
  return EXIT.done;
}

/** Adds `rules build` and `rules check` to the program. */
export function addRulesCommands(
  program: Command,
  run: (code: Promise<number>) => void,
  shell: Shell,
): void {
  const rules = program.command('rules').description('compile criteria sets to the rules that run');
  rules
    .command('build')
    .description('compile every set in criteria/ and freeze the result in rules/')
    .option('--workspace <dir>', 'folder with criteria/ and rules/; the current one when left out')
    .option('--lang <language>', 'words on the terminal: vi or en')
    .addHelpText('after', '\nExample:\n  danvan rules build --workspace .')
    .action((options: RulesOptions) => run(runRulesBuild(options, shell)));
  rules
    .command('check')
    .description('prove that the frozen rules are what the sets compile to')
    .option('--workspace <dir>', 'folder with criteria/ and rules/; the current one when left out')
    .option('--lang <language>', 'words on the terminal: vi or en')
    .addHelpText('after', '\nExample:\n  danvan rules check --workspace .')
    .action((options: RulesOptions) => run(runRulesCheck(options, shell)));
}
