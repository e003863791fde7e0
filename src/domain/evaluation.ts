import type { CalendarDate } from './calendar-date.js';
import type { CellRef } from './cell-ref.js';
import type { Issue } from './issue.js';
import type { KeptAs } from './raw-table.js';
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
  /** By block of the ranking in the set's order, then by rank, then by unit id. */
  readonly units: readonly UnitResult[];
  readonly issues: readonly Issue[];
  /** How each input was understood. */
  readonly sources: readonly SourceNote[];
}

/** All of an evaluation but its units. */
export type EvaluationHead = Omit<Evaluation, 'units'>;

export interface EvaluatedSet {
  readonly id: string;
  readonly title: string;
  readonly sha256: string;
  readonly rulesSha256: string;
  readonly provenance: 'full-text' | 'partial' | 'illustrative';
  /** Rules were not frozen: compiled in memory for this run. */
  readonly draft: boolean;
}

export const OUTCOMES = ['graded', 'not-eligible', 'incomplete'] as const;
export type Outcome = (typeof OUTCOMES)[number];

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
  /** Points of the scored sections after appraisal, converted where {@link rescaled} says so. */
  readonly subtotal: string | null;
  readonly bonus: string | null;
  readonly deduction: string | null;
  readonly total: string | null;
  readonly percent: string | null;
  readonly totalWithoutBonus: string | null;
  readonly percentWithoutBonus: string | null;
  /** What was converted to the whole scale, where something of it does not apply; else null. */
  readonly rescaled: RescaledResult | null;
  readonly outcome: Outcome;
  readonly grade: string | null;
  /** The grade that the points alone would give. */
  readonly gradeByPoints: string | null;
  /** Ids of the minimums, conditions and quotas that made the grade lower or took it away. */
  readonly heldBackBy: readonly string[];
  /** Conditions that hold, whether or not they changed the grade. */
  readonly effects: readonly EffectResult[];
  /** Why the outcome is incomplete: criteria and conditions without what they need. */
  readonly missing: readonly MissingInput[];
  /** Quotas that took the grade away, in their order. */
  readonly quotas: readonly QuotaResult[];
  readonly rank: number | null;
  /** Why a graded unit has no place: its unit group, or the id of a condition; else null. */
  readonly unrankedBy: string | null;
  /** Other units on the same place; of very many the first, and how many more there are. */
  readonly tiedWith: readonly string[];
  readonly tiedWithMore?: number;
  readonly sections: readonly SectionResult[];
  readonly criteria: readonly CriterionResult[];
  /** Figures that no criterion of its table reads, but a condition or the comparison with others. */
  readonly otherInputs: readonly InputResult[];
}

/** What a list of units shows of one: no criteria, no sections, no names of its equals. */
export type UnitSummary = Omit<UnitResult, 'criteria' | 'sections' | 'tiedWith'>;

export interface EffectResult {
  readonly condition: string;
  readonly gradeBefore: string | null;
  readonly gradeAfter: string | null;
  readonly trace: RuleTrace;
}

/** Step 9: points and maximum as they were before they were converted to the whole scale. */
export interface RescaledResult {
  readonly fromPoints: string;
  readonly fromMaximum: string;
}

/** Why a unit did not keep a grade of which only so many units may have it. */
export interface QuotaResult {
  readonly quota: string;
  readonly gradeBefore: string;
  readonly gradeAfter: string;
  /** Its place among the units that reached the grade. */
  readonly place: number;
  readonly reached: number;
  readonly allowed: number;
  /** Units of which the share was taken; null for a fixed number. */
  readonly counted: number | null;
  /** Ids of the units it is equal with at the limit; of very many the first, and how many more. */
  readonly tiedWith: readonly string[];
  readonly tiedWithMore?: number;
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

export const CRITERION_STATUSES = [
  'scored',
  'not-applicable',
  'not-reported',
  'invalid',
  'needs-review',
] as const;
export type CriterionStatus = (typeof CRITERION_STATUSES)[number];

/** M21, M22, M24: counts as fulfilled; leaves the maximum; the rest is converted to the scale. */
export const NOT_APPLICABLE_POLICIES = ['full-points', 'leaves-maximum', 'rescales-rest'] as const;
export type NotApplicablePolicy = (typeof NOT_APPLICABLE_POLICIES)[number];

/** Who says that a criterion does not apply: the unit, a figure, or its unit group. */
export const NOT_APPLICABLE_SOURCES = ['unit', 'rule', 'unit-group'] as const;
export type NotApplicableSource = (typeof NOT_APPLICABLE_SOURCES)[number];

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
    readonly policy: NotApplicablePolicy;
    readonly saidBy: NotApplicableSource;
  } | null;
  /** The figures it read. */
  readonly inputs: readonly InputResult[];
  readonly parts: readonly PartResult[];
}

export interface AppraisalNote {
  readonly reason: string | null;
  readonly authority: string | null;
  /** The day of the appraisal; null where nobody wrote it. */
  readonly decidedOn: CalendarDate | null;
  readonly at: CellRef;
}

/** What became of a figure. */
export const INPUT_STATES = ['reported', 'not-applicable', 'invalid', 'not-reported'] as const;

export interface InputResult {
  readonly element: string;
  readonly state: (typeof INPUT_STATES)[number];
  /** The value as rules saw it. */
  readonly value: ValueText;
  /** The value as it was typed, and where; with `keptAs` as Excel keeps it. */
  readonly text: string | null;
  readonly keptAs?: KeptAs;
  readonly at: CellRef | null;
}

/** One part of a criterion; `points` is what its one rule gave, before parts are combined. */
export interface PartResult {
  readonly part: number;
  readonly points: string | null;
  readonly firedRule: string | null;
  /** Facts derived for the part (ratios, days), by name. */
  readonly derived: Readonly<Record<string, ValueText>>;
  /** Of facts that the whole group gives: the units from which the value came, by name. */
  readonly fromUnits: Readonly<Record<string, readonly string[]>>;
  /** Where very many units have the value: how many more there are than are named, by fact. */
  readonly fromUnitsMore?: Readonly<Record<string, number>>;
  readonly rules: readonly RuleTrace[];
}
