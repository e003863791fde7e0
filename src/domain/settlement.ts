import type { CalendarDate } from './calendar-date.js';
import type { ExactNumber } from './exact-number.js';

/** How one score was found: all who gave one gave the same, or one of the ways of settling. */
export type SettledHow = 'agreed' | 'chair' | 'mean' | 'median';

/**
 * Why there is no score yet: the chair gave none; only one of the members gave any; or what comes out
 * is no decimal number (8/3) and the set does not round the points of criteria.
 */
export const UNSETTLED_WHY = ['chair-silent', 'one-member', 'no-decimal'] as const;
export type UnsettledWhy = (typeof UNSETTLED_WHY)[number];

/** What one member said of one criterion of a unit. */
export interface MemberVote {
  readonly member: string;
  readonly points: ExactNumber;
  readonly reason: string | undefined;
}

/** One criterion of one unit, from what all members gave. */
export interface SettledScore {
  readonly unitId: string;
  readonly name: string;
  readonly unitGroup: string;
  readonly table: string;
  readonly criterion: string;
  readonly label: string;
  readonly maxPoints: ExactNumber;
  readonly computed: ExactNumber | null;
  /** In the order of the members' names. */
  readonly votes: readonly MemberVote[];
  /** Members who gave no points. */
  readonly silent: readonly string[];
  /** The largest less the smallest. */
  readonly spread: ExactNumber;
  readonly outcome:
    | { readonly how: SettledHow; readonly points: ExactNumber; readonly exact: ExactNumber }
    | { readonly why: UnsettledWhy; readonly exact: ExactNumber | undefined };
  /** The last day that a member wrote. */
  readonly decidedOn: CalendarDate | undefined;
}

/** The files of all members as one. */
export interface Settlement {
  readonly members: readonly {
    readonly name: string;
    readonly file: string;
    readonly isChair: boolean;
  }[];
  /** The largest disagreement first, then what is not settled, then by unit and criterion. */
  readonly scores: readonly SettledScore[];
}
