import { listText } from '../list-text.js';
import { quoteText as q } from '../quote-text.js';
import { dataReason } from './data-reasons.js';
import type { IssueTexts } from './issue-texts.js';
import { suggestionText } from './suggestion-text.js';

/** How many of many columns are named. */
const SHOWN = 5;

/** Files, sheets and columns. */
export const FILE_ISSUES_EN = {
  'file-empty': () => [
    'the file holds no data',
    'a header row and at least one row of figures',
    'Check that this is the right file and that it was saved.',
  ],
  'file-not-utf8': ({ line }) => [
    `line ${line} has characters that are not UTF-8`,
    'a CSV file in UTF-8',
    'Open it in Excel and save it as “CSV UTF-8” or as .xlsx. If Vietnamese letters are broken already, start from the original file.',
  ],
  'file-unknown-format': ({ extension }) => [
    extension === ''
      ? 'the file name has no extension'
      : `files of type ${q(extension)} cannot be read`,
    'an .xlsx or .csv file',
    'Open it in Excel and save it as .xlsx.',
  ],
  'workbook-unreadable': ({ reason }) => [
    `the workbook cannot be opened: ${dataReason(reason, 'en')}`,
    'an .xlsx file that Excel can open',
    'Try it in Excel. If it opens, save it again as .xlsx; if not, ask the sender for a new copy.',
  ],
  'workbook-protected': () => [
    'the workbook has a password, so it cannot be read',
    'an .xlsx file without a password',
    'Open it in Excel, remove the password (File → Info → Protect Workbook → Encrypt with Password, leave it empty) and save.',
  ],
  'workbook-old-format': () => [
    'the file is in the old Excel format (.xls)',
    'an .xlsx file',
    'Open it in Excel and save it as .xlsx (Save As, “Excel Workbook”); renaming the file does not help.',
  ],
  'workbook-too-large': ({ megabytes, limit }) => [
    `the content of the file is ${megabytes} MB`,
    `at most ${limit} MB`,
    'Delete spare sheets, rows and columns (often whole columns are formatted) and save, or split the file.',
  ],
  'csv-broken-row': ({ reason }) => [
    `the row is not proper CSV: ${dataReason(reason, 'en')}`,
    'quotation marks in pairs; those inside a cell written twice',
    'Open it in Excel, correct the cell and save it as “CSV UTF-8”.',
  ],
  'header-not-found': () => [
    'there is no header row',
    'a row with the unit id and the columns of the criteria set',
    'Use the form made by “danvan form”, or correct the names of the columns.',
  ],
  'no-data-rows': () => [
    'there are no rows below the header',
    'a row for each unit',
    'Write the figures of the units below the header and save.',
  ],
  'sheet-skipped': () => [
    'the sheet has no header row of the criteria set, so it was not read',
    'a sheet with the unit id and the columns of figures',
    'If it holds figures to score, correct its header row; otherwise leave it.',
  ],
  'hidden-sheet': () => [
    'the sheet is hidden, so it was not read',
    'figures to score on a sheet that is not hidden',
    'If it holds figures to score, unhide it and save; otherwise leave it.',
  ],
  'hidden-row': ({ rows, count }) => [
    `${count} hidden ${count === 1 ? 'row was' : 'rows were'} read (${rows})`,
    'no hidden rows in the table of figures',
    'Unhide to check; delete what is not used.',
  ],
  'hidden-column': ({ columns, count }) => [
    `${count} hidden ${count === 1 ? 'column was' : 'columns were'} read (${columns})`,
    'no hidden columns in the table of figures',
    'Unhide to check; delete what is not used.',
  ],
  'merged-cells': ({ range }) => [
    `the cell is in the merged range ${range}; it is unclear which cell the figure belongs to`,
    'one figure a cell, nothing merged',
    `Unmerge ${range} (Merge & Center → Unmerge Cells), write each figure into its own cell and save.`,
  ],
  'signature-rows': ({ rows, count }) => [
    `${count} ${count === 1 ? 'row' : 'rows'} below the table (${rows}) with the date and signatures ${count === 1 ? 'was' : 'were'} not read`,
    'no row of a unit below the table',
    'If it is the row of a unit, correct the unit id and write its figures; otherwise leave it.',
  ],
  'unit-column-missing': () => [
    'the header row has no column of unit ids',
    'a column named “Mã đơn vị” or “unit id”',
    'Add the column and write the id of each unit.',
  ],
  'column-unknown': ({ found, suggestion }) => [
    `column ${q(found)} is not in the criteria set, so it was not read`,
    suggestion === undefined ? 'a column name as on the form' : `column ${q(suggestion)}`,
    suggestion === undefined
      ? 'If it holds figures to score, name it as on the form; otherwise leave it.'
      : `${suggestionText(suggestion, 'en')}If so, correct the name of the column.`,
  ],
  'column-missing': ({ label }) => [
    `column ${q(label)} is missing`,
    `column ${q(label)}`,
    'Add the column with the figures of the units, or give another file that has it.',
  ],
  'columns-missing': ({ set, needed, present, labels }) => [
    present === 0
      ? `none of the ${needed} columns of figures that ${q(set)} needs is here: ${listText(labels, 'en', SHOWN)}`
      : `only ${present} of the ${needed} columns of figures that ${q(set)} needs ${present === 1 ? 'is' : 'are'} here; missing are ${listText(labels, 'en', SHOWN)}`,
    `the columns of figures of ${q(set)}`,
    'Check that it is the right file and the right criteria set. If so, add the columns as they are named on the form, or give another file that has them.',
  ],
  'column-duplicate': ({ found, firstColumn }) => [
    `column ${q(found)} repeats column ${firstColumn}; only column ${firstColumn} is read`,
    'one column for each figure',
    'Keep the right column; delete or rename the other.',
  ],
} satisfies Partial<IssueTexts>;
