import type { CellRef } from './cell-ref.js';
import type { NotApplicablePolicy } from './evaluation.js';
import type { KeptAs } from './raw-table.js';

/** `error`: the result of a unit or file is affected. `warning`: look at it. `note`: good to know. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What stood in a cell: text word for word; else, with `keptAs`, in the notation of RawCell. */
export interface FoundText {
  readonly found: string;
  readonly keptAs?: KeptAs;
}

/**
 * What can be wrong in the data that units reported, each with what its sentence needs. `found` is
 * the text as it stood in the cell. No prose here: sentences and hints are in labels/.
 */
export interface IssueParams {
  // files
  'file-empty': Record<never, never>;
  'file-not-utf8': { readonly line: number };
  'file-unknown-format': { readonly extension: string };
  'workbook-unreadable': { readonly reason: string };
  'workbook-protected': Record<never, never>;
  'workbook-old-format': Record<never, never>;
  'workbook-too-large': { readonly megabytes: number; readonly limit: number };
  'csv-broken-row': { readonly reason: string };
  // sheets
  'header-not-found': Record<never, never>;
  'no-data-rows': Record<never, never>;
  'sheet-skipped': Record<never, never>;
  'hidden-sheet': Record<never, never>;
  'hidden-row': { readonly rows: string; readonly count: number };
  'hidden-column': { readonly columns: string; readonly count: number };
  'merged-cells': { readonly range: string };
  /** Place, day and signatures below a table. */
  'signature-rows': { readonly rows: string; readonly count: number };
  // columns
  'unit-column-missing': Record<never, never>;
  'column-unknown': { readonly found: string; readonly suggestion?: string };
  'column-missing': { readonly label: string };
  'columns-missing': {
    /** What the set calls itself. */
    readonly set: string;
    /** How many columns the tables in use read, and how many of them some input has. */
    readonly needed: number;
    readonly present: number;
    readonly labels: readonly string[];
    readonly elements: readonly string[];
  };
  'column-duplicate': { readonly found: string; readonly firstColumn: string };
  // units
  'unit-id-empty': Record<never, never>;
  'unit-duplicate': { readonly firstRow: number };
  'unit-group-missing': Record<never, never>;
  'unit-group-unknown': {
    readonly found: string;
    readonly known: readonly string[];
    readonly suggestion?: string;
  };
  'unit-not-listed': { readonly found: string };
  'row-of-other-year': FoundText & { readonly year: number };
  'inputs-disagree': FoundText & {
    readonly what: string;
    readonly other: string;
    readonly otherKeptAs?: KeptAs;
    readonly otherPlace: string;
  };
  // rows of the long layout
  'element-unknown': { readonly found: string; readonly suggestion?: string };
  'criterion-unknown': { readonly found: string; readonly suggestion?: string };
  // cells
  'cell-error': { readonly found: string };
  'cell-formula-without-result': { readonly formula: string };
  'value-wrong-kind': FoundText & { readonly kind: string };
  'value-ambiguous-number': FoundText & { readonly readings: readonly string[] };
  'value-ambiguous-percent': FoundText & { readonly readings: readonly string[] };
  'value-ambiguous-date': FoundText;
  'value-not-whole': FoundText;
  'value-negative': FoundText;
  'value-out-of-range': FoundText & { readonly min: string; readonly max: string };
  'value-unknown-choice': FoundText & {
    readonly options: readonly string[];
    readonly suggestion?: string;
  };
  'date-not-existing': FoundText;
  'date-outside-year': FoundText & { readonly year: number };
  'numerator-above-denominator': FoundText & {
    readonly denominator: string;
    readonly denominatorKeptAs?: KeptAs;
    readonly denominatorLabel: string;
    /** The other figures that `found` was added up from. */
    readonly addedLabels?: string;
    /** The figures that were taken away from `found`. */
    readonly takenLabels?: string;
  };
  'not-applicable-not-allowed': FoundText & { readonly kind: string };
  /** The unit itself says so: what that does, and the points of the criterion. */
  'not-applicable-said': FoundText & {
    readonly policy: NotApplicablePolicy;
    readonly points: string;
  };
  /** No criterion of its table applies to the unit. */
  'nothing-applies': Record<never, never>;
  'value-not-used': FoundText;
  // points given by people
  'points-wrong-kind': FoundText & { readonly column: PointsColumn };
  'points-out-of-range': FoundText & {
    readonly column: PointsColumn;
    readonly min: string;
    readonly max: string;
  };
  'points-not-for-unit': FoundText & { readonly column: PointsColumn };
  'appraised-without-reason': FoundText & { readonly computed: string };
  'appraised-without-authority': FoundText;
  'group-figure-incomplete': {
    readonly labels: readonly string[];
    readonly units: readonly string[];
  };
  'appraised-not-applicable': FoundText;
  'appraised-not-rounded': FoundText & { readonly digits: number };
  // what was decided on appeals
  'appeal-unit-unknown': { readonly found: string; readonly suggestion?: string };
  'appeal-without-reason': FoundText & { readonly what: AppealedThing };
  'appeal-without-authority': FoundText & { readonly what: AppealedThing };
  'appeal-nothing-decided': Record<never, never>;
  'appeal-field-ignored': { readonly field: string };
  // what was not reported, by its effect
  'not-reported-blocks': { readonly label: string; readonly kind: string };
  'not-reported-counts-zero': { readonly label: string };
  'not-reported-needs-review': { readonly label: string };
}

