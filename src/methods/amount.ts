import { z } from 'zod';
import type { Formula } from '../domain/formula.js';
import type { ThresholdsCountAt } from './multiplier.js';
import { findFactorFaults, findShareFaults } from './multiplier.js';
import type { ElementUse, MethodFinding, PartContext } from './scoring-method.js';

/** A figure, or figures added and taken away: { plus: [all], minus: [late, unsatisfied] }. */
export const Amount = z.union([
  z.string(),
  z.strictObject({ plus: z.array(z.string()).min(1), minus: z.array(z.string()).default([]) }),
]);
export type Amount = z.infer<typeof Amount>;

/** Numerator and denominator of a ratio, as figures. */
export const Ratio = z
  .tuple([Amount, Amount])
  .describe('[numerator, denominator]: ids of elements, or { plus: […], minus: […] }');
export type Ratio = z.infer<typeof Ratio>;

/** What a ratio gives when its denominator is 0: the set must say. */
export const ZeroPolicy = z
  .enum(['zero', 'full', 'not-applicable'])
  .describe('when the denominator is 0: no points, full points, or the criterion does not apply');
export type ZeroPolicy = z.infer<typeof ZeroPolicy>;

/** The element or ratio that a method measures. */
export interface Measure {
  readonly element?: string | undefined;
  readonly of?: Ratio | undefined;
  readonly whenDenominatorZero?: ZeroPolicy | undefined;
  readonly thresholdsCountAt?: ThresholdsCountAt | undefined;
}

const COUNTED = ['count', 'number'] as const;

/** The figures of a measure, and the kind of unit where thresholds depend on it. */
export function usesOfMeasure(
  { element, of, thresholdsCountAt }: Measure,
  kinds: ElementUse['kinds'],
): readonly ElementUse[] {
  const measured: readonly ElementUse[] =
    element === undefined
      ? (of ?? []).flatMap((amount, side) => usesOfAmount(amount, ['of', side]))
      : [{ element, kinds, path: ['element'] }];
  if (thresholdsCountAt === undefined) return measured;
  const path = ['thresholdsCountAt', 'element'];
  return [...measured, { element: thresholdsCountAt.element, kinds: ['choice'], path }];
}

function usesOfAmount(amount: Amount, path: readonly (string | number)[]): readonly ElementUse[] {
  if (typeof amount === 'string') return [{ element: amount, kinds: COUNTED, path }];
  return (['plus', 'minus'] as const).flatMap((key) =>
    amount[key].map((element, index) => ({ element, kinds: COUNTED, path: [...path, key, index] })),
  );
}

/** Either an element or a ratio, and for a ratio what happens when its denominator is 0. */
export function findMeasureFaults(
  { element, of, whenDenominatorZero, thresholdsCountAt: kinds }: Measure,
  context: PartContext,
): readonly MethodFinding[] {
  const path = ['thresholdsCountAt', 'percent'];
  const ofKinds =
    kinds === undefined
      ? []
      : [
          ...findFactorFaults({ element: kinds.element, factors: kinds.percent }, path, context),
          ...findShareFaults(kinds, path),
        ];
  return [...ofKinds, ...findRatioFaults({ element, of, whenDenominatorZero }, context)];
}

function findRatioFaults(
  { element, of, whenDenominatorZero }: Measure,
  context: PartContext,
): readonly MethodFinding[] {
  if ((element === undefined) === (of === undefined)) {
    const what = 'element, of';
    return [{ code: 'combination-impossible', params: { what, why: 'exactly-one' }, path: [] }];
  }
  if (of === undefined) {
    if (whenDenominatorZero === undefined) return [];
    const params = { what: 'element, whenDenominatorZero', why: 'no-denominator' };
    return [{ code: 'combination-impossible', params, path: ['whenDenominatorZero'] }];
  }
  if (whenDenominatorZero === undefined) {
    const denominator = typeof of[1] === 'string' ? of[1] : of[1].plus.join(' + ');
    const params = { denominator, key: 'whenDenominatorZero' } as const;
    return [{ code: 'denominator-without-zero-policy', params, path: ['of', 1] }];
  }
  return findZeroPolicyFaults(whenDenominatorZero, ['whenDenominatorZero'], context);
}

/** "Does not apply" for a zero needs a criterion that says what this does to its points. */
export function findZeroPolicyFaults(
  policy: ZeroPolicy,
  path: readonly (string | number)[],
  context: PartContext,
): readonly MethodFinding[] {
  if (policy !== 'not-applicable' || context.canBeNotApplicable) return [];
  // The prefix is "table/criterion/part".
  const params = { criterion: context.prefix.split('/').slice(1, -1).join('/') };
  return [{ code: 'not-applicable-without-policy', params, path }];
}

/** An amount as a calculation. */
export function amountFormula(amount: Amount): Formula {
  if (typeof amount === 'string') return { fact: amount };
  const plus = addUp(amount.plus);
  return amount.minus.length === 0 ? plus : { difference: [plus, addUp(amount.minus)] };
}

function addUp(elements: readonly string[]): Formula {
  const [only] = elements;
  if (elements.length === 1 && only !== undefined) return { fact: only };
  return { sum: elements.map((fact) => ({ fact })) };
}
