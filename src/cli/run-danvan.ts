import { Command, CommanderError } from 'commander';
import { OperatorError } from '../domain/operator-error.js';
import { operatorErrorText } from '../labels/faults/operator-error-text.js';
import { TERMINAL_WORDS } from '../labels/terminal-words.js';
import { addCheckCommand } from './commands/check.js';
import { addCriteriaCommands } from './commands/criteria.js';
import { addDemoCommand } from './commands/demo.js';
import { addEvaluateCommand } from './commands/evaluate.js';
import { addRulesCommands } from './commands/rules.js';
import { toolVersion } from './run-info.js';
import type { Shell } from './shell.js';
import { EXIT, terminalLanguage } from './shell.js';

/** The commands, one line each. */
const COMMANDS = [
  addEvaluateCommand,
  addCheckCommand,
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
  const program = makeProgram(shell);
  for (const addCommand of COMMANDS) {
    addCommand(
      program,
      (code) => {
        result = code;
      },
      shell,
    );
  }
  for (const command of allCommands(program)) configure(command, shell);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return await result;
  } catch (error) {
    await result.catch(() => undefined);
    return tellError(error, argv, shell);
  }
}

function makeProgram(shell: Shell): Command {
  return new Command('danvan')
    .description(
      'Chấm điểm, xếp loại công tác dân vận: scores the yearly mass-mobilization work of state bodies',
    )
    .version(toolVersion())
    .configureOutput({
      writeOut: (text) => shell.stdout.write(text),
      writeErr: (text) => shell.stderr.write(text),
    });
}

function allCommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(allCommands)];
}

/** Every command answers through us: no exit of the process, no output of its own. */
function configure(command: Command, shell: Shell): void {
  command
    .exitOverride()
    .showHelpAfterError()
    .configureOutput({
      writeOut: (text) => shell.stdout.write(text),
      writeErr: (text) => shell.stderr.write(text),
    });
}

function tellError(error: unknown, argv: readonly string[], shell: Shell): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.notStarted;
  const language = terminalLanguage(shell, langIn(argv));
  const words = TERMINAL_WORDS[language];
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
  const at = argv.indexOf('--lang');
  return at < 0 ? argv.find((word) => word.startsWith('--lang='))?.slice(7) : argv[at + 1];
}
