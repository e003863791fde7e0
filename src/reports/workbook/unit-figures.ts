import type { CriterionResult, SectionResult, UnitResult } from '../../domain/evaluation.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import {
  clampTo,
  exact,
  HUNDRED,
  largestOf,
  smallestOf,
  sumOf,
  ZERO,
} from '../../domain/exact-number.js';
import { SECTION_KIND_WORDS } from '../../labels/words.js';
import type { BookContext, UnitEntry } from './book-context.js';
import type { CellContent } from './cell-content.js';
import type { DetailColumn } from './detail-layout.js';
import { detailRange } from './detail-layout.js';
import type { Calculation } from './live-formula.js';
import { liveFormula, roundCalculation, roundingAt } from './live-formula.js';
import { summaryColumn } from './summary-layout.js';

/** The numbers of a unit on the summary sheet. */
export interface UnitFigures {
  readonly maximum: CellContent;
  readonly claimed: CellContent;
  readonly computed: CellContent;
  readonly subtotal: CellContent;
  readonly bonus: CellContent;
  readonly deduction: CellContent;
  readonly total: CellContent;
  readonly percent: CellContent;
}

type Kind = SectionResult['kind'];
type PointsColumn = Extract<DetailColumn, 'claimed' | 'computed' | 'final' | 'maximum'>;

/** The numbers of one unit as formulas over the detail sheet and over its own row. */
export function unitFigures(entry: UnitEntry, row: number, context: BookContext): UnitFigures {
  const { result } = entry;
  const sums = context.criteriaSet.rounding.some(({ at }) => at === 'section')
    ? undefined
    : (column: PointsColumn) => sumDetails(column, { result, row, kind: 'scored', context });
  const aside = (kind: Kind) => sums && sumAside(entry, { result, row, kind, context });
  return {
    maximum: liveFormula(
      sumDetails('maximum', { result, row, kind: 'scored', context }),
      result.maximum,
    ),
    claimed: liveFormula(
      sumDetails('claimed', { result, row, kind: 'scored', context }),
      result.claimed,
    ),
    computed: liveFormula(sums?.('computed'), result.computed),
    subtotal: liveFormula(sums?.('final'), result.subtotal),
    bonus: liveFormula(aside('bonus'), result.bonus),
    deduction: liveFormula(aside('deduction'), result.deduction),
    total: liveFormula(totalCalculation(result, row, context), result.total),
    percent: liveFormula(percentCalculation(result, row, context), result.percent),
  };
}

interface SumPlace {
  readonly result: UnitResult;
  readonly row: number;
  readonly kind: Kind;
  readonly context: BookContext;
}

/** Sum of a column of the detail sheet over the unit's criteria of one kind. */
function sumDetails(column: PointsColumn, { result, row, kind, context }: SumPlace): Calculation {
  const range = (name: DetailColumn) => detailRange(name, context);
  const key = `${range('key')},$${summaryColumn('key')}${row}`;
  const ofKind = `${range('kind')},"${SECTION_KIND_WORDS[context.language][kind]}"`;
  return {
    formula: `SUMIFS(${range(column)},${key},${ofKind})`,
    exact: sumOf(numbersOf(result, kind, column)),
  };
}

function numbersOf(
  { criteria }: UnitResult,
  kind: Kind,
  column: keyof Pick<CriterionResult, PointsColumn>,
): readonly ExactNumber[] {
  return criteria.flatMap((criterion) => {
    const text = criterion.kind === kind ? criterion[column] : null;
    return text === null ? [] : [exact(text)];
  });
}

/** Bonus or deduction, never above its section's maximum; several sections have no one formula. */
function sumAside(entry: UnitEntry, place: SumPlace): Calculation | undefined {
  const sections = entry.table.table.sections.filter(({ kind }) => kind === place.kind);
  const [section] = sections;
  if (section === undefined || sections.length > 1) return undefined;
  const sum = sumDetails('final', place);
  const limit = exact(section.maxPoints);
  return {
    formula: `MIN(${sum.formula},${section.maxPoints})`,
    exact: smallestOf(sum.exact, limit),
  };
}

/** Steps 10 and 11 of the order of effects, over the cells of the unit's own row. */
function totalCalculation(
  { subtotal, bonus, deduction, maximum }: UnitResult,
  row: number,
  { criteriaSet }: BookContext,
): Calculation | undefined {
  if (subtotal === null || bonus === null || deduction === null) return undefined;
  const cell = (name: 'subtotal' | 'bonus' | 'deduction' | 'maximum') => summaryColumn(name) + row;
  const free = `${cell('subtotal')}+${cell('bonus')}-${cell('deduction')}`;
  const sum = exact(subtotal).add(exact(bonus)).sub(exact(deduction));
  const held = criteriaSet.totals.bonusMayExceedScale
    ? { formula: `MAX(0,${free})`, exact: largestOf(ZERO, sum) }
    : {
        formula: `MAX(0,MIN(${cell('maximum')},${free}))`,
        exact: clampTo(sum, ZERO, exact(maximum)),
      };
  return roundCalculation(held, roundingAt(criteriaSet.rounding, 'total'));
}

/** Step 12: the total as a percent of the unit's own maximum. */
function percentCalculation(
  { total, maximum }: UnitResult,
  row: number,
  { criteriaSet }: BookContext,
): Calculation | undefined {
  if (total === null || exact(maximum).equals(ZERO)) return undefined;
  return roundCalculation(
    {
      formula: `${summaryColumn('total')}${row}/${summaryColumn('maximum')}${row}*100`,
      exact: exact(total).div(exact(maximum)).mul(HUNDRED),
    },
    roundingAt(criteriaSet.rounding, 'percent'),
  );
}
