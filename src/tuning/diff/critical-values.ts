import type { DataElement } from '../../criteria/data-element.js';
import { elementFacts } from '../../criteria/data-element.js';
import type { CalendarDate } from '../../domain/calendar-date.js';
import { calendarDate, yearOf } from '../../domain/calendar-date.js';
import { comparisonsOf } from '../../domain/condition.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, exactText, isExactNumberText, ONE, ZERO } from '../../domain/exact-number.js';
import type { FactValue } from '../../domain/fact.js';
import type { Formula } from '../../domain/formula.js';
import { isInside } from '../../domain/interval.js';
import type { AwardProgram } from './award-function.js';

/** Figures of ratios are tried out of so many: two decimals of a percent are whole numbers then. */
const WHOLE = exact(10_000);
const NEAR = exact('0.001');
/** Points of a calculation that go up in steps are tried for so many steps. */
const STEPS_TRIED = 12;

function textsIn(formula: Formula): readonly string[] {
  if (typeof formula === 'string') return [formula];
  if ('fact' in formula) return [];
  return (Object.values(formula) as (readonly Formula[])[]).flat().flatMap(textsIn);
}

/** Every number that rules compare with or calculate with. */
function constantsOf({ rules, facts, plan }: AwardProgram): readonly ExactNumber[] {
  const compared = rules.flatMap(({ conditions }) =>
    comparisonsOf(conditions).flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
  );
  const calculated = rules.flatMap(({ event }) =>
    event.type === 'award' ? textsIn(event.params.points) : [],
  );
  const derived = facts.flatMap((fact) =>
    'byOption' in fact ? Object.values(fact.byOption.values) : [],
  );
  return [...new Set([...compared, ...calculated, ...derived, plan.cap, plan.floor, '0'])]
    .filter(isExactNumberText)
    .map((text) => exact(text));
}

/** Where a line through constants may bend: every constant, and differences divided by another one. */
function bendsOf(constants: readonly ExactNumber[]): readonly ExactNumber[] {
  const divisors = constants.filter((value) => !value.equals(ZERO));
  const differences = constants.flatMap((one) => constants.map((other) => one.sub(other)));
  const bends = differences.flatMap((value) => divisors.map((divisor) => value.div(divisor)));
  const steps = divisors.flatMap((every) =>
    constants.flatMap((from) =>
      Array.from({ length: STEPS_TRIED }, (_, step) => from.add(every.mul(BigInt(step)))),
    ),
  );
  const products = divisors.flatMap((share) => constants.map((value) => value.mul(share)));
  return [...constants, ...bends, ...products, ...(constants.length > 12 ? [] : steps)];
}

function distinct(values: readonly ExactNumber[]): readonly ExactNumber[] {
  const byText = new Map(values.map((value) => [exactText(value), value] as const));
  return [...byText.values()].sort((left, right) => left.compare(right));
}

/** The values themselves, what lies close on both sides, and the middle of every two. */
function around(values: readonly ExactNumber[], near: ExactNumber): readonly ExactNumber[] {
  const sorted = distinct(values);
  const middles = sorted.slice(1).map((value, at) => value.add(sorted[at] ?? value).div(2n));
  return [...sorted.flatMap((value) => [value.sub(near), value, value.add(near)]), ...middles];
}

function isRatioed(element: string, programs: readonly AwardProgram[]): boolean {
  return programs.some(
    ({ facts, elements }) =>
      facts.some((fact) => 'formula' in fact && fact.name.endsWith(':ratio')) &&
      elements.includes(element),
  );
}

