import { Command, CommanderError } from 'commander';
import { OperatorError } from '../domain/operator-error.js';
import type { CommandWords } from '../labels/command-words.js';
import { COMMAND_WORDS } from '../labels/command-words.js';
import { operatorErrorText } from '../labels/faults/operator-error-text.js';
import { TERMINAL_WORDS } from '../labels/terminal-words.js';
import type { CommandContext } from './command-context.js';
import { addAppealCommand } from './commands/appeal.js';
import { addAppraiseCommands } from './commands/appraise.js';
import { addCheckCommand } from './commands/check.js';
import { addCollectCommand } from './commands/collect.js';
import { addCriteriaCommands } from './commands/criteria.js';
import { addDemoCommand } from './commands/demo.js';
import { addEvaluateCommand } from './commands/evaluate.js';
import { addExplainCommand } from './commands/explain.js';
import { addFormCommand } from './commands/form.js';
import { addReportCommand } from './commands/report.js';
import { addRulesCommands } from './commands/rules.js';
import { addSensitivityCommand } from './commands/sensitivity.js';
import { addSimulateCommand } from './commands/simulate.js';
import { addVerifyCommand } from './commands/verify.js';
import { toolVersion } from './run-info.js';
import type { Shell } from './shell.js';
import { columnsOf, EXIT, terminalLanguage } from './shell.js';
import { usageError } from './usage-error.js';

/** The commands, one line each. */
const COMMANDS = [
  addEvaluateCommand,
  addCheckCommand,
  addAppealCommand,
  addVerifyCommand,
  addExplainCommand,
  addReportCommand,
  addFormCommand,
  addCollectCommand,
  addAppraiseCommands,
  addSensitivityCommand,
  addSimulateCommand,
  addCriteriaCommands,
  addRulesCommands,
  addDemoCommand,
];

/**
 * The whole program as a function from arguments and environment to an exit code: 0 done, 1 the data
 * has errors, 2 could not start, 3 a bug. Nothing below it writes to the terminal on an error.
 */
export async function runDanvan(argv: readonly string[], shell: Shell): Promise<number> {
  let result: Promise<number> = Promise.resolve(EXIT.done);
  const words = COMMAND_WORDS[terminalLanguage(shell, langIn(argv))];
  const program = makeProgram(shell, words);
  const context: CommandContext = {
    shell,
    words,
    run: (code) => {
      result = code;
    },
  };
  for (const addCommand of COMMANDS) addCommand(program, context);
  for (const command of allCommands(program)) {
    command.exitOverride((error) => {
      throw usageError(command, error.code, argv) ?? error;
    });
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return await result;
  } catch (error) {
    await result.catch(() => undefined);
    return tellError(error, argv, shell);
  }
}

/** Commands that are added to the program take over how it speaks. */
function makeProgram(shell: Shell, words: CommandWords): Command {
  const translate = (text: string) => words.fixed[text] ?? text;
  return new Command('danvan')
    .description(words.program)
    .version(toolVersion(), '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand('help [command]', words.helpCommand)
    .configureHelp({
      styleTitle: translate,
      styleOptionText: translate,
      styleSubcommandText: translate,
      styleArgumentText: translate,
    })
    .configureOutput({
      writeOut: (text) => shell.stdout.write(text),
      writeErr: (text) => shell.stderr.write(text),
      getOutHelpWidth: () => columnsOf(shell.stdout),
      getErrHelpWidth: () => columnsOf(shell.stderr),
      // Told by tellError, in the language of the terminal.
      outputError: () => undefined,
    });
}

function allCommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(allCommands)];
}

function tellError(error: unknown, argv: readonly string[], shell: Shell): number {
  const language = terminalLanguage(shell, langIn(argv));
  const words = TERMINAL_WORDS[language];
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.done;
    if (error.code !== 'commander.help') shell.stderr.write(`${error.message}\n`);
    return EXIT.notStarted;
  }
  if (error instanceof OperatorError) {
    const { message, hint } = operatorErrorText(error, language);
    shell.stderr.write(`${message}\n${hint === '' ? '' : `${words.hint}: ${hint}\n`}`);
    return EXIT.notStarted;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  shell.stderr.write(`${words.bug}\n${stack}\n`);
  return EXIT.bug;
}

function langIn(argv: readonly string[]): string | undefined {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at] ?? '';
  return word === '--lang' ? argv[at + 1] : word.slice('--lang='.length);
}
