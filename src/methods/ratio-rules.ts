import type { Condition } from '../domain/condition.js';
import type { DraftRule } from '../domain/draft-rule.js';
import type { ExactNumber } from '../domain/exact-number.js';
import type { DerivedFact } from '../domain/fact.js';
import type { Measure, Ratio, ZeroPolicy } from './amount.js';
import { amountFormula } from './amount.js';
import { measureUnit, percentFormula } from './measure-domain.js';
import { thresholdFact } from './multiplier.js';
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

/**
 * Names the fact to compare; a ratio becomes a percent with a rule of its own for denominator 0. Where
 * thresholds depend on the kind of unit the measure is divided by the share at which they count: the
 * same comparison, exactly.
 */
export function measureFact(
  measure: Measure,
  most: ExactNumber,
  context: PartContext,
): MeasuredFact {
  const plain = plainMeasure(measure, most, context);
  const { thresholdsCountAt: kinds } = measure;
  if (kinds === undefined) return plain;
  const share = `${context.prefix}:thresholds`;
  const fact = `${context.prefix}:measure`;
  const formula = { quotient: [{ fact: plain.fact }, { fact: share }] } as const;
  return {
    ...plain,
    fact,
    derived: [
      ...plain.derived,
      thresholdFact(share, kinds),
      { name: fact, formula, unit: measureUnit(measure, context) },
    ],
  };
}

function plainMeasure(
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
    derived: [...denominator.derived, { name: fact, formula: percentFormula(of), unit: 'percent' }],
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

/** What a set gives where nothing can be divided. Throws where the set does not say it. */
export function zeroAward(policy: ZeroPolicy | undefined, most: ExactNumber): DraftRule['award'] {
  if (policy === undefined) throw new TypeError('a ratio says what a denominator of 0 gives');
  if (policy === 'not-applicable') return { notApplicable: true };
  return policy === 'full' ? fixedAward(most) : { points: '0', most: '0' };
}

/** A condition that also asks for the guard. */
export function guarded(guard: Condition | undefined, conditions: readonly Condition[]): Condition {
  const all = guard === undefined ? conditions : [guard, ...conditions];
  return { all };
}
