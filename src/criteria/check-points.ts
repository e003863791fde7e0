import type { CriteriaFinding } from '../domain/criteria-fault.js';
import { exact, exactText, sumOf } from '../domain/exact-number.js';
import type { CriteriaSet, CriterionTable } from './criteria-set.js';
import type { CriterionGroup } from './criterion.js';
import type { PlacedNode } from './walk-table.js';
import { placedGroups, tableFile } from './walk-table.js';

function sumText(maxima: readonly { readonly maxPoints: number }[]): string {
  return exactText(sumOf(maxima.map(({ maxPoints }) => exact(maxPoints))));
}

function checkScale(table: CriterionTable, index: number): readonly CriteriaFinding[] {
  const sum = sumText(table.sections.filter(({ kind = 'scored' }) => kind === 'scored'));
  const declared = exactText(exact(table.scale));
  if (sum === declared) return [];
  return [
    {
      code: 'points-do-not-add-up',
      params: { id: table.id, declared, sum },
      file: 'criteria-set.yaml',
      path: ['tables', index, 'scale'],
    },
  ];
}

/** A bonus or deduction section may hold more than it can give: its maximum is a cap. */
function checkGroup(
  { node, path, depth }: PlacedNode<CriterionGroup>,
  table: CriterionTable,
): readonly CriteriaFinding[] {
  const file = tableFile(table.id);
  const misplaced: CriteriaFinding[] = [];
  if (depth > 0 && node.kind !== undefined) {
    const params = { what: `${node.id}.kind`, why: 'kind-only-at-top' };
    misplaced.push({ code: 'combination-impossible', params, file, path: [...path, 'kind'] });
  }
  const sum = sumText(node.criteria);
  const declared = exactText(exact(node.maxPoints));
  const capped = depth === 0 && (node.kind ?? 'scored') !== 'scored';
  if (sum === declared || (capped && exact(sum).gt(exact(declared)))) return misplaced;
  const params = { id: node.id, declared, sum };
  return [
    ...misplaced,
    { code: 'points-do-not-add-up', params, file, path: [...path, 'maxPoints'] },
  ];
}

/** Children add up to their parent, scored sections to the scale. */
export function checkPoints(set: CriteriaSet): readonly CriteriaFinding[] {
  return set.tables.flatMap((table, index) => [
    ...checkScale(table, index),
    ...placedGroups(table).flatMap((placed) => checkGroup(placed, table)),
  ]);
}
