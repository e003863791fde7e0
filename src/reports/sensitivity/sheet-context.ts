import type { Sensitivity } from '../../domain/sensitivity.js';
import type { SensitivityTeller } from '../../labels/sensitivity/tell-sensitivity.js';
import type { TableSheetContext } from '../workbook/table-sheet.js';

/** What every sheet of the analysis needs. */
export interface SheetContext extends TableSheetContext {
  readonly found: Sensitivity;
  readonly tell: SensitivityTeller;
}
