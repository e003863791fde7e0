import type { Worksheet } from 'exceljs';
import { columnLetters } from '../../domain/cell-ref.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { approximate, exact, sumOf, ZERO } from '../../domain/exact-number.js';
import type { BookContext, GroupEntry } from './book-context.js';
import type { CellContent } from './cell-content.js';
import { NONE } from './cell-content.js';
import type { CellStyle } from './cell-styles.js';
import { STYLES } from './cell-styles.js';
import type { MatrixLayout, PointsColumn } from './matrix-layout.js';
import { leafColumns, MATRIX_ROWS } from './matrix-layout.js';
import { sectionPoints } from './section-points.js';
import type { RowSpan } from './summary-colours.js';
import { writeRow } from './write-table.js';

interface MatrixFoot {
  readonly layout: MatrixLayout;
  readonly span: RowSpan;
  readonly groups: readonly GroupEntry[];
}

/** The numbers of one column that its statistics are made from. */
interface ColumnFigures {
  readonly place: PointsColumn;
  readonly numbers: readonly ExactNumber[];
}

/**
 * How each criterion went, as live formulas: units that have points, their average, and the share of
 * the points that they could have. Below it the marks explained. Gives the last row.
 */
export function writeMatrixFoot(
  sheet: Worksheet,
  { layout, span, groups }: MatrixFoot,
  { words }: BookContext,
): number {
  const units = groups.flatMap((group) => group.units.map(({ result }) => result));
  const figures = layout.points.map((place): ColumnFigures => {
    const texts = units.map((unit) =>
      place.criterion === undefined
        ? sectionPoints(place.section.id, unit)
        : unit.criteria.find(({ id }) => id === place.criterion?.id)?.final,
    );
    return { place, numbers: texts.flatMap((text) => (text ? [exact(text)] : [])) };
  });
  const countRow = span.last + 1;
  const write = (row: number, { label, content, style }: FootLine) =>
    writeRow(sheet, row, {
      cells: [
        { content: null, style: STYLES.sumText },
        { content: label, style: STYLES.sumText },
        ...figures.map((own) => ({ content: content(own), style })),
        { content: null, style: STYLES.sumText },
      ],
      widths: layout.widths,
    });
  const columns = { figures, layout, span, countRow };
  write(countRow, {
    label: words.matrix.counted,
    content: (own) => countContent(own, span),
    style: STYLES.sumNumber,
  });
  write(countRow + 1, {
    label: words.matrix.average,
    content: (own) => averageContent(own, span),
    style: STYLES.sumShort,
  });
  write(countRow + 2, {
    label: words.matrix.share,
    content: (own) => shareContent(own, columns),
    style: STYLES.sumShare,
  });
  const legend = sheet.getRow(countRow + 4).getCell(layout.points[0]?.column ?? 1);
  legend.value = words.matrix.legend;
  legend.style = STYLES.note;
  return countRow + 4;
}

interface FootLine {
  readonly label: string;
  readonly style: CellStyle;
  content(figures: ColumnFigures): CellContent;
}

function rangeOf({ place }: ColumnFigures, { first, last }: RowSpan): string {
  const letters = columnLetters(place.column);
  return `${letters}$${first}:${letters}$${last}`;
}

function countContent(figures: ColumnFigures, span: RowSpan): CellContent {
  return { formula: `COUNT(${rangeOf(figures, span)})`, result: figures.numbers.length };
}

function averageContent(figures: ColumnFigures, span: RowSpan): CellContent {
  const { numbers } = figures;
  if (numbers.length === 0) return NONE;
  return {
    formula: `AVERAGE(${rangeOf(figures, span)})`,
    result: approximate(sumOf(numbers).div(numbers.length)),
  };
}

interface FootColumns {
  readonly figures: readonly ColumnFigures[];
  readonly layout: MatrixLayout;
  readonly span: RowSpan;
  readonly countRow: number;
}

/**
 * Points reached of the points within reach. A section is measured over its criteria, each by the
 * units to which it applies; units without points in a criterion do not count there.
 */
function shareContent(own: ColumnFigures, columns: FootColumns): CellContent {
  const { place } = own;
  const within =
    place.criterion === undefined
      ? columns.figures.filter(
          (other) => other.place.section === place.section && other.place.criterion,
        )
      : [own];
  const reachable = sumOf(
    within.map(({ numbers, place: { criterion } }) =>
      exact(criterion?.maxPoints ?? 0).mul(numbers.length),
    ),
  );
  if (reachable.equals(ZERO)) return NONE;
  const reached = sumOf(within.flatMap(({ numbers }) => numbers));
  return { formula: shareFormula(place, columns), result: approximate(reached.div(reachable)) };
}

function shareFormula(place: PointsColumn, { layout, span, countRow }: FootColumns): string {
  const own = { first: place.column, last: place.column };
  const { first, last } = place.criterion ? own : leafColumns(layout, place.section);
  const [from, to] = [columnLetters(first), columnLetters(last)];
  const maxima = `${from}$${MATRIX_ROWS.maxima}:${to}$${MATRIX_ROWS.maxima}`;
  const counts = `${from}$${countRow}:${to}$${countRow}`;
  return `SUM(${from}$${span.first}:${to}$${span.last})/SUMPRODUCT(${maxima},${counts})`;
}
