import { join, resolve } from 'node:path';
import { jsonSchemaFiles } from '../../criteria/json-schemas.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { checkOutputs } from '../check-outputs.js';
import type { SharedOptions } from '../command-context.js';
import type { Shell } from '../shell.js';
import { EXIT, terminalLanguage } from '../shell.js';
import { makeFolders, writeOutputs } from '../write-outputs.js';

/** Options of the command. */
export interface SchemaOptions extends Pick<SharedOptions, 'lang'> {
  readonly to: string;
  readonly force?: boolean;
}

/** `danvan criteria schema`: the form of the files of a set, for editors that complete and check YAML. */
export async function runCriteriaSchema(
  { to, force, lang }: SchemaOptions,
  shell: Shell,
): Promise<number> {
  const { written } = TERMINAL_WORDS[terminalLanguage(shell, lang)];
  const files = jsonSchemaFiles().map(({ name, text }) => ({
    path: join(resolve(shell.cwd, to), name),
    content: text,
  }));
  await makeFolders(files);
  checkOutputs(
    files.map(({ path }) => ({ option: '--to', path })),
    { inputs: [], force: force ?? false },
  );
  await writeOutputs(files);
  for (const { path } of files) shell.stdout.write(`${written(path)}\n`);
  return EXIT.done;
}
