import { resolve } from 'node:path';
import { OperatorError } from '../../domain/operator-error.js';
import { SET_FILE_WORDS } from '../../labels/set-file-words.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { startVersion } from '../../tuning/new-version.js';
import type { SharedOptions } from '../command-context.js';
import { idOfFolder, libraryRoots, loadSet, parseFiles, setLibrary } from '../criteria-library.js';
import type { Shell } from '../shell.js';
import { EXIT, terminalLanguage } from '../shell.js';
import { writeSet } from '../write-set.js';

/** Options of the command. */
export interface NewOptions extends SharedOptions {
  readonly from: string;
  readonly to: string;
  readonly year?: number;
  readonly force?: boolean;
}

/** `danvan criteria new`: the next version of a set, as a draft with its lineage filled in. */
export async function runCriteriaNew(options: NewOptions, shell: Shell): Promise<number> {
  const language = terminalLanguage(shell, options.lang);
  const words = TERMINAL_WORDS[language];
  const workspace = options.workspace ?? shell.cwd;
  const folder = resolve(shell.cwd, options.to);
  const id = idOfFolder(folder);
  const { set, files } = loadSet(options.from, { workspace });
  if (id === undefined || !/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/.test(id) || id === set.id) {
    const expected = 'criteria/quang-ngai/2027-15';
    throw new OperatorError('option-invalid', { option: '--to', found: options.to, expected });
  }
  const year = options.year ?? Math.max(...set.scoringYears) + 1;
  const version = { id, year, words: words.newVersion(set.id) };
  const started = startVersion(files, set, version);
  const library = setLibrary(libraryRoots(workspace));
  parseFiles(folder, started.files, { folder: id, library });
  const { force = false } = options;
  const { written, removed, kept } = await writeSet(folder, started.files, { force });
  for (const path of written) shell.stdout.write(`${words.written(path)}\n`);
  const ofFiles = SET_FILE_WORDS[language];
  if (removed.length > 0) shell.stderr.write(`${ofFiles.tablesRemoved(removed)}\n`);
  if (kept.length > 0) shell.stderr.write(`${ofFiles.copiesKept(kept)}\n`);
  shell.stderr.write(`${words.newNext(id, year)}\n`);
  if (started.carriedDays.length > 0) {
    shell.stderr.write(`${words.carriedDays(started.carriedDays)}\n`);
  }
  return EXIT.done;
}
