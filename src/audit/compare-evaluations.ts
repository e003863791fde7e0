import { canonicalJson } from '../domain/canonical-json.js';
import { cellRefText } from '../domain/cell-ref.js';
import type { CriterionResult, Evaluation, InputResult, UnitResult } from '../domain/evaluation.js';
import type {
  CriterionChange,
  CriterionField,
  EvaluationChange,
  FieldChange,
  FigureChange,
  UnitChange,
  UnitField,
} from '../domain/evaluation-change.js';
import { CRITERION_FIELDS, UNIT_FIELDS } from '../domain/evaluation-change.js';
import type { Issue } from '../domain/issue.js';

/** What counts as a change. */
export interface CompareOptions {
  /** A figure or an appraisal in another cell, or a sheet that was understood otherwise, is a change too. */
  readonly places: boolean;
}

type Judged = Pick<Evaluation, 'units' | 'issues' | 'sources'>;

/**
 * In what two evaluations differ, unit by unit in the order of the first one. Units whose figures or
 * criteria changed stand before those that only feel it: another rank, another largest of the group.
 */
export function compareEvaluations(
  before: Judged,
  after: Judged,
  options: CompareOptions,
): EvaluationChange {
  const [first, second] = [byId(before.units), byId(after.units)];
  const ids = [...new Set([...first.keys(), ...second.keys()])];
  const changes = ids.flatMap((id) => changeOf(first.get(id), second.get(id), options) ?? []);
  const isCause = ({ presence, criteria, figures }: UnitChange) =>
    presence !== 'both' || criteria.length > 0 || figures.length > 0;
  return {
    units: [...changes.filter(isCause), ...changes.filter((change) => !isCause(change))],
    issues: {
      before: missingIn(after.issues, before.issues, options),
      after: missingIn(before.issues, after.issues, options),
    },
    sourcesDiffer: options.places && canonicalJson(before.sources) !== canonicalJson(after.sources),
  };
}

function byId(units: readonly UnitResult[]): ReadonlyMap<string, UnitResult> {
  return new Map(units.map((unit) => [unit.unitId, unit]));
}

function missingIn(
  others: readonly Issue[],
  issues: readonly Issue[],
  { places }: CompareOptions,
): readonly Issue[] {
  const keyOf = ({ at, ...item }: Issue) => canonicalJson(places ? { ...item, at } : item);
  const known = new Set(others.map(keyOf));
  return issues.filter((item) => !known.has(keyOf(item)));
}

function changeOf(
  before: UnitResult | undefined,
  after: UnitResult | undefined,
  options: CompareOptions,
): UnitChange | undefined {
  if (before === undefined || after === undefined) {
    const only = before ?? after;
    if (only === undefined) return undefined;
    const { unitId, name } = only;
    const presence = before === undefined ? 'after' : 'before';
    return { unitId, name, presence, fields: [], criteria: [], figures: [] };
  }
  const change: UnitChange = {
    unitId: before.unitId,
    name: before.name,
    presence: 'both',
    fields: fieldChanges(UNIT_FIELDS, unitFields(before), unitFields(after)),
    criteria: criterionChanges(before.criteria, after.criteria, options),
    figures: figureChanges(before.otherInputs, after.otherInputs, options),
  };
  const { fields, criteria, figures } = change;
  return fields.length + criteria.length + figures.length === 0 ? undefined : change;
}

function fieldChanges<Field extends string>(
  names: readonly Field[],
  before: Readonly<Record<Field, string | null>>,
  after: Readonly<Record<Field, string | null>>,
): readonly FieldChange<Field>[] {
  return names
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

/** Lists as text: ids with commas; what people do not read, as JSON. */
function unitFields(unit: UnitResult): Readonly<Record<UnitField, string | null>> {
  const { criteria: _, otherInputs: __, unitId: ___, rank, ...rest } = unit;
  return {
    ...rest,
    rank: rank === null ? null : String(rank),
    heldBackBy: textOrNull(unit.heldBackBy.join(', ')),
    tiedWith: textOrNull(unit.tiedWith.join(', ')),
    rescaled: jsonOrNull(unit.rescaled),
    sections: canonicalJson(unit.sections),
    effects: canonicalJson(unit.effects),
    missing: canonicalJson(unit.missing),
    quotas: canonicalJson(unit.quotas),
  };
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}

function jsonOrNull(value: unknown): string | null {
  return value === null ? null : canonicalJson(value);
}

function criterionChanges(
  before: readonly CriterionResult[],
  after: readonly CriterionResult[],
  options: CompareOptions,
): readonly CriterionChange[] {
  const [first, second] = [before, after].map(
    (list) => new Map(list.map((criterion) => [criterion.id, criterion])),
  );
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  return ids.flatMap((id) => criterionChange(first?.get(id), second?.get(id), options) ?? []);
}

function criterionChange(
  before: CriterionResult | undefined,
  after: CriterionResult | undefined,
  options: CompareOptions,
): CriterionChange | undefined {
  if (before === undefined || after === undefined) {
    const criterion = (before ?? after)?.id;
    const presence = before === undefined ? 'after' : 'before';
    return criterion === undefined
      ? undefined
      : { criterion, presence, fields: [], figures: [], rules: [] };
  }
  const change: CriterionChange = {
    criterion: before.id,
    presence: 'both',
    fields: fieldChanges(
      CRITERION_FIELDS,
      criterionFields(before, options),
      criterionFields(after, options),
    ),
    figures: figureChanges(before.inputs, after.inputs, options),
    rules: changedRules(before, after),
  };
  const { fields, figures, rules } = change;
  return fields.length + figures.length + rules.length === 0 ? undefined : change;
}

function criterionFields(
  { appraisal, notApplicable, ...criterion }: CriterionResult,
  { places }: CompareOptions,
): Readonly<Record<CriterionField, string | null>> {
  return {
    ...criterion,
    reason: appraisal?.reason ?? null,
    authority: appraisal?.authority ?? null,
    decidedOn: appraisal?.decidedOn ?? null,
    appraisedAt: appraisal !== null && places ? cellRefText(appraisal.at) : null,
    notApplicable: jsonOrNull(notApplicable),
  };
}

/** Rules of parts whose traces or points are others; a part without any such rule by its number. */
function changedRules(before: CriterionResult, after: CriterionResult): readonly string[] {
  const count = Math.max(before.parts.length, after.parts.length);
  const parts = Array.from({ length: count }, (_, at) => [before.parts[at], after.parts[at]]);
  return parts.flatMap(([one, other], at) => {
    if (canonicalJson(one ?? null) === canonicalJson(other ?? null)) return [];
    const rules = (one?.rules ?? []).filter(
      (rule, index) => canonicalJson(rule) !== canonicalJson(other?.rules[index] ?? null),
    );
    return rules.length > 0 ? rules.map(({ rule }) => rule) : [`${before.id}/${at + 1}`];
  });
}

function figureChanges(
  before: readonly InputResult[],
  after: readonly InputResult[],
  { places }: CompareOptions,
): readonly FigureChange[] {
  const elements = [...new Set([...before, ...after].map(({ element }) => element))];
  return elements.flatMap((element): readonly FigureChange[] => {
    const one = before.find((input) => input.element === element) ?? null;
    const other = after.find((input) => input.element === element) ?? null;
    const moved = canonicalJson(withoutPlace(one)) === canonicalJson(withoutPlace(other));
    const same = canonicalJson(one) === canonicalJson(other);
    if (same || (moved && !places)) return [];
    return [{ element, before: one, after: other, moved }];
  });
}

function withoutPlace(input: InputResult | null): unknown {
  return input && { ...input, at: null };
}
