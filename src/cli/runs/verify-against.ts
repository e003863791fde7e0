import { compareEvaluations } from '../../audit/compare-evaluations.js';
import type { LoadedRecord } from '../../audit/read-record.js';
import { checkSuccession } from '../../check-succession.js';
import { OperatorError } from '../../domain/operator-error.js';
import type { OriginChange, RecordsChange } from '../../labels/audit/against-text.js';
import { againstText } from '../../labels/audit/against-text.js';
import type { ChangeContext } from '../../labels/audit/change-lines.js';
import { loadRecord } from '../load-record.js';
import type { Shell } from '../shell.js';
import { EXIT, terminalLanguage } from '../shell.js';
import type { VerifyOptions } from './verify.js';

/**
 * `danvan verify RECORD --against OTHER`: what changed from the other record to this one; of a record after
 * an appeal whether it follows from the other by exactly what it lists. Throws
 * `records-rules-differ` where their points come from different rules and nobody said that it may be.
 */
export async function compareRecords(
  { path, other }: { readonly path: string; readonly other: string },
  { acrossRules, json, lang }: VerifyOptions,
  shell: Shell,
): Promise<number> {
  const [after, before] = [await loadRecord(path, shell.cwd), await loadRecord(other, shell.cwd)];
  const sets = [before, after].map(({ evaluation }) => evaluation.criteriaSet);
  if (new Set(sets.map(({ rulesSha256 }) => rulesSha256)).size > 1 && !acrossRules) {
    throw new OperatorError('records-rules-differ', {
      file: path,
      other,
      sets: [...new Set(sets.map(({ id }) => id))],
    });
  }
  const succession = await checkSuccession(before, after);
  const change: RecordsChange = {
    records: { before: other, after: path },
    origin: originChanges(before, after),
    changes: compareEvaluations(before.evaluation, after.evaluation, { places: false }),
    units: new Set([before, after].flatMap(({ evaluation }) => evaluation.units.map(unitIdOf)))
      .size,
    ...(succession && { succession }),
  };
  const context = contextOf([after, before], terminalLanguage(shell, lang));
  shell.stdout.write(
    json
      ? `${JSON.stringify({ schema: 'danvan/records-change@1', ...change }, null, 2)}\n`
      : againstText(change, context),
  );
  if (succession !== undefined) return succession.isExact ? EXIT.done : EXIT.dataErrors;
  const { units, issues } = change.changes;
  const isSame = units.length + issues.before.length + issues.after.length === 0;
  return isSame ? EXIT.done : EXIT.dataErrors;
}

function unitIdOf({ unitId }: { readonly unitId: string }): string {
  return unitId;
}

const SHORT_HASH = 12;

function originChanges(before: LoadedRecord, after: LoadedRecord): readonly OriginChange[] {
  const [one, other] = [before, after].map(({ evaluation, run }) => ({
    set: evaluation.criteriaSet.id,
    criteria: evaluation.criteriaSet.sha256.slice(0, SHORT_HASH),
    rules: evaluation.criteriaSet.rulesSha256.slice(0, SHORT_HASH),
    year: String(evaluation.year),
    version: run.toolVersion,
  }));
  const fixed = (['set', 'year', 'criteria', 'rules', 'version'] as const)
    .map((what) => ({ what, before: one?.[what] ?? null, after: other?.[what] ?? null }))
    .filter((change) => change.before !== change.after);
  return [...fixed, ...inputChanges(before, after)];
}

/** Inputs by name: a name with another content, or a name that only one of the records has. */
function inputChanges(before: LoadedRecord, after: LoadedRecord): readonly OriginChange[] {
  const [one, other] = [before, after].map(
    ({ run }) => new Map(run.inputs.map(({ file, sha256 }) => [file, sha256])),
  );
  const names = [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])];
  const show = (name: string, sha256: string | undefined) =>
    sha256 === undefined ? null : `${name} (${sha256.slice(0, SHORT_HASH)})`;
  return names
    .filter((name) => one?.get(name) !== other?.get(name))
    .map((name) => ({
      what: 'input',
      before: show(name, one?.get(name)),
      after: show(name, other?.get(name)),
    }));
}

/** Labels of the later record first: what both sets have is called as it is called now. */
function contextOf(
  records: readonly LoadedRecord[],
  language: ChangeContext['language'],
): ChangeContext {
  const sets = records.map(({ criteriaSet }) => criteriaSet).reverse();
  const labels = new Map(sets.flatMap((set) => set.elements.map(({ id, label }) => [id, label])));
  const grades = new Map(
    sets.flatMap((set) => set.grades.bands.map(({ id, label }) => [id, label])),
  );
  return {
    language,
    between: 'became',
    isUnchanged: () => false,
    elementLabel: (id) => labels.get(id) ?? id,
    gradeLabel: (id) => grades.get(id) ?? id,
  };
}
