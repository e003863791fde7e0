import { csvReport } from './csv-report.js';
import { htmlReport } from './html/html-report.js';
import type { Report } from './report.js';
import { workbookReport } from './workbook/workbook-report.js';

/** The list of reports: a new one is its file and its name here. */
const LIST: readonly Report[] = [workbookReport, csvReport, htmlReport];

/** All reports by their id. */
export const REPORTS: ReadonlyMap<string, Report> = new Map(
  LIST.map((report) => [report.id, report]),
);
