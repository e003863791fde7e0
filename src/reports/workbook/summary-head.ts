import type { Worksheet } from 'exceljs';
import { columnLetters } from '../../domain/cell-ref.js';
import { hasErrors } from '../../domain/issue.js';
import { REVISION_TABLE_WORDS } from '../../labels/appeal/revision-table-words.js';
import type { BookContext } from './book-context.js';
import type { CellStyle } from './cell-styles.js';
import { STYLES } from './cell-styles.js';
import { replacesText } from './revision-sheet.js';
import { SUMMARY_PRINTED } from './summary-layout.js';
import { rowHeight } from './text-height.js';
import { legalBasisText } from './title-block.js';

/** A text over the printed columns. */
interface Line {
  readonly text: string;
  readonly style: CellStyle;
}

/** What must be said above the results: where the criteria come from, drafts, faults, gaps. */
function bannersOf(context: BookContext): readonly Line[] {
  const { evaluation, criteriaSet, words, units, predecessor, sheets, language } = context;
  const { provenance } = criteriaSet;
  const errors = evaluation.issues.filter(({ severity }) => severity === 'error').length;
  const incomplete = units.filter(({ result }) => result.outcome === 'incomplete').length;
  const banners: Line[] = [];
  if (predecessor !== undefined) {
    const see = REVISION_TABLE_WORDS[language].seeSheet(sheets.revisions);
    const text = `${replacesText(predecessor, context)} ${see}`;
    banners.push({ text, style: STYLES.warning });
  }
  if (provenance.level !== 'full-text') {
    const text = words.banners[provenance.level](provenance.note.trim());
    banners.push({ text, style: STYLES.warning });
  }
  if (evaluation.criteriaSet.draft) {
    const isDraftSet = criteriaSet.status === 'draft';
    const text = isDraftSet ? words.banners.draftSet : words.banners.draft;
    banners.push({ text, style: STYLES.warning });
  }
  if (hasErrors(evaluation.issues)) {
    banners.push({ text: words.banners.errors(errors), style: STYLES.alarm });
  }
  if (incomplete > 0) {
    banners.push({ text: words.banners.incomplete(incomplete), style: STYLES.alarm });
  }
  return banners;
}

interface Placed {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

function mergeAcross(sheet: Worksheet, { row, from, to }: Placed): void {
  sheet.mergeCells(`${columnLetters(from)}${row}:${columnLetters(to)}${row}`);
}

function writeAcross(sheet: Worksheet, place: Placed, { text, style }: Line): void {
  const cell = sheet.getRow(place.row).getCell(place.from);
  cell.value = text;
  cell.style = style;
  mergeAcross(sheet, place);
}

const FIRST_LINE = 4;

/** Title, legal basis, and what whoever reads the result must know first. */
function linesOf(context: BookContext): readonly Line[] {
  const { words, evaluation, criteriaSet } = context;
  return [
    { text: words.titles.summary(evaluation.year, criteriaSet.scheme?.label), style: STYLES.title },
    { text: legalBasisText(context), style: STYLES.subtitle },
    ...bannersOf(context),
  ];
}

/** The first row below the head: a blank one stands between. */
export function summaryHeaderRow(context: BookContext): number {
  return FIRST_LINE + linesOf(context).length + 1;
}

const LEFT_END = 5;
const RIGHT_START = 9;

/**
 * The head of a Vietnamese official table: office and motto, title, legal basis, banners. Cells are merged here only, above the data.
 */
export function writeSummaryHead(
  sheet: Worksheet,
  context: BookContext,
  widths: readonly number[],
): void {
  const { words } = context;
  const [office, officeLine] = words.head.office;
  const [motto, mottoLine] = words.head.motto;
  const halves = [
    [office, motto, STYLES.office, STYLES.motto],
    [officeLine, mottoLine, STYLES.office, STYLES.mottoLine],
  ] as const;
  for (const [index, [left, right, leftStyle, rightStyle]] of halves.entries()) {
    const row = index + 1;
    writeAcross(sheet, { row, from: 1, to: LEFT_END }, { text: left, style: leftStyle });
    const place = { row, from: RIGHT_START, to: SUMMARY_PRINTED };
    writeAcross(sheet, place, { text: right, style: rightStyle });
    sheet.getRow(row).height = 17;
  }
  sheet.getRow(3).height = 8;
  const width = widths.slice(0, SUMMARY_PRINTED).reduce((sum, value) => sum + value, 0);
  for (const [index, line] of linesOf(context).entries()) {
    const row = index + FIRST_LINE;
    writeAcross(sheet, { row, from: 1, to: SUMMARY_PRINTED }, line);
    const { size = 11, bold = false } = line.style.font ?? {};
    sheet.getRow(row).height = rowHeight([{ text: line.text, width: width - 4, size, bold }], 20);
  }
  sheet.getRow(summaryHeaderRow(context) - 1).height = 8;
}
