import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CriteriaFault, CriteriaFinding } from '../domain/criteria-fault.js';
import { OperatorError } from '../domain/operator-error.js';
import { compareText } from '../domain/text.js';
import { CasesFile } from './cases-file.js';
import type { SetLibrary } from './check-lineage.js';
import { checkMeaning } from './check-meaning.js';
import type { CriteriaFile, CriteriaSet } from './criteria-set.js';
import { CriteriaSetFile } from './criteria-set-file.js';
import { CriterionTableFile } from './criterion.js';
import { DataElement } from './data-element.js';
import type { ParsedFile } from './parse-yaml-file.js';
import { parseYamlFile, withoutByteOrderMark } from './parse-yaml-file.js';
import { tableFile } from './walk-table.js';

const MAIN = 'criteria-set.yaml';
const ELEMENTS = 'data-elements.yaml';
const CASES = 'cases.yaml';

/** What the place of a set asks of it. */
export interface ParseOptions {
  /** The id that the folder of the set stands for; left out where the folder says nothing. */
  readonly folder?: string | undefined;
  /** The sets that can be found: a set with lineage replaces one of them. */
  readonly library?: SetLibrary | undefined;
}

/**
 * Reads a criteria set from the text of its files and checks all of it: the form of every file, and the
 * meaning of whatever is sound in form. Throws one OperatorError `criteria-invalid` with every fault
 * that was found, each with file, line and column, in this order. `predecessor` is the set that this
 * one replaces, for the check of its lineage; where it is left out, the library is asked for it.
 */
export function parseCriteriaSet(
  files: readonly CriteriaFile[],
  predecessor?: CriteriaSet,
  { folder, library }: ParseOptions = {},
): CriteriaSet {
  const main = parseFile(files, MAIN, CriteriaSetFile);
  const elements = parseFile(files, ELEMENTS, z.array(DataElement).min(1));
  const tableIds = main.data?.tables.map(({ id }) => id) ?? listedTables(files);
  const tables = new Map(
    tableIds.map((id) => [id, parseFile(files, tableFile(id), CriterionTableFile)]),
  );
  const cases = files.some(({ path }) => path === CASES)
    ? parseFile(files, CASES, CasesFile)
    : undefined;
  const parsed = new Map<string, ParsedFile<unknown>>([
    [MAIN, main],
    [ELEMENTS, elements],
    ...[...tables].map(([id, file]) => [tableFile(id), file] as const),
    ...(cases ? [[CASES, cases] as const] : []),
  ]);
  const ofForm = [...parsed.values()].flatMap(({ faults }) => faults);
  const faults = [...ofForm, ...unexpectedFiles(files, tableIds)];
  if (main.data === undefined) throw refusal(faults);
  const set: CriteriaSet = {
    ...main.data,
    elements: elements.data ?? [],
    tables: main.data.tables.map((table) => ({
      ...table,
      sections: tables.get(table.id)?.data ?? [],
    })),
    ...(cases?.data && { cases: cases.data }),
    sha256: hashCriteriaFiles(files),
  };
  const undeclared = listedTables(files).filter((id) => !tableIds.includes(id));
  const findings = checkMeaning(set, { folder, predecessor, library, undeclared });
  const all = [...faults, ...findings.map((finding) => locateFinding(finding, parsed))];
  if (all.length > 0) throw refusal(all);
  return set;
}

function parseFile<Data>(
  files: readonly CriteriaFile[],
  path: string,
  schema: z.ZodType<Data>,
): ParsedFile<Data> {
  const file = files.find((candidate) => candidate.path === path);
  if (file !== undefined) return parseYamlFile(file, schema);
  const fault: CriteriaFault = {
    code: 'file-missing',
    params: { path },
    file: path,
    line: 1,
    column: 1,
  };
  return { data: undefined, faults: [fault], locate: () => fault };
}

function listedTables(files: readonly CriteriaFile[]): readonly string[] {
  return files.flatMap(({ path }) => /^tables\/(.+)\.yaml$/.exec(path)?.[1] ?? []);
}

/** A table file that no table names would be silently ignored: a fault instead. */
function unexpectedFiles(
  files: readonly CriteriaFile[],
  tableIds: readonly string[],
): readonly CriteriaFault[] {
  const known = new Set([MAIN, ELEMENTS, CASES, ...tableIds.map(tableFile)]);
  return files
    .filter(({ path }) => path.endsWith('.yaml') && !known.has(path))
    .map(({ path }) => ({
      code: 'file-unexpected',
      params: { path },
      file: path,
      line: 1,
      column: 1,
    }));
}

function locateFinding(
  finding: CriteriaFinding,
  files: ReadonlyMap<string, ParsedFile<unknown>>,
): CriteriaFault {
  const file = files.get(finding.file);
  if (file === undefined) throw new TypeError(`no file ${finding.file}`);
  return file.locate(finding);
}

/** As a writer goes through the files: by file, then from top to bottom; one slip is told once. */
function refusal(faults: readonly CriteriaFault[]): OperatorError<'criteria-invalid'> {
  const slips = faults.map(slipOf);
  const sorted = faults
    .filter((_, index) => slips.indexOf(slips[index] ?? '') === index)
    .sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column);
  return new OperatorError('criteria-invalid', { faults: sorted });
}

/** What two faults have in common that come from one slip: a key may be unknown in several tables. */
function slipOf({ code, params, file, line, column }: CriteriaFault): string {
  return JSON.stringify([code, file, line, column, 'found' in params ? params.found : params]);
}

/**
 * The files on which a score depends, sorted by path, as a hash sees them. Cases are left out: they
 * prove the set and do not change what it gives. Line ends and a byte order mark are an editor's, not
 * the writer's.
 */
export function scoredFiles(files: readonly CriteriaFile[]): readonly CriteriaFile[] {
  return files
    .filter(({ path }) => path.endsWith('.yaml') && path !== CASES)
    .map(({ path, text }) => ({
      path,
      text: withoutByteOrderMark(text).replace(/\r\n?/g, '\n'),
    }))
    .sort((a, b) => compareText(a.path, b.path));
}

/** sha256 of a set: over path and text of its {@link scoredFiles}. */
export function hashCriteriaFiles(files: readonly CriteriaFile[]): string {
  const hash = createHash('sha256');
  for (const { path, text } of scoredFiles(files)) hash.update(`${path}\n${text}\n`);
  return hash.digest('hex');
}
