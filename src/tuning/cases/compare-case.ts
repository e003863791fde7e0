import type { UnitResult } from '../../domain/evaluation.js';
import { exact, exactText } from '../../domain/exact-number.js';
import type { RunnableCase } from './runnable-case.js';

/** What a case can state of its unit. */
export type CaseFigure =
  | 'unit'
  | 'outcome'
  | 'maximum'
  | 'total'
  | 'percent'
  | 'grade'
  | 'heldBackBy'
  | 'criterion';

/** One figure that came out otherwise than it was worked out by hand; null: there is none. */
export interface CaseDifference {
  readonly figure: CaseFigure;
  /** Of the figure `criterion`. */
  readonly criterion: string | null;
  readonly expected: string | null;
  readonly actual: string | null;
}

function plain(value: number | undefined): string | undefined {
  return value === undefined ? undefined : exactText(exact(value));
}

/** Every stated figure that differs, compared exactly; empty where the case is right. */
export function compareCase(
  { expect }: Pick<RunnableCase, 'expect'>,
  unit: UnitResult | undefined,
): readonly CaseDifference[] {
  if (unit === undefined) {
    return [{ figure: 'unit', criterion: null, expected: 'scored', actual: null }];
  }
  const { outcome, maximum, total, percent, grade, heldBackBy } = expect;
  const stated: readonly (readonly [CaseFigure, string | undefined, string | null])[] = [
    ['outcome', outcome, unit.outcome],
    ['maximum', plain(maximum), unit.maximum],
    ['total', plain(total), unit.total],
    ['percent', plain(percent), unit.percent],
    ['grade', grade, unit.grade],
    ['heldBackBy', heldBackBy?.join(', '), unit.heldBackBy.join(', ')],
  ];
  return [
    ...stated.flatMap(([figure, expected, actual]): readonly CaseDifference[] =>
      expected === undefined || expected === actual
        ? []
        : [{ figure, criterion: null, expected, actual }],
    ),
    ...Object.entries(expect.criteria).flatMap(([criterion, points]) =>
      differenceOf(criterion, points, unit),
    ),
  ];
}

function differenceOf(
  criterion: string,
  points: number | string,
  { criteria }: UnitResult,
): readonly CaseDifference[] {
  const found = criteria.find(({ id }) => id === criterion);
  const isPoints = typeof points === 'number';
  const expected = isPoints ? exactText(exact(points)) : points;
  const actual = (isPoints ? found?.final : found?.status) ?? null;
  if (expected === actual) return [];
  // Points that are not there: their status says why.
  const why = isPoints && actual === null ? (found?.status ?? null) : actual;
  return [{ figure: 'criterion', criterion, expected, actual: why }];
}
