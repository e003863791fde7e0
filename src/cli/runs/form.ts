import { join, resolve } from 'node:path';
import { scoringYear } from '../../criteria/select-version.js';
import { isCalendarDate } from '../../domain/calendar-date.js';
import { OperatorError } from '../../domain/operator-error.js';
import { formFileNames } from '../../forms/form-file-name.js';
import type { FormOptions, ListedUnit } from '../../forms/form-unit.js';
import { makeFormWorkbooks } from '../../forms/form-workbook.js';
import { lastYearOf } from '../../forms/last-year.js';
import { readUnitList } from '../../forms/read-unit-list.js';
import { FORM_TERMINAL_WORDS } from '../../labels/form/form-terminal-words.js';
import type { Language } from '../../labels/language.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { PROVENANCE_WORDS } from '../../labels/words.js';
import type { Output } from '../check-outputs.js';
import { checkOutputs } from '../check-outputs.js';
import type { SharedOptions } from '../command-context.js';
import type { LoadedSet } from '../criteria-library.js';
import { loadSet } from '../criteria-library.js';
import { yearOption } from '../evaluation-run.js';
import { loadRecord } from '../load-record.js';
import { readInputs } from '../read-inputs.js';
import type { Shell } from '../shell.js';
import { EXIT, terminalLanguage } from '../shell.js';
import { makeFolders, writeOutputs } from '../write-outputs.js';

/** Options of the command. */
export interface FormRunOptions extends SharedOptions {
  readonly criteria: string;
  readonly units: string;
  readonly out?: string;
  readonly one?: string;
  readonly unit?: readonly string[];
  readonly year?: string;
  readonly record?: string;
  readonly deadline?: string;
  readonly draft?: boolean;
  readonly force?: boolean;
  readonly documentLang?: Language;
}

/** `danvan form`: a workbook to fill in for each unit of a list, or one for all. */
export async function runForm(options: FormRunOptions, shell: Shell): Promise<number> {
  const language = terminalLanguage(shell, options.lang);
  const words = TERMINAL_WORDS[language];
  checkOptions(options);
  const loaded = loadFormSet(options, shell);
  const year = scoringYear(loaded.set, yearOption(options.year));
  const units = await readUnits(options, loaded, shell);
  const outputs = outputsOf(units, options, shell.cwd);
  const inputs = [options.units, ...(options.record === undefined ? [] : [options.record])];
  if (options.one === undefined)
    await makeFolders(outputs.map(({ path }) => ({ path, content: '' })));
  checkOutputs(outputs, {
    inputs: inputs.map((path) => resolve(shell.cwd, path)),
    force: options.force ?? false,
  });
  const documents = options.documentLang ?? 'vi';
  const lastYear = await readLastYear(units, { options, loaded, shell });
  const make = makeFormWorkbooks(
    { set: loaded.set, rules: loaded.rules, year },
    { language: documents, ...lastYear, ...(options.deadline && { deadline: options.deadline }) },
  );
  for (const { path, units: own } of outputs) {
    await writeOutputs([{ path, content: await make(own) }]);
    shell.stdout.write(`${words.written(path)}\n`);
  }
  const { level, note } = loaded.set.provenance;
  shell.stderr.write(`${words.year(year)}\n`);
  if (level !== 'full-text') {
    shell.stderr.write(`${words.provenance(PROVENANCE_WORDS[language][level], note)}\n`);
  }
  shell.stderr.write(`${FORM_TERMINAL_WORDS[language].made(units.length)}\n`);
  return EXIT.done;
}

function checkOptions({ out, one, deadline }: FormRunOptions): void {
  if ((out === undefined) === (one === undefined)) {
    const found = [out, one].filter((path) => path !== undefined).join(', ');
    throw new OperatorError('option-invalid', {
      option: '--out',
      found,
      expected: '--out DIR, --one FILE.xlsx',
    });
  }
  if (one !== undefined && !one.toLowerCase().endsWith('.xlsx')) {
    throw new OperatorError('option-invalid', {
      option: '--one',
      found: one,
      expected: 'FILE.xlsx',
    });
  }
  if (deadline !== undefined && !isCalendarDate(deadline)) {
    const params = { option: '--deadline', found: deadline, expected: '2024-11-15' };
    throw new OperatorError('option-invalid', params);
  }
}

function loadFormSet(options: FormRunOptions, shell: Shell): LoadedSet {
  const loaded = loadSet(options.criteria, {
    workspace: options.workspace ?? shell.cwd,
    year: yearOption(options.year),
  });
  const { id, status } = loaded.set;
  if (status === 'draft' && !options.draft) throw new OperatorError('criteria-draft', { id });
  return loaded;
}

async function readUnits(
  { units: file, unit: asked }: FormRunOptions,
  { set }: LoadedSet,
  shell: Shell,
): Promise<readonly ListedUnit[]> {
  const { tables } = await readInputs([file], shell.cwd);
  const { units, faults } = readUnitList(tables, set);
  if (faults.length > 0) throw new OperatorError('units-invalid', { file, faults });
  if (asked === undefined) return units;
  const known = units.map(({ id, name }) => ({ id, name }));
  return asked.map((found) => {
    const unit = units.find(({ id }) => id.toLowerCase() === found.toLowerCase());
    if (unit === undefined) throw new OperatorError('unit-unknown', { found, known });
    return unit;
  });
}

interface FormOutput extends Output {
  readonly units: readonly ListedUnit[];
}

function outputsOf(
  units: readonly ListedUnit[],
  { out = '', one }: FormRunOptions,
  cwd: string,
): readonly FormOutput[] {
  if (one !== undefined) return [{ option: '--one', path: resolve(cwd, one), units }];
  const names = formFileNames(units);
  return units.map((unit, index) => ({
    option: '--out',
    path: resolve(cwd, join(out, names[index] ?? '')),
    units: [unit],
  }));
}

async function readLastYear(
  units: readonly ListedUnit[],
  {
    options,
    loaded,
    shell,
  }: { readonly options: FormRunOptions; readonly loaded: LoadedSet; readonly shell: Shell },
): Promise<Pick<FormOptions, 'lastYear'>> {
  if (options.record === undefined) return {};
  const { evaluation, criteriaSet: before } = await loadRecord(options.record, shell.cwd);
  const language = options.documentLang ?? 'vi';
  return { lastYear: lastYearOf(units, { evaluation, before, set: loaded.set, language }) };
}
