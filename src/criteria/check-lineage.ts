import type { CriteriaFinding } from '../domain/criteria-fault.js';
import type { CriteriaSet } from './criteria-set.js';
import { isRead, walkTable } from './walk-table.js';

const FILE = 'criteria-set.yaml';

function criteriaOf(set: CriteriaSet): readonly string[] {
  return set.tables.flatMap((table) =>
    walkTable(table).map(({ node }) => `${table.id}/${node.id}`),
  );
}

/** Where the replaced set comes from: given, or looked up by its id. */
export interface SetLibrary {
  /** Ids of all sets that can be found. */
  readonly ids: readonly string[];
  /** The set of an id of the list; throws what is wrong with it. */
  find(id: string): CriteriaSet;
}

/**
 * Lineage leads from criteria of this set to criteria of the set it replaces, both as "table/id". With
 * a library the replaced set must be in it; with neither only this set's side is checked. A set without
 * lineage may replace a decision that nobody has encoded.
 */
export function checkLineage(
  set: CriteriaSet,
  given: CriteriaSet | undefined,
  library?: SetLibrary,
): readonly CriteriaFinding[] {
  const entries = Object.entries(set.lineage);
  if (entries.length > 0 && set.replaces === undefined) {
    return [{ code: 'lineage-without-predecessor', params: {}, file: FILE, path: ['lineage'] }];
  }
  if (set.replaces === set.id) {
    const params = { what: 'replaces', why: 'replaces-itself' };
    return [{ code: 'combination-impossible', params, file: FILE, path: ['replaces'] }];
  }
  if (entries.length === 0 || set.replaces === undefined) return [];
  const found = set.replaces;
  if (given !== undefined) return checkEntries(set, given);
  if (library === undefined) return checkEntries(set, undefined);
  if (library.ids.includes(found)) return checkEntries(set, library.find(found));
  const params = { found, known: library.ids };
  return [
    { code: 'lineage-predecessor-unknown', params, file: FILE, path: ['replaces'] },
    ...checkEntries(set, undefined),
  ];
}

function checkEntries(
  set: CriteriaSet,
  predecessor: CriteriaSet | undefined,
): readonly CriteriaFinding[] {
  const own = criteriaOf(set);
  const old = predecessor === undefined ? undefined : criteriaOf(predecessor);
  const unread = set.tables.filter((table) => !isRead(table)).map(({ id }) => `${id}/`);
  return Object.entries(set.lineage).flatMap(([id, { from }]): readonly CriteriaFinding[] => [
    ...(unread.some((start) => id.startsWith(start)) ? [] : unknownIn(own, id, ['lineage', id])),
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
