import type { CalendarDate } from './calendar-date.js';
import type { CellRef } from './cell-ref.js';
import type { SectionKind } from './score.js';

/**
 * One score that appraisal changed, or gave where none was computed. Points are exact text; `effect` is
 * what it does to the unit's points (more of a deduction is less), null where nothing was computed.
 */
export interface AppraisalChange {
  readonly unitId: string;
  readonly name: string;
  readonly table: string;
  readonly criterion: string;
  readonly label: string;
  readonly kind: SectionKind;
  readonly claimed: string | null;
  readonly computed: string | null;
  readonly appraised: string;
  readonly effect: string | null;
  readonly reason: string | null;
  readonly authority: string | null;
  readonly decidedOn: CalendarDate | null;
  readonly at: CellRef;
}

/** Changes one way: how many, their sum and their exact mean ("0" for none), without a sign. */
export interface Moves {
  readonly count: number;
  readonly sum: string;
  readonly mean: string;
}

/** How much of a number of scores was changed. */
export interface ChangeFigures {
  /** Criteria that apply. */
  readonly scores: number;
  /** Other than computed. */
  readonly changed: number;
  /** Percent of the scores, exact text; null where there are none. */
  readonly share: string | null;
  /** Given where none was computed. */
  readonly filled: number;
  /** Appraised as computed. */
  readonly kept: number;
  /** Changed or given without a reason. */
  readonly withoutReason: number;
  readonly up: Moves;
  readonly down: Moves;
  /** Up less down. */
  readonly net: string;
}

/** Self-scored less final points, over the criteria that have both. */
export interface Overstatement {
  readonly overstated: string;
  readonly compared: number;
  /** Of these, where the self-scored points were higher. */
  readonly higher: number;
}

export interface UnitChanges extends ChangeFigures, Overstatement {
  readonly unitId: string;
  readonly name: string;
}

export interface CriterionChanges extends ChangeFigures, Overstatement {
  readonly table: string;
  readonly criterion: string;
  readonly label: string;
}

/** `scores` is here what the authority appraised; null: nobody said who. */
export interface AuthorityChanges extends ChangeFigures {
  readonly authority: string | null;
}

/** What a chairman asks after an appraisal. */
export interface AppraisalReport {
  readonly totals: ChangeFigures & Overstatement;
  /** All units, the most overstated first. */
  readonly units: readonly UnitChanges[];
  /** The most changes first. */
  readonly authorities: readonly AuthorityChanges[];
  /** Criteria that were overstated, understated or changed; the most overstated first. */
  readonly criteria: readonly CriterionChanges[];
  /** The largest first, then what was given where nothing was computed. */
  readonly changes: readonly AppraisalChange[];
}
