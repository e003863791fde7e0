import type { Classification, RankPlace } from '../domain/classification.js';
import type { ExactNumber } from '../domain/exact-number.js';
import { ZERO } from '../domain/exact-number.js';
import type { ComparedWithin } from '../domain/fact.js';
import type { CriterionScore, ScoreCard, SectionScore } from '../domain/score.js';
import { compareText } from '../domain/text.js';
import type { RuleSet } from '../rules/rule-set.js';

/** Who is compared: what places a unit among others. */
export type ComparedCard = Pick<ScoreCard, 'unitId' | 'unitGroup' | 'table'>;

/** Of a score card what ranking and quotas may look at; a whole card is one too. */
export type RankedCard = ComparedCard &
  Pick<ScoreCard, 'total' | 'percent' | 'totalWithoutBonus' | 'percentWithoutBonus'> & {
    readonly criteria: readonly Pick<CriterionScore, 'id' | 'final'>[];
    readonly sections: readonly Pick<SectionScore, 'id' | 'points'>[];
  };

/** Of a classification what ranking looks at and quotas change. */
export type RankedClassification = Pick<
  Classification,
  'outcome' | 'grade' | 'heldBackBy' | 'quotas' | 'unrankedBy'
>;

/** A unit with its grade; its points may stand anywhere. */
export interface ComparedUnit {
  readonly card: ComparedCard;
  readonly classification: RankedClassification;
}

/** A unit with its points and its grade, as far as it is compared with others. */
export interface RankedUnit extends ComparedUnit {
  readonly card: RankedCard;
}

/** Which of two units stands before the other; 0 where nothing decides. */
export type CompareUnits<Unit> = (left: Unit, right: Unit) => number;

/** Makes the order by one key of a ranking that is not the grade: more stands before less. */
export type OrderByKey<Unit> = (key: string) => CompareUnits<Unit>;

/**
 * Step 16: places within each group, by the set's keys in their order; what is equal in all of them
 * shares a place. Only graded units have a place, and of them not those that are left out of the
 * ranking. Returns places by unit id.
 */
export function rankUnits(
  units: readonly RankedUnit[],
  rules: Pick<RuleSet, 'ranking' | 'grades' | 'unitGroups'>,
): ReadonlyMap<string, RankPlace> {
  return rankUnitsBy(units, rules, orderByExactKey);
}

/** The same of units whose points stand elsewhere. */
export function rankUnitsBy<Unit extends ComparedUnit>(
  units: readonly Unit[],
  { ranking, grades, unitGroups }: Pick<RuleSet, 'ranking' | 'grades' | 'unitGroups'>,
  orderByKey: OrderByKey<Unit>,
): ReadonlyMap<string, RankPlace> {
  const ranked = units.filter(
    (unit) => unit.classification.outcome === 'graded' && takesPart(unit, unitGroups),
  );
  const compare = compareBy(ranking.by, grades.order, orderByKey);
  const places = new Map<string, RankPlace>();
  for (const group of groupUnits(ranked, ranking.within)) {
    for (const [unitId, place] of rankGroup(group, compare, ranking.ties)) {
      places.set(unitId, place);
    }
  }
  return places;
}

/** Units by the group in which they are compared. */
export function groupUnits<Unit extends ComparedUnit>(
  units: readonly Unit[],
  within: ComparedWithin,
): readonly (readonly Unit[])[] {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = groupKey(unit.card, within);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [unit]);
    else group.push(unit);
  }
  return [...groups.values()];
}

/** M27: whether a unit is one of those that are ranked, once graded; if not it is outside quotas too. */
export function takesPart(
  { card, classification }: ComparedUnit,
  unitGroups: RuleSet['unitGroups'],
): boolean {
  if (classification.unrankedBy !== undefined) return false;
  return unitGroups.find(({ id }) => id === card.unitGroup)?.ranked !== false;
}

/** The units that are compared with each other have the same key. */
function groupKey(card: ComparedCard, within: ComparedWithin): string {
  if (within === 'all') return '';
  return within === 'table' ? card.table : card.unitGroup;
}

/** Better first: the next key only where the one before is equal. */
export function compareBy<Unit extends ComparedUnit>(
  keys: readonly string[],
  order: readonly string[],
  orderByKey: OrderByKey<Unit>,
): CompareUnits<Unit> {
  const orders = keys.map((key) =>
    key === 'grade'
      ? (left: Unit, right: Unit) => gradePlace(left, order) - gradePlace(right, order)
      : orderByKey(key),
  );
  return (left, right) => {
    for (const compare of orders) {
      const result = compare(left, right);
      if (result !== 0) return result;
    }
    return 0;
  };
}

function gradePlace({ classification }: ComparedUnit, order: readonly string[]): number {
  return order.indexOf(classification.grade ?? '');
}

/** By the exact numbers of the cards. */
export function orderByExactKey(key: string): CompareUnits<RankedUnit> {
  return (left, right) => keyNumber(right, key).compare(keyNumber(left, key));
}

function keyNumber({ card }: RankedUnit, key: string): ExactNumber {
  const value = key.startsWith('points:') ? pointsOf(card, key.slice(7)) : totalOf(card, key);
  if (value === undefined) throw new Error(`${card.unitId} is graded, but has no ${key}`);
  return value;
}

const TOTALS: Readonly<Record<string, (card: RankedCard) => ExactNumber | undefined>> = {
  total: ({ total }) => total,
  percent: ({ percent }) => percent,
  'total-without-bonus': ({ totalWithoutBonus }) => totalWithoutBonus,
  'percent-without-bonus': ({ percentWithoutBonus }) => percentWithoutBonus,
};

function totalOf(card: RankedCard, key: string): ExactNumber | undefined {
  return TOTALS[key]?.(card);
}

/** A criterion that left the maximum counts as 0 where it decides between equals. */
function pointsOf(card: RankedCard, id: string): ExactNumber | undefined {
  const criterion = card.criteria.find((score) => score.id === id);
  if (criterion === undefined) return card.sections.find((section) => section.id === id)?.points;
  return criterion.final ?? ZERO;
}

function rankGroup<Unit extends ComparedUnit>(
  group: readonly Unit[],
  compare: CompareUnits<Unit>,
  ties: RuleSet['ranking']['ties'],
): readonly (readonly [string, RankPlace])[] {
  let before = 0;
  return sharedPlaces(group, compare).flatMap((units, index) => {
    const rank = ties === 'shared-dense' ? index + 1 : before + 1;
    before += units.length;
    // One list for all of them: thousands of equals would fill the memory with their names.
    const sharedBy = units.map(({ card }) => card.unitId);
    return sharedBy.map((id) => [id, { rank, sharedBy }] as const);
  });
}

/** Units in their order, those that are equal in every key together; inside by unit id. */
export function sharedPlaces<Unit extends ComparedUnit>(
  units: readonly Unit[],
  compare: CompareUnits<Unit>,
): readonly (readonly Unit[])[] {
  const sorted = [...units].sort(
    (left, right) => compare(left, right) || compareText(left.card.unitId, right.card.unitId),
  );
  const places: Unit[][] = [];
  for (const unit of sorted) {
    const last = places.at(-1);
    if (last?.[0] !== undefined && compare(last[0], unit) === 0) last.push(unit);
    else places.push([unit]);
  }
  return places;
}
