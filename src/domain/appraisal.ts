import type { CalendarDate } from './calendar-date.js';
import type { CellRef } from './cell-ref.js';
import type { AppraisalNote, CriterionStatus } from './evaluation.js';
import type { ExactNumber } from './exact-number.js';
import type { SectionKind } from './score.js';

/** A unit as the council's papers name it. */
export interface AppraisedUnit {
  readonly unitId: string;
  readonly name: string;
  readonly unitGroup: string;
  /** The block in which it is ranked. */
  readonly block: string;
}

/** One criterion of one unit as the council sees it. Points are exact text; null says "there is none". */
export interface AppraisalRow extends AppraisedUnit {
  readonly table: string;
  readonly criterion: string;
  readonly label: string;
  readonly kind: SectionKind;
  readonly status: CriterionStatus;
  readonly maxPoints: string;
  readonly claimed: string | null;
  readonly computed: string | null;
  /** Self-scored less computed, null where one of them is missing. */
  readonly difference: string | null;
  readonly evidence: string | null;
  readonly explanation: string | null;
  readonly appraised: string | null;
  readonly note: Omit<AppraisalNote, 'at'> | null;
}

/** Who an appraisal workbook is for: one member of several, or the council (no member). */
export interface AppraisalMark {
  readonly set: string;
  readonly setSha256: string;
  readonly year: number;
  /** The record that the workbook was made from. */
  readonly record: string;
  readonly member: string | undefined;
  readonly isChair: boolean;
  readonly units: readonly Pick<AppraisedUnit, 'unitId' | 'name' | 'unitGroup'>[];
  readonly computed: readonly ComputedPoints[];
}

/** What the rules gave; null where they gave nothing. */
export interface ComputedPoints {
  readonly unitId: string;
  readonly criterion: string;
  readonly computed: string | null;
}

/** Points that one member gave, with the cell in which they stand. */
export interface GivenPoints {
  readonly unitId: string;
  readonly criterion: string;
  readonly points: ExactNumber;
  readonly reason: string | undefined;
  readonly decidedOn: CalendarDate | undefined;
  readonly at: CellRef;
}

/** One member's file as it was read. */
export interface MemberAppraisals {
  readonly file: string;
  readonly member: string;
  readonly isChair: boolean;
  readonly given: readonly GivenPoints[];
}
