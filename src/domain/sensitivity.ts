/** What is varied, and how far. Percents are plain numbers: 10 for ±10 %; 0 leaves it alone. */
export interface SensitivityAsked {
  readonly variants: number;
  readonly seed: number;
  readonly maxima: number;
  readonly thresholds: number;
  readonly counts: number;
  /** Exact text, in what grades are read from: percents or points. */
  readonly near: string;
}

/** Why no threshold of a criterion can be moved. */
export const FIXED_REASONS = [
  'yes-no',
  'choice',
  'days',
  'conditions',
  'given-points',
  'no-steps',
  'whole-counts',
  'at-the-end',
] as const;
export type FixedReason = (typeof FIXED_REASONS)[number];

/** A criterion by its table and id. */
export interface CriterionName {
  readonly table: string;
  readonly criterion: string;
}

/** How far a change goes, over all runs of it. */
export interface VariationEffect {
  readonly runs: number;
  /** Units that get another grade (or none), on average over the runs. */
  readonly gradeChanges: number;
  /** Units that get another place, on average over the runs. */
  readonly rankChanges: number;
  /** Places that a unit moves, on average over the runs and the ranked units. */
  readonly meanRankShift: number;
}

/** What one criterion decides. null: it was not varied so, or cannot be. */
export interface CriterionWeight extends CriterionName {
  readonly maxPoints: string;
  readonly maxima: VariationEffect | null;
  readonly thresholds: VariationEffect | null;
  readonly dropped: VariationEffect | null;
  /** Why its thresholds are not moved; null where they are. */
  readonly fixed: FixedReason | null;
  /** A threshold of it stands at the highest value that can occur: it moves down only. */
  readonly onlyDown: boolean;
}

/** A unit's grade and place over all variants. */
export interface UnitFirmness {
  readonly unitId: string;
  readonly name: string;
  readonly unitGroup: string;
  readonly grade: string | null;
  readonly rank: number | null;
  /** Exact text of what the grade is read from. */
  readonly value: string | null;
  /** Places that 5 % of the variants do not pass on either side. */
  readonly ranks: { readonly low: number; readonly high: number } | null;
  /** Share of the variants, 0 to 1, in the order of the grades; those that do not occur are left out. */
  readonly grades: readonly { readonly grade: string | null; readonly share: number }[];
  /** Share of the variants in which the grade is the one of the results. */
  readonly gradeHolds: number;
}

/** A unit whose figure was one more or less, and what came of it. */
export interface CountEffect {
  readonly unitId: string;
  readonly element: string;
  readonly from: string;
  readonly to: string;
  readonly gradeBefore: string | null;
  readonly gradeAfter: string | null;
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
}

/** What moving each count of each unit did. */
export interface CountSummary {
  readonly tried: number;
  /** Cases in which the unit's points changed. */
  readonly pointsChanged: number;
  readonly gradeChanges: readonly CountEffect[];
  readonly rankChanges: readonly CountEffect[];
}

/** A criterion whose next step carries a unit over a limit. */
export interface CrossingStep {
  readonly criterion: string;
  readonly from: string;
  readonly to: string;
}

/** A unit close to the limit of a grade. */
export interface NearLimit {
  readonly unitId: string;
  /** The better grade of the two that the limit parts. */
  readonly grade: string;
  readonly limit: string;
  readonly value: string;
  readonly distance: string;
  /** `below`: the better grade is not reached; `above`: it is just kept. */
  readonly side: 'below' | 'above';
  /** The smallest steps first. */
  readonly crossings: readonly CrossingStep[];
}

/** Two units that follow each other in the ranking. */
export interface NeighbourPair {
  readonly upper: string;
  readonly lower: string;
  /** Share of the variants in which the lower one stands before the upper one. */
  readonly flips: number;
  /** Share of the variants in which they share a place. */
  readonly ties: number;
}

/** What a reader must know about what was asked and what was not done. */
export type SensitivityNotice =
  | { readonly code: 'nothing-asked' }
  | { readonly code: 'maxima-no-grade' | 'maxima-nothing' }
  | { readonly code: 'thresholds-no-grade' | 'thresholds-nothing' | 'thresholds-none' }
  | { readonly code: 'thresholds-only-down'; readonly criteria: readonly CriterionName[] }
  | { readonly code: 'counts-none' | 'counts-no-grade' | 'counts-nothing' }
  | { readonly code: 'counts-compared'; readonly elements: readonly string[] }
  | { readonly code: 'without-result'; readonly units: readonly string[] }
  | { readonly code: 'only-criterion'; readonly criteria: readonly CriterionName[] };

/** How firm the results of a year are. Shares and means are floats; scores behind them are exact. */
export interface Sensitivity {
  readonly asked: SensitivityAsked;
  readonly readFrom: string;
  /** By block of the ranking, then by rank; units without a grade last. */
  readonly units: readonly UnitFirmness[];
  /** What decides most first. */
  readonly criteria: readonly CriterionWeight[];
  readonly counts: CountSummary;
  /** The closest first. */
  readonly near: readonly NearLimit[];
  /** The most unsteady first; pairs that never change are left out. */
  readonly neighbours: readonly NeighbourPair[];
  readonly notices: readonly SensitivityNotice[];
}
