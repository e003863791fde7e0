import { daysBetween, isCalendarDate } from '../../domain/calendar-date.js';
import type { Comparison, OperatorName } from '../../domain/condition.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, exactText, isExactNumberText, ONE, ZERO } from '../../domain/exact-number.js';
import type { DerivedFact } from '../../domain/fact.js';
import type { ComparisonTrace } from '../../domain/trace.js';

/** A value of a fact at which a comparison changes its mind, whichever way it is written. */
export interface Boundary {
  readonly fact: string;
  /** What stands on the right of the comparison, as text: a number, or the name of a day. */
  readonly value: string;
  /** Which side the boundary itself belongs to. */
  readonly holds: 'above' | 'below';
}

/** What the boundaries of a criterion or condition are made with. */
export interface BoundaryContext {
  /** Days by the names of their facts, then by scoring year. */
  readonly days: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Whether a fact has whole numbers only. */
  isWhole(fact: string): boolean;
}

const SIDES: Readonly<Partial<Record<OperatorName, Boundary['holds']>>> = {
  'at-least': 'above',
  below: 'above',
  above: 'below',
  'at-most': 'below',
  'on-or-after': 'above',
  before: 'above',
  'on-or-before': 'below',
  after: 'below',
};

/** The days among derived facts. */
export function daysOf(facts: readonly DerivedFact[]): BoundaryContext['days'] {
  return new Map(
    facts.flatMap((fact) => ('dayByYear' in fact ? [[fact.name, fact.dayByYear]] : [])),
  );
}

/**
 * The boundary of a comparison; undefined where it has none, or where the whole group decides it. Of
 * whole numbers "at most 2" and "below 3" have one boundary: 3.
 */
export function boundaryOf(
  { fact, operator, value }: Pick<Comparison, 'fact' | 'operator' | 'value'>,
  { days, isWhole }: BoundaryContext,
): Boundary | undefined {
  const holds = SIDES[operator];
  if (holds === undefined) return undefined;
  if (typeof value === 'string') {
    if (!isWhole(fact)) return { fact, value, holds };
    const first = holds === 'above' ? exact(value).ceil() : exact(value).floor().add(ONE);
    return { fact, value: exactText(first), holds: 'above' };
  }
  if (typeof value !== 'object' || !('fact' in value) || !days.has(value.fact)) return undefined;
  return { fact, value: value.fact, holds };
}

export function boundaryKey({ fact, value, holds }: Boundary): string {
  return `${fact} ${value} ${holds}`;
}

/** How far beside a boundary a value still tests it, where values are no whole numbers or days. */
const NEAR = ONE;

/** Signed distance of a found value from a boundary, in days or units. */
function distance(found: string, against: string): ExactNumber | undefined {
  if (isExactNumberText(found) && isExactNumberText(against)) {
    return exact(found).sub(exact(against));
  }
  if (!isCalendarDate(found) || !isCalendarDate(against)) return undefined;
  return exact(daysBetween(against, found));
}

/**
 * Which side of its boundary a comparison tested, undefined where it is too far from it. The side that
 * holds the boundary is tested by the boundary itself. The other side is tested by the next whole number,
 * by the next day, and for other numbers by a value no further than 1 away with none of the fact's other
 * thresholds in between.
 */
export function testedSide(
  { found, against }: Pick<ComparisonTrace, 'found' | 'against'>,
  { value, holds }: Boundary,
  thresholds: readonly ExactNumber[],
): 'at' | 'beside' | undefined {
  const boundary = isExactNumberText(value) ? value : against;
  const away = found === null || boundary === null ? undefined : distance(found, boundary);
  if (found === null || boundary === null || away === undefined) return undefined;
  if (away.equals(ZERO)) return 'at';
  if (away.abs().gt(NEAR) || away.gt(ZERO) === (holds === 'above')) return undefined;
  const crossed =
    isExactNumberText(found) &&
    thresholds.some((each) => isBetween(each, exact(found), exact(boundary)));
  return crossed ? undefined : 'beside';
}

function isBetween(value: ExactNumber, one: ExactNumber, other: ExactNumber): boolean {
  return one.lt(other) ? value.gt(one) && value.lt(other) : value.gt(other) && value.lt(one);
}

/** The thresholds of the fact of a boundary among others. */
export function thresholdsOf(
  { fact }: Boundary,
  boundaries: readonly Boundary[],
): readonly ExactNumber[] {
  return boundaries
    .filter((other) => other.fact === fact && isExactNumberText(other.value))
    .map(({ value }) => exact(value));
}
