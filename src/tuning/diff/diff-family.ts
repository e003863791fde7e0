import { partsOf } from '../../criteria/criterion.js';
import type { NodeRef, PartPlace } from '../../domain/change-values.js';
import type {
  ChangeEffect,
  ChangePlace,
  CriteriaChange,
  CriteriaChangeKind,
} from '../../domain/criteria-change.js';
import type { ScoringSpec } from '../../methods/index.js';
import type { AwardDifference, RuledSet } from './compare-awards.js';
import { compareAwards, effectOf } from './compare-awards.js';
import type { SetPair } from './diff-deadline.js';
import { diffLeaf } from './diff-leaf.js';
import { diffPart, measuredBy } from './diff-part.js';
import { keyOf } from './lineage.js';
import type { FoundChange } from './make-change.js';
import { isSame, placed } from './make-change.js';
import type { DescendedLeaf, Family, PlacedLeaf } from './match-criteria.js';

/** Both versions with their rules. */
export interface RuledPair {
  readonly before: RuledSet;
  readonly after: RuledSet;
}

interface PlacedPart {
  readonly leaf: PlacedLeaf;
  readonly spec: ScoringSpec;
  readonly place: PartPlace;
}

function partsIn(leaf: PlacedLeaf): readonly PlacedPart[] {
  return partsOf(leaf.criterion).map((spec, index) => ({
    leaf,
    spec,
    place: { table: leaf.table, id: leaf.id, part: index + 1 },
  }));
}

interface PartPair {
  readonly before?: PlacedPart;
  readonly after?: PlacedPart;
}

/** Parts that say the same, then parts that read the same figures, then some of them; the rest in order. */
function pairParts(before: readonly PlacedPart[], after: readonly PlacedPart[]) {
  const free = [...before];
  const found = new Map<PlacedPart, PlacedPart>();
  const take = (test: (old: PlacedPart, own: PlacedPart) => boolean) => {
    for (const own of after) {
      if (found.has(own)) continue;
      const at = free.findIndex((old) => test(old, own));
      const [old] = at < 0 ? [] : free.splice(at, 1);
      if (old !== undefined) found.set(own, old);
    }
  };
  const figures = ({ spec }: PlacedPart) => [...measuredBy(spec)].sort();
  take((old, own) => isSame(old.spec, own.spec));
  take((old, own) => isSame(figures(old), figures(own)));
  take((old, own) => figures(old).some((figure) => figures(own).includes(figure)));
  if (before.length === after.length) take(() => true);
  const pairs: readonly PartPair[] = after.map((own) => {
    const old = found.get(own);
    return old === undefined ? { after: own } : { before: old, after: own };
  });
  return [...pairs, ...free.map((old): PartPair => ({ before: old }))];
}

/** Kinds that never move points by themselves: names, papers, places, other words for the same rule. */
const HARMLESS: ReadonlySet<CriteriaChangeKind> = new Set([
  'criterion-renamed',
  'evidence-changed',
  'citation-changed',
  'rule-rewritten',
]);

/** Of a family that came together from two tables only what these units had before counts. */
function ownOrigins({ befores }: Family, ownTables: readonly string[]): readonly PlacedLeaf[] {
  const own = befores.filter(({ table }) => ownTables.includes(table));
  return own.length > 0 ? own : befores;
}

function refsOf(leaves: readonly PlacedLeaf[]): readonly NodeRef[] {
  return leaves.map(({ table, id }) => ({ table, id }));
}

/** Everything that changed for criteria that belong together, each at its place in the new version. */
export function diffFamily(
  family: Family,
  sets: RuledPair,
  ownTables: readonly string[],
): readonly CriteriaChange[] {
  const befores = ownOrigins(family, ownTables);
  const isNewHere = befores.every(({ table }) => !ownTables.includes(table));
  const scoring = diffScoring(befores, family, sets);
  const leaves = family.afters.map((leaf) => ({
    leaf,
    found: diffLeaf(leaf, { family, befores, ownTables }),
  }));
  const touches = scoring.size > 0 || leaves.some(({ found }) => found.some(isScoring));
  const difference: AwardDifference = touches
    ? compareAwards(
        { refs: isNewHere ? [] : refsOf(befores), ruled: sets.before },
        { refs: refsOf(family.afters), ruled: sets.after },
      )
    : { effect: isNewHere ? 'either' : 'none' };
  const said = leaves.flatMap(({ found }) => found).map(policyEffect);
  const whole = joinEffects(difference, said);
  const rewritten = touches || isNewHere ? [] : rewrittenLeaves(family);
  return leaves.flatMap(({ leaf, found }) => {
    const place = placeOf(leaf, family);
    const own = [
      ...found,
      ...(scoring.get(keyOf(leaf)) ?? []),
      ...(rewritten.includes(leaf) ? [{ kind: 'rule-rewritten', params: {} } as FoundChange] : []),
    ];
    return own.flatMap((change) => withEffect(change, place, whole));
  });
}

