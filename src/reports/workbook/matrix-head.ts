import type { Worksheet } from 'exceljs';
import { columnLetters } from '../../domain/cell-ref.js';
import type { BookContext } from './book-context.js';
import type { CellStyle } from './cell-styles.js';
import { STYLES } from './cell-styles.js';
import type { MatrixLayout, PointsColumn } from './matrix-layout.js';
import { leafColumns, MATRIX_ROWS } from './matrix-layout.js';
import { countLines } from './text-height.js';
import type { StyledCell } from './write-table.js';
import { writeRow } from './write-table.js';

/** Turned labels: room for the longest in about this many points of height. */
const LABEL_HEIGHT = { least: 90, most: 170, size: 9 } as const;

/** Sections over their columns, labels turned, ids, and the row of maxima. */
export function writeMatrixHead(
  sheet: Worksheet,
  layout: MatrixLayout,
  { words }: BookContext,
): void {
  const { widths } = layout;
  const row = (number: number, rowCells: HeadCells) =>
    writeRow(sheet, number, { cells: headCells(layout, rowCells), widths });
  row(MATRIX_ROWS.sections, {
    names: ['', '', ''],
    points: ({ section, criterion }) =>
      criterion === undefined ? `${section.id}. ${section.label}` : null,
    style: () => STYLES.sectionHeader,
  });
  mergeSections(sheet, layout);
  row(MATRIX_ROWS.labels, {
    names: [words.matrix.number, words.matrix.unit, words.matrix.total],
    points: ({ criterion }) => criterion?.label ?? words.matrix.sum,
    style: ({ criterion }) => (criterion ? STYLES.turnedHeader : STYLES.turnedSum),
  });
  sheet.getRow(MATRIX_ROWS.labels).height = labelHeight(layout);
  row(MATRIX_ROWS.maxima - 1, {
    names: ['', '', ''],
    points: ({ section, criterion }) => criterion?.id ?? section.id,
    style: () => STYLES.smallHeader,
  });
  row(MATRIX_ROWS.maxima, {
    names: ['', words.matrix.maximum, ''],
    points: ({ section, criterion }) => criterion?.maxPoints ?? section.maxPoints,
    style: () => STYLES.smallHeader,
  });
}

interface HeadCells {
  readonly names: readonly [string, string, string];
  points(place: PointsColumn): string | number | null;
  style(place: PointsColumn): CellStyle;
}

function headCells(layout: MatrixLayout, { names, points, style }: HeadCells): StyledCell[] {
  const [number, unit, total] = names.map((content) => ({ content, style: STYLES.smallHeader }));
  const blank = { content: '', style: STYLES.smallHeader };
  return [
    number ?? blank,
    unit ?? blank,
    ...layout.points.map((place) => ({ content: points(place), style: style(place) })),
    total ?? blank,
  ];
}

/** Only in the head: a section's name stands over all its columns. */
function mergeSections(sheet: Worksheet, layout: MatrixLayout): void {
  const sums = layout.points.filter(({ criterion }) => criterion === undefined);
  const heights = sums.map(({ column, section }) => {
    const { last } = leafColumns(layout, section);
    const row = MATRIX_ROWS.sections;
    sheet.mergeCells(`${columnLetters(column)}${row}:${columnLetters(last)}${row}`);
    const width = layout.widths.slice(column - 1, last).reduce((sum, value) => sum + value, 0);
    return countLines({ text: `${section.id}. ${section.label}`, width, size: 10, bold: true });
  });
  sheet.getRow(MATRIX_ROWS.sections).height = Math.max(1, ...heights) * 13 + 4;
}

/** A turned label is wrapped into as many lines as its column is wide: so long must the lines be. */
function labelHeight({ points }: MatrixLayout): number {
  const { least, most, size } = LABEL_HEIGHT;
  const linesInColumn = 3;
  const fits = (height: number) =>
    points.every(
      ({ criterion }) =>
        countLines({ text: criterion?.label ?? '', width: height / 5.8, size }) <= linesInColumn,
    );
  let height: number = least;
  while (height < most && !fits(height)) height += 10;
  return height;
}
