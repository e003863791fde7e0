import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CriteriaFault, CriteriaFinding } from '../domain/criteria-fault.js';
import { OperatorError } from '../domain/operator-error.js';
import { compareText } from '../domain/text.js';
import { CasesFile } from './cases-file.js';
import { checkConditions } from './check-conditions.js';
import { checkCriteria } from './check-criteria.js';
import { checkElements } from './check-elements.js';
import { checkGrades } from './check-grades.js';
import { checkIds } from './check-ids.js';
import { checkLineage } from './check-lineage.js';
import { checkPoints } from './check-points.js';
import { checkReferences } from './check-references.js';
import type { CriteriaFile, CriteriaSet } from './criteria-set.js';
import { CriteriaSetFile } from './criteria-set-file.js';
import { CriterionTableFile } from './criterion.js';
import { DataElement } from './data-element.js';
import type { ParsedFile } from './parse-yaml-file.js';
import { parseYamlFile } from './parse-yaml-file.js';
import { tableFile } from './walk-table.js';

const MAIN = 'criteria-set.yaml';
const ELEMENTS = 'data-elements.yaml';
const CASES = 'cases.yaml';

/**
 * Reads a criteria set from the text of its files and checks all of it: shape first, then meaning.
 * Throws one OperatorError `criteria-invalid` with every fault that was found, each with file, line
 * and column. `predecessor` is the set that this one replaces, for the check of its lineage.
 */
export function parseCriteriaSet(
  files: readonly CriteriaFile[],
  predecessor?: CriteriaSet,
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
  const parsed = [main, elements, ...tables.values(), ...(cases ? [cases] : [])];
  throwFaults([...parsed.flatMap(({ faults }) => faults), ...unexpectedFiles(files, tableIds)]);
  const set: CriteriaSet = {
    ...dataOf(main),
    elements: dataOf(elements),
    tables: dataOf(main).tables.map((table) => ({
      ...table,
      sections: dataOf(tables.get(table.id)),
    })),
    ...(cases && { cases: dataOf(cases) }),
    sha256: hashFiles(files),
  };
  const findings = checkMeaning(set, predecessor);
  const byFile = new Map<string, ParsedFile<unknown>>([
    [MAIN, main],
    [ELEMENTS, elements],
    ...[...tables].map(([id, file]) => [tableFile(id), file] as const),
  ]);
  throwFaults(findings.map((finding) => locateFinding(finding, byFile)));
  return set;
}

function checkMeaning(
  set: CriteriaSet,
  predecessor: CriteriaSet | undefined,
): readonly CriteriaFinding[] {
  const names = [...checkIds(set), ...checkReferences(set)];
  return [
    ...names,
    ...checkPoints(set),
    ...checkCriteria(set),
    ...checkConditions(set),
    ...checkElements(set),
    ...checkGrades(set),
    ...checkLineage(set, predecessor),
  ];
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

function dataOf<Data>(file: ParsedFile<Data> | undefined): Data {
  if (file?.data === undefined) throw new TypeError('a file without faults has data');
  return file.data;
}

function locateFinding(
  finding: CriteriaFinding,
  files: ReadonlyMap<string, ParsedFile<unknown>>,
): CriteriaFault {
  const file = files.get(finding.file);
  if (file === undefined) throw new TypeError(`no file ${finding.file}`);
  return file.locate(finding);
}

function throwFaults(faults: readonly CriteriaFault[]): void {
  if (faults.length > 0) throw new OperatorError('criteria-invalid', { faults });
}

/** Cases are left out: they prove the set and do not change what it gives. */
function hashFiles(files: readonly CriteriaFile[]): string {
  const hash = createHash('sha256');
  const scored = files.filter(({ path }) => path.endsWith('.yaml') && path !== CASES);
  for (const { path, text } of [...scored].sort((a, b) => compareText(a.path, b.path))) {
    hash.update(`${path}\n${text.replace(/\r\n?/g, '\n')}\n`);
  }
  return hash.digest('hex');
}
