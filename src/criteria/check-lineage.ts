import type { CriteriaFinding } from '../domain/criteria-fault.js';
import type { CriteriaSet } from './criteria-set.js';
import { walkTable } from './walk-table.js';

const FILE = 'criteria-set.yaml';

function criteriaOf(set: CriteriaSet): readonly string[] {
  return set.tables.flatMap((table) =>
    walkTable(table).map(({ node }) => `${table.id}/${node.id}`),
  );
}

/**
 * Lineage leads from criteria of this set to criteria of the set it replaces, both as "table/id".
 * Without the predecessor at hand only this set's side is checked.
 */
export function checkLineage(
  set: CriteriaSet,
  predecessor: CriteriaSet | undefined,
): readonly CriteriaFinding[] {
  const entries = Object.entries(set.lineage);
  if (entries.length > 0 && set.replaces === undefined) {
    return [{ code: 'lineage-without-predecessor', params: {}, file: FILE, path: ['lineage'] }];
  }
  if (set.replaces === set.id) {
    const params = { what: 'replaces', why: 'replaces-itself' };
    return [{ code: 'combination-impossible', params, file: FILE, path: ['replaces'] }];
  }
  const own = criteriaOf(set);
  const old = predecessor === undefined ? undefined : criteriaOf(predecessor);
  return entries.flatMap(([id, { from }]): readonly CriteriaFinding[] => [
    ...unknownIn(own, id, ['lineage', id]),
    ...(old === undefined
      ? []
      : from.flatMap((found, index) => unknownIn(old, found, ['lineage', id, 'from', index]))),
  ]);
}

function unknownIn(
  known: readonly string[],
  found: string,
  path: readonly (string | number)[],
): readonly CriteriaFinding[] {
  if (known.includes(found)) return [];
  return [
    { code: 'reference-unknown', params: { what: 'criterion', found, known }, file: FILE, path },
  ];
}
