import type {
  CriterionStatus,
  InputResult,
  NotApplicablePolicy,
  NotApplicableSource,
  PartResult,
} from './evaluation.js';
import type { ExactNumber } from './exact-number.js';
import type { Facts } from './fact.js';
import type { CriterionEntry } from './submission.js';

export type SectionKind = 'scored' | 'bonus' | 'deduction';

/** One criterion of one unit, in exact numbers; undefined says "there is none". */
export interface CriterionScore {
  readonly id: string;
  readonly section: string;
  readonly kind: SectionKind;
  readonly status: CriterionStatus;
  readonly maxPoints: ExactNumber;
  /** What it adds to the unit's maximum. */
  readonly maximum: ExactNumber;
  readonly computed: ExactNumber | undefined;
  /** Before rounding. */
  readonly computedExact: ExactNumber | undefined;
  readonly final: ExactNumber | undefined;
  readonly notApplicable:
    | { readonly policy: NotApplicablePolicy; readonly saidBy: NotApplicableSource }
    | undefined;
  readonly selfScored: boolean;
  readonly entry: CriterionEntry;
  readonly inputs: readonly InputResult[];
  readonly parts: readonly PartResult[];
  /** Elements without which there are no points. */
  readonly missing: readonly string[];
}

/** A section or sub-section: points undefined when a criterion in it has none. */
export interface SectionScore {
  readonly id: string;
  readonly kind: SectionKind;
  readonly maximum: ExactNumber;
  readonly points: ExactNumber | undefined;
}

/** All points of one unit, steps 4 to 12 of the order of effects. */
export interface ScoreCard {
  readonly unitId: string;
  readonly name: string;
  readonly unitGroup: string;
  readonly table: string;
  readonly maximum: ExactNumber;
  readonly claimed: ExactNumber | undefined;
  readonly computed: ExactNumber | undefined;
  readonly subtotal: ExactNumber | undefined;
  readonly bonus: ExactNumber | undefined;
  readonly deduction: ExactNumber | undefined;
  readonly total: ExactNumber | undefined;
  readonly percent: ExactNumber | undefined;
  readonly totalWithoutBonus: ExactNumber | undefined;
  readonly percentWithoutBonus: ExactNumber | undefined;
  /** Points and maximum before they were converted to the whole scale, where they were. */
  readonly rescaled: { readonly points: ExactNumber; readonly maximum: ExactNumber } | undefined;
  readonly criteria: readonly CriterionScore[];
  readonly sections: readonly SectionScore[];
  /** Figures that no criterion reads, but a condition or the comparison with others. */
  readonly otherInputs: readonly InputResult[];
  /** The unit's figures as facts, for the conditions that come after the points. */
  readonly figures: Facts;
  /** Elements by what became of them, as far as they have no value. */
  readonly withoutValue: ReadonlyMap<string, InputResult['state']>;
}
