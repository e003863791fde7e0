import { basename, resolve } from 'node:path';
import { collect } from '../../collect.js';
import type { CriteriaSet } from '../../criteria/criteria-set.js';
import { scoringYear } from '../../criteria/select-version.js';
import type { CalendarDate } from '../../domain/calendar-date.js';
import type { ListedUnit } from '../../domain/collection.js';
import { OperatorError } from '../../domain/operator-error.js';
import { parseDate } from '../../domain/parse-date.js';
import type { CollectedRow } from '../../forms/collect/collected-rows.js';
import { collectionWorkbook } from '../../forms/collect/collection-workbook.js';
import type { SinceEarlier } from '../../forms/collect/compare-collections.js';
import { compareCollections, earlierTable } from '../../forms/collect/compare-collections.js';
import type { ReturnedFile } from '../../forms/collect/find-forms.js';
import { readUnitList } from '../../forms/read-unit-list.js';
import { COLLECT_WORDS } from '../../labels/collect/collect-words.js';
import type { Language } from '../../labels/language.js';
import { progressText } from '../../labels/progress-words.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { readTables } from '../../readers/index.js';
import { checkOutputs } from '../check-outputs.js';
import { collectionDocument } from '../collection-document.js';
import { needsWork, renderCollection } from '../collection-text.js';
import type { SharedOptions } from '../command-context.js';
import type { LoadedSet } from '../criteria-library.js';
import { loadSet } from '../criteria-library.js';
import { yearOption } from '../evaluation-run.js';
import type { FormFile } from '../find-form-files.js';
import { filesNamed, findFormFiles } from '../find-form-files.js';
import { findSet, formTemplates } from '../form-templates.js';
import { makeProgress } from '../progress.js';
import { readInputBytes, readInputs } from '../read-inputs.js';
import { readReceived } from '../read-received.js';
import type { Shell } from '../shell.js';
import { columnsOf, EXIT, terminalLanguage } from '../shell.js';
import { writeOutputs } from '../write-outputs.js';

/** Options of the command. */
export interface CollectOptions extends SharedOptions {
  readonly criteria: string;
  readonly units: string;
  readonly out: string;
  readonly deadline?: string;
  readonly received?: string;
  readonly prefer?: readonly string[];
  readonly since?: string;
  readonly year?: string;
  readonly json?: boolean;
  readonly draft?: boolean;
  readonly force?: boolean;
  readonly documentLang?: Language;
}

/** `danvan collect`: returned forms become one input, with everything that is missing or to be seen. */
export async function runCollect(
  paths: readonly string[],
  options: CollectOptions,
  shell: Shell,
): Promise<number> {
  const language = terminalLanguage(shell, options.lang);
  const documents = options.documentLang ?? 'vi';
  const { out, besides } = placesOf(paths, options, shell.cwd);
  const deadline = dayOption(options.deadline);
  const loaded = loadCollectSet(options, shell);
  const { set } = loaded;
  const workspace = options.workspace ?? shell.cwd;
  const units = await readUnits(options.units, set, shell);
  const found = await findFormFiles(paths, shell.cwd, besides);
  const files = await readFiles(found, shell, language);
  const received = await readReceived(options.received, found, shell.cwd);
  const preferred = new Set((options.prefer ?? []).flatMap((name) => preferredFiles(name, found)));
  const place = { file: basename(out), sheet: COLLECT_WORDS[documents].sheets.data };
  const collection = await collect(
    {
      set,
      year: scoringYear(set, yearOption(options.year)),
      older: olderSets(set, workspace),
      units,
      files,
      template: await formTemplates(files, { units, workspace }),
      deadline,
      receivedOn: (file) => received.days.get(file),
      isPreferred: (file) => preferred.has(file),
    },
    { rules: loaded.rules, place },
  );
  const since = await readSince(options.since, collection.rows, shell);
  const content = await collectionWorkbook(
    { told: collection, rows: collection.rows, since },
    { set, language: documents },
  );
  await writeOutputs([{ path: out, content }]);
  const told = { collection, since, set };
  const text = options.json
    ? JSON.stringify(collectionDocument(told, language), null, 2)
    : renderCollection(told, { language, width: columnsOf(shell.stdout) });
  shell.stdout.write(`${text}\n`);
  const words = TERMINAL_WORDS[language];
  for (const name of received.unknown) {
    shell.stderr.write(`${COLLECT_WORDS[language].terminal.receivedUnknown(name)}\n`);
  }
  shell.stderr.write(`${words.written(out)}\n`);
  if (collection.values.length > 0) {
    shell.stderr.write(`${COLLECT_WORDS[language].terminal.next(options.out, set.id)}\n`);
  }
  return needsWork(collection) ? EXIT.dataErrors : EXIT.done;
}

