import type { CriteriaSet, CriterionTable } from '../criteria/criteria-set.js';
import { leavesOfTable, rankingBlocks } from '../criteria/criteria-set.js';
import type { AppraisalRow, AppraisedUnit } from '../domain/appraisal.js';
import type { CriterionResult, Evaluation, UnitResult } from '../domain/evaluation.js';
import type { ExactNumber } from '../domain/exact-number.js';
import { exact, exactText } from '../domain/exact-number.js';

/**
 * What a council goes through, in the order in which it is worth its time: the largest difference of
 * self-scored and computed points first; then criteria without computed points; then the rest, by unit and criterion in their order.
 * What does not apply comes last.
 */
export function appraisalRows(
  evaluation: Pick<Evaluation, 'units'>,
  set: CriteriaSet,
  unitIds?: ReadonlySet<string>,
): readonly AppraisalRow[] {
  const labels = new Map(set.tables.map((table) => [table.id, labelsOf(table)]));
  const blockOf = blockLabels(set);
  return evaluation.units
    .filter(({ unitId }) => unitIds === undefined || unitIds.has(unitId))
    .flatMap((unit) =>
      unit.criteria.map((result) =>
        rowOf(unit, result, {
          block: blockOf(unit.unitGroup),
          label: labels.get(unit.table)?.get(result.id) ?? result.id,
        }),
      ),
    )
    .map((row) => ({ row, size: sizeOf(row), place: placeOf(row) }))
    .sort((left, right) => left.place - right.place || right.size.compare(left.size))
    .map(({ row }) => row);
}

/** The labels of a table's criteria by id. */
function labelsOf(table: CriterionTable): ReadonlyMap<string, string> {
  return new Map(leavesOfTable(table).map(({ id, label }) => [id, label]));
}

/** The label of the block in which units of a group are ranked; empty where all are ranked together. */
function blockLabels(set: CriteriaSet): (unitGroup: string) => string {
  const blocks = rankingBlocks(set);
  return (unitGroup) =>
    blocks.find(({ unitGroups }) => unitGroups.includes(unitGroup))?.label ?? '';
}

function rowOf(
  { unitId, name, unitGroup, table }: UnitResult,
  result: CriterionResult,
  { block, label }: Pick<AppraisedUnit, 'block'> & { readonly label: string },
): AppraisalRow {
  const { id, kind, status, maxPoints, claimed, computed, evidence, explanation } = result;
  const { appraised, appraisal } = result;
  const isKnown = claimed !== null && computed !== null;
  return {
    unitId,
    name,
    unitGroup,
    block,
    table,
    criterion: id,
    label,
    kind,
    status,
    maxPoints,
    claimed,
    computed,
    difference: isKnown ? exactText(exact(claimed).sub(exact(computed))) : null,
    evidence,
    explanation,
    appraised,
    note: appraisal,
  };
}

function sizeOf({ difference }: AppraisalRow): ExactNumber {
  return exact(difference ?? '0').abs();
}

function placeOf(row: AppraisalRow): number {
  if (row.status === 'not-applicable') return 3;
  if (row.difference !== null && row.difference !== '0') return 0;
  return row.computed === null ? 1 : 2;
}
