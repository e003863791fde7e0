import type { CellRef } from './cell-ref.js';
import type { Issue } from './issue.js';
import type { SourceNote } from './submission.js';
import type { RuleTrace, ValueText } from './trace.js';

/**
 * The result of a run as plain data: what every report renders and what a record keeps. Numbers are
 * exact text ("88.5"; "8/3" where a set does not round). null says "there is none", never 0.
 */
export interface Evaluation {
  readonly schema: 'danvan/evaluation@1';
  readonly criteriaSet: EvaluatedSet;
  readonly year: number;
  /** By unit group in the set's order, then by rank, then by unit id. */
  readonly units: readonly UnitResult[];
  readonly issues: readonly Issue[];
  /** How each input was understood. */
  readonly sources: readonly SourceNote[];
}

export interface EvaluatedSet {
  readonly id: string;
  readonly title: string;
  readonly sha256: string;
  readonly rulesSha256: string;
  readonly provenance: 'full-text' | 'partial' | 'illustrative';
  /** Rules were not frozen: compiled in memory for this run. */
  readonly draft: boolean;
}

export type Outcome = 'graded' | 'not-eligible' | 'incomplete';

export interface UnitResult {
  readonly unitId: string;
  readonly name: string;
  readonly unitGroup: string;
  readonly table: string;
  /** The unit's own maximum, without what does not apply and leaves it. */
  readonly maximum: string;
  /** Sum of self-scored points; null unless every self-scored criterion that applies has them. */
  readonly claimed: string | null;
  /** Points of the scored sections before appraisal; null when one of them has none. */
  readonly computed: string | null;
  /** Points of the scored sections after appraisal. */
  readonly subtotal: string | null;
  readonly bonus: string | null;
  readonly deduction: string | null;
  readonly total: string | null;
  readonly percent: string | null;
  readonly outcome: Outcome;
  readonly grade: string | null;
  /** The grade that the points alone would give. */
  readonly gradeByPoints: string | null;
  /** Ids of the conditions that made the grade lower or took it away. */
  readonly heldBackBy: readonly string[];
  /** Conditions that hold, whether or not they changed the grade. */
  readonly effects: readonly EffectResult[];
  /** Why the outcome is incomplete: criteria and conditions without what they need. */
  readonly missing: readonly MissingInput[];
  readonly rank: number | null;
  /** Other units on the same place. */
  readonly tiedWith: readonly string[];
  readonly sections: readonly SectionResult[];
  readonly criteria: readonly CriterionResult[];
}

export interface EffectResult {
  readonly condition: string;
  readonly gradeBefore: string | null;
  readonly gradeAfter: string | null;
  readonly trace: RuleTrace;
}

export interface MissingInput {
  readonly criterion?: string;
  readonly condition?: string;
  readonly elements: readonly string[];
}

/** A section or sub-section; `percent` is points of its own maximum. */
export interface SectionResult {
  readonly id: string;
  readonly kind: 'scored' | 'bonus' | 'deduction';
  readonly maximum: string;
  readonly points: string | null;
  readonly percent: string | null;
}

export type CriterionStatus =
  | 'scored'
  | 'not-applicable'
  | 'not-reported'
  | 'invalid'
  | 'needs-review';

export interface CriterionResult {
  readonly id: string;
  /** Top section of the criterion and its kind. */
  readonly section: string;
  readonly kind: 'scored' | 'bonus' | 'deduction';
  readonly status: CriterionStatus;
  /** What the criterion adds to the unit's maximum: 0 where it does not apply and leaves it. */
  readonly maximum: string;
  /** The maximum that the table prints. */
  readonly maxPoints: string;
  readonly claimed: string | null;
  readonly computed: string | null;
  /** The computed points before they were rounded, where rounding changed them. */
  readonly computedExact: string | null;
  readonly appraised: string | null;
  readonly final: string | null;
  readonly appraisal: AppraisalNote | null;
  readonly evidence: string | null;
  readonly explanation: string | null;
  /** Where it does not apply: what that does, and whether the unit said so or a figure. */
  readonly notApplicable: {
    readonly policy: 'full-points' | 'leaves-maximum';
    readonly saidBy: 'unit' | 'rule';
  } | null;
  /** The figures it read. */
  readonly inputs: readonly InputResult[];
  readonly parts: readonly PartResult[];
}

export interface AppraisalNote {
  readonly reason: string | null;
  readonly authority: string | null;
  readonly at: CellRef;
}

export interface InputResult {
  readonly element: string;
  readonly state: 'reported' | 'not-applicable' | 'invalid' | 'not-reported';
  /** The value as rules saw it. */
  readonly value: ValueText;
  /** The value as it was typed, and where. */
  readonly text: string | null;
  readonly at: CellRef | null;
}

/** One part of a criterion; `points` is what its one rule gave, before parts are combined. */
export interface PartResult {
  readonly part: number;
  readonly points: string | null;
  readonly firedRule: string | null;
  /** Facts derived for the part (ratios, days), by name. */
  readonly derived: Readonly<Record<string, ValueText>>;
  readonly rules: readonly RuleTrace[];
}
