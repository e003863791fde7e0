import type { Criterion, CriterionGroup } from '../../criteria/criterion.js';
import { leavesOf } from '../../criteria/criterion.js';
import type { SectionResult } from '../../domain/evaluation.js';
import type { TableEntry } from './book-context.js';

/** The first rows of a matrix: title, legal basis, blank, sections, labels, ids, maxima. */
export const MATRIX_ROWS = { sections: 4, labels: 5, ids: 6, maxima: 7 } as const;
export const MATRIX_FIRST_ROW = 8;

/** A column of points: the sum of a section, or one criterion. Numbers of columns start at 1. */
export interface PointsColumn {
  readonly column: number;
  readonly section: CriterionGroup;
  readonly kind: SectionResult['kind'];
  /** Undefined in the column of a section's sum. */
  readonly criterion?: Criterion;
}

/** Where everything stands in the matrix of one table. */
export interface MatrixLayout {
  readonly points: readonly PointsColumn[];
  readonly totalColumn: number;
  readonly keyColumn: number;
  readonly widths: readonly number[];
}

const NAME_COLUMNS = [5, 30] as const;

/** Each section: its sum, then its criteria in the order of the table. */
export function matrixLayout({ table }: TableEntry): MatrixLayout {
  const unplaced = table.sections.flatMap((section): readonly Omit<PointsColumn, 'column'>[] => {
    const kind = section.kind ?? 'scored';
    const own = leavesOf(section).map((criterion) => ({ section, kind, criterion }));
    return [{ section, kind }, ...own];
  });
  const points = unplaced.map((place, index) => ({
    ...place,
    column: NAME_COLUMNS.length + 1 + index,
  }));
  const totalColumn = NAME_COLUMNS.length + points.length + 1;
  return {
    points,
    totalColumn,
    keyColumn: totalColumn + 1,
    widths: [...NAME_COLUMNS, ...points.map(({ criterion }) => (criterion ? 6 : 7)), 8, 7],
  };
}

/** The columns of a section's criteria: they stand side by side. */
export function leafColumns(
  layout: MatrixLayout,
  section: CriterionGroup,
): { readonly first: number; readonly last: number } {
  const own = layout.points.filter((place) => place.section === section && place.criterion);
  const columns = own.map(({ column }) => column);
  return { first: columns[0] ?? 0, last: columns.at(-1) ?? 0 };
}
