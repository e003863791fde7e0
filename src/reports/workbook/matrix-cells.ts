import { columnLetters } from '../../domain/cell-ref.js';
import type { CriterionResult, UnitResult } from '../../domain/evaluation.js';
import { approximate, exact, smallestOf, sumOf } from '../../domain/exact-number.js';
import type { BookContext, UnitEntry } from './book-context.js';
import { isLongNumber, NONE, numberContent } from './cell-content.js';
import { STYLES } from './cell-styles.js';
import type { Calculation } from './live-formula.js';
import { liveFormula, roundCalculation, roundingAt } from './live-formula.js';
import type { MatrixLayout, PointsColumn } from './matrix-layout.js';
import { leafColumns } from './matrix-layout.js';
import { isSectionLeftOut, sectionPoints } from './section-points.js';
import { summaryRange } from './summary-layout.js';
import type { StyledCell } from './write-table.js';

interface MatrixPlace {
  readonly row: number;
  readonly layout: MatrixLayout;
  readonly context: BookContext;
}

/** The points of one unit, section by section. */
export function matrixCells(
  { result }: UnitEntry,
  { row, layout, context }: MatrixPlace,
): readonly StyledCell[] {
  const criteria = new Map(result.criteria.map((criterion) => [criterion.id, criterion]));
  return layout.points.map((place) => {
    if (place.criterion === undefined) return sectionCell(place, result, { row, layout, context });
    const criterion = criteria.get(place.criterion.id);
    return criterion === undefined
      ? { content: NONE, style: STYLES.mark }
      : criterionCell(criterion, context);
  });
}

/** Points, or a short mark that says why there are none; points that stand for a gap are marked. */
function criterionCell(result: CriterionResult, { words }: BookContext): StyledCell {
  const { status, final } = result;
  if (final === null) {
    const style = status === 'not-applicable' ? STYLES.mark : STYLES.alarmMark;
    return { content: words.marks[status], style };
  }
  const content = numberContent(final);
  if (status === 'not-reported') return { content, style: STYLES.alarmMark };
  return { content, style: isLongNumber(final) ? STYLES.longPoint : STYLES.point };
}

function sectionCell(
  { section, kind }: PointsColumn,
  result: UnitResult,
  { row, layout, context }: MatrixPlace,
): StyledCell {
  if (isSectionLeftOut(section.id, result)) {
    return { content: context.words.marks['not-applicable'], style: STYLES.mark };
  }
  const points = sectionPoints(section.id, result);
  const { first, last } = leafColumns(layout, section);
  const finals = result.criteria.filter((criterion) => criterion.section === section.id);
  const sum: Calculation = {
    formula: `SUM(${columnLetters(first)}${row}:${columnLetters(last)}${row})`,
    exact: sumOf(finals.flatMap(({ final }) => (final === null ? [] : [exact(final)]))),
  };
  const held =
    kind === 'scored'
      ? sum
      : {
          formula: `MIN(${sum.formula},${section.maxPoints})`,
          exact: smallestOf(sum.exact, exact(section.maxPoints)),
        };
  const rounding = roundingAt(context.criteriaSet.rounding, 'section');
  return {
    content: liveFormula(roundCalculation(held, rounding), points),
    style: isLongNumber(points) ? STYLES.sumShort : STYLES.sumNumber,
  };
}

/** The unit's total, looked up on the summary sheet by its key. */
export function totalCell({ result }: UnitEntry, key: string, context: BookContext): StyledCell {
  const style = isLongNumber(result.total) ? STYLES.sumShort : STYLES.sumNumber;
  if (result.total === null) return { content: NONE, style };
  const formula = `SUMIF(${summaryRange('key', context)},${key},${summaryRange('total', context)})`;
  return { content: { formula, result: approximate(exact(result.total)) }, style };
}
