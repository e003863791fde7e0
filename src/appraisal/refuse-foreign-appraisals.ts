import { OperatorError } from '../domain/operator-error.js';
import type { RawTable } from '../domain/raw-table.js';
import { readMark } from './appraisal-mark.js';

/**
 * Refuses a council's workbook that was made for another set or another year, where criteria of the
 * same numbers would take its points without a word, and the file of one member, whose points are not
 * the council's. Throws `appraisal-other-set`, `appraisal-other-year`, `appraisal-of-member`.
 */
export function refuseForeignAppraisals(
  tables: readonly RawTable[],
  { set, year }: { readonly set: string; readonly year: number },
): void {
  for (const file of new Set(tables.map((table) => table.file))) {
    const mark = readMark(tables.filter((table) => table.hidden && table.file === file));
    if (mark === undefined) continue;
    if (mark.set !== set) {
      throw new OperatorError('appraisal-other-set', { file, found: mark.set, expected: set });
    }
    if (mark.year !== year) {
      throw new OperatorError('appraisal-other-year', { file, found: mark.year, expected: year });
    }
    if (mark.member !== undefined) {
      throw new OperatorError('appraisal-of-member', { file, member: mark.member });
    }
  }
}
