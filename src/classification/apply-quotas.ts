import type { QuotaResult } from '../domain/evaluation.js';
import type { ExactNumber } from '../domain/exact-number.js';
import { exact, HUNDRED, roundExact } from '../domain/exact-number.js';
import { nameTies } from '../domain/name-ties.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { ComparedUnit, CompareUnits, OrderByKey, RankedUnit } from './rank-units.js';
import { compareBy, groupUnits, orderByExactKey, sharedPlaces, takesPart } from './rank-units.js';

type Quota = NonNullable<RuleSet['grades']['quotas']>[number];
type Rules = Pick<RuleSet, 'grades' | 'ranking' | 'unitGroups'>;

/**
 * Step 15, M35: of a grade of which only so many units of a group may have it, the lowest lose it to the
 * next lower grade; the best grade first, so that who falls out takes part in the next quota. Units
 * without a place in the ranking are neither counted nor limited. Order and ties are those of the
 * ranking, without its grades.
 */
export function applyQuotas<Unit extends RankedUnit>(
  units: readonly Unit[],
  rules: Rules,
): readonly Unit[] {
  return applyQuotasBy<Unit>(units, rules, orderByExactKey);
}

/** The same of units whose points stand elsewhere. */
export function applyQuotasBy<Unit extends ComparedUnit>(
  units: readonly Unit[],
  rules: Rules,
  orderByKey: OrderByKey<Unit>,
): readonly Unit[] {
  const { quotas = [], order } = rules.grades;
  const compare = compareBy(
    rules.ranking.by.filter((key) => key !== 'grade'),
    order,
    orderByKey,
  );
  const bestFirst = [...quotas].sort(
    (left, right) => order.indexOf(left.grade) - order.indexOf(right.grade),
  );
  return bestFirst.reduce<readonly Unit[]>(
    (before, quota) => applyQuota(before, quota, { ...rules, compare }),
    units,
  );
}

interface Applying<Unit> extends Rules {
  readonly compare: CompareUnits<Unit>;
}

function applyQuota<Unit extends ComparedUnit>(
  units: readonly Unit[],
  quota: Quota,
  rules: Applying<Unit>,
): readonly Unit[] {
  const fallen = new Map(
    groupUnits(units, quota.within).flatMap((group) =>
      fallOut(group, quota, rules).map((result) => [result.unit.card.unitId, result] as const),
    ),
  );
  return units.map((unit) => fallen.get(unit.card.unitId)?.after ?? unit);
}

interface Fallen<Unit> {
  readonly unit: Unit;
  readonly after: Unit;
}

/** The units of one group that do not keep the grade. */
function fallOut<Unit extends ComparedUnit>(
  group: readonly Unit[],
  quota: Quota,
  { grades, unitGroups, compare }: Applying<Unit>,
): readonly Fallen<Unit>[] {
  const taking = group.filter((unit) => takesPart(unit, unitGroups));
  const places = sharedPlaces(
    taking.filter(({ classification }) => classification.grade === quota.grade),
    compare,
  );
  const reached = places.reduce((sum, { length }) => sum + length, 0);
  const counted = countedUnits(taking, quota, grades.order);
  const allowed = allowedUnits(counted, quota);
  const gradeAfter = grades.order[grades.order.indexOf(quota.grade) + 1];
  if (gradeAfter === undefined || reached <= allowed) return [];
  const shared = {
    quota: quota.id,
    gradeBefore: quota.grade,
    gradeAfter,
    reached,
    allowed,
    counted,
  };
  let before = 0;
  return places.flatMap((units) => {
    const place = 1 + before;
    before += units.length;
    // The limit cuts through the place: equal units all stay or all go.
    const isCut = allowed >= place && allowed < before;
    if (before <= allowed || (isCut && quota.ties === 'keep')) return [];
    const ids = units.map(({ card }) => card.unitId);
    return units.map((unit) => {
      const ties = isCut ? nameTies(ids, unit.card.unitId) : { tiedWith: [] };
      return { unit, after: lose(unit, { ...shared, place, ...ties }) };
    });
  });
}

/** How many units may have the grade. */
function allowedUnits(counted: number | null, { atMost }: Quota): number {
  if ('count' in atMost) return atMost.count;
  const share = exact(counted ?? 0)
    .mul(exact(atMost.percent))
    .div(HUNDRED);
  return Number(roundCount(share, atMost.rounding).valueOf());
}

function roundCount(share: ExactNumber, rounding: 'down' | 'half-up' | 'up'): ExactNumber {
  return rounding === 'up' ? share.ceil() : roundExact(share, 0, rounding);
}

/** The units of which a share may have the grade; null where a number is fixed. */
function countedUnits(
  units: readonly ComparedUnit[],
  { atMost }: Quota,
  order: readonly string[],
): number | null {
  if ('count' in atMost) return null;
  const { of } = atMost;
  if (of === 'units') return units.length;
  const graded = units.filter(({ classification }) => classification.outcome === 'graded');
  if (of === 'graded') return graded.length;
  const limit = order.indexOf(of);
  return graded.filter(({ classification: { grade = '' } }) => order.indexOf(grade) <= limit)
    .length;
}

function lose<Unit extends ComparedUnit>(unit: Unit, result: QuotaResult): Unit {
  const { classification } = unit;
  return {
    ...unit,
    classification: {
      ...classification,
      grade: result.gradeAfter,
      heldBackBy: [...classification.heldBackBy, result.quota],
      quotas: [...classification.quotas, result],
    },
  };
}
