import { openRecord } from '../../audit/read-record.js';
import type { RecordFile } from '../../audit/record-file.js';
import { parseCriteriaSet } from '../../criteria/parse-criteria-set.js';
import { OperatorError } from '../../domain/operator-error.js';
import type { InputCheck, VerifyReport } from '../../domain/verification.js';
import type { ChangeContext } from '../../labels/audit/change-lines.js';
import { differenceLines, verifyText } from '../../labels/audit/verify-text.js';
import { progressText } from '../../labels/progress-words.js';
import { WORKBOOK_WORDS } from '../../labels/workbook/workbook-words.js';
import { momentText } from '../../reports/workbook/moment-text.js';
import type { VerifyInput } from '../../verify.js';
import { verify } from '../../verify.js';
import { checkSetOnDisk } from '../check-set-on-disk.js';
import type { SharedOptions } from '../command-context.js';
import { findInputs } from '../find-inputs.js';
import { loadRecord, readRecordFile } from '../load-record.js';
import { makeProgress } from '../progress.js';
import { readNamedInputs } from '../read-inputs.js';
import type { Shell } from '../shell.js';
import { EXIT, terminalLanguage } from '../shell.js';
import { compareRecords } from './verify-against.js';

/** Options of the command. */
export interface VerifyOptions extends SharedOptions {
  readonly against?: string;
  readonly acrossRules?: boolean;
  readonly json?: boolean;
}

/** `danvan verify`: proves that a record is what the rules give, or compares two records. */
export async function runVerify(
  path: string,
  { inputs: given, ...options }: VerifyOptions & { readonly inputs: readonly string[] },
  shell: Shell,
): Promise<number> {
  const { against } = options;
  if (against !== undefined) return compareRecords({ path, other: against }, options, shell);
  const language = terminalLanguage(shell, options.lang);
  const record = openRecord(await readRecordFile(path, shell.cwd));
  const { file } = record;
  const found = await findInputs(file.run.inputs, given, { record: path, cwd: shell.cwd });
  const inputs = await readAll(found.checks, file.predecessor?.file, shell.cwd);
  const progress = makeProgress(shell, (state) => progressText('scored', state, language));
  const verification = await verify({
    record,
    ...(inputs && { inputs }),
    onProgress: progress.report,
  });
  progress.finish();
  const set = checkSetOnDisk(file, options.workspace ?? shell.cwd);
  const around =
    found.checks.every(({ state }) => state !== 'changed') && !FAULTY_SETS.includes(set.state);
  const report: VerifyReport = {
    ...verification,
    record: path,
    inputs: found.checks,
    strangers: found.strangers,
    set,
    isConfirmed: verification.isConfirmed && around,
  };
  const context = contextOf(file, report.inputs, language);
  shell.stdout.write(
    options.json
      ? `${JSON.stringify(document(report, context), null, 2)}\n`
      : verifyText(report, titleOf(path, file, language), context),
  );
  return report.isConfirmed ? EXIT.done : EXIT.dataErrors;
}

const FAULTY_SETS: readonly string[] = ['other-rules', 'rules-edited', 'rules-stale', 'invalid'];

function document(report: VerifyReport, context: ChangeContext) {
  return {
    schema: 'danvan/verify@1',
    ...report,
    differences: differenceLines(report, context),
  };
}

/**
 * The tables of all inputs under the names of the record; undefined where one of them is missing. Of a
 * record after an appeal the record that it replaces is one of them, and must be the very same file.
 */
async function readAll(
  checks: readonly InputCheck[],
  predecessor: string | undefined,
  cwd: string,
): Promise<VerifyInput['inputs']> {
  const [before] = checks.filter(({ file }) => file === predecessor);
  const files = checks.flatMap(({ file, foundAt }) =>
    foundAt === undefined ? [] : [{ path: foundAt, name: file }],
  );
  if (files.length < checks.length || files.length === 0) return undefined;
  if (before !== undefined && before.state !== 'same') return undefined;
  const { tables, issues } = await readNamedInputs(
    files.filter(({ name }) => name !== before?.file),
    cwd,
  );
  const changed = checks.some(({ state }) => state === 'changed');
  const found = { tables, fileIssues: issues, changed };
  if (before?.foundAt === undefined) return found;
  return { ...found, predecessor: await loadRecord(before.foundAt, cwd) };
}

function titleOf(
  record: string,
  { criteria, rules, run, year }: RecordFile,
  language: ChangeContext['language'],
) {
  const count = rules.ruleSet.tables.reduce(
    (sum, { scoring, outcome }) => sum + scoring.rules.length + outcome.rules.length,
    0,
  );
  return {
    record,
    set: criteria.id,
    year,
    version: run.toolVersion,
    ranAt: momentText(run, WORKBOOK_WORDS[language]),
    files: criteria.files.length,
    rules: count,
  };
}

/** The words of the set in the record; ids where its texts cannot be read any more. */
function contextOf(
  { criteria }: RecordFile,
  inputs: readonly InputCheck[],
  language: ChangeContext['language'],
): ChangeContext {
  const set = readable(() => parseCriteriaSet(criteria.files));
  const labels = new Map(set?.elements.map(({ id, label }) => [id, label]));
  const grades = new Map(set?.grades.bands.map(({ id, label }) => [id, label]));
  return {
    language,
    between: 'recorded',
    isUnchanged: (file) => inputs.some((input) => input.file === file && input.state === 'same'),
    elementLabel: (id) => labels.get(id) ?? id,
    gradeLabel: (id) => grades.get(id) ?? id,
  };
}

function readable<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof OperatorError) return undefined;
    throw error;
  }
}
