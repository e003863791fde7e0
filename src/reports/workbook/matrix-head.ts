import type { Worksheet } from 'exceljs';
import type { BookContext } from './book-context.js';
import type { CellStyle } from './cell-styles.js';
import { STYLES } from './cell-styles.js';
import type { MatrixLayout, PointsColumn } from './matrix-layout.js';
import { leafColumns, MATRIX_ROWS } from './matrix-layout.js';
import { countLines } from './text-height.js';
import type { StyledCell, WrittenRow } from './write-table.js';
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
  const row = (number: number, rowCells: HeadCells, more: Partial<WrittenRow> = {}) =>
    writeRow(sheet, number, { cells: headCells(layout, rowCells), widths, ...more });
  const sectionCells: HeadCells = {
    names: ['', '', ''],
    points: ({ section, criterion }) =>
      criterion === undefined ? `${section.id}. ${section.label}` : null,
    style: () => STYLES.sectionHeader,
  };
  row(MATRIX_ROWS.sections, sectionCells, mergedSections(layout));
  const labelCells: HeadCells = {
    names: [words.matrix.number, words.matrix.unit, words.matrix.total],
    points: ({ criterion }) => criterion?.label ?? words.matrix.sum,
    style: ({ criterion }) => (criterion ? STYLES.turnedHeader : STYLES.turnedSum),
  };
  row(MATRIX_ROWS.labels, labelCells, { height: labelHeight(layout) });
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
function mergedSections(layout: MatrixLayout): Required<Pick<WrittenRow, 'merged' | 'height'>> {
  const sums = layout.points
    .filter(({ criterion }) => criterion === undefined)
    .map(({ column, section }) => ({ column, section, ...leafColumns(layout, section) }));
  const lines = sums.map(({ column, section, last }) => {
    const width = layout.widths.slice(column - 1, last).reduce((sum, value) => sum + value, 0);
    return countLines({ text: `${section.id}. ${section.label}`, width, size: 10, bold: true });
  });
  return {
    merged: sums.map(({ column, last }) => [column, last] as const),
    height: Math.max(1, ...lines) * 13 + 4,
  };
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
