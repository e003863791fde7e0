import type { UnitResult } from '../../domain/evaluation.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { exactText, sumOf, ZERO } from '../../domain/exact-number.js';
import type { Contribution, Remainder } from '../../domain/simulation.js';
import { REMAINDERS } from '../../domain/simulation.js';
import type { CriteriaPair } from './pair-criteria.js';
import type { TotalItems } from './total-items.js';
import { percentOf, percentRounding } from './total-items.js';

/** A unit on both sides with its totals taken apart. */
export interface ChangedUnit {
  readonly before: { readonly unit: UnitResult; readonly items: TotalItems };
  readonly after: { readonly unit: UnitResult; readonly items: TotalItems };
  /** Old criteria of the unit whose appraised points do not count any more. */
  readonly dropped: readonly string[];
}

/** A unit's change in its parts: exactly the change of points, and of percent. */
export interface Decomposition {
  readonly contributions: readonly Contribution[];
  readonly remainders: readonly Remainder[];
}

function pointsIn({ criteria }: TotalItems, ids: readonly string[]): ExactNumber | undefined {
  if (ids.length === 0) return undefined;
  return sumOf(ids.map((id) => criteria.get(id) ?? ZERO));
}

function kindOf({ before, after }: CriteriaPair): Contribution['kind'] {
  if (before.length === 0) return 'added';
  if (after.length === 0) return 'removed';
  return before.length + after.length === 2 ? 'kept' : 'bundle';
}

/** Figures that the criteria lack and that are not said to be beside the point. */
function missingIn(unit: UnitResult, ids: readonly string[]): readonly string[] {
  const own = unit.criteria.filter(
    ({ id, status }) => ids.includes(id) && status !== 'not-applicable',
  );
  const lacking = own.flatMap(({ inputs }) =>
    inputs.filter(({ state }) => state === 'not-reported'),
  );
  return [...new Set(lacking.map(({ element }) => element))];
}

function contributionOf(pair: CriteriaPair, { before, after, dropped }: ChangedUnit): Contribution {
  const [old, own] = [pointsIn(before.items, pair.before), pointsIn(after.items, pair.after)];
  const percents = [percentOf(old ?? ZERO, before.items), percentOf(own ?? ZERO, after.items)];
  return {
    kind: kindOf(pair),
    before: pair.before,
    after: pair.after,
    label: pair.label,
    pointsBefore: old === undefined ? null : exactText(old),
    pointsAfter: own === undefined ? null : exactText(own),
    points: exactText((own ?? ZERO).sub(old ?? ZERO)),
    percent: exactText((percents[1] ?? ZERO).sub(percents[0] ?? ZERO)),
    missing: missingIn(after.unit, pair.after),
    appraisalDropped: pair.before.some((id) => dropped.includes(id)),
  };
}

function remaindersOf({ before, after }: ChangedUnit): readonly Remainder[] {
  return REMAINDERS.flatMap((kind): readonly Remainder[] => {
    const [old, own] = [before.items, after.items].map(
      ({ remainders }) => remainders.get(kind) ?? ZERO,
    ) as [ExactNumber, ExactNumber];
    const isPercent = kind === 'percent-rounding';
    const points = own.sub(old);
    const percent = isPercent
      ? percentRounding(after.items).sub(percentRounding(before.items))
      : percentOf(own, after.items).sub(percentOf(old, before.items));
    if (points.equals(ZERO) && percent.equals(ZERO)) return [];
    return [{ kind, points: exactText(points), percent: exactText(percent) }];
  });
}

function isNothing({ points, percent }: Contribution): boolean {
  return points === '0' && percent === '0';
}

/**
 * What each pair of criteria adds to the change of a unit's points and percent, largest first, and what
 * limits, conversion and rounding add. The sums are exact.
 */
export function decomposeChange(unit: ChangedUnit, pairs: readonly CriteriaPair[]): Decomposition {
  const contributions = pairs
    .map((pair) => ({ pair, contribution: contributionOf(pair, unit) }))
    .filter(({ contribution }) => !isNothing(contribution))
    .map(({ contribution }) => contribution);
  const size = ({ percent }: Contribution) => sizeOf(percent);
  return {
    contributions: contributions.sort((left, right) => size(right) - size(left)),
    remainders: remaindersOf(unit),
  };
}

/** Good enough to put parts in order: near ties may stand either way. */
function sizeOf(text: string): number {
  const [top = '0', bottom = '1'] = text.split('/');
  return Math.abs(Number(top) / Number(bottom));
}
