import type { Condition } from '../domain/condition.js';
import type { DraftRule } from '../domain/draft-rule.js';
import type { ExactNumber } from '../domain/exact-number.js';
import { ZERO } from '../domain/exact-number.js';
import type { DerivedFact } from '../domain/fact.js';
import type { Measure, Ratio, ZeroPolicy } from './amount.js';
import { amountFormula } from './amount.js';
import { fixedAward } from './points-range.js';
import type { PartContext } from './scoring-method.js';

/** A measure made ready for rules: the fact to compare, what it rests on, what guards it. */
export interface MeasuredFact {
  readonly fact: string;
  readonly derived: readonly DerivedFact[];
  /** Holds where the measure has a value; absent where it always has one. */
  readonly guard?: Condition;
  /** The rule for a denominator of 0. */
  readonly zeroRules: readonly DraftRule[];
}

/** Names the fact to compare; a ratio becomes a percent with a rule of its own for denominator 0. */
export function measureFact(
  { element, of, whenDenominatorZero }: Measure,
  most: ExactNumber,
  context: PartContext,
): MeasuredFact {
  if (of === undefined) {
    if (element === undefined) throw new TypeError('a measure is an element or a ratio');
    return { fact: element, derived: [], zeroRules: [] };
  }
  const denominator = denominatorFact(of, context);
  const fact = `${context.prefix}:ratio`;
  return {
    fact,
    derived: [...denominator.derived, percentOf(fact, of)],
    guard: { not: { fact: denominator.fact, operator: 'equals', value: '0' } },
    zeroRules: [
      {
        key: 'denominator-zero',
        when: { fact: denominator.fact, operator: 'equals', value: '0' },
        award: zeroAward(whenDenominatorZero, most),
      },
    ],
  };
}

function denominatorFact(
  [, denominator]: Ratio,
  context: PartContext,
): { readonly fact: string; readonly derived: readonly DerivedFact[] } {
  if (typeof denominator === 'string') return { fact: denominator, derived: [] };
  const name = `${context.prefix}:denominator`;
  return {
    fact: name,
    derived: [{ name, formula: amountFormula(denominator), unit: 'number' }],
  };
}

function percentOf(name: string, [numerator, denominator]: Ratio): DerivedFact {
  const quotient = { quotient: [amountFormula(numerator), amountFormula(denominator)] } as const;
  return { name, formula: { product: [quotient, '100'] }, unit: 'percent' };
}

function zeroAward(policy: ZeroPolicy | undefined, most: ExactNumber): DraftRule['award'] {
  if (policy === undefined) throw new TypeError('a ratio says what a denominator of 0 gives');
  if (policy === 'not-applicable') return { notApplicable: true };
  return policy === 'full' ? fixedAward(most) : { points: '0', most: '0' };
}

/**
 * Whether figures of the right kinds can make a ratio below 0, or above 100 by adding up. Reading the
 * input refuses such figures; the rules stay complete all the same.
 */
export function canLeavePercents({ of }: Measure, context: PartContext): boolean {
  if (of === undefined) return false;
  return of.some(
    (amount) =>
      typeof amount !== 'string' ||
      context.elements.get(amount)?.range.low?.value.gte(ZERO) !== true,
  );
}

/** A condition that also asks for the guard. */
export function guarded(guard: Condition | undefined, conditions: readonly Condition[]): Condition {
  const all = guard === undefined ? conditions : [guard, ...conditions];
  return { all };
}
