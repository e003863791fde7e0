import type { CriteriaSet, CriterionTable } from '../../criteria/criteria-set.js';
import { leavesOfTable } from '../../criteria/criteria-set.js';
import type { Criterion } from '../../criteria/criterion.js';
import type { NodeRef } from '../../domain/change-values.js';
import type { MatchBasis } from '../../domain/criteria-change.js';
import { guessOrigins } from './guess-origins.js';
import type { Origins } from './lineage.js';
import { keyOf, originsOf } from './lineage.js';
import type { TableMatch, TablePair } from './match-tables.js';

/** A leaf with the table it stands in. */
export interface PlacedLeaf extends NodeRef {
  readonly criterion: Criterion;
}

/** A leaf of the new version with those of the old one that it came from itself. */
export interface DescendedLeaf extends PlacedLeaf {
  readonly from: readonly PlacedLeaf[];
}

/** Criteria that belong together: some of the old version became these of the new one. */
export interface Family {
  readonly befores: readonly PlacedLeaf[];
  readonly afters: readonly DescendedLeaf[];
  readonly basis: MatchBasis;
}

/** The criteria of one table of the new version, in its order. */
export interface TableFamilies {
  readonly pair: TablePair;
  readonly basis: MatchBasis;
  readonly families: readonly Family[];
  /** Old criteria of its units that nothing in this table came from. */
  readonly left: readonly PlacedLeaf[];
}

/** A leaf of a set by its place. */
function leafAt(set: CriteriaSet, { table, id }: NodeRef): PlacedLeaf | undefined {
  const found = set.tables.find((each) => each.id === table);
  const criterion = found && leavesOfTable(found).find((leaf) => leaf.id === id);
  return criterion && { table, id, criterion };
}

export function placedIn(table: CriterionTable): readonly PlacedLeaf[] {
  return leavesOfTable(table).map((criterion) => ({
    table: table.id,
    id: criterion.id,
    criterion,
  }));
}

/** Origins by equal ids: the two are versions of one set. What is left is guessed. */
function sameIds({ befores, after }: TablePair): Origins {
  const old = new Map(befores.flatMap(placedIn).map((leaf) => [leaf.id, leaf] as const));
  const same = placedIn(after).flatMap((leaf) => {
    const own = old.get(leaf.id);
    return own === undefined ? [] : [[keyOf(leaf), [{ table: own.table, id: own.id }]] as const];
  });
  const taken = new Set(same.flatMap(([, from]) => from.map(keyOf)));
  const guessed = guessOrigins(befores, after);
  const rest = [...guessed].filter(
    ([key, from]) =>
      !same.some(([own]) => own === key) && !from.some((ref) => taken.has(keyOf(ref))),
  );
  return new Map([...same, ...rest]);
}

interface TableOrigins {
  readonly origins: Origins;
  readonly basis: MatchBasis;
}

function originsIn(pair: TablePair, told: Origins, sets: { before: string; after: string }) {
  const { after } = pair;
  const isTold = [...told.keys()].some((key) => key.startsWith(`${after.id}/`));
  if (isTold) return { origins: told, basis: 'lineage' } as TableOrigins;
  if (sets.before === sets.after) {
    return { origins: sameIds(pair), basis: 'same-set' } as TableOrigins;
  }
  return { origins: guessOrigins(pair.befores, after), basis: 'guessed' } as TableOrigins;
}

/** Which criteria became which, table by table of the new version. */
export function matchCriteria(
  before: CriteriaSet,
  after: CriteriaSet,
  tables: TableMatch,
): readonly TableFamilies[] {
  const told = originsOf(before, after);
  return tables.pairs.map((pair): TableFamilies => {
    const { origins, basis } = originsIn(pair, told, { before: before.id, after: after.id });
    const families = familiesOf(pair.after, { origins, basis }, before);
    const used = new Set(families.flatMap(({ befores }) => befores.map(keyOf)));
    const left = pair.befores.flatMap(placedIn).filter((leaf) => !used.has(keyOf(leaf)));
    return { pair, basis, families, left };
  });
}

/** Leaves that share an origin belong to one family; it stands where its first leaf stands. */
function familiesOf(
  after: CriterionTable,
  { origins, basis }: TableOrigins,
  before: CriteriaSet,
): readonly Family[] {
  const families: { befores: PlacedLeaf[]; afters: DescendedLeaf[] }[] = [];
  for (const leaf of placedIn(after)) {
    const from = (origins.get(keyOf(leaf)) ?? []).flatMap((ref) => leafAt(before, ref) ?? []);
    const keys = from.map(keyOf);
    const joined = families.filter(({ befores }) =>
      befores.some((old) => keys.includes(keyOf(old))),
    );
    const [first, ...others] = joined;
    if (first === undefined) {
      families.push({ befores: [...from], afters: [{ ...leaf, from }] });
      continue;
    }
    for (const other of others) {
      first.befores.push(...other.befores);
      first.afters.push(...other.afters);
      families.splice(families.indexOf(other), 1);
    }
    const known = new Set(first.befores.map(keyOf));
    first.befores.push(...from.filter((old) => !known.has(keyOf(old))));
    first.afters.push({ ...leaf, from });
  }
  return families.map((family) => ({ ...family, basis }));
}

/** Where an old criterion went, as the lineage tells it: tables and ids of the new version. */
export function destinationsOf(
  { table, id }: NodeRef,
  matched: readonly TableFamilies[],
): readonly NodeRef[] {
  return matched.flatMap(({ families, basis }) =>
    basis === 'guessed'
      ? []
      : families.flatMap(({ befores, afters }) =>
          befores.some((old) => old.table === table && old.id === id)
            ? afters.map((leaf) => ({ table: leaf.table, id: leaf.id }))
            : [],
        ),
  );
}
