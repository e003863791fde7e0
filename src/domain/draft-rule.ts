import type { Condition } from './condition.js';
import type { DerivedFact } from './fact.js';
import type { Formula } from './formula.js';

/** What a rule gives when its condition holds: points by a calculation, or "does not apply". */
export type RuleAward =
  | { readonly points: Formula; readonly most: string }
  | { readonly notApplicable: true };

/**
 * One rule as a method writes it, before it has its full name. Of the rules of one part exactly one
 * holds for any unit whose figures are there; the evaluator proves it on every run.
 */
export interface DraftRule {
  /** Unique within the part: "step-1", "late". */
  readonly key: string;
  readonly when: Condition;
  readonly award: RuleAward;
}

/** What a method compiles one part to: the facts it derives and its rules. */
export interface CompiledPart {
  readonly facts: readonly DerivedFact[];
  readonly rules: readonly DraftRule[];
}
