import type { CriteriaSet, CriterionTable } from '../../criteria/criteria-set.js';
import { leavesOfTable } from '../../criteria/criteria-set.js';
import type { UnitGroup } from '../../criteria/criteria-set-file.js';
import type { ChangePlace, CriteriaChange } from '../../domain/criteria-change.js';
import type { FoundChange } from './make-change.js';
import { isSame, numberOrNull, numberTextOf, placed } from './make-change.js';
import type { PlacedLeaf, TableFamilies } from './match-criteria.js';
import { destinationsOf, placedIn } from './match-criteria.js';
import type { GroupPair, TableMatch, TablePair } from './match-tables.js';

function labelOf(tables: readonly CriterionTable[], id: string): string {
  return tables.find((table) => table.id === id)?.label ?? id;
}

/** Whether an old table became one new table and nothing else did. */
function isOneToOne(from: string, to: string, { pairs }: TableMatch): boolean {
  const own = pairs.filter(({ befores }) => befores.some(({ id }) => id === from));
  const [only, ...others] = own;
  return others.length === 0 && only?.after.id === to && only.befores.length === 1;
}

function diffGroup(old: UnitGroup, own: UnitGroup): readonly FoundChange[] {
  const found: FoundChange[] = [];
  if (old.label !== own.label) {
    found.push({ kind: 'unit-group-renamed', params: { from: old.label, to: own.label } });
  }
  if (old.id !== own.id) {
    found.push({ kind: 'unit-group-renamed', params: { from: old.id, to: own.id } });
  }
  if (!isSame(old.leavesOut, own.leavesOut)) {
    const params = { from: old.leavesOut ?? [], to: own.leavesOut ?? [] };
    found.push({ kind: 'unit-group-leaves-out-changed', params, effect: 'either' });
  }
  if (old.scale !== own.scale) {
    const params = { from: numberOrNull(old.scale), to: numberOrNull(own.scale) };
    found.push({ kind: 'unit-group-scale-changed', params, effect: 'either' });
  }
  if (old.ranked !== own.ranked) {
    const params = { from: old.ranked !== false, to: own.ranked !== false };
    found.push({ kind: 'unit-group-ranked-changed', params });
  }
  if (!isSame(old.aliases, own.aliases)) {
    const params = { from: old.aliases, to: own.aliases };
    found.push({ kind: 'unit-group-aliases-changed', params });
  }
  return found;
}

function diffTableOfGroup(
  { before: old, after: own }: GroupPair,
  sets: { before: CriteriaSet; after: CriteriaSet },
  match: TableMatch,
): readonly FoundChange[] {
  if (old === undefined || own === undefined) return [];
  if (old.table === own.table || isOneToOne(old.table, own.table, match)) return [];
  const from = labelOf(sets.before.tables, old.table);
  const to = labelOf(sets.after.tables, own.table);
  return [{ kind: 'unit-group-table-changed', params: { from, to } }];
}

/** Unit groups new, gone, renamed, moved to another table, or with other limits. */
export function diffUnitGroups(
  before: CriteriaSet,
  after: CriteriaSet,
  match: TableMatch,
): readonly CriteriaChange[] {
  return match.groups.flatMap((pair) => {
    const { before: old, after: own } = pair;
    const place = {
      scope: 'unit-group',
      ...(old && { before: old.id }),
      ...(own && { after: own.id }),
    } as const;
    if (old !== undefined && own !== undefined) {
      const found = [...diffGroup(old, own), ...diffTableOfGroup(pair, { before, after }, match)];
      return placed(found, place);
    }
    if (own !== undefined) {
      const params = { label: own.label, table: labelOf(after.tables, own.table) };
      return placed([{ kind: 'unit-group-added', params }], place);
    }
    const params = {
      label: old?.label ?? '',
      table: labelOf(before.tables, old?.table ?? ''),
    };
    return placed([{ kind: 'unit-group-removed', params }], place);
  });
}

function placeOf(pair: TablePair): ChangePlace {
  const [first] = pair.befores;
  return { scope: 'table', ...(first && { before: first.id }), after: pair.after.id };
}

/** Whether criteria that are in both stand in another order. */
function isReordered({ families, pair }: TableFamilies): boolean {
  const [table, ...others] = pair.befores;
  if (table === undefined || others.length > 0) return false;
  const order = placedIn(table).map(({ id }) => id);
  const at = families.flatMap(({ befores, afters }) => {
    const [old] = befores;
    const isSingle = befores.length === 1 && afters.length === 1;
    return isSingle && old?.table === table.id && old.id === afters[0]?.id
      ? [order.indexOf(old.id)]
      : [];
  });
  return at.some((place, index) => index > 0 && place < (at[index - 1] ?? 0));
}

/** What became of a table: new, renamed, split from or merged of old ones, with another scale. */
export function diffTable(
  matched: TableFamilies,
  { pairs }: TableMatch,
): readonly CriteriaChange[] {
  const { pair } = matched;
  const { befores, after } = pair;
  const [old, ...others] = befores;
  const place = placeOf(pair);
  if (old === undefined) {
    const params = { label: after.label, criteria: leavesOfTable(after).length };
    return placed([{ kind: 'table-added', params, effect: 'either' }], place);
  }
  const found: FoundChange[] = [];
  const siblings = pairs.filter((each) => each.befores.includes(old));
  if (others.length > 0) {
    const params = { label: after.label, from: befores.map(({ label }) => label) };
    found.push({ kind: 'table-merged', params });
  } else if (siblings.length > 1) {
    const params = { label: old.label, into: siblings.map((each) => each.after.label) };
    found.push({ kind: 'table-split', params });
  } else if (old.label !== after.label) {
    found.push({ kind: 'table-renamed', params: { from: old.label, to: after.label } });
  } else if (old.id !== after.id) {
    found.push({ kind: 'table-renamed', params: { from: old.id, to: after.id } });
  }
  if (old.scale !== after.scale) {
    const params = { from: numberTextOf(old.scale), to: numberTextOf(after.scale) };
    found.push({ kind: 'table-scale-changed', params, effect: 'either' });
  }
  if (isReordered(matched)) found.push({ kind: 'order-changed', params: {} });
  return placed(found, place);
}

/** A table whose units have none any more, and which of its criteria went elsewhere. */
export function diffGoneTable(
  table: CriterionTable,
  matched: readonly TableFamilies[],
): { readonly changes: readonly CriteriaChange[]; readonly dropped: readonly PlacedLeaf[] } {
  const leaves = placedIn(table);
  const dropped = leaves.filter((leaf) => destinationsOf(leaf, matched).length === 0);
  const movedTo = leaves.flatMap((leaf) => destinationsOf(leaf, matched));
  const params = {
    label: table.label,
    criteria: leaves.length,
    movedTo,
    dropped: dropped.length,
  };
  const place = { scope: 'table', before: table.id } as const;
  return { changes: placed([{ kind: 'table-removed', params, effect: 'either' }], place), dropped };
}
