/** What can be wrong in a table of cases. */
export type CaseFaultWhy =
  | 'no-cases'
  | 'column-unknown'
  | 'year-unknown'
  | 'group-unknown'
  | 'criterion-unknown'
  | 'grade-unknown'
  | 'number-expected'
  | 'id-twice'
  | 'id-missing';

/** A fault in a table of cases with its cell, as "Bảng điểm sở!C5". */
export interface CaseFault {
  readonly why: CaseFaultWhy;
  readonly place: string;
  readonly found: string;
}
