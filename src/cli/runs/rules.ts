import { existsSync, readFileSync } from 'node:fs';
import { OperatorError } from '../../domain/operator-error.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { compileRuleSet } from '../../rules/compile-rule-set.js';
import { ruleSetText } from '../../rules/freeze-rule-set.js';
import type { RuleSet } from '../../rules/rule-set.js';
import type { SharedOptions } from '../command-context.js';
import { libraryRoots, listSetIds, readSet, rulesFile } from '../criteria-library.js';
import type { Shell } from '../shell.js';
import { EXIT, terminalLanguage } from '../shell.js';
import { makeFolders, writeOutputs } from '../write-outputs.js';

/** Every set of the workspace with its compiled rules and the text to freeze. */
function compileAll(options: SharedOptions, shell: Shell) {
  const workspace = options.workspace ?? shell.cwd;
  const roots = libraryRoots(workspace);
  const [root = workspace] = roots;
  return listSetIds(root).map((id) => {
    const set = readSet(root, id, roots);
    const rules = compileRuleSet(set);
    return { id, set, path: rulesFile(root, id), rules, text: ruleSetText(rules) };
  });
}

function countRules({ tables }: RuleSet): number {
  return tables.reduce(
    (sum, { scoring, outcome }) => sum + scoring.rules.length + outcome.rules.length,
    0,
  );
}

/** `danvan rules build`: compiles every set of the workspace and freezes its rules. */
export async function runRulesBuild(options: SharedOptions, shell: Shell): Promise<number> {
  const words = TERMINAL_WORDS[terminalLanguage(shell, options.lang)];
  const compiled = compileAll(options, shell);
  const files = compiled.map(({ path, text }) => ({ path, content: text }));
  await makeFolders(files);
  await writeOutputs(files);
  for (const { id, set, path, rules } of compiled) {
    shell.stdout.write(`${words.rulesWritten(path, countRules(rules))}\n`);
    if (set.provenance.level === 'full-text' && set.cases === undefined) {
      shell.stderr.write(`${words.withoutCases(id)}\n`);
    }
  }
  if (compiled.length === 0) shell.stdout.write(`${words.noSets}\n`);
  return EXIT.done;
}

/** `danvan rules check`: proves that the frozen rules are what the sets compile to today. */
export async function runRulesCheck(options: SharedOptions, shell: Shell): Promise<number> {
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
