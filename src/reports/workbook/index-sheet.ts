import type { Worksheet } from 'exceljs';
import { columnLetters } from '../../domain/cell-ref.js';
import type { SectionResult, UnitResult } from '../../domain/evaluation.js';
import { exact, HUNDRED, ZERO } from '../../domain/exact-number.js';
import { foldText } from '../../domain/text.js';
import { shortNumberText } from '../../labels/number-text.js';
import { SECTION_KIND_WORDS } from '../../labels/words.js';
import type { Book } from './book.js';
import type { BookContext, UnitEntry } from './book-context.js';
import { LIST_HEADER_ROW } from './book-parts.js';
import type { CellContent } from './cell-content.js';
import { numberContent } from './cell-content.js';
import type { CellStyle } from './cell-styles.js';
import { STYLES } from './cell-styles.js';
import { liveFormula } from './live-formula.js';
import { setUpPage } from './page-setup.js';
import type { SheetPart } from './sheet-parts.js';
import { writeTitles } from './title-block.js';
import { setWidths, writeRow } from './write-table.js';

const COLUMNS = [
  'unitId',
  'name',
  'section',
  'label',
  'maximum',
  'points',
  'percent',
  'group',
] as const;
type IndexColumn = (typeof COLUMNS)[number];

const WIDTHS: Readonly<Record<IndexColumn, number>> = {
  unitId: 12,
  name: 34,
  section: 8,
  label: 52,
  maximum: 10,
  points: 10,
  percent: 11,
  group: 24,
};
const WIDTH_LIST = COLUMNS.map((name) => WIDTHS[name]);

/** The index at each level of the tree: points of maximum in percent, for the total and every section. */
export async function addIndexSheets(book: Book, context: BookContext): Promise<void> {
  for (const part of context.parts.index) await addIndexSheet(book, part, context);
}

async function addIndexSheet(
  book: Book,
  part: SheetPart<UnitEntry>,
  context: BookContext,
): Promise<void> {
  const { words } = context;
  const sheet = book.addSheet(part.sheet, { rows: LIST_HEADER_ROW, columns: 3 });
  setWidths(sheet, WIDTH_LIST);
  writeTitles(sheet, { title: words.titles.index, context });
  writeRow(sheet, LIST_HEADER_ROW, {
    cells: COLUMNS.map((name) => ({ content: words.indexHeaders[name], style: STYLES.header })),
    widths: WIDTH_LIST,
  });
  let row = LIST_HEADER_ROW + 1;
  for (const unit of part.items) {
    row = writeUnit(sheet, row, { unit, context });
    await book.pause();
  }
  setUpPage(
    sheet,
    {
      landscape: true,
      columns: COLUMNS.length,
      rows: row - 1,
      titleRows: [LIST_HEADER_ROW, LIST_HEADER_ROW],
      filter: { row: LIST_HEADER_ROW, columns: COLUMNS.length, lastRow: row - 1 },
    },
    context,
  );
}

interface UnitPlace {
  readonly unit: UnitEntry;
  readonly context: BookContext;
}

/** The whole first, then its sections and their sub-sections. Gives the row after the last. */
function writeUnit(sheet: Worksheet, first: number, { unit, context }: UnitPlace): number {
  const lines = indexLines(unit, context);
  for (const [index, line] of lines.entries()) {
    const row = first + index;
    const contents: Readonly<Record<IndexColumn, CellContent>> = {
      unitId: unit.result.unitId,
      name: unit.result.name,
      section: line.id === '' ? null : line.id,
      label: line.label,
      maximum: numberContent(line.maximum),
      points: numberContent(line.points),
      percent: percentContent(line, row),
      group: unit.groupLabel,
    };
    const cells = COLUMNS.map((name) => ({
      content: contents[name],
      style: styleOf(name, line.id === ''),
    }));
    writeRow(sheet, row, { cells, widths: WIDTH_LIST });
  }
  return first + lines.length;
}

/** Sections beside the scale come last, without a percent: the total is made with their points. */
function indexLines({ result, table }: UnitEntry, context: BookContext): readonly IndexLine[] {
  const { total, maximum, percent, sections } = result;
  const labelOf = (id: string) => table.words.criteria.get(id) ?? '';
  const scored = sections.filter(({ kind }) => kind === 'scored');
  const aside = sections.filter(({ kind }) => kind !== 'scored');
  return [
    { id: '', label: wholeLabel(result, context), points: total, maximum, percent },
    ...scored.map((section) => ({ ...section, label: labelOf(section.id) })),
    ...aside.map((section) => ({
      ...section,
      label: asideLabel(labelOf(section.id), SECTION_KIND_WORDS[context.language][section.kind]),
      percent: null,
    })),
  ];
}

/** Says what kind of points these are, unless the label does. */
function asideLabel(label: string, kind: string): string {
  return foldText(label).includes(kind) ? label : `${label} (${kind})`;
}

/** The total, and from what it was converted: the sections below keep their own points. */
function wholeLabel({ rescaled }: UnitResult, { language, words }: BookContext): string {
  if (rescaled === null) return words.matrix.total;
  const [points, maximum] = [rescaled.fromPoints, rescaled.fromMaximum].map((text) =>
    shortNumberText(text, language),
  );
  return words.matrix.rescaledTotal(`${points}/${maximum}`);
}

type IndexLine = Pick<SectionResult, 'id' | 'maximum' | 'points' | 'percent'> & {
  readonly label: string;
};

function percentContent({ maximum, points, percent }: IndexLine, row: number): CellContent {
  const letters = (name: IndexColumn) => columnLetters(COLUMNS.indexOf(name) + 1);
  if (points === null || percent === null || exact(maximum).equals(ZERO))
    return liveFormula(undefined, percent);
  const formula = `${letters('points')}${row}/${letters('maximum')}${row}*100`;
  return liveFormula({ formula, exact: exact(points).div(exact(maximum)).mul(HUNDRED) }, percent);
}

const STRONG_INDEX: CellStyle = { ...STYLES.strongNumber, numFmt: '0.00' };
const TEXTS: readonly IndexColumn[] = ['name', 'label', 'group'];
const STRONG: Readonly<Partial<Record<IndexColumn, CellStyle>>> = {
  label: STYLES.strong,
  points: STYLES.strongNumber,
};

function styleOf(name: IndexColumn, whole: boolean): CellStyle {
  if (name === 'percent') return whole ? STRONG_INDEX : STYLES.longNumber;
  const strong = whole ? STRONG[name] : undefined;
  if (strong !== undefined) return strong;
  if (TEXTS.includes(name)) return STYLES.text;
  return name === 'maximum' || name === 'points' ? STYLES.number : STYLES.centre;
}
