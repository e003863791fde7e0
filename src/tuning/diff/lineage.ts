import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { NodeRef } from '../../domain/change-values.js';

/** "table/id" → where it came from, as the newer of the two sets tells it. */
export type Origins = ReadonlyMap<string, readonly NodeRef[]>;

/** "table/id"; ids may hold a slash, ids of tables may not. */
export function keyOf({ table, id }: NodeRef): string {
  return `${table}/${id}`;
}

function refOf(key: string): NodeRef {
  const at = key.indexOf('/');
  return { table: key.slice(0, at), id: key.slice(at + 1) };
}

/**
 * Where sections and criteria of `after` came from in `before`. The lineage of the set that replaces the
 * other is read, against its direction where that is the older one. Empty where neither replaces the other.
 */
export function originsOf(before: CriteriaSet, after: CriteriaSet): Origins {
  if (after.replaces === before.id) {
    return new Map(
      Object.entries(after.lineage).map(([key, { from }]) => [key, from.map(refOf)] as const),
    );
  }
  const turned = new Map<string, NodeRef[]>();
  if (before.replaces !== after.id) return turned;
  for (const [key, { from }] of Object.entries(before.lineage)) {
    for (const origin of from) turned.set(origin, [...(turned.get(origin) ?? []), refOf(key)]);
  }
  return turned;
}
