import { expect } from 'vitest';
import type { CriteriaSet } from '../../src/criteria/criteria-set.js';
import { canonicalJson } from '../../src/domain/canonical-json.js';
import type { Evaluation, UnitResult } from '../../src/domain/evaluation.js';
import { exactText } from '../../src/domain/exact-number.js';
import { nameTies } from '../../src/domain/name-ties.js';
import type { QuickNumber } from '../../src/domain/quick-number.js';
import { fromQuick } from '../../src/domain/quick-number.js';
import type { RawTable } from '../../src/domain/raw-table.js';
import type { UnitReport } from '../../src/domain/submission.js';
import { compareText } from '../../src/domain/text.js';
import type { RuleSet, TableProgram } from '../../src/rules/rule-set.js';
import { planGroups, planLeaves } from '../../src/rules/rule-set.js';
import type { RankedVariantUnit, VariantUnit } from '../../src/score-variants.js';
import { makeVariantScorer, rankVariant } from '../../src/score-variants.js';
import { takeInAll } from './take-in-all.js';

const textOf = (value: QuickNumber | undefined) =>
  value === undefined ? null : exactText(fromQuick(value));

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  [...items].sort((left, right) => compareText(left.id, right.id));

/** What the quick path gives of a unit, in the words of its UnitResult. */
function quickResult({ unit, ...ranked }: RankedVariantUnit, table: TableProgram) {
  const { card, outcome, gradeByPoints = null } = unit;
  const groups = table.sections.flatMap(planGroups);
  const leaves = table.sections.flatMap(planLeaves);
  const { report } = card.unit;
  return {
    unitId: report.unitId,
    unitGroup: report.unitGroup,
    table: unit.table,
    maximum: textOf(card.maximum),
    subtotal: textOf(card.subtotal),
    bonus: textOf(card.bonus),
    deduction: textOf(card.deduction),
    total: textOf(card.total),
    percent: textOf(card.percent),
    totalWithoutBonus: textOf(card.totalWithoutBonus),
    percentWithoutBonus: textOf(card.percentWithoutBonus),
    outcome,
    grade: ranked.grade ?? null,
    gradeByPoints,
    heldBackBy: ranked.heldBackBy,
    rank: ranked.place?.rank ?? null,
    ...nameTies(ranked.place?.sharedBy ?? [], report.unitId),
    sections: byId(
      card.groups.map(({ points, maximum }, at) => ({
        id: groups[at]?.id ?? '',
        maximum: textOf(maximum),
        points: textOf(points),
      })),
    ),
    criteria: card.criteria.map(({ status, final, maximum, policy }, at) => ({
      id: leaves[at]?.id ?? '',
      status,
      maximum: textOf(maximum),
      final: textOf(final),
      policy: policy ?? null,
    })),
  };
}

/** The same of the ordinary result. */
function ordinaryResult(unit: UnitResult): ReturnType<typeof quickResult> {
  return {
    unitId: unit.unitId,
    unitGroup: unit.unitGroup,
    table: unit.table,
    maximum: unit.maximum,
    subtotal: unit.subtotal,
    bonus: unit.bonus,
    deduction: unit.deduction,
    total: unit.total,
    percent: unit.percent,
    totalWithoutBonus: unit.totalWithoutBonus,
    percentWithoutBonus: unit.percentWithoutBonus,
    outcome: unit.outcome,
    grade: unit.grade,
    gradeByPoints: unit.gradeByPoints,
    heldBackBy: unit.heldBackBy,
    rank: unit.rank,
    tiedWith: unit.tiedWith,
    sections: byId(unit.sections.map(({ id, maximum, points }) => ({ id, maximum, points }))),
    criteria: unit.criteria.map(({ id, status, maximum, final, notApplicable }) => ({
      id,
      status,
      maximum,
      final,
      policy: notApplicable?.policy ?? null,
    })),
  };
}

/** Fails where the quick path says anything else of a unit than the evaluation. */
export function expectSame(
  units: readonly VariantUnit[],
  evaluation: Pick<Evaluation, 'units'>,
  rules: RuleSet,
): void {
  const tables = new Map(rules.tables.map((table) => [table.id, table]));
  const quick = rankVariant(units, rules).map((ranked) => {
    const table = tables.get(ranked.unit.table);
    if (table === undefined) throw new Error(`no table ${ranked.unit.table}`);
    return quickResult(ranked, table);
  });
  const sorted = (results: readonly ReturnType<typeof quickResult>[]) =>
    [...results].sort((left, right) => compareText(left.unitId, right.unitId));
  const [found, wanted] = [sorted(quick), sorted(evaluation.units.map(ordinaryResult))];
  // The texts are compared first: the other takes twenty times as long.
  if (canonicalJson(found) !== canonicalJson(wanted)) expect(found).toEqual(wanted);
}

/** The reports of a run's units, as they are scored. */
export function reportsOf(
  tables: readonly RawTable[],
  criteriaSet: CriteriaSet,
  year: number,
): readonly UnitReport[] {
  return takeInAll(tables, criteriaSet, year).submission.units;
}

/** Scores the units of a run on the quick path and holds them against its evaluation. */
export async function expectQuickSame(
  { tables, criteriaSet, rules, year }: QuickRun,
  evaluation: Evaluation,
): Promise<void> {
  const scorer = makeVariantScorer(reportsOf(tables, criteriaSet, year), year);
  expectSame(await scorer.score(rules), evaluation, rules);
}

interface QuickRun {
  readonly tables: readonly RawTable[];
  readonly criteriaSet: CriteriaSet;
  readonly rules: RuleSet;
  readonly year: number;
}
