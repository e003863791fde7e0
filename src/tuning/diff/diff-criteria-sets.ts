import type { CriteriaSet, CriterionTable } from '../../criteria/criteria-set.js';
import { leavesOf } from '../../criteria/criterion.js';
import { walkTable } from '../../criteria/walk-table.js';
import type { CriteriaChange } from '../../domain/criteria-change.js';
import { exact, exactText } from '../../domain/exact-number.js';
import { compileRuleSet } from '../../rules/compile-rule-set.js';
import { diffElements } from './diff-elements.js';
import type { RuledPair } from './diff-family.js';
import { diffFamily } from './diff-family.js';
import { diffGrades } from './diff-grades.js';
import { diffGoneTable, diffTable, diffUnitGroups } from './diff-groups.js';
import { diffSections } from './diff-sections.js';
import { diffSet } from './diff-set.js';
import { keyOf } from './lineage.js';
import { placed } from './make-change.js';
import type { PlacedLeaf, TableFamilies } from './match-criteria.js';
import { destinationsOf, matchCriteria, placedIn } from './match-criteria.js';
import type { TableMatch } from './match-tables.js';
import { matchTables } from './match-tables.js';

/** A new criterion counts in a scored section at the cost of all others; beside the scale it does not. */
const EFFECT_OF_NEW = { scored: 'either', bonus: 'raises', deduction: 'lowers' } as const;
const EFFECT_OF_GONE = { scored: 'either', bonus: 'lowers', deduction: 'raises' } as const;

function kindIn(set: CriteriaSet, { table, id }: PlacedLeaf) {
  const sections = set.tables.find((each) => each.id === table)?.sections ?? [];
  const section = sections.find((each) => leavesOf(each).some((leaf) => leaf.id === id));
  return section?.kind ?? 'scored';
}

function pointsOf({ criterion }: PlacedLeaf): string {
  return exactText(exact(criterion.maxPoints));
}

/** An old criterion that is in none of its units' criteria any more. */
function goneLeaf(
  leaf: PlacedLeaf,
  set: CriteriaSet,
  { matched, families }: { matched: readonly TableFamilies[]; families?: TableFamilies },
): readonly CriteriaChange[] {
  const { table, id } = leaf;
  const siblings = matched
    .filter(({ pair }) => pair.befores.some((before) => before.id === table))
    .map(({ pair }) => pair.after.id);
  const to = destinationsOf(leaf, matched).filter((ref) => !siblings.includes(ref.table));
  const effect = EFFECT_OF_GONE[kindIn(set, leaf)];
  const points = pointsOf(leaf);
  const basis = families?.basis ?? 'lineage';
  const place = {
    scope: 'criterion',
    before: [{ table, id }],
    basis,
    ...(families && { inTable: families.pair.after.id }),
  } as const;
  return to.length > 0
    ? placed([{ kind: 'criterion-moved-away', params: { points, to }, effect }], place)
    : placed([{ kind: 'criterion-removed', params: { points }, effect }], place);
}

/** What becomes of the criteria of one table. */
function diffLeaves(
  families: TableFamilies,
  sets: RuledPair,
  matched: readonly TableFamilies[],
): readonly CriteriaChange[] {
  const { pair, left } = families;
  if (pair.befores.length === 0) return [];
  const ownTables = pair.befores.map(({ id }) => id);
  const at = new Map<string, readonly CriteriaChange[]>();
  const before = sets.before.set;
  for (const family of families.families) {
    const [only] = family.afters;
    const changes: readonly CriteriaChange[] =
      family.befores.length === 0 && only !== undefined
        ? placed(
            [{ kind: 'criterion-added', params: { points: pointsOf(only) } }],
            {
              scope: 'criterion',
              before: [],
              after: { table: only.table, id: only.id },
              basis: family.basis,
            },
            EFFECT_OF_NEW[kindIn(sets.after.set, only)],
          )
        : diffFamily(family, sets, ownTables);
    for (const leaf of family.afters) {
      const own = changes.filter(
        ({ place }) => place.scope === 'criterion' && place.after?.id === leaf.id,
      );
      at.set(leaf.id, own);
    }
  }
  const gone = new Map(
    left.map((leaf) => [keyOf(leaf), goneLeaf(leaf, before, { matched, families })]),
  );
  return inOldPlaces(families, { at, gone });
}

