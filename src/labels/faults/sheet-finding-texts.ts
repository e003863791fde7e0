import type { CriteriaFaultCode, CriteriaFaultParams } from '../../domain/criteria-fault.js';

/** What a load check finds only in files, or says without a word of the files. */
type SaidAsInFiles =
  | 'yaml-syntax'
  | 'file-missing'
  | 'file-unexpected'
  | 'method-unknown'
  | 'id-duplicate'
  | 'reference-unknown'
  | 'element-unused'
  | 'points-do-not-add-up'
  | 'points-below-maximum'
  | 'steps-not-in-order'
  | 'option-not-scored'
  | 'condition-cycle'
  | 'expected-above-maximum';

/**
 * Sentences for who writes criteria in Excel: the columns of the workbook where those for files name
 * keys. `title` is that of the cell's column, where the finding is about one cell.
 */
export type SheetFindingTexts = {
  readonly [Code in Exclude<CriteriaFaultCode, SaidAsInFiles>]: (
    params: CriteriaFaultParams[Code],
    title: string | undefined,
  ) => string;
};
