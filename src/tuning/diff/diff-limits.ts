import type { Citation } from '../../criteria/citation.js';
import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { Effect, Minimum, NamedCondition, Quota } from '../../criteria/criteria-set-file.js';
import type { ChangeEffect } from '../../domain/criteria-change.js';
import { effectOf } from './compare-awards.js';
import { compareWhen } from './compare-conditions.js';
import type { RuledPair } from './diff-family.js';
import type { FoundChange } from './make-change.js';
import { isSame } from './make-change.js';

interface Limit {
  readonly id: string;
  readonly label: string;
  readonly citation: Citation;
}

interface LimitKinds {
  readonly added: 'minimum-added' | 'quota-added' | 'condition-added';
  readonly removed: 'minimum-removed' | 'quota-removed' | 'condition-removed';
  readonly changed: 'minimum-changed' | 'quota-changed' | 'condition-changed';
}

/** A limit only holds back: a new one lowers, one that is gone raises. */
interface LimitComparison<Item extends Limit> {
  readonly kinds: LimitKinds;
  /** Undefined where the two come to the same. */
  compare(old: Item, own: Item): ChangeEffect | undefined;
  /** Whether it does anything at all. */
  holdsBack(item: Item): boolean;
}

function diffLimits<Item extends Limit>(
  before: readonly Item[],
  after: readonly Item[],
  { kinds, compare, holdsBack }: LimitComparison<Item>,
): readonly FoundChange[] {
  const added = after.filter(({ id }) => !before.some((old) => old.id === id));
  const removed = before.filter(({ id }) => !after.some((own) => own.id === id));
  const kept = after.flatMap((own): readonly FoundChange[] => {
    const old = before.find(({ id }) => id === own.id);
    if (old === undefined) return [];
    const { id } = own;
    const effect = compare(old, own);
    return [
      ...(old.label === own.label
        ? []
        : [{ kind: 'limit-renamed' as const, params: { id, from: old.label, to: own.label } }]),
      ...(effect === undefined ? [] : [{ kind: kinds.changed, params: { id }, effect }]),
      ...(isSame(old.citation, own.citation)
        ? []
        : [{ kind: 'limit-citation-changed' as const, params: { id } }]),
    ];
  });
  const effectWhere = (item: Item, effect: ChangeEffect) => (holdsBack(item) ? effect : 'none');
  return [
    ...kept,
    ...added.map(
      (item): FoundChange => ({
        kind: kinds.added,
        params: { id: item.id },
        effect: effectWhere(item, 'lowers'),
      }),
    ),
    ...removed.map(
      (item): FoundChange => ({
        kind: kinds.removed,
        params: { id: item.id },
        effect: effectWhere(item, 'raises'),
      }),
    ),
  ];
}

/** Places of grades from the best on, in each version. */
interface GradeOrders {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function compareMinimum(old: Minimum, own: Minimum): ChangeEffect | undefined {
  const { label: _oldLabel, citation: _oldCitation, atLeast: from, ...oldRest } = old;
  const { label: _label, citation: _citation, atLeast: to, ...rest } = own;
  if (!isSame(oldRest, rest)) return 'either';
  return from === to ? undefined : effectOf(to > from, to < from);
}

function sizeOf({ atMost }: Quota): number {
  return 'count' in atMost ? atMost.count : atMost.percent;
}

function compareQuota(old: Quota, own: Quota): ChangeEffect | undefined {
  const sized = ({ atMost, id, grade, within, ties }: Quota) => {
    const share = 'count' in atMost ? {} : { of: atMost.of, rounding: atMost.rounding };
    return { id, grade, within, ties, share, isCount: 'count' in atMost };
  };
  if (!isSame(sized(old), sized(own))) return 'either';
  const [from, to] = [sizeOf(old), sizeOf(own)];
  return from === to ? undefined : effectOf(from > to, to > from);
}

/** How hard an effect hits, for effects of one sort: a lower ceiling, more grades down. */
function hardness(effect: Effect | undefined, order: readonly string[]): readonly [string, number] {
  if (effect?.notAbove !== undefined)
    return ['ceiling', order.indexOf(effect.notAbove) - order.length];
  if (effect?.demoteBy !== undefined) return ['demotion', effect.demoteBy];
  if (effect?.notEligible === true) return ['not-eligible', 1];
  return [effect?.notRanked === true ? 'not-ranked' : 'none', 0];
}

function compareEffects(old: NamedCondition, own: NamedCondition, orders: GradeOrders) {
  const [oldSort, from] = hardness(old.effect, orders.before);
  const [sort, to] = hardness(own.effect, orders.after);
  if (oldSort !== sort) return 'either';
  return effectOf(to > from, to < from);
}

function compareCondition(sets: RuledPair, orders: GradeOrders) {
  return (old: NamedCondition, own: NamedCondition): ChangeEffect | undefined => {
    const changed = {
      when: !isSame(old.when, own.when),
      effect: !isSame(old.effect, own.effect),
      tables: !isSame(old.tables, own.tables),
    };
    if (!changed.when && !changed.effect && !changed.tables) return undefined;
    if (changed.tables) return 'either';
    const ofEffect = changed.effect ? compareEffects(old, own, orders) : 'none';
    const ofWhen =
      changed.when && own.effect !== undefined
        ? compareWhen({ condition: old, ruled: sets.before }, { condition: own, ruled: sets.after })
        : 'none';
    const both = [ofEffect, ofWhen];
    return effectOf(
      both.some((effect) => effect === 'lowers' || effect === 'either'),
      both.some((effect) => effect === 'raises' || effect === 'either'),
    );
  };
}

/** Minimums, quotas and conditions: what can hold a grade back. */
export function diffGradeLimits(sets: RuledPair): readonly FoundChange[] {
  const [before, after]: readonly CriteriaSet[] = [sets.before.set, sets.after.set];
  if (before === undefined || after === undefined) return [];
  const order = (set: CriteriaSet) => set.grades.bands.map(({ id }) => id);
  const orders = { before: order(before), after: order(after) };
  return [
    ...diffLimits(before.conditions, after.conditions, {
      kinds: {
        added: 'condition-added',
        removed: 'condition-removed',
        changed: 'condition-changed',
      },
      compare: compareCondition(sets, orders),
      holdsBack: ({ effect }) => effect !== undefined && effect.notRanked !== true,
    }),
    ...diffLimits(before.grades.minimums, after.grades.minimums, {
      kinds: { added: 'minimum-added', removed: 'minimum-removed', changed: 'minimum-changed' },
      compare: compareMinimum,
      holdsBack: () => true,
    }),
    ...diffLimits(before.grades.quotas, after.grades.quotas, {
      kinds: { added: 'quota-added', removed: 'quota-removed', changed: 'quota-changed' },
      compare: compareQuota,
      holdsBack: () => true,
    }),
  ];
}
