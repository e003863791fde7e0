import { basename, resolve } from 'node:path';
import type { CriteriaFile } from '../../criteria/criteria-set.js';
import type { OperatorErrorParams } from '../../domain/operator-error.js';
import { OperatorError } from '../../domain/operator-error.js';
import { SET_FILE_WORDS } from '../../labels/set-file-words.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import type { SetPlace } from '../../sheets/check-set-sheets.js';
import { checkSetSheets } from '../../sheets/check-set-sheets.js';
import type { ReadSet } from '../../sheets/read-set.js';
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
import { unfitCases } from '../unfit-cases.js';
import { writeSet } from '../write-set.js';

/** Options of the command. */
export interface ImportOptions extends SharedOptions {
  readonly to: string;
  readonly force?: boolean;
  readonly casesAside?: boolean;
}

/** `danvan criteria import`: the workbook of an officer as the files of a set, or all its faults. */
export async function runCriteriaImport(
  file: string,
  { to, force = false, casesAside = false, workspace, lang }: ImportOptions,
  shell: Shell,
): Promise<number> {
  const language = terminalLanguage(shell, lang);
  const words = SET_FILE_WORDS[language];
  const folder = resolve(shell.cwd, to);
  const place = {
    folder: idOfFolder(folder),
    library: setLibrary(libraryRoots(workspace ?? shell.cwd)),
  };
  const read = await readSound(file, place, shell);
  const files = setYaml(read, words.importedHead(basename(file)));
  parseFiles(folder, files, place);
  const cases = keptCases(folder);
  const unfit = cases && findUnfit(folder, [...files, cases], place);
  if (unfit !== undefined && !casesAside) throw new OperatorError('cases-unfit', unfit);
  const aside = unfit === undefined ? [] : [CASES];
  const { written, removed, kept } = await writeSet(folder, files, { force, aside });
  for (const path of written) shell.stdout.write(`${TERMINAL_WORDS[language].written(path)}\n`);
  const tables = removed.filter((path) => basename(path) !== CASES);
  const ofCases = cases === undefined ? words.casesNone : words.casesKept;
  const told = [
    ...(tables.length > 0 ? [words.tablesRemoved(tables)] : []),
    ...(kept.length > 0 ? [words.copiesKept(kept)] : []),
    unfit === undefined ? ofCases : words.casesAside(unfit.cases),
  ];
  for (const text of told) shell.stderr.write(`${text}\n`);
  return EXIT.done;
}

const CASES = 'cases.yaml';

/** The set that a workbook says. Throws `sheets-invalid` with every fault of its cells. */
async function readSound(file: string, place: SetPlace, shell: Shell): Promise<ReadSet> {
  const { tables, issues } = await readInputs([file], shell.cwd);
  if (tables.length === 0) {
    const reason = issues[0]?.code ?? 'empty';
    throw new OperatorError('file-unreadable', { file, reason });
  }
  const read = readSetSheets(tables);
  const faults = [...read.faults, ...checkSetSheets(read, place)];
  if (faults.length > 0) throw new OperatorError('sheets-invalid', { file, faults });
  return read;
}

function keptCases(folder: string): CriteriaFile | undefined {
  return readSetFiles(folder).find(({ path }) => path === CASES);
}

type Unfit = OperatorErrorParams['cases-unfit'];

/** The cases of the set that was there which do not fit the new one; undefined where all do. */
function findUnfit(
  folder: string,
  files: readonly CriteriaFile[],
  place: SetPlace,
): Unfit | undefined {
  try {
    parseFiles(folder, files, place);
    return undefined;
  } catch (error) {
    if (!(error instanceof OperatorError) || error.code !== 'criteria-invalid') throw error;
    const { faults } = (error as OperatorError<'criteria-invalid'>).params;
    const [cases] = files.filter(({ path }) => path === CASES);
    const names = cases === undefined ? [] : unfitCases(cases, faults);
    return { file: resolve(folder, CASES), cases: names, faults };
  }
}
