import type { CalendarDate } from './calendar-date.js';
import type { CellRef } from './cell-ref.js';
import type { ExactNumber } from './exact-number.js';
import type { KeptAs } from './raw-table.js';

/** A figure after validation. Percents are on the scale 0 to 100. */
export type ElementValue =
  | { readonly kind: 'number'; readonly number: ExactNumber }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'absent' }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  | { readonly kind: 'choice'; readonly option: string };

/** What stood in a cell and where: text word for word; else, with `keptAs`, in the notation of RawCell. */
export interface ReportedCell {
  readonly text: string;
  readonly keptAs?: KeptAs;
  readonly at: CellRef;
}

/**
 * What became of one element of one unit. An element that nobody reported is not in the report at
 * all; `invalid` has an issue that says why.
 */
export type ReportedValue =
  | { readonly state: 'reported'; readonly value: ElementValue; readonly cell: ReportedCell }
  | { readonly state: 'not-applicable'; readonly cell: ReportedCell }
  | { readonly state: 'invalid'; readonly cell: ReportedCell };

/** Points that a person put in, with the cell they came from. */
export interface EnteredPoints {
  readonly points: ExactNumber;
  readonly cell: ReportedCell;
}

/** The appraiser's points replace the computed ones; reason, authority and day of it go with them. */
export interface AppraisedPoints extends EnteredPoints {
  readonly reason?: string;
  readonly authority?: string;
  readonly decidedOn?: CalendarDate;
}

/** What stands beside one criterion in a unit's report. */
export interface CriterionEntry {
  readonly claimed?: EnteredPoints;
  readonly appraised?: AppraisedPoints;
  /** An appraiser wrote something that is no valid number of points: nothing may stand in for it. */
  readonly appraisalInvalid?: ReportedCell;
  readonly evidence?: string;
  readonly explanation?: string;
}

/** All that one unit reported, from however many files. */
export interface UnitReport {
  readonly unitId: string;
  readonly name: string;
  readonly unitGroup: string;
  readonly values: ReadonlyMap<string, ReportedValue>;
  readonly entries: ReadonlyMap<string, CriterionEntry>;
}

/** How one sheet or CSV file was understood. */
export interface SourceNote {
  readonly file: string;
  readonly sheet?: string;
  readonly layout: 'wide' | 'long';
  readonly headerRow: number;
  readonly units: number;
  readonly columns: number;
}
