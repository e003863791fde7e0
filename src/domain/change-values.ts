import type { CalendarDate } from './calendar-date.js';

/** A section or criterion of one version. */
export interface NodeRef {
  readonly table: string;
  readonly id: string;
}

/** An old and a new value. Numbers are exact text. */
export interface FromTo<Value> {
  readonly from: Value;
  readonly to: Value;
}

export type TextChange = FromTo<string>;
export type MaybeText = FromTo<string | null>;
export type Nothing = Readonly<Record<never, never>>;

/** A minimum, quota or condition by its id in each version. */
export interface LimitRef {
  readonly id: string;
}

/** The ends of one step, the points it gave; a text where it is a percent of a ratio. */
export interface StepText {
  /** "80 ≤ x < 90" */
  readonly interval: string;
  readonly points: string;
  readonly risesTo?: string;
}

/** A last day in time, for each year that the version scores. */
export interface DayOfYear {
  readonly year: number;
  readonly day: CalendarDate;
  /** The day itself still counts. */
  readonly included: boolean;
}

/** Percents or factors by kind of unit; `element` is the figure that says the kind. */
export interface KindFactors {
  readonly element: string;
  readonly byOption: Readonly<Record<string, string>>;
}

/** A way to give points, counted from 1 in each version; one of the two is missing where it has no match. */
export interface PartRef {
  readonly before?: PartPlace;
  readonly after?: PartPlace;
}

export interface PartPlace extends NodeRef {
  readonly part: number;
}
