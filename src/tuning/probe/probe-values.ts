import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { DataElement } from '../../criteria/data-element.js';
import { elementFacts } from '../../criteria/data-element.js';
import type { CalendarDate } from '../../domain/calendar-date.js';
import { shiftDay } from '../../domain/calendar-date.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, HUNDRED, ONE, ZERO } from '../../domain/exact-number.js';
import type { FactValue } from '../../domain/fact.js';
import { isInside } from '../../domain/interval.js';
import type { LeafRules } from './leaf-rules.js';
import { thresholdsOf } from './leaf-thresholds.js';

/** First and last day that a figure may have in a scoring year. */
export function periodOf(
  { period }: Pick<DataElement, 'period'>,
  year: number,
): readonly [CalendarDate, CalendarDate] {
  const last = `${year}-12-31`;
  if (period === 'any') return [`${year - 1}-01-01`, `${year + 1}-12-31`];
  return [period === 'scoring-year' ? `${year}-01-01` : `${year - 1}-12-01`, last];
}

/** Enough to fill whatever counts without an upper end. */
const MANY = exact(1000);
const FEW: readonly ExactNumber[] = [ZERO, ONE, exact(2), exact(3), exact(5)];
const HUNDREDTH = exact('0.01');
const DAYS_AFTER = [1, 2, 6, 7, 8, 13, 14, 15, 29, 30, 31, 60] as const;

/**
 * The values of one figure at which the rules of a criterion may change their mind: on every threshold,
 * just beside it, at the ends of what the figure can be, and in between. All of them are allowed values.
 */
export function probeValues(
  element: DataElement,
  rules: LeafRules,
  year: number,
): readonly FactValue[] {
  switch (element.kind) {
    case 'yes-no':
      return [true, false].map((yes) => ({ kind: 'yes-no', yes }));
    case 'choice':
      return (element.options ?? []).map(({ id }) => ({ kind: 'choice', option: id }));
    case 'date':
      return [...dayValues(element, rules, year), { kind: 'absent' }];
    default:
      return numberValues(element, rules).map((number) => ({ kind: 'number', number }));
  }
}

function dayValues(element: DataElement, rules: LeafRules, year: number): readonly FactValue[] {
  const [first, last] = periodOf(element, year);
  const appointed = rules.facts.flatMap((fact) =>
    'dayByYear' in fact ? (fact.dayByYear[String(year)] ?? []) : [],
  );
  const grows = rules.facts.some((fact) => 'daysAfter' in fact);
  const near = appointed.flatMap((day) =>
    [-1, 0, 1, ...(grows ? DAYS_AFTER : [])].map((days) => shiftDay(day, days)),
  );
  const days = [...new Set([first, last, ...near])].sort();
  return days.filter((day) => day >= first && day <= last).map((date) => ({ kind: 'date', date }));
}

function numberValues(element: DataElement, rules: LeafRules): readonly ExactNumber[] {
  const { range } = elementFacts(element);
  const whole = element.kind === 'count';
  const step = whole ? ONE : HUNDREDTH;
  const { own, whenDivided, isDenominator, inRatio } = thresholdsOf(element.id, rules);
  const near = own.flatMap((value) => [value.sub(step), value, value.add(step)]);
  const top = range.high?.value ?? (element.kind === 'percent' ? HUNDRED : MANY);
  const ends = [range.low?.value ?? ZERO.sub(ONE), top];
  const parts = whenDivided.flatMap((part) => [part.sub(step), part, part.add(step)]);
  const plain = isDenominator ? [ZERO, ONE] : inRatio ? [ZERO, ONE] : FEW;
  const all = [...near, ...ends, ...parts, ...plain];
  const fitting = all
    .map((value) => (whole ? value.ceil() : value))
    .filter((value) => isInside(value, range));
  const byText = new Map(fitting.map((value) => [value.toFraction(), value]));
  return [...byText.values()].sort((left, right) => left.compare(right));
}

/** The figures of a criterion in the order in which it reads them. */
export function elementsOf(set: CriteriaSet, ids: readonly string[]): readonly DataElement[] {
  return ids.map((id) => {
    const element = set.elements.find((candidate) => candidate.id === id);
    if (element === undefined) throw new RangeError(`no element "${id}"`);
    return element;
  });
}
