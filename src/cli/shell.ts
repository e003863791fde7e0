import type { Language } from '../labels/language.js';

/** What a command may touch of the world around it: passed in, so that tests can stand in for it. */
export interface Shell {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: {
    write(text: string): unknown;
    readonly isTTY?: boolean;
    readonly columns?: number;
  };
  readonly stderr: {
    write(text: string): unknown;
    readonly isTTY?: boolean;
    readonly columns?: number;
  };
  now(): Date;
}

const COLUMNS_UNKNOWN = 80;

/** Letters that fit on a line; 80 where the output is no terminal. */
export function columnsOf({ columns }: Shell['stdout']): number {
  return columns ?? COLUMNS_UNKNOWN;
}

/** Words on the terminal: --lang, else what the environment says of the locale, else English. */
export function terminalLanguage(shell: Shell, option: string | undefined): Language {
  if (option === 'vi' || option === 'en') return option;
  const locale = shell.env['LC_ALL'] || shell.env['LC_MESSAGES'] || shell.env['LANG'] || '';
  return locale.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}

/** Exit codes: what a script that calls us can rely on. */
export const EXIT = { done: 0, dataErrors: 1, notStarted: 2, bug: 3 } as const;
