import { exact, exactText, roundExact } from '../../domain/exact-number.js';
import type { RankCorrelation, RankMoves } from '../../domain/simulation.js';

/** A unit's places in its block; undefined where it has none on a side. */
export interface PlacedUnit {
  readonly unitId: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** The grade under the new set, 0 for the best; undefined for none. */
  readonly gradeAfter: number | undefined;
}

function idsOf(units: readonly PlacedUnit[]): readonly string[] {
  return units.map(({ unitId }) => unitId);
}

/** Whom a unit lost places to and from whom it won them, among the units of its block. */
export function rankMoves(unit: PlacedUnit, block: readonly PlacedUnit[]): RankMoves | undefined {
  const { before, after } = unit;
  if (before === undefined || after === undefined) return undefined;
  const others = block.filter(({ unitId }) => unitId !== unit.unitId);
  const both = others.flatMap((other) =>
    other.before === undefined || other.after === undefined
      ? []
      : [{ other, was: other.before, is: other.after }],
  );
  const overtakers = both.filter(({ was, is }) => was >= before && is < after);
  const byGrade = overtakers.filter(
    ({ other }) =>
      other.gradeAfter !== undefined &&
      unit.gradeAfter !== undefined &&
      other.gradeAfter < unit.gradeAfter,
  );
  const byPoints = overtakers.filter((each) => !byGrade.includes(each));
  const wasAhead = others.filter((other) => (other.before ?? before) < before);
  const isAhead = others.filter((other) => (other.after ?? after) < after);
  return {
    byTies: before - after !== wasAhead.length - isAhead.length,
    overtakenByGrade: idsOf(byGrade.map(({ other }) => other)),
    overtakenByPoints: idsOf(byPoints.map(({ other }) => other)),
    overtook: idsOf(both.filter(({ was, is }) => was < before && is >= after).map((b) => b.other)),
    gone: idsOf(wasAhead.filter((other) => other.after === undefined)),
    come: idsOf(isAhead.filter((other) => other.before === undefined)),
  };
}

type Places = { readonly before: number; readonly after: number };

/** How two units stand to each other before and after. */
function pairKind(one: Places, other: Places): Exclude<keyof RankCorrelation, 'units' | 'tauB'> {
  const product = (one.before - other.before) * (one.after - other.after);
  if (product !== 0) return product > 0 ? 'concordant' : 'discordant';
  if (one.before !== other.before) return 'tiedAfter';
  return one.after === other.after ? 'tiedBoth' : 'tiedBefore';
}

/** Kendall's tau-b over the units with a place on both sides; counts are exact. */
export function correlateRanks(units: readonly PlacedUnit[]): RankCorrelation {
  const both = units.flatMap(({ before, after }) =>
    before === undefined || after === undefined ? [] : [{ before, after }],
  );
  const counts = { concordant: 0, discordant: 0, tiedBefore: 0, tiedAfter: 0, tiedBoth: 0 };
  for (const [index, one] of both.entries()) {
    for (const other of both.slice(index + 1)) counts[pairKind(one, other)] += 1;
  }
  const { concordant, discordant, tiedBefore, tiedAfter } = counts;
  const decided = concordant + discordant;
  const product = (decided + tiedBefore) * (decided + tiedAfter);
  const tau = product === 0 ? undefined : (concordant - discordant) / Math.sqrt(product);
  return {
    units: both.length,
    ...counts,
    tauB: tau === undefined ? null : exactText(roundExact(exact(tau), 4, 'half-up')),
  };
}
