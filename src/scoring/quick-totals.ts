import { exact } from '../domain/exact-number.js';
import type { QuickGroup, QuickTotals } from '../domain/quick-card.js';
import type { QuickNumber } from '../domain/quick-number.js';
import {
  addQuick,
  clampQuick,
  compareQuick,
  divideQuick,
  greatestQuick,
  multiplyQuick,
  QUICK_HUNDRED,
  QUICK_ZERO,
  subtractQuick,
  sumQuick,
  toQuick,
} from '../domain/quick-number.js';
import type { PlanGroup, RuleSet } from '../rules/rule-set.js';
import { planGroups, planLeaves } from '../rules/rule-set.js';
import type { GroupColumn, ScoreColumn } from './quick-groups.js';
import { makeQuickRounding } from './quick-rounding.js';

/** All columns of a table: scores in the order of its leaves, sums in that of its groups. */
export interface TableColumns {
  readonly criteria: readonly ScoreColumn[];
  readonly groups: readonly GroupColumn[];
}

/** The totals of a unit, by its place in the columns. */
export type TotalsOf = (unit: number) => QuickTotals;

/** Prepares steps 9 to 12 for a table: the same numbers as `sumUp`, without those of self-scores. */
export function prepareTotals(
  sections: readonly PlanGroup[],
  rules: Pick<RuleSet, 'rounding' | 'totals'>,
  columns: TableColumns,
): TotalsOf {
  const parts = prepareParts(sections, columns);
  const finish = prepareFinish(rules);
  return (unit) => {
    const own = sumOfMaxima(parts.scored, unit);
    const away = parts.away.length === 0 ? [] : rescaledAway(parts.away, unit);
    const rescales = away.length > 0 && own.top !== 0;
    const maximum = rescales ? sumQuick([own, ...away]) : own;
    const unscaled = sumOfPoints(parts.scored, unit);
    const subtotal =
      unscaled && rescales ? divideQuick(multiplyQuick(unscaled, maximum), own) : unscaled;
    const bonus = sumOfPoints(parts.bonus, unit);
    const deduction = sumOfPoints(parts.deduction, unit);
    return finish({ maximum, subtotal, bonus, deduction });
  };
}

type Sums = Pick<QuickTotals, 'maximum' | 'subtotal' | 'bonus' | 'deduction'>;

/** Steps 10 to 12. Without bonus points both totals are one, unless only a bonus may exceed the scale. */
function prepareFinish({
  rounding,
  totals: { bonusMayExceedScale },
}: Pick<RuleSet, 'rounding' | 'totals'>): (sums: Sums) => QuickTotals {
  const round = makeQuickRounding(rounding);
  const totalOf = ({ maximum, subtotal, bonus, deduction }: Sums, mayExceed: boolean) => {
    if (subtotal === undefined || bonus === undefined || deduction === undefined) return undefined;
    const free = holdTotal(subtractQuick(addQuick(subtotal, bonus), deduction), maximum, mayExceed);
    // Rounding alone never lifts a total over the maximum.
    const exceeds = mayExceed && compareQuick(free, maximum) > 0;
    return holdTotal(round('total', free), maximum, exceeds);
  };
  const percentOf = (points: QuickNumber | undefined, { maximum }: Sums) =>
    points === undefined || maximum.top === 0
      ? undefined
      : round('percent', divideQuick(multiplyQuick(points, QUICK_HUNDRED), maximum));
  return (sums) => {
    const { maximum, subtotal, bonus, deduction } = sums;
    const total = totalOf(sums, bonusMayExceedScale);
    const percent = percentOf(total, sums);
    const isSame = bonus?.top === 0 && !bonusMayExceedScale;
    const without = { maximum, subtotal, bonus: QUICK_ZERO, deduction };
    const totalWithoutBonus = isSame ? total : totalOf(without, false);
    return {
      maximum,
      subtotal,
      bonus,
      deduction,
      total,
      percent,
      totalWithoutBonus,
      percentWithoutBonus: isSame ? percent : percentOf(totalWithoutBonus, sums),
    };
  };
}

interface PreparedParts {
  readonly scored: readonly GroupColumn[];
  readonly bonus: readonly GroupColumn[];
  readonly deduction: readonly GroupColumn[];
  /** Criteria that leave their share to the rest for some unit, with their maxima. */
  readonly away: readonly { readonly column: ScoreColumn; readonly maxPoints: QuickNumber }[];
}

function prepareParts(sections: readonly PlanGroup[], columns: TableColumns): PreparedParts {
  const ofKind = (kind: PlanGroup['kind']) =>
    sections.flatMap(planGroups).flatMap((group, place) => {
      const column = columns.groups[place];
      const isOne = sections.includes(group) && group.kind === kind;
      return isOne && column !== undefined ? [column] : [];
    });
  return {
    scored: ofKind('scored'),
    bonus: ofKind('bonus'),
    deduction: ofKind('deduction'),
    away: sections.flatMap(planLeaves).flatMap(({ notApplicable, maxPoints }, place) => {
      const column = columns.criteria[place];
      if (notApplicable !== 'rescales-rest' || column === undefined) return [];
      return [{ column, maxPoints: toQuick(exact(maxPoints)) }];
    }),
  };
}

/** Undefined as soon as one of them is. */
function sumOfPoints(columns: readonly GroupColumn[], unit: number): QuickNumber | undefined {
  let sum = QUICK_ZERO;
  for (const column of columns) {
    const { points } = groupAt(column, unit);
    if (points === undefined) return undefined;
    sum = addQuick(sum, points);
  }
  return sum;
}

function sumOfMaxima(columns: readonly GroupColumn[], unit: number): QuickNumber {
  let sum = QUICK_ZERO;
  for (const column of columns) sum = addQuick(sum, groupAt(column, unit).maximum);
  return sum;
}

function groupAt(column: GroupColumn, unit: number): QuickGroup {
  const group = column[unit];
  if (group === undefined) throw new RangeError(`no sums of unit ${unit}`);
  return group;
}

/** M24: the maxima of criteria whose share the rest takes over. */
function rescaledAway(away: PreparedParts['away'], unit: number): readonly QuickNumber[] {
  const maxima: QuickNumber[] = [];
  for (const { column, maxPoints } of away) {
    if (column[unit]?.policy === 'rescales-rest') maxima.push(maxPoints);
  }
  return maxima;
}

/** Never below 0, never above the maximum unless a bonus may exceed it. */
function holdTotal(total: QuickNumber, maximum: QuickNumber, mayExceed: boolean): QuickNumber {
  return mayExceed ? greatestQuick(QUICK_ZERO, total) : clampQuick(total, QUICK_ZERO, maximum);
}
