import type { CalendarDate } from './calendar-date.js';
import type { CellRef } from './cell-ref.js';
import type { Issue } from './issue.js';
import type { RawCell } from './raw-table.js';

/** What an input cell of a form is for: a figure, or a field beside a criterion. */
export type CollectedSubject =
  | { readonly element: string }
  | {
      readonly criterion: string;
      readonly field: 'claimed' | 'evidence' | 'explanation' | 'person';
    };

/** A cell with its place. */
export interface PlacedCell {
  readonly cell: RawCell;
  readonly at: CellRef;
}

/** A value that counts: whose it is, what it is of in the current set, and where the unit wrote it. */
export interface CollectedValue extends PlacedCell {
  readonly unitId: string;
  readonly subject: CollectedSubject;
}

/** Why something in a returned form was not merged, each with what its sentence needs. */
export interface UnmergedParams {
  /** The row of an input is not in the sheet any more: nobody knows what it would say. */
  'row-missing': Record<never, never>;
  /** Typed into a row or a cell that the form does not have. */
  'cell-unknown': Record<never, never>;
  /** Of an older form: nothing in the current set came from it. */
  'successor-missing': Record<never, never>;
  /** Of an older form: it was split or merged, so points and texts of it belong nowhere alone. */
  'successor-unclear': { readonly to: readonly string[] };
  /** Of an older form: points that were given by another rule or another maximum. */
  'rule-changed': { readonly to: string };
  /** The form was made for another table of the set than the unit's. */
  'other-table': { readonly table: string };
  /** Two forms of the unit, and nothing says which one counts. */
  undecided: { readonly others: readonly string[] };
  /** Made for another year, and no day says that it was filled for this one. */
  'other-year': { readonly year: number };
  'unit-unknown': { readonly found: string; readonly suggestion?: string };
}
export type UnmergedReason = keyof UnmergedParams;

/** One thing that a form says and the collected table does not. */
export type Unmerged = {
  readonly [Reason in UnmergedReason]: {
    readonly reason: Reason;
    readonly params: UnmergedParams[Reason];
    readonly unitId: string;
    /** What the input was for, as the form meant it; undefined for what is no input. */
    readonly subject: CollectedSubject | undefined;
    /** What the form says in its row. */
    readonly label: string;
    readonly cell: RawCell | undefined;
    readonly at: CellRef;
  };
}[UnmergedReason];

/** What differs from what should be, each with what its sentence needs. */
export interface DifferenceParams {
  /** A protected cell says something else than the form that was sent out. */
  'protected-changed': { readonly from: string; readonly to: string };
  /** The same of a cell that names the unit: perhaps another unit filled it. */
  'unit-words-changed': { readonly from: string; readonly to: string };
  /** Rows stand elsewhere: from this one on, by so many rows. */
  'rows-moved': { readonly from: number; readonly to: number };
  /** The counted form and the other one of the same unit. */
  'sent-twice': { readonly other: RawCell; readonly otherAt: CellRef | undefined };
  /** A value of an older form, and what it became. */
  carried: { readonly from: string; readonly set: string; readonly year: number };
  /** The unit's own points and those that the rules give. */
  'claim-differs': { readonly claimed: string; readonly computed: string };
}
export type DifferenceCode = keyof DifferenceParams;

/** Something of a unit to look at. */
export type Difference = {
  readonly [Code in DifferenceCode]: {
    readonly code: Code;
    readonly params: DifferenceParams[Code];
    readonly unitId: string;
    readonly subject: CollectedSubject | undefined;
    readonly label: string;
    /** The value that counts, and where it stands. */
    readonly cell: RawCell | undefined;
    readonly at: CellRef | undefined;
  };
}[DifferenceCode];

/** What became of a form. */
export const FORM_USES = [
  'counts',
  'earlier',
  'same',
  'not-preferred',
  'undecided',
  'other-year',
  'unit-unknown',
] as const;
export type FormUse = (typeof FORM_USES)[number];

/** Of which set a form was made: the current one, an earlier text of it, or another one. */
export type FormVersion = 'current' | 'earlier-text' | 'other-set';

/** A day and what says so. */
export interface ReceiptDay {
  readonly day: CalendarDate;
  readonly saidBy: 'list' | 'form';
}

/** What a form says of the unit itself. */
export type FormContacts = Readonly<
  Partial<Record<'preparer' | 'head' | 'phone' | 'day', PlacedCell>>
>;

/** So many inputs hold something, of so many. */
export interface FilledInputs {
  readonly filled: number;
  readonly of: number;
}

/** One returned form. */
export interface CollectedForm {
  readonly file: string;
  readonly sheet: string;
  /** As the list of units writes it; as the form does where it is not in the list. */
  readonly unitId: string;
  readonly recognisedBy: 'mark' | 'code-line';
  readonly set: string;
  readonly year: number;
  readonly version: FormVersion;
  readonly received: ReceiptDay | undefined;
  /** Figures that the unit gave, of how many; the same of its own points. */
  readonly figures: FilledInputs;
  readonly claims: FilledInputs;
  readonly contacts: FormContacts;
  readonly use: FormUse;
}

/** A unit that should send a form. */
export interface ListedUnit {
  readonly unitId: string;
  readonly name: string;
  readonly unitGroup: string;
}

export type Lateness = 'in-time' | 'late' | 'unknown';

/** Where a unit stands in the collection. */
export interface UnitStatus extends ListedUnit {
  readonly state: 'collected' | 'not-counted' | 'missing';
  /** The form that counts; of forms that do not, the first. */
  readonly form: CollectedForm | undefined;
  /** Forms of the unit, whether or not they count. */
  readonly forms: number;
  /** Of the form that counts; undefined without a deadline, and without a form. */
  readonly lateness: Lateness | undefined;
  /** The first day on which the unit sent one, where it is known. */
  readonly firstSent: CalendarDate | undefined;
}

/** A file that holds no form, and why. */
export interface StrangeFile {
  readonly file: string;
  readonly why:
    | { readonly kind: 'no-form' | 'earlier-collection' | 'mark-damaged' }
    /** The set that it was made from is not at hand, so nobody knows what stands where. */
    | { readonly kind: 'set-unknown'; readonly set: string }
    | { readonly kind: 'unreadable'; readonly issue: Issue };
}

/** All that was collected from the returned forms of a set and year. */
export interface Collection {
  readonly set: string;
  readonly year: number;
  readonly deadline: CalendarDate | undefined;
  /** In the order of the list. */
  readonly units: readonly UnitStatus[];
  /** By unit in the order of the list, then in the order of the set: figures, then criteria. */
  readonly values: readonly CollectedValue[];
  readonly forms: readonly CollectedForm[];
  readonly strangers: readonly StrangeFile[];
  readonly unmerged: readonly Unmerged[];
  readonly differences: readonly Difference[];
}
