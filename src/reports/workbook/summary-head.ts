import type { Worksheet } from 'exceljs';
import { columnLetters } from '../../domain/cell-ref.js';
import { hasErrors } from '../../domain/issue.js';
import type { BookContext } from './book-context.js';
import type { CellStyle } from './cell-styles.js';
import { STYLES } from './cell-styles.js';
import { SUMMARY_PRINTED } from './summary-layout.js';
import { rowHeight } from './text-height.js';
import { legalBasisText } from './title-block.js';

/** Something that whoever reads the result must know first. */
export interface Banner {
  readonly text: string;
  readonly style: CellStyle;
}

/** What must be said above the results: where the criteria come from, drafts, faults, gaps. */
function bannersOf({ evaluation, criteriaSet, words, units }: BookContext): readonly Banner[] {
  const { provenance } = criteriaSet;
  const errors = evaluation.issues.filter(({ severity }) => severity === 'error').length;
  const incomplete = units.filter(({ result }) => result.outcome === 'incomplete').length;
  const banners: Banner[] = [];
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

function writeAcross(sheet: Worksheet, place: Placed, { text, style }: Banner): void {
  const cell = sheet.getRow(place.row).getCell(place.from);
  cell.value = text;
  cell.style = style;
  mergeAcross(sheet, place);
}

const LEFT_END = 5;
const RIGHT_START = 9;

/**
 * The head of a Vietnamese official table: office and motto, title, legal basis, banners. Gives the
 * first free row. Cells are merged here only, above the data.
 */
export function writeSummaryHead(
  sheet: Worksheet,
  context: BookContext,
  widths: readonly number[],
): number {
  const { words, evaluation, criteriaSet } = context;
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
  const lines: readonly Banner[] = [
    { text: words.titles.summary(evaluation.year, criteriaSet.scheme?.label), style: STYLES.title },
    { text: legalBasisText(context), style: STYLES.subtitle },
    ...bannersOf(context),
  ];
  const width = widths.slice(0, SUMMARY_PRINTED).reduce((sum, value) => sum + value, 0);
  for (const [index, line] of lines.entries()) {
    const row = index + 4;
    writeAcross(sheet, { row, from: 1, to: SUMMARY_PRINTED }, line);
    const { size = 11, bold = false } = line.style.font ?? {};
    sheet.getRow(row).height = rowHeight([{ text: line.text, width: width - 4, size, bold }], 20);
  }
  const free = 4 + lines.length;
  sheet.getRow(free).height = 8;
  return free + 1;
}