function numberValues(
  element: DataElement,
  programs: readonly AwardProgram[],
): readonly ExactNumber[] {
  const { range, kind } = elementFacts(element);
  const constants = distinct(programs.flatMap(constantsOf));
  const fits = (value: ExactNumber) =>
    isInside(value, range) && (kind !== 'count' || value.d === 1n);
  if (isRatioed(element.id, programs)) {
    const shares = constants
      .filter((value) => value.gte(ZERO) && value.lte(100n))
      .map((value) => value.mul(WHOLE).div(100n));
    const parts = around([ZERO, WHOLE, ...shares], ONE).map((value) => value.floor());
    const small = constants.filter((value) => value.d === 1n);
    return distinct([...small, ONE, ...parts, ...parts.map((value) => WHOLE.sub(value))]).filter(
      fits,
    );
  }
  const ends = [range.low?.value, range.high?.value].filter((value) => value !== undefined);
  const bends = distinct(bendsOf(constants).filter((value) => isInside(value, range)));
  const last = bends.at(-1) ?? ZERO;
  const all = [...ends, ...bends, last.mul(2n).add(ONE)];
  const whole = kind === 'count' ? all.flatMap((value) => [value.floor(), value.ceil()]) : all;
  return distinct(around(whole, kind === 'count' ? ONE : NEAR)).filter(fits);
}

/** The next day, or the one before. */
function neighbour(day: CalendarDate, step: 1 | -1): CalendarDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const same = calendarDate(year, month, date + step);
  if (same !== undefined) return same;
  if (step === 1) return calendarDate(year, month + 1, 1) ?? `${year + 1}-01-01`;
  const ends = [31, 30, 29, 28].flatMap((end) => calendarDate(year, month - 1, end) ?? []);
  return ends[0] ?? `${year - 1}-12-31`;
}

/** The day so many days later or earlier. */
export function shiftDay(day: CalendarDate, days: number): CalendarDate {
  let found = day;
  for (let left = Math.abs(days); left > 0; left -= 1) found = neighbour(found, days > 0 ? 1 : -1);
  return found;
}

/** The same day of another year; the last of February where there is no 29th. */
export function inYear(day: CalendarDate, years: number): CalendarDate {
  const [, month, date] = day.split('-').map(Number) as [number, number, number];
  const year = yearOf(day) + years;
  return calendarDate(year, month, date) ?? calendarDate(year, month, 28) ?? day;
}

function daysOf({ facts, rules }: AwardProgram, year: number): readonly CalendarDate[] {
  const appointed = facts.flatMap((fact) =>
    'dayByYear' in fact ? (fact.dayByYear[String(year)] ?? []) : [],
  );
  const late = facts.some((fact) => 'daysAfter' in fact);
  const periods = rules.flatMap(({ event }) =>
    event.type === 'award' ? textsIn(event.params.points).map(Number).filter(Number.isInteger) : [],
  );
  const shifts = late
    ? periods.flatMap((every) => Array.from({ length: STEPS_TRIED }, (_, step) => every * step))
    : [0];
  return appointed.flatMap((day) => shifts.map((shift) => shiftDay(day, shift)));
}

/** One side of a comparison: its programs and the year in which they are run. */
export interface YearSide {
  readonly programs: readonly AwardProgram[];
  readonly year: number;
}

/** Days of the new version's year; what the old one appoints is moved to it. */
function dateValues(before: YearSide, after: YearSide): readonly FactValue[] {
  const own = after.programs.flatMap((program) => daysOf(program, after.year));
  const old = before.programs
    .flatMap((program) => daysOf(program, before.year))
    .map((day) => inYear(day, after.year - before.year));
  const days = new Set(
    [...own, ...old].flatMap((day) => [shiftDay(day, -1), day, shiftDay(day, 1)]),
  );
  days.add(`${after.year}-01-01`);
  days.add(`${after.year + 1}-03-01`);
  return [...[...days].map((date) => ({ kind: 'date', date }) as const), { kind: 'absent' }];
}

/** All values of a figure at which points may change, with what lies between them. */
export function criticalValues(
  element: DataElement,
  before: YearSide,
  after: YearSide,
): readonly FactValue[] {
  switch (element.kind) {
    case 'yes-no':
      return [true, false].map((yes) => ({ kind: 'yes-no', yes }));
    case 'choice':
      return (element.options ?? []).map(({ id }) => ({ kind: 'choice', option: id }));
    case 'date':
      return dateValues(before, after);
    default: {
      const readers = [...before.programs, ...after.programs].filter(({ elements }) =>
        elements.includes(element.id),
      );
      return numberValues(element, readers).map((number) => ({ kind: 'number', number }));
    }
  }
}
