import type { ExactNumber } from '../domain/exact-number.js';
import { exact, HUNDRED, largestOf, smallestOf, ZERO } from '../domain/exact-number.js';
import type { NumberUnit } from '../domain/fact.js';
import type { Formula } from '../domain/formula.js';
import type { Bound, IntervalDomain } from '../domain/interval.js';
import type { Measure, Ratio } from './amount.js';
import { amountFormula } from './amount.js';
import type { PartContext } from './scoring-method.js';

const PERCENT_RANGE: IntervalDomain = {
  low: { value: ZERO, included: true },
  high: { value: HUNDRED, included: true },
  whole: false,
};

/** The calculation of a measure over figures; a ratio as a percent. */
export function measureFormula({ element, of }: Measure): Formula {
  if (of !== undefined) return percentFormula(of);
  if (element === undefined) throw new TypeError('a measure is an element or a ratio');
  return { fact: element };
}

/** A ratio times 100. */
export function percentFormula([numerator, denominator]: Ratio): Formula {
  const quotient = { quotient: [amountFormula(numerator), amountFormula(denominator)] } as const;
  return { product: [quotient, '100'] };
}

/** How the values of a measure are shown. */
export function measureUnit({ element, of }: Measure, context: PartContext): NumberUnit {
  const isPercent = of !== undefined || context.elements.get(element ?? '')?.kind === 'percent';
  return isPercent ? 'percent' : 'number';
}

/** The values that a measure can take, after thresholds by kind of unit were taken into account. */
export function measureDomain(measure: Measure, context: PartContext): IntervalDomain {
  const { element, thresholdsCountAt } = measure;
  const facts = element === undefined ? undefined : context.elements.get(element);
  const own: IntervalDomain =
    facts === undefined ? PERCENT_RANGE : { ...facts.range, whole: facts.kind === 'count' };
  const percents = Object.values(thresholdsCountAt?.percent ?? {}).map((percent) => exact(percent));
  const [first, ...others] = percents;
  if (first === undefined) return own;
  const stretch = (bound: Bound | undefined, pick: typeof largestOf): Bound | undefined => {
    const value = bound?.value.mul(HUNDRED);
    if (bound === undefined || value === undefined) return undefined;
    return { ...bound, value: pick(value.div(first), ...others.map((each) => value.div(each))) };
  };
  const [low, high] = [stretch(own.low, smallestOf), stretch(own.high, largestOf)];
  return { ...(low && { low }), ...(high && { high }), whole: false };
}

/** Whether an element never has a value below 0. */
export function isNeverNegative(element: string, { elements }: PartContext): boolean {
  const low: ExactNumber | undefined = elements.get(element)?.range.low?.value;
  return low?.gte(ZERO) === true;
}

/**
 * Whether figures of the right kinds can make a ratio below 0, or above 100 by adding up. Reading the
 * input refuses such figures; the rules stay complete all the same.
 */
export function canLeavePercents({ of }: Measure, context: PartContext): boolean {
  if (of === undefined) return false;
  return of.some((amount) => typeof amount !== 'string' || !isNeverNegative(amount, context));
}

/** Whether a measure can have a value below 0. */
export function canBeNegative(measure: Measure, context: PartContext): boolean {
  const { element } = measure;
  return element === undefined
    ? canLeavePercents(measure, context)
    : !isNeverNegative(element, context);
}
