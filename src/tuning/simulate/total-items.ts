import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { CriterionResult, UnitResult } from '../../domain/evaluation.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import {
  clampTo,
  exact,
  HUNDRED,
  largestOf,
  smallestOf,
  sumOf,
  ZERO,
} from '../../domain/exact-number.js';
import type { RemainderKind } from '../../domain/simulation.js';

/** The total of a unit, taken apart: the parts add up to it exactly. */
export interface TotalItems {
  /** What each criterion brings: negative for a deduction, 0 for what leaves the maximum. */
  readonly criteria: ReadonlyMap<string, ExactNumber>;
  readonly remainders: ReadonlyMap<RemainderKind, ExactNumber>;
  readonly maximum: ExactNumber;
  readonly total: ExactNumber;
  /** Null where the unit has no maximum. */
  readonly percent: ExactNumber | undefined;
}

const LIMITS = {
  scored: 'section-limit',
  bonus: 'bonus-limit',
  deduction: 'deduction-limit',
} as const;

function pointsOf({ notApplicable, final, kind }: CriterionResult): ExactNumber {
  const leaves = notApplicable !== null && notApplicable.policy !== 'full-points';
  if (leaves || final === null) return ZERO;
  return kind === 'deduction' ? ZERO.sub(exact(final)) : exact(final);
}

type Remainders = Map<RemainderKind, ExactNumber>;

function add(to: Remainders, kind: RemainderKind, value: ExactNumber): void {
  to.set(kind, (to.get(kind) ?? ZERO).add(value));
}

/** What limits and rounding of the top sections add to their criteria. Gives the points of the scale. */
function addSections(
  unit: UnitResult,
  values: ReadonlyMap<string, ExactNumber>,
  remainders: Remainders,
): ExactNumber {
  const ids = [...new Set(unit.criteria.map(({ section }) => section))];
  const scored = ids.map((id) => {
    const section = unit.sections.find((each) => each.id === id);
    const own = unit.criteria.filter((criterion) => criterion.section === id);
    const sum = sumOf(own.map((criterion) => values.get(criterion.id) ?? ZERO));
    const kind = section?.kind ?? 'scored';
    const sign = kind === 'deduction' ? exact(-1) : exact(1);
    const raw = sum.mul(sign);
    const held = smallestOf(raw, exact(section?.maximum ?? '0'));
    const points = exact(section?.points ?? '0');
    add(remainders, LIMITS[kind], held.sub(raw).mul(sign));
    add(remainders, 'section-rounding', points.sub(held).mul(sign));
    return kind === 'scored' ? points : ZERO;
  });
  return sumOf(scored);
}

/**
 * Takes the total of a unit apart into its criteria and what limits, conversion and rounding did on the
 * way (steps 8 to 12). Undefined for a unit without a total.
 */
export function totalItems(
  unit: UnitResult,
  { totals }: Pick<CriteriaSet, 'totals'>,
): TotalItems | undefined {
  const { total, subtotal, bonus, deduction, maximum: own, percent } = unit;
  if (total === null || subtotal === null || bonus === null || deduction === null) return undefined;
  const criteria = new Map(unit.criteria.map((each) => [each.id, pointsOf(each)] as const));
  const remainders: Remainders = new Map();
  const scored = addSections(unit, criteria, remainders);
  add(remainders, 'rescaling', exact(subtotal).sub(scored));
  const free = exact(subtotal).add(exact(bonus)).sub(exact(deduction));
  const maximum = exact(own);
  const held = totals.bonusMayExceedScale ? largestOf(ZERO, free) : clampTo(free, ZERO, maximum);
  add(remainders, 'total-limit', held.sub(free));
  add(remainders, 'total-rounding', exact(total).sub(held));
  return {
    criteria,
    remainders,
    maximum,
    total: exact(total),
    percent: percent === null ? undefined : exact(percent),
  };
}

/** A number of points of a unit in percent of its maximum, before rounding; 0 where that is 0. */
export function percentOf(points: ExactNumber, { maximum }: TotalItems): ExactNumber {
  return maximum.equals(ZERO) ? ZERO : points.mul(HUNDRED).div(maximum);
}

/** What the rounding of the percent added. */
export function percentRounding(items: TotalItems): ExactNumber {
  return items.percent === undefined ? ZERO : items.percent.sub(percentOf(items.total, items));
}
