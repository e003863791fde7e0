import type { MissingInput, Outcome } from './evaluation.js';
import type { Issue } from './issue.js';
import type { Assumptions } from './simulation-assumptions.js';

/**
 * What a year's data come to on another criteria set, as plain data. Numbers are exact text; null says
 * "there is none", never 0. Changes are after minus before.
 */
export interface Simulation {
  readonly schema: 'danvan/simulation@1';
  readonly from: SimulatedSet;
  readonly to: SimulatedSet;
  /** The year of the data. */
  readonly year: number;
  /** The year of the new set whose days count, moved to the year of the data where it is another. */
  readonly toYear: number;
  /** What was changed in the new set before it was read, in this order. */
  readonly overlays: readonly OverlayChange[];
  readonly assumptions: Assumptions;
  /** By block of the new set, then by new rank; units without a group in it last. */
  readonly units: readonly UnitChange[];
  readonly blocks: readonly BlockChange[];
  readonly groups: readonly GroupChange[];
  /** Criteria that moved points, those that moved most first, by group. */
  readonly effects: readonly CriterionEffect[];
  readonly guards: readonly GuardBreach[];
  readonly issues: { readonly before: readonly Issue[]; readonly after: readonly Issue[] };
}

/** One of the two sets. */
export interface SimulatedSet {
  readonly id: string;
  readonly title: string;
  readonly sha256: string;
  readonly provenance: 'full-text' | 'partial' | 'illustrative';
  /** The set is a draft, was changed by an overlay, or its rules are not frozen. */
  readonly draft: boolean;
}

/** One value of the written set that was changed; null: it was not there, or was taken away. */
export interface OverlayChange {
  readonly path: string;
  readonly from: string | null;
  readonly to: string | null;
  /** "--set" or the name of the overlay file. */
  readonly origin: string;
  /** It follows from another change: a sum of maxima. */
  readonly carried: boolean;
}

/** A unit's result under one of the sets. */
export interface UnitSide {
  readonly unitGroup: string;
  readonly table: string;
  readonly maximum: string;
  readonly total: string | null;
  readonly percent: string | null;
  readonly outcome: Outcome;
  readonly grade: string | null;
  readonly gradeByPoints: string | null;
  readonly heldBackBy: readonly string[];
  readonly rank: number | null;
  readonly missing: readonly MissingInput[];
}

/** One unit before and after; null where a set has no group for it. */
export interface UnitChange {
  readonly unitId: string;
  readonly name: string;
  readonly before: UnitSide | null;
  readonly after: UnitSide | null;
  readonly points: string | null;
  readonly percent: string | null;
  /** Places won; negative: lost. */
  readonly places: number | null;
  /** The maxima differ: points of the two sides are not on one scale. */
  readonly scaleDiffers: boolean;
  readonly direction: 'up' | 'down' | 'same' | 'other';
  readonly causes: readonly GradeCause[];
  readonly moves: RankMoves | null;
  /** Largest first; with {@link remainders} they add up to the change. Null where a side has no total. */
  readonly contributions: readonly Contribution[] | null;
  readonly remainders: readonly Remainder[];
}

/** Why a grade is another. Ids of limits are those of the set that has them. */
export type GradeCause =
  | { readonly cause: 'points' | 'bands' | 'source' }
  | {
      readonly cause: 'limit-gained' | 'limit-lost' | 'limit-changed';
      readonly limits: readonly string[];
    }
  | { readonly cause: 'outcome'; readonly from: Outcome; readonly to: Outcome };

/** Ids of units of the same block that explain a change of place. */
export interface RankMoves {
  /** Behind or equal before, ahead now; by a better grade, or by points. */
  readonly overtakenByGrade: readonly string[];
  readonly overtakenByPoints: readonly string[];
  readonly overtook: readonly string[];
  /** Ahead before, without a place in the block now. */
  readonly gone: readonly string[];
  /** Ahead now, without a place in the block before. */
  readonly come: readonly string[];
  /** Places differ from what these units explain: equal units are counted otherwise. */
  readonly byTies: boolean;
}

/** Criteria that belong together, and what they add to a unit's change. */
export interface Contribution {
  readonly kind: 'kept' | 'bundle' | 'added' | 'removed';
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** As the newer of them is called. */
  readonly label: string;
  readonly pointsBefore: string | null;
  readonly pointsAfter: string | null;
  readonly points: string;
  /** In percent of the unit's own maxima. */
  readonly percent: string;
  /** Figures that it lacks under the new set. */
  readonly missing: readonly string[];
  readonly appraisalDropped: boolean;
}

/** What stands between the criteria and the total. */
export const REMAINDERS = [
  'section-limit',
  'section-rounding',
  'rescaling',
  'bonus-limit',
  'deduction-limit',
  'total-limit',
  'total-rounding',
  'percent-rounding',
] as const;
export type RemainderKind = (typeof REMAINDERS)[number];

export interface Remainder {
  readonly kind: RemainderKind;
  readonly points: string;
  readonly percent: string;
}

/** Units that are ranked together under the new set. */
export interface BlockChange {
  readonly label: string | null;
  readonly unitGroups: readonly string[];
  /** Outcomes of units of both sets: grade ids, "not-eligible", "incomplete". */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly counts: readonly (readonly number[])[];
  readonly correlation: RankCorrelation;
}

/** Pairs of units by how their places compare; tau-b is rounded to four decimals, null for no pair. */
export interface RankCorrelation {
  readonly units: number;
  readonly concordant: number;
  readonly discordant: number;
  readonly tiedBefore: number;
  readonly tiedAfter: number;
  readonly tiedBoth: number;
  readonly tauB: string | null;
}

/** Key figures of the units of a group that are in both sets and have a percent. */
export interface KeyFigures {
  readonly units: number;
  readonly withPercent: number;
  readonly mean: string | null;
  readonly median: string | null;
  readonly lowest: string | null;
  readonly highest: string | null;
  /** Upper minus lower quartile: medians of the halves, without the middle one. */
  readonly quartileRange: string | null;
  /** Outcome → units, best grade first. */
  readonly shares: readonly { readonly outcome: string; readonly units: number }[];
}

/** A unit group of the new set before and after. */
export interface GroupChange {
  readonly group: string;
  readonly label: string;
  readonly before: KeyFigures;
  readonly after: KeyFigures;
  readonly raised: number;
  readonly lowered: number;
  readonly unchanged: number;
}

/** What criteria that belong together did to the units of a group. */
export interface CriterionEffect {
  readonly group: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly label: string;
  readonly raised: number;
  readonly lowered: number;
  readonly units: number;
  /** Sum of the changes of all units, in points. */
  readonly sum: string;
  /** Of the units that lost points by it: so many lack a figure. */
  readonly lacking: number;
}

/** A limit that the rule-maker set and that the new result passes. */
export type GuardBreach =
  | {
      readonly guard: 'max-grade-share';
      readonly group: string;
      readonly grade: string;
      readonly limit: string;
      readonly units: number;
      readonly of: number;
      readonly share: string;
      readonly unitIds: readonly string[];
    }
  | {
      readonly guard: 'max-rank-move';
      readonly limit: number;
      readonly unitId: string;
      readonly from: number;
      readonly to: number;
    };
