import type { CriteriaFinding } from './criteria-fault.js';

/** What can be wrong in a cell of a workbook in which criteria are written. */
export type SheetFaultWhy =
  | 'sheet-missing'
  | 'block-missing'
  | 'column-missing'
  | 'column-unknown'
  | 'cell-missing'
  | 'cell-unused'
  | 'cell-error'
  | 'word-unknown'
  | 'name-unknown'
  | 'number-expected'
  | 'number-ambiguous'
  | 'day-expected'
  | 'notation'
  | 'said-twice'
  | 'other-unreadable'
  | 'part-alone'
  | 'level-wrong';

/** A fault of writing: `expected` is how it is written, or the names that there are. */
export interface WritingFault {
  readonly why: SheetFaultWhy;
  readonly found: string;
  readonly expected: string;
}

/**
 * A fault with its cell, as "Bảng điểm sở!C5", and the title of the cell's column or field where it is
 * about one cell: of writing, or of what was written. A finding names things as the sheets do.
 */
export type SheetFault = { readonly place: string; readonly title?: string } & (
  | { readonly writing: WritingFault }
  | { readonly finding: CriteriaFinding }
);
