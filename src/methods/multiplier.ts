import { z } from 'zod';
import type { ExactNumber } from '../domain/exact-number.js';
import { exact, exactText, HUNDRED, largestOf, ONE, smallestOf } from '../domain/exact-number.js';
import type { DerivedFact } from '../domain/fact.js';
import type { MethodFinding, PartContext, PointsBounds } from './scoring-method.js';

/** M12: points by kind of unit. */
export const Multiplier = z
  .strictObject({
    element: z.string().describe('the kind of unit: an element of kind choice'),
    factors: z.record(z.string(), z.number().positive()).describe('option → factor of the points'),
  })
  .describe('M12: points × a factor by kind of unit');
export type Multiplier = z.infer<typeof Multiplier>;

/** M12: thresholds by kind of unit. */
export const ThresholdsCountAt = z
  .strictObject({
    element: z.string().describe('the kind of unit: an element of kind choice'),
    percent: z
      .record(z.string(), z.number().positive())
      .describe(
        'option → percent at which written thresholds count: 70 makes a threshold of 10 a 7',
      ),
  })
  .describe('M12: thresholds × a percent by kind of unit');
export type ThresholdsCountAt = z.infer<typeof ThresholdsCountAt>;

type Factors = Readonly<Record<string, number>>;

function factByOption(
  name: string,
  fact: string,
  { factors, unit }: { readonly factors: Factors; readonly unit: ExactNumber },
): DerivedFact {
  const values = Object.entries(factors).map(
    ([option, factor]) => [option, exactText(exact(factor).div(unit))] as const,
  );
  return { name, byOption: { fact, values: Object.fromEntries(values) } };
}

/** The factor of the points as a fact of the unit's kind. */
export function factorFact(name: string, { element, factors }: Multiplier): DerivedFact {
  return factByOption(name, element, { factors, unit: ONE });
}

/** The share at which thresholds count, 0.7 for 70 percent, as a fact of the unit's kind. */
export function thresholdFact(name: string, { element, percent }: ThresholdsCountAt): DerivedFact {
  return factByOption(name, element, { factors: percent, unit: HUNDRED });
}

/** Least and most of points after the multiplier. */
export function multiplyBounds(
  { least, most }: PointsBounds,
  multiplier: Multiplier | undefined,
): PointsBounds {
  const [first, ...others] = Object.values(multiplier?.factors ?? {}).map((factor) =>
    exact(factor),
  );
  if (first === undefined) return { least, most };
  const ends = [first, ...others].flatMap((factor) => [least.mul(factor), most.mul(factor)]);
  const [end = least, ...rest] = ends;
  return { least: smallestOf(end, ...rest), most: largestOf(end, ...rest) };
}

/** Every option of the element needs its factor, and no other has one. */
export function findFactorFaults(
  { element, factors }: { readonly element: string; readonly factors: Factors },
  path: readonly (string | number)[],
  context: Pick<PartContext, 'elements'>,
): readonly MethodFinding[] {
  const known = context.elements.get(element)?.options ?? [];
  const missing = known.filter((option) => !Object.hasOwn(factors, option));
  const unknown = Object.keys(factors).filter((option) => !known.includes(option));
  return [
    ...missing.map(
      (option): MethodFinding => ({ code: 'option-not-scored', params: { option }, path }),
    ),
    ...unknown.map(
      (found): MethodFinding => ({
        code: 'reference-unknown',
        params: { what: 'option', found, known },
        path: [...path, found],
      }),
    ),
  ];
}

/** Where no share is above it, factors were written: 0.7 and 1, or 1 and 1.5. */
const LARGEST_FACTOR = 2;

/** Shares written as factors, 0.7 and 1 for 70 and 100: every threshold would shrink to nearly 0. */
export function findShareFaults(
  { percent }: ThresholdsCountAt,
  path: readonly (string | number)[],
): readonly MethodFinding[] {
  const shares = Object.values(percent);
  if (shares.length === 0 || shares.some((share) => share > LARGEST_FACTOR)) return [];
  const params = { what: shares.join('; '), why: 'shares-are-percents' };
  return [{ code: 'combination-impossible', params, path }];
}
