import type { Worksheet } from 'exceljs';
import { isAppraisalError } from './appraisal-errors.js';
import type { Book } from './book.js';
import type { BookContext, GroupEntry, UnitEntry } from './book-context.js';
import { partOf } from './book-parts.js';
import type { CellContent } from './cell-content.js';
import { isLongNumber, NONE } from './cell-content.js';
import type { CellStyle } from './cell-styles.js';
import { STYLES } from './cell-styles.js';
import { detailKeyColumn } from './detail-layout.js';
import { writeGradeCounts } from './grade-counts.js';
import { gradeText } from './grade-text.js';
import { groupHeading } from './group-heading.js';
import { linkFormula } from './link-formula.js';
import { lossKeyColumn } from './loss-layout.js';
import { setUpPage } from './page-setup.js';
import { quoteSheet } from './sheet-names.js';
import { writeSignatures } from './signatures.js';
import { addSummaryColours } from './summary-colours.js';
import { summaryHeaderRow, writeSummaryHead } from './summary-head.js';
import type { SummaryColumn } from './summary-layout.js';
import { SUMMARY_COLUMNS, SUMMARY_PRINTED, summaryColumn } from './summary-layout.js';
import type { UnitFigures } from './unit-figures.js';
import { unitFigures } from './unit-figures.js';
import { unitNote } from './unit-note.js';
import type { StyledCell } from './write-table.js';
import { setWidths, writeRow } from './write-table.js';

const WIDTHS: Readonly<Record<SummaryColumn, number>> = {
  number: 5,
  unitId: 11,
  name: 36,
  maximum: 8,
  claimed: 8,
  computed: 8,
  subtotal: 9,
  bonus: 8,
  deduction: 7,
  total: 8,
  percent: 10,
  grade: 14,
  rank: 7,
  heldBack: 40,
  group: 22,
  toDetails: 10,
  toLosses: 10,
  key: 7,
};
const WIDTH_LIST = SUMMARY_COLUMNS.map((name) => WIDTHS[name]);

/** The result on one sheet: per group, by rank, with live totals, grades, and what held a unit back. */
export async function addSummarySheet(book: Book, context: BookContext): Promise<void> {
  const header = summaryHeaderRow(context);
  const sheet = book.addSheet(context.sheets.summary, { rows: header, columns: 3 });
  setWidths(sheet, WIDTH_LIST);
  writeSummaryHead(sheet, context, WIDTH_LIST);
  const headers = context.words.summaryHeaders;
  writeRow(sheet, header, {
    cells: SUMMARY_COLUMNS.map((name, index) => ({
      content: headers[name],
      style: index < SUMMARY_PRINTED ? STYLES.header : STYLES.aside,
    })),
    widths: WIDTH_LIST,
  });
  const end = await writeGroups(sheet, header + 1, { book, context });
  const span = { first: header + 1, last: Math.max(header + 1, end - 1) };
  addSummaryColours(sheet, span, { book, context });
  const afterCounts = writeGradeCounts(
    sheet,
    { start: end + 1, span, widths: WIDTH_LIST },
    context,
  );
  const last = writeSignatures(sheet, afterCounts + 1, context.words);
  setUpPage(
    sheet,
    {
      landscape: true,
      columns: SUMMARY_PRINTED,
      rows: last,
      titleRows: [header, header],
      filter: { row: header, columns: SUMMARY_COLUMNS.length, lastRow: span.last },
    },
    context,
  );
}

interface BookPlace {
  readonly book: Book;
  readonly context: BookContext;
}

/** All groups, each with its heading row. Gives the row after the last. */
async function writeGroups(
  sheet: Worksheet,
  start: number,
  { book, context }: BookPlace,
): Promise<number> {
  let row = start;
  for (const [index, group] of context.groups.entries()) {
    writeGroupHeading(sheet, row, { group, index, context });
    row += 1;
    for (const [place, unit] of group.units.entries()) {
      writeUnit(sheet, row, { unit, place: place + 1, context });
      row += 1;
      await book.pause();
    }
  }
  return row;
}

