import type { QuotaResult } from '../domain/evaluation.js';
import type { ExactNumber } from '../domain/exact-number.js';
import { exact, HUNDRED, roundExact } from '../domain/exact-number.js';
import { compareText } from '../domain/text.js';
import type { RuleSet } from '../rules/rule-set.js';
import type { ClassifiedUnit, CompareUnits } from './rank-units.js';
import { compareBy, groupKey, takesPart } from './rank-units.js';

type Quota = NonNullable<RuleSet['grades']['quotas']>[number];
type Rules = Pick<RuleSet, 'grades' | 'ranking' | 'unitGroups'>;

/**
 * Step 15, M35: of a grade of which only so many units of a group may have it, the lowest lose it to the
 * next lower grade; the best grade first, so that who falls out takes part in the next quota. Units
 * without a place in the ranking are neither counted nor limited. Order and ties are those of the
 * ranking, without its grades.
 */
export function applyQuotas(
  units: readonly ClassifiedUnit[],
  rules: Rules,
): readonly ClassifiedUnit[] {
  const { quotas = [], order } = rules.grades;
  const bestFirst = [...quotas].sort(
    (left, right) => order.indexOf(left.grade) - order.indexOf(right.grade),
  );
  return bestFirst.reduce((before, quota) => applyQuota(before, quota, rules), units);
}

function applyQuota(
  units: readonly ClassifiedUnit[],
  quota: Quota,
  rules: Rules,
): readonly ClassifiedUnit[] {
  const groups = new Map<string, ClassifiedUnit[]>();
  for (const unit of units) {
    const key = groupKey(unit.card, quota.within);
    groups.set(key, [...(groups.get(key) ?? []), unit]);
  }
  const fallen = new Map(
    [...groups.values()].flatMap((group) =>
      fallOut(group, quota, rules).map((result) => [result.unit.card.unitId, result] as const),
    ),
  );
  return units.map((unit) => fallen.get(unit.card.unitId)?.after ?? unit);
}

interface Fallen {
  readonly unit: ClassifiedUnit;
  readonly after: ClassifiedUnit;
}

/** The units of one group that do not keep the grade. */
function fallOut(
  group: readonly ClassifiedUnit[],
  quota: Quota,
  { grades, ranking, unitGroups }: Rules,
): readonly Fallen[] {
  const taking = group.filter((unit) => takesPart(unit, unitGroups));
  const compare = compareBy(
    ranking.by.filter((key) => key !== 'grade'),
    grades.order,
  );
  const reached = taking
    .filter(({ classification }) => classification.grade === quota.grade)
    .sort((left, right) => compare(left, right) || compareIds(left, right));
  const counted = countedUnits(taking, quota, grades.order);
  const allowed = allowedUnits(counted, quota);
  const gradeAfter = grades.order[grades.order.indexOf(quota.grade) + 1];
  if (gradeAfter === undefined || reached.length <= allowed) return [];
  const limit = keptUnits(reached, allowed, { compare, ties: quota.ties });
  return reached.slice(limit).map((unit) => {
    const tiedWith = tiedAtLimit(unit, { reached, allowed, compare });
    const place = 1 + reached.filter((other) => compare(other, unit) < 0).length;
    const result = { quota: quota.id, gradeBefore: quota.grade, gradeAfter, place };
    return {
      unit,
      after: lose(unit, { ...result, reached: reached.length, allowed, counted, tiedWith }),
    };
  });
}

function compareIds(left: ClassifiedUnit, right: ClassifiedUnit): number {
  return compareText(left.card.unitId, right.card.unitId);
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
  units: readonly ClassifiedUnit[],
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

/** How many of the sorted units keep the grade: equal units at the limit all stay or all go. */
function keptUnits(
  reached: readonly ClassifiedUnit[],
  allowed: number,
  { compare, ties }: { readonly compare: CompareUnits; readonly ties: Quota['ties'] },
): number {
  const last = reached[allowed - 1];
  const next = reached[allowed];
  if (last === undefined || next === undefined || compare(last, next) !== 0) return allowed;
  return ties === 'keep'
    ? reached.filter((unit) => compare(unit, last) <= 0).length
    : reached.filter((unit) => compare(unit, last) < 0).length;
}

/** The others on the place that the limit cuts through, where the unit stands on it. */
function tiedAtLimit(
  unit: ClassifiedUnit,
  {
    reached,
    allowed,
    compare,
  }: {
    readonly reached: readonly ClassifiedUnit[];
    readonly allowed: number;
    readonly compare: CompareUnits;
  },
): readonly string[] {
  const last = reached[allowed - 1];
  if (last === undefined || compare(last, unit) !== 0) return [];
  return reached
    .filter((other) => other !== unit && compare(other, unit) === 0)
    .map(({ card }) => card.unitId);
}

function lose({ card, classification }: ClassifiedUnit, result: QuotaResult): ClassifiedUnit {
  return {
    card,
    classification: {
      ...classification,
      grade: result.gradeAfter,
      heldBackBy: [...classification.heldBackBy, result.quota],
      quotas: [...classification.quotas, result],
    },
  };
}
