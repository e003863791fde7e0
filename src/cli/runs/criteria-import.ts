import { basename, resolve } from 'node:path';
import type { CriteriaFile } from '../../criteria/criteria-set.js';
import { OperatorError } from '../../domain/operator-error.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { checkSetSheets } from '../../sheets/check-set-sheets.js';
import { readSetSheets } from '../../sheets/read-set.js';
import { setYaml } from '../../sheets/set-yaml.js';
import type { SharedOptions } from '../command-context.js';
import {
  idOfFolder,
  libraryRoots,
  parseFiles,
  readSetFiles,
  setLibrary,
} from '../criteria-library.js';
import { readInputs } from '../read-inputs.js';
import type { Shell } from '../shell.js';
import { EXIT, terminalLanguage } from '../shell.js';
import { writeSet } from '../write-set.js';

/** Options of the command. */
export interface ImportOptions extends SharedOptions {
  readonly to: string;
  readonly force?: boolean;
}

/** `danvan criteria import`: the workbook of an officer as the files of a set, or all its faults. */
export async function runCriteriaImport(
  file: string,
  { to, force = false, workspace, lang }: ImportOptions,
  shell: Shell,
): Promise<number> {
  const words = TERMINAL_WORDS[terminalLanguage(shell, lang)];
  const folder = resolve(shell.cwd, to);
  const { tables, issues } = await readInputs([file], shell.cwd);
  if (tables.length === 0) {
    const reason = issues[0]?.code ?? 'empty';
    throw new OperatorError('file-unreadable', { file, reason });
  }
  const read = readSetSheets(tables);
  const place = {
    folder: idOfFolder(folder),
    library: setLibrary(libraryRoots(workspace ?? shell.cwd)),
  };
  const faults = [...read.faults, ...checkSetSheets(read, place)];
  if (faults.length > 0) throw new OperatorError('sheets-invalid', { file, faults });
  const files = setYaml(read, words.importedHead(basename(file)));
  const kept = keptCases(folder);
  // What the workbook says is sound; cases of the set that was there may no longer fit it.
  parseFiles(folder, [...files, ...kept], place);
  const beforeRemoving = (paths: readonly string[]) =>
    shell.stderr.write(`${words.tablesRemoved(paths)}\n`);
  for (const path of await writeSet(folder, files, { force, beforeRemoving })) {
    shell.stdout.write(`${words.written(path)}\n`);
  }
  shell.stderr.write(`${kept.length > 0 ? words.casesKept : words.casesNone}\n`);
  return EXIT.done;
}

function keptCases(folder: string): readonly CriteriaFile[] {
  return readSetFiles(folder).filter(({ path }) => path === 'cases.yaml');
}