/** Criteria in the new order; what is gone stands behind the last one before it that stayed. */
function inOldPlaces(
  { pair, families }: TableFamilies,
  {
    at,
    gone,
  }: {
    /** By ids of the new version. */
    readonly at: ReadonlyMap<string, readonly CriteriaChange[]>;
    /** By keys of the old version. */
    readonly gone: ReadonlyMap<string, readonly CriteriaChange[]>;
  },
): readonly CriteriaChange[] {
  const order = pair.befores.flatMap(placedIn).map(keyOf);
  const anchors = new Map(
    [...gone.keys()].map((key) => [
      key,
      order.slice(0, order.indexOf(key)).findLast((each) => !gone.has(each)),
    ]),
  );
  const told = new Set<string>();
  const goneBehind = (isBehind: (anchor: string | undefined) => boolean) => {
    const keys = [...anchors].filter(([key, anchor]) => !told.has(key) && isBehind(anchor));
    for (const [key] of keys) told.add(key);
    return keys.flatMap(([key]) => gone.get(key) ?? []);
  };
  const descended = new Map(
    families.flatMap(({ afters }) => afters).map(({ id, from }) => [id, from.map(keyOf)]),
  );
  return [
    ...goneBehind((anchor) => anchor === undefined),
    ...placedIn(pair.after).flatMap(({ id }) => [
      ...(at.get(id) ?? []),
      ...goneBehind(
        (anchor) => anchor !== undefined && descended.get(id)?.includes(anchor) === true,
      ),
    ]),
    ...goneBehind(() => true),
  ];
}

/** As the new version prints them: a section before what it holds; what is gone stays where it stood. */
function inPrintedOrder(
  changes: readonly CriteriaChange[],
  table: CriterionTable,
): readonly CriteriaChange[] {
  const order = new Map(walkTable(table).map(({ node }, index) => [node.id, index] as const));
  let last = -1;
  const ranked = changes.map((change) => {
    const { place } = change;
    const isNode = place.scope === 'criterion' || place.scope === 'section';
    const at = isNode && place.after !== undefined ? order.get(place.after.id) : undefined;
    if (place.scope === 'criterion') last = at ?? last;
    if (at !== undefined) return { change, rank: at };
    return { change, rank: place.scope === 'criterion' ? last + 0.5 : order.size };
  });
  return ranked.sort((left, right) => left.rank - right.rank).map(({ change }) => change);
}

function diffTables(sets: RuledPair, match: TableMatch): readonly CriteriaChange[] {
  const matched = matchCriteria(sets.before.set, sets.after.set, match);
  const kept = matched.flatMap((families) => [
    ...diffTable(families, match),
    ...inPrintedOrder(
      [...diffLeaves(families, sets, matched), ...diffSections(families)],
      families.pair.after,
    ),
  ]);
  const gone = match.gone.flatMap((table) => {
    const { changes, dropped } = diffGoneTable(table, matched);
    return [...changes, ...dropped.flatMap((leaf) => goneLeaf(leaf, sets.before.set, { matched }))];
  });
  return [...kept, ...gone];
}

/**
 * Every change between two versions of a criteria set, as named kinds: first the decision, then grades,
 * unit groups, tables with their sections and criteria as the new version prints them, then figures. What
 * is gone stands at its old place. Cases and comments say nothing here. A set against itself gives none.
 */
export function diffCriteriaSets(
  before: CriteriaSet,
  after: CriteriaSet,
): readonly CriteriaChange[] {
  const sets: RuledPair = {
    before: { set: before, rules: compileRuleSet(before) },
    after: { set: after, rules: compileRuleSet(after) },
  };
  const match = matchTables(before, after);
  return [
    ...diffSet(before, after),
    ...diffUnitGroups(before, after, match),
    ...diffGrades(sets),
    ...diffTables(sets, match),
    ...diffElements(before.elements, after.elements),
  ];
}