export type PointsColumn = 'claimed' | 'appraised';
/** What an appeal can change: points of a criterion, or a figure. */
export type AppealedThing = 'points' | 'figure';
export type IssueCode = keyof IssueParams;

/** One code, one severity: a new code does not compile until it has one. */
export const ISSUE_SEVERITY: Readonly<Record<IssueCode, Severity>> = {
  'file-empty': 'error',
  'file-not-utf8': 'error',
  'file-unknown-format': 'error',
  'workbook-unreadable': 'error',
  'workbook-protected': 'error',
  'workbook-old-format': 'error',
  'workbook-too-large': 'error',
  'csv-broken-row': 'error',
  'header-not-found': 'error',
  'no-data-rows': 'error',
  'sheet-skipped': 'note',
  'hidden-sheet': 'note',
  'hidden-row': 'note',
  'hidden-column': 'note',
  'merged-cells': 'error',
  'signature-rows': 'note',
  'unit-column-missing': 'error',
  'column-unknown': 'warning',
  'column-missing': 'error',
  'columns-missing': 'error',
  'column-duplicate': 'error',
  'unit-id-empty': 'error',
  'unit-duplicate': 'error',
  'unit-group-missing': 'error',
  'unit-group-unknown': 'error',
  'unit-not-listed': 'error',
  'row-of-other-year': 'error',
  'inputs-disagree': 'error',
  'element-unknown': 'error',
  'criterion-unknown': 'error',
  'cell-error': 'error',
  'cell-formula-without-result': 'error',
  'value-wrong-kind': 'error',
  'value-ambiguous-number': 'error',
  'value-ambiguous-percent': 'error',
  'value-ambiguous-date': 'error',
  'value-not-whole': 'error',
  'value-negative': 'error',
  'value-out-of-range': 'error',
  'value-unknown-choice': 'error',
  'date-not-existing': 'error',
  'date-outside-year': 'error',
  'numerator-above-denominator': 'error',
  'not-applicable-not-allowed': 'error',
  'not-applicable-said': 'note',
  'nothing-applies': 'error',
  'value-not-used': 'warning',
  'points-wrong-kind': 'error',
  'points-out-of-range': 'error',
  'points-not-for-unit': 'error',
  'appraised-without-reason': 'error',
  'appraised-without-authority': 'warning',
  'group-figure-incomplete': 'warning',
  'appraised-not-applicable': 'error',
  'appraised-not-rounded': 'error',
  'appeal-unit-unknown': 'error',
  'appeal-without-reason': 'error',
  'appeal-without-authority': 'error',
  'appeal-nothing-decided': 'error',
  'appeal-field-ignored': 'warning',
  'not-reported-blocks': 'error',
  'not-reported-counts-zero': 'warning',
  'not-reported-needs-review': 'warning',
};

/** All codes. */
export const ISSUE_CODES = Object.keys(ISSUE_SEVERITY) as IssueCode[];

/** Where an issue is and whom it concerns; whatever is known. */
export interface IssuePlace {
  readonly at?: CellRef;
  readonly unitId?: string;
  readonly elementId?: string;
  readonly criterionId?: string;
}

/** Something in the data that a person must look at: collected, never thrown. */
export type Issue = {
  readonly [Code in IssueCode]: IssuePlace & {
    readonly code: Code;
    readonly severity: Severity;
    readonly params: IssueParams[Code];
  };
}[IssueCode];

/** Makes an issue; its severity follows from its code. */
export function issue<Code extends IssueCode>(
  code: Code,
  params: IssueParams[Code],
  place: IssuePlace,
): Issue {
  return { code, severity: ISSUE_SEVERITY[code], params, ...place } as Issue;
}

export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((item) => item.severity === 'error');
}
