import { columnLetters } from '../../domain/cell-ref.js';
import type { AppraisalColumn } from '../../labels/appraisal/appraisal-words.js';
import { APPRAISAL_COLUMNS } from '../../labels/appraisal/appraisal-words.js';

/** Widths of the columns that are seen, in Excel's characters. */
const WIDTHS: Readonly<Record<AppraisalColumn, number>> = {
  number: 5,
  unit: 11,
  name: 17,
  criterion: 6,
  text: 27,
  maximum: 6,
  claimed: 6.5,
  computed: 8,
  difference: 7,
  evidence: 23,
  appraised: 8,
  reason: 27,
  authority: 14,
  decidedOn: 10.5,
  check: 10.5,
  block: 18,
};

/** Numbers that formulas count by; hidden, without headers, so that nothing reads them as data. */
const HELPERS = ['unitKey', 'criterionKey', 'effect', 'fault'] as const;
type Helper = (typeof HELPERS)[number];

const ALL: readonly (AppraisalColumn | Helper)[] = [...APPRAISAL_COLUMNS, ...HELPERS];

/** Letter of a column. */
export function letterOf(column: AppraisalColumn | Helper): string {
  return columnLetters(ALL.indexOf(column) + 1);
}

/** Number of a column, from 1. */
function numberOf(column: AppraisalColumn | Helper): number {
  return ALL.indexOf(column) + 1;
}

/** Widths from column A on. */
export const APPRAISAL_WIDTHS: readonly number[] = [
  ...APPRAISAL_COLUMNS.map((column) => WIDTHS[column]),
  ...HELPERS.map(() => 6),
];

/** What is printed ends here; the block is on the screen only. */
export const PRINTED = numberOf('check');
/** What the filter covers. */
export const SEEN = APPRAISAL_COLUMNS.length;
/** Numbers of the hidden columns. */
export const HIDDEN: readonly number[] = HELPERS.map(numberOf);
/** Columns that stay in view: number, unit, name, criterion. */
export const FROZEN_COLUMNS = numberOf('criterion');
