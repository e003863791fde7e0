import { resolve } from 'node:path';
import { Option } from 'commander';
import { OperatorError } from '../domain/operator-error.js';
import type { CommandWords } from '../labels/command-words.js';
import type { Language } from '../labels/language.js';
import type { Shell } from './shell.js';
import { isFolder } from './stat-path.js';

/** What a command needs to join the program. */
export interface CommandContext {
  readonly shell: Shell;
  readonly words: CommandWords;
  /** Takes the exit code that the action of the command comes to. */
  run(code: Promise<number>): void;
}

/** Options that every command with criteria sets has. */
export interface SharedOptions {
  /** A folder that is there, with its full path. */
  readonly workspace?: string;
  readonly lang?: Language;
}

/** `--lang`, which takes a language that we speak and nothing else. */
export function langOption({ words }: CommandContext): Option {
  return languageOption('--lang', words.language);
}

/** `--document-lang`, which takes a language that we speak and nothing else. */
export function documentLangOption({ words }: CommandContext): Option {
  return languageOption('--document-lang', words.documentLanguage);
}

function languageOption(flag: string, about: string): Option {
  return new Option(`${flag} <language>`, about).argParser((text): Language => {
    if (text === 'vi' || text === 'en') return text;
    throw new OperatorError('option-invalid', { option: flag, found: text, expected: 'vi, en' });
  });
}

/** `--workspace`, which takes a folder that is there. */
export function workspaceOption({ words, shell }: CommandContext): Option {
  return new Option('--workspace <dir>', words.workspace).argParser((text): string => {
    const folder = resolve(shell.cwd, text);
    if (text !== '' && isFolder(folder)) return folder;
    throw new OperatorError('workspace-not-a-folder', { folder: text });
  });
}

/** The example that ends the help of a command: words of the command line after "danvan". */
export function exampleText({ words }: CommandContext, example: string): string {
  return `\n${words.example}\n  danvan ${example}`;
}