/**
 * What another way to treat "does not apply" does where units say so themselves: full points are never
 * worse than to leave the maximum.
 */
function policyEffect(change: FoundChange): ChangeEffect {
  if (change.kind !== 'not-applicable-changed') return 'none';
  const { from, to } = change.params;
  if (from === null || to === null) return 'none';
  if (from === 'full-points') return 'lowers';
  return to === 'full-points' ? 'raises' : 'either';
}

function joinEffects(
  difference: AwardDifference,
  others: readonly ChangeEffect[],
): AwardDifference {
  const all = [difference.effect, ...others];
  const can = (way: ChangeEffect) => all.some((each) => each === way || each === 'either');
  const effect = effectOf(can('lowers'), can('raises'));
  return effect === difference.effect ? difference : { effect };
}

function isScoring({ kind, effect }: FoundChange): boolean {
  return effect === undefined && !HARMLESS.has(kind);
}

function withEffect(
  change: FoundChange,
  place: ChangePlace,
  { effect, span }: AwardDifference,
): readonly CriteriaChange[] {
  const harmless = HARMLESS.has(change.kind) || change.effect !== undefined;
  const known = placed([change], place, HARMLESS.has(change.kind) ? 'none' : effect);
  if (harmless || span === undefined) return known;
  return known.map((each) => ({ ...each, span }));
}

function placeOf(leaf: DescendedLeaf, { basis }: Family): ChangePlace {
  return {
    scope: 'criterion',
    before: refsOf(leaf.from),
    after: { table: leaf.table, id: leaf.id },
    basis,
  };
}

/** What changed of one pair of parts, with the new criterion that it is told at. */
function diffPair(
  { before: old, after: own }: PartPair,
  afters: Family['afters'],
  sets: SetPair,
): readonly [string, readonly FoundChange[]] {
  const ref = { ...(old && { before: old.place }), ...(own && { after: own.place }) };
  if (own === undefined) {
    const home = afters.find(({ from }) => from.some((leaf) => leaf === old?.leaf)) ?? afters[0];
    return [home === undefined ? '' : keyOf(home), [{ kind: 'part-removed', params: ref }]];
  }
  if (old === undefined) return [keyOf(own.leaf), [{ kind: 'part-added', params: ref }]];
  const one = { spec: old.spec, criterion: old.leaf.criterion };
  const other = { spec: own.spec, criterion: own.leaf.criterion };
  return [keyOf(own.leaf), diffPart(one, other, { ref, sets })];
}

/** Parts of old and new criteria against each other, by the new criterion that they stand in. */
function diffScoring(
  befores: readonly PlacedLeaf[],
  { afters }: Family,
  { before, after }: RuledPair,
): ReadonlyMap<string, readonly FoundChange[]> {
  const found = new Map<string, readonly FoundChange[]>();
  const sets = { before: before.set, after: after.set };
  for (const pair of pairParts(befores.flatMap(partsIn), afters.flatMap(partsIn))) {
    const [key, changes] = diffPair(pair, afters, sets);
    if (changes.length > 0) found.set(key, [...(found.get(key) ?? []), ...changes]);
  }
  return found;
}

/** Leaves whose rules are written in another way and come to the same. */
function rewrittenLeaves({ afters }: Family): readonly DescendedLeaf[] {
  return afters.filter(({ from, criterion }) => {
    const [old, ...others] = from;
    if (old === undefined || others.length > 0) return false;
    const { score, parts, combine } = old.criterion;
    return !isSame(
      { score, parts, combine },
      { score: criterion.score, parts: criterion.parts, combine: criterion.combine },
    );
  });
}
