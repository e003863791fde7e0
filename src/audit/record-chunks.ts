import { createHash } from 'node:crypto';
import type { CriteriaFile } from '../criteria/criteria-set.js';
import { hashCriteriaFiles, scoredFiles } from '../criteria/parse-criteria-set.js';
import { canonicalJson } from '../domain/canonical-json.js';
import type { Evaluation, UnitResult } from '../domain/evaluation.js';
import type { Issue } from '../domain/issue.js';
import type { Predecessor } from '../domain/predecessor.js';
import type { RunInfo } from '../domain/run-info.js';
import { hashRuleSet } from '../rules/freeze-rule-set.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { KeepContext } from './compact-unit.js';
import { compactUnit } from './compact-unit.js';
import { keepCell } from './kept-cell.js';
import type { KeptOverride } from './record-file.js';
import { RECORD_SCHEMA } from './record-file.js';
import { indexRules } from './rule-index.js';
import { withoutEmpty } from './without-empty.js';

/** What a record tells before its first unit. */
export interface RecordHead
  extends Pick<Evaluation, 'criteriaSet' | 'year' | 'sources'>,
    RecordedBy {}

/** What an evaluation is recorded with: everything that it came from but the inputs themselves. */
export interface RecordedBy {
  readonly run: RunInfo;
  /** The texts of the criteria set; its cases may be among them and are left out. */
  readonly criteriaFiles: readonly CriteriaFile[];
  readonly rules: RuleSet;
  /** The record that it replaces after an appeal. */
  readonly predecessor?: Predecessor;
}

/** The units of a run, at hand or as they come; the issues are asked for after the last unit. */
export interface RecordBody {
  readonly units: Iterable<UnitResult> | AsyncIterable<UnitResult>;
  readonly issues: readonly Issue[] | (() => readonly Issue[]);
}

/** sha256 of a text, in hexadecimal. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * A record as text, piece by piece: one JSON document with a line for each unit and each issue; the last
 * line holds the sha256 of all bytes before that line. The same evaluation, texts and run give the same
 * bytes. Throws where texts or rules are not those of the evaluation.
 */
export async function* recordChunks(
  head: RecordHead,
  { units, issues }: RecordBody,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const context = { index: indexRules(head.rules), sources: head.sources };
  const overrides: KeptOverride[] = [];
  const lines = async function* () {
    yield* headLines(head);
    yield* listOf('units', units, (unit) => {
      overrides.push(...overridesOf(unit, context));
      return compactUnit(unit, context);
    });
    yield* listOf('overrides', overrides, (override) => override);
    yield* listOf('issues', typeof issues === 'function' ? issues() : issues, (item) => item);
  };
  for await (const line of lines()) {
    hash.update(line);
    yield line;
  }
  yield `"sha256":"${hash.digest('hex')}"}\n`;
}

/** The whole record of an evaluation as one text. */
export async function recordText(evaluation: Evaluation, by: RecordedBy): Promise<string> {
  const { criteriaSet, year, sources, units, issues } = evaluation;
  const chunks: string[] = [];
  const head = { ...by, criteriaSet, year, sources };
  for await (const chunk of recordChunks(head, { units, issues })) chunks.push(chunk);
  return chunks.join('');
}

function* headLines({ criteriaSet, year, sources, ...by }: RecordHead): Generator<string> {
  const { rulesSha256, sha256, ...about } = criteriaSet;
  if (hashCriteriaFiles(by.criteriaFiles) !== sha256)
    throw new Error('other texts of the criteria');
  if (hashRuleSet(by.rules) !== rulesSha256) throw new Error('other rules than those that ran');
  const { toolVersion, ranAt, timeZoneNote, command, options, inputs } = by.run;
  const note = timeZoneNote === undefined ? {} : { timeZoneNote };
  const run = { toolVersion, ranAt, ...note, command, options, inputs };
  yield `{"schema":${JSON.stringify(RECORD_SCHEMA)},\n"run":${JSON.stringify(run)},\n`;
  if (by.predecessor !== undefined) yield `"predecessor":${JSON.stringify(by.predecessor)},\n`;
  yield `"year":${year},\n`;
  const { id, title, provenance, draft } = about;
  const set = JSON.stringify({ id, title, provenance, draft, sha256 });
  const files = scoredFiles(by.criteriaFiles).map(({ path, text }) =>
    JSON.stringify({ path, sha256: hashText(text), text }),
  );
  yield `"criteria":${set.slice(0, -1)},"files":[\n${files.join(',\n')}\n]},\n`;
  yield `"rules":{"sha256":"${rulesSha256}","ruleSet":\n${canonicalJson(by.rules)}\n},\n`;
  yield `"sources":${JSON.stringify(sources)},\n`;
}

/** A list with a line for each item. */
async function* listOf<Item>(
  name: string,
  items: Iterable<Item> | AsyncIterable<Item>,
  keep: (item: Item) => unknown,
): AsyncGenerator<string> {
  yield `"${name}":[`;
  let before = '\n';
  for await (const item of items) {
    yield `${before}${JSON.stringify(keep(item))}`;
    before = ',\n';
  }
  yield '\n],\n';
}

/** The points of a unit that a person gave in place of the computed ones. */
export function overridesOf(unit: UnitResult, { sources }: Pick<KeepContext, 'sources'>) {
  return unit.criteria.flatMap(
    ({ id, computed, appraised, appraisal }): readonly KeptOverride[] => {
      if (appraised === null || appraisal === null) return [];
      const { reason, authority, decidedOn, at } = appraisal;
      return [
        {
          unitId: unit.unitId,
          criterion: id,
          ...withoutEmpty({ computed }),
          appraised,
          ...withoutEmpty({ reason, authority, decidedOn }),
          at: keepCell(at, { sources }),
        },
      ];
    },
  );
}
