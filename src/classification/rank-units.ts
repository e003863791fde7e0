import type { Classification, RankPlace } from '../domain/classification.js';
import type { ExactNumber } from '../domain/exact-number.js';
import { ZERO } from '../domain/exact-number.js';
import type { ComparedWithin } from '../domain/fact.js';
import type { ScoreCard } from '../domain/score.js';
import { compareText } from '../domain/text.js';
import type { RuleSet } from '../rules/rule-set.js';

/** A unit with its points and its grade. */
export interface ClassifiedUnit {
  readonly card: ScoreCard;
  readonly classification: Classification;
}

/** Which of two units stands before the other; 0 where nothing decides. */
export type CompareUnits = (left: ClassifiedUnit, right: ClassifiedUnit) => number;

/**
 * Step 16: places within each group, by the set's keys in their order; what is equal in all of them
 * shares a place. Only graded units have a place, and of them not those that are left out of the
 * ranking. Returns places by unit id.
 */
export function rankUnits(
  units: readonly ClassifiedUnit[],
  { ranking, grades, unitGroups }: Pick<RuleSet, 'ranking' | 'grades' | 'unitGroups'>,
): ReadonlyMap<string, RankPlace> {
  const groups = new Map<string, ClassifiedUnit[]>();
  for (const unit of units) {
    if (unit.classification.outcome !== 'graded' || !takesPart(unit, unitGroups)) continue;
    const key = groupKey(unit.card, ranking.within);
    groups.set(key, [...(groups.get(key) ?? []), unit]);
  }
  const compare = compareBy(ranking.by, grades.order);
  return new Map([...groups.values()].flatMap((group) => rankGroup(group, compare, ranking.ties)));
}

/** M27: whether a unit is one of those that are ranked, once graded; if not it is outside quotas too. */
export function takesPart(
  { card, classification }: ClassifiedUnit,
  unitGroups: RuleSet['unitGroups'],
): boolean {
  if (classification.unrankedBy !== undefined) return false;
  return unitGroups.find(({ id }) => id === card.unitGroup)?.ranked !== false;
}

/** The units that are compared with each other have the same key. */
export function groupKey(card: ScoreCard, within: ComparedWithin): string {
  if (within === 'all') return '';
  return within === 'table' ? card.table : card.unitGroup;
}

/** Better first: the next key only where the one before is equal. */
export function compareBy(keys: readonly string[], order: readonly string[]): CompareUnits {
  return (left, right) => {
    for (const key of keys) {
      const result =
        key === 'grade'
          ? gradePlace(left, order) - gradePlace(right, order)
          : keyNumber(right, key).compare(keyNumber(left, key));
      if (result !== 0) return result;
    }
    return 0;
  };
}

function gradePlace({ classification }: ClassifiedUnit, order: readonly string[]): number {
  return order.indexOf(classification.grade ?? '');
}

function keyNumber({ card }: ClassifiedUnit, key: string): ExactNumber {
  const value = key.startsWith('points:') ? pointsOf(card, key.slice(7)) : totalOf(card, key);
  if (value === undefined) throw new Error(`${card.unitId} is graded, but has no ${key}`);
  return value;
}

const TOTALS: Readonly<Record<string, (card: ScoreCard) => ExactNumber | undefined>> = {
  total: ({ total }) => total,
  percent: ({ percent }) => percent,
  'total-without-bonus': ({ totalWithoutBonus }) => totalWithoutBonus,
  'percent-without-bonus': ({ percentWithoutBonus }) => percentWithoutBonus,
};

function totalOf(card: ScoreCard, key: string): ExactNumber | undefined {
  return TOTALS[key]?.(card);
}

/** A criterion that left the maximum counts as 0 where it decides between equals. */
function pointsOf(card: ScoreCard, id: string): ExactNumber | undefined {
  const criterion = card.criteria.find((score) => score.id === id);
  if (criterion === undefined) return card.sections.find((section) => section.id === id)?.points;
  return criterion.final ?? ZERO;
}

function rankGroup(
  group: readonly ClassifiedUnit[],
  compare: CompareUnits,
  ties: RuleSet['ranking']['ties'],
): readonly (readonly [string, RankPlace])[] {
  const sorted = [...group].sort(
    (left, right) => compare(left, right) || compareText(left.card.unitId, right.card.unitId),
  );
  const places: ClassifiedUnit[][] = [];
  for (const unit of sorted) {
    const last = places.at(-1);
    if (last?.[0] !== undefined && compare(last[0], unit) === 0) last.push(unit);
    else places.push([unit]);
  }
  let before = 0;
  return places.flatMap((shared, index) => {
    const rank = ties === 'shared-dense' ? index + 1 : before + 1;
    before += shared.length;
    const ids = shared.map(({ card }) => card.unitId);
    return ids.map((id) => [id, { rank, tiedWith: ids.filter((other) => other !== id) }] as const);
  });
}
