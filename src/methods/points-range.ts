import type { ExactNumber } from '../domain/exact-number.js';
import { exact, exactText, largestOf, smallestOf } from '../domain/exact-number.js';
import type { MethodFinding, PartContext, PointsBounds } from './scoring-method.js';

/** The full points of a part: what it says itself, else the maximum of its criterion. */
export function fullPoints(points: number | undefined, context: PartContext): ExactNumber {
  return points === undefined ? context.maxPoints : exact(points);
}

/** Least and most of the points written in a part. */
export function boundsOf(points: readonly [number, ...number[]]): PointsBounds {
  const [first, ...others] = points;
  return boundsOfExact([exact(first), ...others.map((value) => exact(value))]);
}

/** The same of points that are exact numbers already. */
export function boundsOfExact([first, ...others]: readonly [
  ExactNumber,
  ...ExactNumber[],
]): PointsBounds {
  return { least: smallestOf(first, ...others), most: largestOf(first, ...others) };
}

/** Points above the maximum of the criterion, at the place where they are written. */
export function findPointsAbove(
  points: number | undefined,
  path: readonly (string | number)[],
  context: PartContext,
): readonly MethodFinding[] {
  if (points === undefined || exact(points).lte(context.maxPoints)) return [];
  return [
    {
      code: 'points-above-maximum',
      params: { points: exactText(exact(points)), maximum: exactText(context.maxPoints) },
      path,
    },
  ];
}

/** A fixed award, in the form a rule carries. */
export function fixedAward(points: ExactNumber): {
  readonly points: string;
  readonly most: string;
} {
  const text = exactText(points);
  return { points: text, most: text };
}
