import type { EffectResult, MissingInput, Outcome, QuotaResult } from './evaluation.js';

/** Grade and outcome of one unit, steps 13 to 15 of the order of effects. */
export interface Classification {
  readonly outcome: Outcome;
  readonly grade: string | undefined;
  readonly gradeByPoints: string | undefined;
  readonly heldBackBy: readonly string[];
  readonly effects: readonly EffectResult[];
  readonly missing: readonly MissingInput[];
  readonly quotas: readonly QuotaResult[];
  /** The condition that leaves the unit out of the ranking. */
  readonly unrankedBy: string | undefined;
}

/** The place of a unit among those it is compared with, step 16. */
export interface RankPlace {
  readonly rank: number;
  /** All units on the place, the unit itself among them: one list for all of them. */
  readonly sharedBy: readonly string[];
}
