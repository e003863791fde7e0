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
import { partOf } from './book-parts.js';
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
  const sums = context.hasLiveSums
    ? (column: PointsColumn) => sumDetails(column, { entry, row, kind: 'scored', context })
    : undefined;
  const isRounded = context.criteriaSet.rounding.some(({ at }) => at === 'section');
  const free = isRounded ? undefined : sums;
  const aside = (kind: Kind) => free && sumAside({ entry, row, kind, context });
  return {
    maximum: liveFormula(sums?.('maximum'), result.maximum),
    claimed: liveFormula(sums?.('claimed'), result.claimed),
    computed: liveFormula(free?.('computed'), result.computed),
    subtotal: liveFormula(free?.('final'), result.subtotal),
    bonus: liveFormula(aside('bonus'), result.bonus),
    deduction: liveFormula(aside('deduction'), result.deduction),
    total: liveFormula(totalCalculation(result, row, context), result.total),
    percent: liveFormula(percentCalculation(result, row, context), result.percent),
  };
}

interface SumPlace {
  readonly entry: UnitEntry;
  readonly row: number;
  readonly kind: Kind;
  readonly context: BookContext;
}

/** Sum of a column of the detail sheet over the unit's criteria of one kind. */
function sumDetails(column: PointsColumn, { entry, row, kind, context }: SumPlace): Calculation {
  const part = partOf(context.parts.details, entry);
  const range = (name: DetailColumn) => detailRange(name, part);
  const key = `${range('key')},$${summaryColumn('key')}${row}`;
  const ofKind = `${range('kind')},"${SECTION_KIND_WORDS[context.language][kind]}"`;
  return {
    formula: `SUMIFS(${range(column)},${key},${ofKind})`,
    exact: sumOf(numbersOf(entry.result, kind, column)),
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
function sumAside(place: SumPlace): Calculation | undefined {
  const sections = place.entry.table.table.sections.filter(({ kind }) => kind === place.kind);
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