/** Where the output goes, checked before any work is done, and files that are no forms. */
function placesOf(
  paths: readonly string[],
  { out, units, received, since, force = false }: CollectOptions,
  cwd: string,
): { readonly out: string; readonly besides: readonly string[] } {
  if (!out.toLowerCase().endsWith('.xlsx')) refuse('--out', out, 'FILE.xlsx');
  const path = resolve(cwd, out);
  const lists = [units, received, since].filter((file) => file !== undefined);
  const inputs = [...paths, ...lists].map((each) => resolve(cwd, each));
  checkOutputs([{ option: '--out', path }], { inputs, force });
  return { out: path, besides: [...lists, out] };
}

function refuse(option: string, found: string, expected: string): never {
  throw new OperatorError('option-invalid', { option, found, expected });
}

function dayOption(text: string | undefined): CalendarDate | undefined {
  if (text === undefined) return undefined;
  const parsed = parseDate(text);
  return 'date' in parsed ? parsed.date : refuse('--deadline', text, '2024-12-01');
}

function loadCollectSet(options: CollectOptions, shell: Shell): LoadedSet {
  const workspace = options.workspace ?? shell.cwd;
  const loaded = loadSet(options.criteria, { workspace, year: yearOption(options.year) });
  const { id, status } = loaded.set;
  if (status === 'draft' && !options.draft) throw new OperatorError('criteria-draft', { id });
  return loaded;
}

/** The sets before this one, as far back as they are at hand. */
function olderSets(set: CriteriaSet, workspace: string): ReadonlyMap<string, CriteriaSet> {
  const older = new Map<string, CriteriaSet>();
  for (let next = set.replaces; next !== undefined && !older.has(next); ) {
    const before = findSet(next, workspace)?.set;
    if (before === undefined) break;
    older.set(before.id, before);
    next = before.replaces;
  }
  return older;
}

async function readUnits(
  file: string,
  set: CriteriaSet,
  shell: Shell,
): Promise<readonly ListedUnit[]> {
  const { tables } = await readInputs([file], shell.cwd);
  const { units, faults } = readUnitList(tables, set);
  if (faults.length > 0) throw new OperatorError('units-invalid', { file, faults });
  return units.map(({ id, name, unitGroup }) => ({ unitId: id, name, unitGroup }));
}

async function readFiles(
  files: readonly FormFile[],
  shell: Shell,
  language: Language,
): Promise<readonly ReturnedFile[]> {
  const read: ReturnedFile[] = [];
  const progress = makeProgress(shell, (state) => progressText('read', state, language));
  for (const { path, name } of files) {
    const bytes = await readInputBytes(path, shell.cwd);
    read.push({ file: name, ...(await readTables({ name, bytes })) });
    progress.report(read.length, files.length);
  }
  progress.finish();
  return read;
}

function preferredFiles(name: string, files: readonly FormFile[]): readonly string[] {
  const named = filesNamed(name, files).map((file) => file.name);
  if (named.length === 0) throw new OperatorError('file-not-found', { file: name });
  if (named.length > 1) throw new OperatorError('prefer-ambiguous', { found: name, files: named });
  return named;
}

async function readSince(
  path: string | undefined,
  rows: readonly CollectedRow[],
  { cwd }: Shell,
): Promise<SinceEarlier | undefined> {
  if (path === undefined) return undefined;
  const bytes = await readInputBytes(path, cwd);
  const { tables } = await readTables({ name: basename(path), bytes });
  const earlier = earlierTable(tables);
  if (earlier === undefined) return refuse('--since', path, 'danvan collect … --out EARLIER.xlsx');
  return { file: basename(path), changes: compareCollections(earlier, rows) };
}
