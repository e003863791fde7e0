import { basename, extname } from 'node:path';
import { markRows } from '../../appraisal/appraisal-mark.js';
import { appraisalRows } from '../../appraisal/appraisal-rows.js';
import { settleAppraisals } from '../../appraisal/settle-appraisals.js';
import type { LoadedRecord } from '../../audit/read-record.js';
import type { SettledBy } from '../../criteria/criteria-set-file.js';
import { SETTLED_BY } from '../../criteria/criteria-set-file.js';
import type { AppraisalRow } from '../../domain/appraisal.js';
import type { Issue } from '../../domain/issue.js';
import { hasErrors } from '../../domain/issue.js';
import { OperatorError } from '../../domain/operator-error.js';
import type { Settlement } from '../../domain/settlement.js';
import type { Language } from '../../labels/language.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { SETTLED_BY_WORDS } from '../../labels/words.js';
import type { ReadAppraisals } from '../../read-appraisals.js';
import { readAppraisals } from '../../read-appraisals.js';
import { settledWorkbook } from '../../reports/appraisal/settled-workbook.js';
import type { SharedOptions } from '../command-context.js';
import type { LoadedSet } from '../criteria-library.js';
import { loadSet } from '../criteria-library.js';
import { loadRecord } from '../load-record.js';
import { renderIssues } from '../print-issues.js';
import { readInputs } from '../read-inputs.js';
import { settlementDocument } from '../settlement-document.js';
import { renderSettlement } from '../settlement-text.js';
import type { Shell } from '../shell.js';
import { columnsOf, EXIT, terminalLanguage } from '../shell.js';
import { freeWorkbookPath } from '../workbook-path.js';
import { writeOutputs } from '../write-outputs.js';

/** Options of the command. */
export interface SettleOptions extends SharedOptions {
  readonly criteria: string;
  readonly out: string;
  readonly record?: string;
  readonly settledBy?: string;
  readonly chair?: string;
  readonly json?: boolean;
  readonly force?: boolean;
  readonly documentLang?: Language;
}

/** `danvan appraise settle`: the files of several members as one. */
export async function runAppraiseSettle(
  paths: readonly string[],
  options: SettleOptions,
  shell: Shell,
): Promise<number> {
  const { record, workspace, lang, force, documentLang = 'vi' } = options;
  const inputs = [...paths, ...(record === undefined ? [] : [record])];
  const path = freeWorkbookPath(options.out, { inputs, force }, shell);
  const [only, another] = paths;
  if (only !== undefined && another === undefined) {
    throw new OperatorError('appraisal-one-file', { file: only });
  }
  const loaded = loadSet(options.criteria, { workspace: workspace ?? shell.cwd });
  const way = wayOf(options.settledBy) ?? loaded.set.appraisal?.settledBy;
  const known = record === undefined ? undefined : await loadRecord(record, shell.cwd);
  const read = await readMembers(paths, { loaded, known, options }, shell);
  const language = terminalLanguage(shell, lang);
  const issues = [...read.fileIssues, ...read.issues];
  if (issues.length > 0) shell.stderr.write(renderIssues(issues, wordsFor(loaded, language)));
  const settlement = settleAppraisals(read.members, { ...read, set: loaded.set, way });
  const rows = new Map((known === undefined ? [] : rowsOf(known)).map((row) => [keyOf(row), row]));
  const content = await settledWorkbook({
    settlement,
    set: loaded.set,
    year: read.year,
    isDraft: loaded.set.status === 'draft',
    language: documentLang,
    way: way && SETTLED_BY_WORDS[documentLang][way],
    mark: settledMark(loaded, read.year, known),
    rowOf: (score) => rows.get(keyOf(score)),
  });
  await writeOutputs([{ path, content }]);
  const told = { settlement, way, language, width: columnsOf(shell.stdout) };
  const others = new Set(read.marks.map((mark) => mark.record)).size > 1;
  shell.stdout.write(
    options.json
      ? `${JSON.stringify(settlementDocument(settlement, { set: loaded.set, year: read.year, way }), null, 2)}\n`
      : renderSettlement({ ...told, othersRecords: others }),
  );
  shell.stderr.write(`${TERMINAL_WORDS[language].written(path)}\n`);
  return isOpen(settlement, issues) ? EXIT.dataErrors : EXIT.done;
}

function wayOf(text: string | undefined): SettledBy | undefined {
  const way = SETTLED_BY.find((each) => each === text);
  if (way !== undefined || text === undefined) return way;
  const expected = SETTLED_BY.join(', ');
  throw new OperatorError('option-invalid', { option: '--settled-by', found: text, expected });
}

interface Sources {
  readonly loaded: LoadedSet;
  readonly known: LoadedRecord | undefined;
  readonly options: SettleOptions;
}

/** Reads the files against the set and, where it is there, the record. */
async function readMembers(
  paths: readonly string[],
  { loaded: { set }, known, options }: Sources,
  shell: Shell,
): Promise<ReadAppraisals & { readonly year: number; readonly fileIssues: readonly Issue[] }> {
  if (known !== undefined && known.criteriaSet.id !== set.id) {
    const [file, found] = [options.record ?? '', known.criteriaSet.id];
    throw new OperatorError('appraisal-other-set', { file, found, expected: set.id });
  }
  const inputs = await readInputs(paths, shell.cwd);
  const files = inputs.inputs.map(({ file }) => ({
    file,
    title: basename(file, extname(file)),
    tables: inputs.tables.filter((table) => table.file === file),
  }));
  const year = known?.evaluation.year ?? set.scoringYears.at(-1) ?? 0;
  const read = readAppraisals(files, {
    set,
    year,
    recordYear: known?.evaluation.year,
    chair: options.chair,
    units: known?.evaluation.units ?? [],
    computed: known === undefined ? [] : rowsOf(known),
  });
  return {
    ...read,
    year: known === undefined ? (read.marks[0]?.year ?? year) : year,
    fileIssues: inputs.issues,
  };
}

/** Of which set and year the points are; the points of the rules stand beside them. */
function settledMark({ set }: LoadedSet, year: number, known: LoadedRecord | undefined) {
  return markRows({
    set: set.id,
    setSha256: set.sha256,
    year,
    record: known?.sha256 ?? '',
    member: undefined,
    isChair: false,
    units: [],
    computed: [],
  });
}

function rowsOf({ evaluation, criteriaSet }: LoadedRecord): readonly AppraisalRow[] {
  return appraisalRows(evaluation, criteriaSet);
}

function keyOf({ unitId, criterion }: Pick<AppraisalRow, 'unitId' | 'criterion'>): string {
  return JSON.stringify([unitId, criterion]);
}

function wordsFor({ set }: LoadedSet, language: Language) {
  const labels = new Map(set.elements.map(({ id, label }) => [id, label]));
  return { language, elementLabel: (id: string) => labels.get(id) ?? id };
}

function isOpen({ scores }: Settlement, issues: readonly Issue[]): boolean {
  return hasErrors(issues) || scores.some(({ outcome }) => 'why' in outcome);
}
