import { prepareQuickOrder } from '../../classification/quick-order.js';
import type { CompareUnits } from '../../classification/rank-units.js';
import { compareBy, groupUnits, sharedPlaces, takesPart } from '../../classification/rank-units.js';
import type { RuleSet } from '../../rules/rule-set.js';
import type { ComparedVariantUnit, VariantUnit } from '../../score-variants.js';
import { comparedUnit, rankVariant } from '../../score-variants.js';
import type { Standing } from './standing.js';

/** Grade after quotas and place of a unit that changed, all others as they are. */
export type StandAmong = (changed: VariantUnit) => Standing;

/**
 * Makes it for the units of a run, before quotas. Without quotas the place is looked up between those of
 * the others; with them everything is ranked again.
 */
export function makeStandAmong(units: readonly VariantUnit[], rules: RuleSet): StandAmong {
  if (rules.grades.quotas !== undefined) return (changed) => rankAgain(units, changed, rules);
  const compare = compareBy(rules.ranking.by, rules.grades.order, prepareQuickOrder(rules));
  const isRanked = (unit: ComparedVariantUnit) =>
    unit.classification.outcome === 'graded' && takesPart(unit, rules.unitGroups);
  const ranked = units.map(comparedUnit).filter(isRanked);
  const groups = groupUnits(ranked, rules.ranking.within).map((group) => ({
    example: group[0],
    places: sharedPlaces(group, compare),
  }));
  return (changed) => {
    const { grade = null } = changed;
    const compared = comparedUnit(changed);
    if (!isRanked(compared)) return { grade, rank: null };
    const group = groups.find(
      ({ example }) =>
        example !== undefined && groupUnits([example, compared], rules.ranking.within).length === 1,
    );
    const places = group?.places ?? [];
    return { grade, rank: rankIn(places, compared, { compare, ties: rules.ranking.ties }) };
  };
}

/** One more than the units (or the places) that stand before it. */
function rankIn(
  places: readonly (readonly ComparedVariantUnit[])[],
  changed: ComparedVariantUnit,
  {
    compare,
    ties,
  }: Pick<RuleSet['ranking'], 'ties'> & {
    readonly compare: CompareUnits<ComparedVariantUnit>;
  },
): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const [first] = places[middle] ?? [];
    if (first !== undefined && compare(first, changed) < 0) low = middle + 1;
    else high = middle;
  }
  let before = 0;
  for (const place of places.slice(0, low)) {
    const others = place.filter(({ card }) => card.unitId !== changed.card.unitId).length;
    before += ties === 'shared-dense' ? Math.min(1, others) : others;
  }
  return before + 1;
}

function rankAgain(units: readonly VariantUnit[], changed: VariantUnit, rules: RuleSet): Standing {
  const idOf = ({ card }: VariantUnit) => card.unit.report.unitId;
  const after = units.map((unit) => (idOf(unit) === idOf(changed) ? changed : unit));
  const own = rankVariant(after, rules).find(({ unit }) => unit === changed);
  return { grade: own?.grade ?? null, rank: own?.place?.rank ?? null };
}