function writeGroupHeading(
  sheet: Worksheet,
  row: number,
  {
    group,
    index,
    context,
  }: { readonly group: GroupEntry; readonly index: number; readonly context: BookContext },
): void {
  const cells = SUMMARY_COLUMNS.slice(0, SUMMARY_PRINTED).map((_, column) => ({
    content: column === 0 ? groupHeading(group, index, context) : null,
    style: STYLES.group,
  }));
  writeRow(sheet, row, { cells, widths: WIDTH_LIST });
}

interface PlacedUnit {
  readonly unit: UnitEntry;
  readonly place: number;
  readonly context: BookContext;
}

function writeUnit(sheet: Worksheet, row: number, placed: PlacedUnit): void {
  const { unit, context } = placed;
  const figures = unitFigures(unit, row, context);
  const links = unitLinks(unit, row, context);
  const contents: Readonly<Record<SummaryColumn, CellContent>> = {
    ...figures,
    ...links,
    number: placed.place,
    unitId: unit.result.unitId,
    name: unit.result.name,
    grade: gradeText(unit, context),
    rank: unit.result.rank ?? NONE,
    heldBack: unitNote(unit, context),
    group: unit.blockLabel,
    key: unit.key,
  };
  const cells = SUMMARY_COLUMNS.map(
    (name): StyledCell => ({ content: contents[name], style: cellStyle(name, unit, context) }),
  );
  writeRow(sheet, row, { cells, widths: WIDTH_LIST });
}

function unitLinks(unit: UnitEntry, row: number, { words, parts }: BookContext) {
  const key = summaryColumn('key') + row;
  const details = partOf(parts.details, unit);
  const losses = partOf(parts.losses, unit);
  const toDetails = { sheet: quoteSheet(details.sheet), keyColumn: detailKeyColumn(details), key };
  const toLosses = { sheet: quoteSheet(losses.sheet), keyColumn: lossKeyColumn(losses), key };
  return {
    toDetails: linkFormula(words.links.details, toDetails),
    toLosses: linkFormula(words.links.losses, toLosses),
  };
}

const STYLE_OF: Readonly<Partial<Record<SummaryColumn, CellStyle>>> = {
  name: STYLES.text,
  heldBack: STYLES.text,
  total: STYLES.strongNumber,
  grade: STYLES.strongCentre,
  rank: STYLES.strongNumber,
  group: STYLES.asideText,
  toDetails: STYLES.link,
  toLosses: STYLES.link,
  key: STYLES.aside,
};

function cellStyle(
  name: SummaryColumn,
  { errors, result }: UnitEntry,
  context: BookContext,
): CellStyle {
  if (name === 'heldBack' && errors.length > 0) return STYLES.alarmText;
  if (name === 'subtotal' && errors.some(isAppraisalError)) return STYLES.alarmNumber;
  if (name === 'percent') return percentStyle(context);
  if (name === 'total' && isLongNumber(result.total)) return LONG_TOTAL;
  if (STYLE_OF[name] !== undefined) return STYLE_OF[name];
  if (!isNumberColumn(name)) return STYLES.centre;
  // a converted or unrounded sum would fill the cell with its digits
  return isLongNumber(result[name]) ? STYLES.longNumber : STYLES.number;
}

function isNumberColumn(name: SummaryColumn): name is keyof UnitFigures {
  return !['number', 'unitId'].includes(name);
}

const PERCENT_FORMATS = ['0', '0.0', '0.00', '0.000', '0.0000'] as const;
const PERCENT_STYLES: readonly CellStyle[] = PERCENT_FORMATS.map((numFmt) => ({
  ...STYLES.strongNumber,
  numFmt,
}));

/** An unrounded total of which not all digits fit. */
const LONG_TOTAL: CellStyle = { ...STYLES.strongNumber, numFmt: '0.00' };

/** As many decimals as the set rounds percents to; two where it does not round. */
function percentStyle({ criteriaSet }: BookContext): CellStyle {
  const digits = criteriaSet.rounding.find(({ at }) => at === 'percent')?.digits ?? 2;
  return PERCENT_STYLES[digits] ?? LONG_TOTAL;
}
