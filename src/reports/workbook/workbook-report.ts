import type { Report, ReportInput } from '../report.js';
import type { BookProperties } from './book.js';
import { makeKeptBook, makeStreamedBook } from './book.js';
import type { BookContext } from './book-context.js';
import { countDetails, makeBookContext } from './book-context.js';
import type { BookLimits } from './book-limits.js';
import { BOOK_LIMITS } from './book-limits.js';
import { addCriteriaSheet } from './criteria-sheet.js';
import { addDetailSheets } from './detail-sheet.js';
import { addIndexSheets } from './index-sheet.js';
import { addIssueSheets } from './issue-sheet.js';
import { addLogSheet } from './log-sheet.js';
import { addLossSheets } from './loss-sheet.js';
import { addMatrixSheets } from './matrix-sheet.js';
import { addRevisionSheet } from './revision-sheet.js';
import { addSummarySheet } from './summary-sheet.js';

/** The sheets in the order of their tabs. */
const SHEETS = [
  addSummarySheet,
  addRevisionSheet,
  addMatrixSheets,
  addIndexSheets,
  addDetailSheets,
  addLossSheets,
  addCriteriaSheet,
  addIssueSheets,
  addLogSheet,
] as const;

/** The workbook for the council: results, changes after appeals, matrix, index, details, losses, criteria, issues, log; to be printed. */
export const workbookReport: Report = {
  id: 'workbook',
  extension: '.xlsx',
  render: (input) => renderWorkbook(input),
};

/**
 * The workbook within these limits; tests set smaller ones. exceljs is loaded here, so that commands
 * without a workbook start fast.
 */
export async function renderWorkbook(
  input: ReportInput,
  limits: BookLimits = BOOK_LIMITS,
): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const context = makeBookContext(input, limits);
  const isKept = countDetails(input.evaluation) <= limits.keptRows;
  const makeBook = isKept ? makeKeptBook : makeStreamedBook;
  const book = makeBook(exceljs, propertiesOf(context));
  for (const addSheet of SHEETS) await addSheet(book, context);
  return book.finish();
}

function propertiesOf({ run, words, evaluation, criteriaSet }: BookContext): BookProperties {
  const moment = new Date(run.ranAt);
  const made = Number.isNaN(moment.getTime()) ? new Date(0) : moment;
  return {
    creator: `danvan ${run.toolVersion}`,
    lastModifiedBy: `danvan ${run.toolVersion}`,
    created: made,
    modified: made,
    title: words.titles.summary(evaluation.year, criteriaSet.scheme?.label),
  };
}
