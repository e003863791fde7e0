import type {
  AppraisalNote,
  CriterionResult,
  EffectResult,
  InputResult,
  PartResult,
  UnitResult,
} from '../domain/evaluation.js';
import { factsOnlyInTraces } from './fact-texts.js';
import { judgedText } from './judged-text.js';
import type { CellNames, Sources } from './kept-cell.js';
import { keepCell } from './kept-cell.js';
import type { KeptCriterion, KeptEffect, KeptInput, KeptPart, KeptUnit } from './record-file.js';
import type { RuleIndex, TableIndex } from './rule-index.js';
import { partPrefix } from './rule-index.js';
import { withoutEmpty } from './without-empty.js';

/** What the units of a record are kept with. */
export interface KeepContext {
  readonly index: RuleIndex;
  readonly sources: Sources;
}

/**
 * A unit's result as a record keeps it: nothing that is null or empty, nothing that its rules say
 * already. `expandUnit` gives exactly the same result again.
 */
export function compactUnit(unit: UnitResult, { index, sources }: KeepContext): KeptUnit {
  const table = index.get(unit.table);
  if (table === undefined) throw new Error(`no rules for table ${unit.table}`);
  const { unitId, name, unitGroup, outcome, maximum, sections, criteria, otherInputs } = unit;
  const names: CellNames = { sources, origins: [] };
  return {
    unitId,
    name,
    unitGroup,
    table: unit.table,
    outcome,
    maximum,
    ...withoutEmpty({
      grade: unit.grade,
      gradeByPoints: unit.gradeByPoints,
      rank: unit.rank,
      tiedWith: [...unit.tiedWith],
      tiedWithMore: unit.tiedWithMore,
      unrankedBy: unit.unrankedBy,
      claimed: unit.claimed,
      computed: unit.computed,
      subtotal: unit.subtotal,
      bonus: unit.bonus,
      deduction: unit.deduction,
      total: unit.total,
      percent: unit.percent,
      totalWithoutBonus: unit.totalWithoutBonus,
      percentWithoutBonus: unit.percentWithoutBonus,
      rescaled: unit.rescaled,
      heldBackBy: [...unit.heldBackBy],
      effects: unit.effects.map(compactEffect),
      facts: factsOnlyInTraces(unit),
      missing: unit.missing.map((missing) => ({ ...missing, elements: [...missing.elements] })),
      quotas: unit.quotas.map((quota) => ({ ...quota, tiedWith: [...quota.tiedWith] })),
    }),
    sections: sections.map(({ id, maximum: most, points, percent }) => ({
      id,
      maximum: most,
      ...withoutEmpty({ points, percent }),
    })),
    criteria: criteria.map((result) => compactCriterion(result, unit.table, { table, names })),
    ...withoutEmpty({
      otherInputs: otherInputs.map((input) => compactInput(input, names)),
      origins: names.origins,
    }),
  };
}

function compactEffect({ condition, gradeBefore, gradeAfter, trace }: EffectResult): KeptEffect {
  const judged = judgedText(trace.condition);
  return { condition, ...withoutEmpty({ gradeBefore, gradeAfter }), rule: trace.rule, judged };
}

function compactCriterion(
  result: CriterionResult,
  tableId: string,
  { table, names }: { readonly table: TableIndex; readonly names: CellNames },
): KeptCriterion {
  const { id, status, maximum, maxPoints, appraisal } = result;
  return {
    id,
    ...withoutEmpty({
      status: status === 'scored' ? null : status,
      maximum: maximum === maxPoints ? null : maximum,
      claimed: result.claimed,
      computed: result.computed,
      computedExact: result.computedExact,
      appraised: result.appraised,
      final: result.final,
      appraisal: appraisal && {
        ...withoutEmpty(wordsOf(appraisal)),
        at: keepCell(appraisal.at, names),
      },
      evidence: result.evidence,
      explanation: result.explanation,
      notApplicable: result.notApplicable,
      inputs: result.inputs.map((input) => compactInput(input, names)),
    }),
    parts: result.parts.map((part) => compactPart(part, partPrefix(tableId, id, part.part), table)),
  };
}

function wordsOf({ reason, authority, decidedOn }: AppraisalNote) {
  return { reason, authority, decidedOn };
}

function compactInput({ element, state, value, text, keptAs, at }: InputResult, names: CellNames) {
  const kept: KeptInput = {
    element,
    ...withoutEmpty({
      state: state === 'reported' ? null : state,
      value,
      text: text === value ? null : text,
      keptAs,
      at: at && keepCell(at, names),
    }),
  };
  return kept;
}

function compactPart(part: PartResult, prefix: string, table: TableIndex): KeptPart {
  const { points, firedRule, derived, fromUnits, fromUnitsMore, rules } = part;
  const own = table.partRules.get(prefix) ?? [];
  if (own.length !== rules.length || rules.some(({ rule }, at) => rule !== own[at]?.name)) {
    throw new Error(`${prefix} was not judged by its own rules`);
  }
  return withoutEmpty({
    points,
    fired: firedRule && below(prefix, firedRule),
    derived: namedBelow(prefix, derived, (value) => value),
    fromUnits: namedBelow(prefix, fromUnits, (ids) => [...ids]),
    fromUnitsMore: fromUnitsMore && namedBelow(prefix, fromUnitsMore, (more) => more),
    judged: rules.map(({ condition }) => judgedText(condition)).join(' '),
  });
}

function namedBelow<Value, Kept>(
  prefix: string,
  values: Readonly<Record<string, Value>>,
  keep: (value: Value) => Kept,
): Record<string, Kept> {
  const kept: Record<string, Kept> = {};
  for (const [name, value] of Object.entries(values)) kept[below(prefix, name)] = keep(value);
  return kept;
}

/** A name without the prefix of its part: what is left begins with "/", ":" or ".". */
function below(prefix: string, name: string): string {
  return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}
