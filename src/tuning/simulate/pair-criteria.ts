import type { CriteriaSet } from '../../criteria/criteria-set.js';
import { tableOfGroup } from '../../criteria/criteria-set.js';
import { matchCriteria, placedIn } from '../diff/match-criteria.js';
import type { GroupPair } from '../diff/match-tables.js';
import { matchTables } from '../diff/match-tables.js';

/** Criteria of one old and one new table that belong together; one side is empty where it has none. */
export interface CriteriaPair {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** As the newer of them is called. */
  readonly label: string;
}

/** How the two sets fit together. */
export interface SetPairing {
  readonly groups: readonly GroupPair[];
  /** Pairs of a table of each set: all criteria of both, each once, the new ones first in their order. */
  pairsOf(tableBefore: string, tableAfter: string): readonly CriteriaPair[];
  readonly guessedTables: readonly string[];
}

/** Pairs unit groups, tables and criteria by the lineage that the sets tell; else by likeness. */
export function pairSets(before: CriteriaSet, after: CriteriaSet): SetPairing {
  const match = matchTables(before, after);
  const matched = matchCriteria(before, after, match);
  const known = new Map<string, readonly CriteriaPair[]>();
  const makePairs = (tableBefore: string, tableAfter: string): readonly CriteriaPair[] => {
    const own = matched.find(({ pair }) => pair.after.id === tableAfter);
    const old = before.tables.find(({ id }) => id === tableBefore);
    const pairs = (own?.families ?? []).map(({ befores, afters }) => ({
      before: befores.filter(({ table }) => table === tableBefore).map(({ id }) => id),
      after: afters.map(({ id }) => id),
      label: afters.map(({ criterion }) => criterion.label).join(' + '),
    }));
    const used = new Set(pairs.flatMap((pair) => pair.before));
    const left = old === undefined ? [] : placedIn(old).filter(({ id }) => !used.has(id));
    return [
      ...pairs,
      ...left.map(({ id, criterion }) => ({ before: [id], after: [], label: criterion.label })),
    ];
  };
  return {
    groups: match.groups,
    guessedTables: matched
      .filter(({ basis, pair }) => basis === 'guessed' && pair.befores.length > 0)
      .map(({ pair }) => pair.after.id),
    pairsOf: (tableBefore, tableAfter) => {
      const key = `${tableBefore}/${tableAfter}`;
      const pairs = known.get(key) ?? makePairs(tableBefore, tableAfter);
      known.set(key, pairs);
      return pairs;
    },
  };
}

/** The tables that score a unit group before and after; undefined where a set does not have it. */
export function tablesOfPair(
  { before: old, after: own }: GroupPair,
  sets: { readonly before: CriteriaSet; readonly after: CriteriaSet },
): { readonly before: string; readonly after: string } | undefined {
  if (old === undefined || own === undefined) return undefined;
  return {
    before: tableOfGroup(sets.before, old.id).id,
    after: tableOfGroup(sets.after, own.id).id,
  };
}
