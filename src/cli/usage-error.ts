import type { Command } from 'commander';
import { OperatorError } from '../domain/operator-error.js';

type TellError = (command: Command, argv: readonly string[]) => OperatorError | undefined;

function unknownOption(command: Command): OperatorError | undefined {
  const found = command.args.find((word) => word.length > 1 && word.startsWith('-'));
  if (found === undefined) return undefined;
  const known = command.createHelp().visibleOptions(command);
  return new OperatorError('option-unknown', {
    found: found.replace(/=.*/s, ''),
    known: known.flatMap(({ long }) => long ?? []),
    help: helpOf(command),
  });
}

/** Commander's codes for what is wrong in a command line, each told from the state of the command. */
const ERRORS: Readonly<Record<string, TellError>> = {
  'commander.unknownOption': unknownOption,
  // An option takes the next word whatever it is, so only the last word can miss its value.
  'commander.optionMissingArgument': (command, argv) => {
    const option = command.options.find(({ long }) => long === argv.at(-1));
    if (option === undefined) return undefined;
    const params = { option: option.long ?? option.flags, found: '', expected: option.flags };
    return new OperatorError('option-invalid', params);
  },
  'commander.missingMandatoryOptionValue': (command) => {
    // Commander looks for it first, but the option may be there with a typing error in it.
    const mistyped = unknownOption(command);
    if (mistyped !== undefined) return mistyped;
    const option = command.options.find(
      (candidate) =>
        candidate.mandatory && command.getOptionValue(candidate.attributeName()) === undefined,
    );
    if (option === undefined) return undefined;
    const { flags, description } = option;
    const params = { option: flags, about: description, help: helpOf(command) };
    return new OperatorError('option-missing', params);
  },
  'commander.missingArgument': (command) => {
    const argument = command.registeredArguments.find(
      ({ required }, at) => required && command.args[at] === undefined,
    );
    if (argument === undefined) return undefined;
    const params = { about: argument.description, help: helpOf(command) };
    return new OperatorError('argument-missing', { argument: argument.name(), ...params });
  },
  'commander.excessArguments': (command) => {
    const found = command.args[command.registeredArguments.length] ?? '';
    return new OperatorError('argument-unexpected', { found, help: helpOf(command) });
  },
  'commander.unknownCommand': (command) => {
    const known = command.createHelp().visibleCommands(command);
    return new OperatorError('command-unknown', {
      found: command.args[0] ?? '',
      known: known.map((candidate) => candidate.name()),
      help: helpOf(command),
    });
  },
};

/**
 * What is wrong in the command line, as an error with our own words; undefined for codes that say
 * something else (help was asked for). `argv` is the whole command line, without "danvan".
 */
export function usageError(
  command: Command,
  code: string,
  argv: readonly string[],
): OperatorError | undefined {
  return ERRORS[code]?.(command, argv);
}

/** "danvan criteria show --help" */
function helpOf(command: Command): string {
  const names = [command.name()];
  for (let above = command.parent; above !== null; above = above.parent) {
    names.unshift(above.name());
  }
  return `${names.join(' ')} --help`;
}
