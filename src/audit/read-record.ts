import { createHash } from 'node:crypto';
import type { CriteriaFile, CriteriaSet } from '../criteria/criteria-set.js';
import { parseCriteriaSet } from '../criteria/parse-criteria-set.js';
import type { Evaluation } from '../domain/evaluation.js';
import type { Issue } from '../domain/issue.js';
import { OperatorError } from '../domain/operator-error.js';
import type { Predecessor } from '../domain/predecessor.js';
import type { RunInfo } from '../domain/run-info.js';
import type { RuleSet } from '../rules/rule-set.js';
import { expandUnit } from './expand-unit.js';
import { RECORD_SCHEMA, RecordFile } from './record-file.js';
import { indexRules } from './rule-index.js';

/** A record as its file holds it, in the form of the schema. */
export interface OpenedRecord {
  readonly file: RecordFile;
  /** Whether the last line names the hash of every byte before it: nothing was changed since. */
  readonly intact: boolean;
}

/** A record as reports take it: the whole evaluation with every trace, and what it came from. */
export interface LoadedRecord {
  readonly evaluation: Evaluation;
  readonly criteriaSet: CriteriaSet;
  /** The rules that ran, as the record holds them. */
  readonly rules: RuleSet;
  readonly run: RunInfo;
  /** The texts of the criteria set as the record holds them. */
  readonly criteriaFiles: readonly CriteriaFile[];
  /** Its last line: the hash of all before it. */
  readonly sha256: string;
  /** Of a record after an appeal: the one that it replaces, and what changed. */
  readonly predecessor?: Predecessor;
}

/** A file of a record; `path` as people know it, for errors. */
export interface RecordSource {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads a record and refuses it where it is no record (`record-unreadable`), where it is one of a newer
 * version (`record-newer`), and where it was changed after it was written (`record-edited`).
 */
export function readRecord(source: RecordSource): LoadedRecord {
  const { file, intact } = openRecord(source);
  if (!intact) throw new OperatorError('record-edited', { file: source.path });
  const { predecessor } = file;
  return {
    ...(predecessor !== undefined && { predecessor }),
    evaluation: attempt(source, () => expandEvaluation(file)),
    criteriaSet: attempt(source, () => parseCriteriaSet(file.criteria.files)),
    rules: file.rules.ruleSet,
    run: file.run,
    criteriaFiles: file.criteria.files,
    sha256: file.sha256,
  };
}

/** The same without asking whether it was changed, for who looks for the change. */
export function openRecord(source: RecordSource): OpenedRecord {
  const { path, text } = source;
  const data = parseJson(source);
  const schema = schemaOf(data);
  if (schema !== RECORD_SCHEMA && /^danvan\/record@\d+$/.test(schema)) {
    throw new OperatorError('record-newer', { file: path, found: schema, known: RECORD_SCHEMA });
  }
  if (schema !== RECORD_SCHEMA) throw unreadable(path, 'not-a-record', schema);
  const parsed = RecordFile.safeParse(data);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    throw unreadable(path, 'form', first?.path.join('.') ?? '');
  }
  return { file: parsed.data, intact: isIntact(text) };
}

/** The evaluation that a record keeps. Throws a RangeError where its parts do not fit each other. */
function expandEvaluation({ criteria, rules, ...file }: RecordFile): Evaluation {
  const context = { index: indexRules(rules.ruleSet), sources: file.sources };
  const { id, title, sha256, provenance, draft } = criteria;
  return {
    schema: 'danvan/evaluation@1',
    criteriaSet: { id, title, sha256, rulesSha256: rules.sha256, provenance, draft },
    year: file.year,
    units: file.units.map((unit) => expandUnit(unit, context)),
    issues: file.issues as Issue[],
    sources: file.sources,
  };
}

function unreadable(
  file: string,
  fault: 'not-json' | 'not-a-record' | 'form' | 'unfit',
  at: string,
): OperatorError<'record-unreadable'> {
  return new OperatorError('record-unreadable', { file, fault, at });
}

/** Says of data that do not fit each other which file they come from. */
function attempt<Result>({ path }: RecordSource, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof RangeError) && !(error instanceof OperatorError)) throw error;
    throw unreadable(path, 'unfit', error.message);
  }
}

function parseJson({ path, text }: RecordSource): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const [, line = ''] = /line (\d+)/.exec(String(error)) ?? [];
    throw unreadable(path, 'not-json', line);
  }
}

function schemaOf(data: unknown): string {
  const schema = data !== null && typeof data === 'object' && 'schema' in data ? data.schema : '';
  return typeof schema === 'string' ? schema : '';
}

/** Whatever stands after the last line break but one is the hash line. */
function isIntact(text: string): boolean {
  const at = text.lastIndexOf('\n', text.length - 2) + 1;
  const hash = createHash('sha256').update(text.slice(0, at)).digest('hex');
  return text.slice(at) === `"sha256":"${hash}"}\n`;
}
