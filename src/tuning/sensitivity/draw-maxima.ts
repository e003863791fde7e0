import type { ExactNumber } from '../../domain/exact-number.js';
import {
  approximate,
  clampTo,
  exact,
  exactFraction,
  HUNDRED,
  ONE,
  sumOf,
  ZERO,
} from '../../domain/exact-number.js';
import type { PlanLeaf, TableProgram } from '../../rules/rule-set.js';
import { planLeaves } from '../../rules/rule-set.js';
import type { Draw } from './make-draw.js';
import { drawShare } from './make-draw.js';

/** New maximum points by criterion; those that stay as they are are left out. */
export type Maxima = ReadonlyMap<string, ExactNumber>;

/** Maxima are drawn to a thousandth of a point. */
const GRID = 1000n;

/**
 * Draws new maxima, each within ±percent of its own. Those of the scored sections still add up to what
 * they added up to: a decision moves points between criteria, and a table of another size would move
 * every unit at once. Bonus and deduction stand beside the scale and are drawn freely.
 */
export function drawMaxima(table: TableProgram, percent: number, draw: Draw): Maxima {
  const [scored, beside] = leavesByPlace(table);
  const width = percent / 100;
  const free = beside.map((leaf) => [leaf.id, near(leaf, drawShare(draw) * width)] as const);
  const shares = balanced(
    scored,
    scored.map(() => drawShare(draw) * width),
    width,
  );
  const drawn = settled(
    scored.map((leaf, at) => {
      const ends = endsOf(leaf, percent);
      return { ends, points: clampTo(near(leaf, shares[at] ?? 0), ...ends) };
    }),
    sumOf(scored.map(maximumOf)),
  );
  return new Map([...scored.map((leaf, at) => [leaf.id, drawn[at] ?? ZERO] as const), ...free]);
}

/** The criteria of the scale, and those beside it. */
export function leavesByPlace({
  sections,
}: TableProgram): readonly [scored: readonly PlanLeaf[], beside: readonly PlanLeaf[]] {
  const of = (isScored: boolean) =>
    sections.filter(({ kind }) => (kind === 'scored') === isScored).flatMap(planLeaves);
  return [of(true), of(false)];
}

const maximumOf = ({ maxPoints }: PlanLeaf) => exact(maxPoints);

function near(leaf: PlanLeaf, share: number): ExactNumber {
  const points = approximate(maximumOf(leaf)) * (1 + share) * Number(GRID);
  return exactFraction(BigInt(Math.round(points)), GRID);
}

/** Shares that move no points in sum, none of them beyond the width. */
function balanced(
  leaves: readonly PlanLeaf[],
  shares: readonly number[],
  width: number,
): readonly number[] {
  const weights = leaves.map((leaf) => approximate(maximumOf(leaf)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = shares.reduce((sum, share, at) => sum + share * (weights[at] ?? 0), 0) / whole;
  const moved = shares.map((share) => share - mean);
  const widest = Math.max(0, ...moved.map(Math.abs));
  return widest > width ? moved.map((share) => (share * width) / widest) : moved;
}

type Ends = readonly [least: ExactNumber, most: ExactNumber];

function endsOf(leaf: PlanLeaf, percent: number): Ends {
  const share = exact(percent).div(HUNDRED);
  return [maximumOf(leaf).mul(ONE.sub(share)), maximumOf(leaf).mul(ONE.add(share))];
}

/** What rounding to the grid left over of the sum goes to the first criteria that have room. */
function settled(
  drawn: readonly { readonly points: ExactNumber; readonly ends: Ends }[],
  sum: ExactNumber,
): readonly ExactNumber[] {
  let rest = sum.sub(sumOf(drawn.map(({ points }) => points)));
  return drawn.map(({ points, ends }) => {
    if (rest.equals(ZERO)) return points;
    const now = clampTo(points.add(rest), ...ends);
    rest = rest.sub(now.sub(points));
    return now;
  });
}

/** One criterion gets another maximum; the others of the scale share what it takes or leaves. */
export function maximaWith(table: TableProgram, id: string, maximum: ExactNumber): Maxima {
  const [scored] = leavesByPlace(table);
  const own = scored.find((leaf) => leaf.id === id);
  if (own === undefined) return new Map([[id, maximum]]);
  const whole = sumOf(scored.map(maximumOf));
  const others = whole.sub(maximumOf(own));
  if (others.equals(ZERO)) return new Map();
  const factor = whole.sub(maximum).div(others);
  return new Map(
    scored.map((leaf) => [leaf.id, leaf.id === id ? maximum : maximumOf(leaf).mul(factor)]),
  );
}
