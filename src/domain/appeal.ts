import type { CalendarDate } from './calendar-date.js';
import type { AppraisedPoints, ReportedValue } from './submission.js';

/** Why something was decided, by whom and when. */
export interface Grounds {
  readonly reason: string;
  readonly authority: string;
  readonly decidedOn?: CalendarDate;
}

/** A figure as it was corrected; `value` is reported, or says that it does not apply. */
export interface CorrectedFigure {
  readonly value: ReportedValue;
  readonly grounds: Grounds;
}

/** What was decided on the appeal of one unit. */
export interface AppealedUnit {
  readonly unitId: string;
  /** Corrected figures by element. */
  readonly figures: ReadonlyMap<string, CorrectedFigure>;
  /** Points that replace whatever stood, by criterion; with reason and authority. */
  readonly appraised: ReadonlyMap<string, AppraisedPoints>;
}
