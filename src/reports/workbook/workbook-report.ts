import type { Report, ReportInput } from '../report.js';
import type { BookContext } from './book-context.js';
import { makeBookContext } from './book-context.js';
import { addCriteriaSheet } from './criteria-sheet.js';
import { addDetailSheet } from './detail-sheet.js';
import { addIndexSheet } from './index-sheet.js';
import { addIssueSheet } from './issue-sheet.js';
import { addLogSheet } from './log-sheet.js';
import { addLossSheet } from './loss-sheet.js';
import { addMatrixSheets } from './matrix-sheet.js';
import { addSummarySheet } from './summary-sheet.js';

/** The sheets in the order of their tabs. */
const SHEETS = [
  addSummarySheet,
  addMatrixSheets,
  addIndexSheet,
  addDetailSheet,
  addLossSheet,
  addCriteriaSheet,
  addIssueSheet,
  addLogSheet,
] as const;

/** The workbook for the council: results, matrix, index, details, losses, criteria, issues, log; to be printed. */
export const workbookReport: Report = {
  id: 'workbook',
  extension: '.xlsx',
  render: renderWorkbook,
};

/** Of 9: packing is much faster than at the usual 6, and the file a quarter larger. */
const PACKING = 2;

/** exceljs is loaded here, so that commands without a workbook start fast. */
async function renderWorkbook(input: ReportInput): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const context = makeBookContext(input);
  const book = new exceljs.Workbook();
  setProperties(book, context);
  for (const addSheet of SHEETS) addSheet(book, context);
  const bytes = await book.xlsx.writeBuffer({ zip: { compressionOptions: { level: PACKING } } });
  return new Uint8Array(bytes);
}

function setProperties(
  book: InstanceType<typeof import('exceljs').Workbook>,
  { run, words, evaluation, criteriaSet }: BookContext,
): void {
  const moment = new Date(run.ranAt);
  const made = Number.isNaN(moment.getTime()) ? new Date(0) : moment;
  Object.assign(book, {
    creator: `danvan ${run.toolVersion}`,
    lastModifiedBy: `danvan ${run.toolVersion}`,
    created: made,
    modified: made,
    title: words.titles.summary(evaluation.year, criteriaSet.scheme?.label),
  });
}
