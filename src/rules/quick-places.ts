import { isCalendarDate } from '../domain/calendar-date.js';
import type { Comparison, FactKind, OperatorName } from '../domain/condition.js';
import { factKindOf } from '../domain/condition.js';
import { exact } from '../domain/exact-number.js';
import type { QuickFact } from '../domain/quick-fact.js';
import { fromQuickFact } from '../domain/quick-fact.js';
import type { QuickNumber } from '../domain/quick-number.js';
import { compareQuick, toQuick } from '../domain/quick-number.js';
import { compare } from './operators.js';

/**
 * Where the value of a fact stands among everything that the rules compare it with: 0 without a value,
 * 1 for what never happened, then in order: below the first mark, on it, between it and the next, on
 * that … A comparison is then a look-up in a table by that place.
 */
export type FindPlace = (values: readonly QuickFact[]) => number;

/** What a fact is compared with: written values of one kind, in order; or one other fact. */
export interface Marks {
  readonly fact: string;
  readonly kind: FactKind;
  readonly other: string | undefined;
  readonly written: readonly string[];
}

const NO_VALUE_PLACE = 0;
const NEVER_PLACE = 1;
const FIRST_PLACE = 2;

/** The number of places that {@link FindPlace} can give. */
export function countPlaces({ other, written }: Marks): number {
  return FIRST_PLACE + 1 + 2 * (other === undefined ? written.length : 1);
}

/** The other fact of a comparison of two facts; numbers and days are compared so. */
export function otherFactOf({ value }: Comparison): string | undefined {
  return typeof value === 'object' && 'fact' in value ? value.fact : undefined;
}

/** What a comparison writes on its right, as texts that are marks; throws what the operator does not take. */
export function writtenMarks(comparison: Comparison): readonly string[] {
  const { operator, value } = comparison;
  if (otherFactOf(comparison) !== undefined) return [];
  if (operator === 'absent' && typeof value === 'boolean') return [];
  if (operator === 'is' && typeof value === 'boolean') return ['no', 'yes'];
  if (operator === 'is-one-of' && Array.isArray(value)) return value;
  if (takesText(operator) && typeof value === 'string') {
    if (factKindOf(operator) !== 'date' || isCalendarDate(value)) return [value];
  }
  throw new TypeError(`"${operator}" does not take ${JSON.stringify(value)}`);
}

function takesText(operator: OperatorName): boolean {
  return !['absent', 'is', 'is-one-of'].includes(operator);
}

/** The written marks of one kind, each once, in order. */
export function orderMarks(kind: FactKind, written: readonly string[]): readonly string[] {
  if (kind !== 'number') return [...new Set(written)].sort();
  const numbers = new Map(written.map((text) => [text, exact(text)]));
  return [...numbers]
    .sort(([, left], [, right]) => left.compare(right))
    .filter(([, number], at, all) => at === 0 || !all[at - 1]?.[1].equals(number))
    .map(([text]) => text);
}

/** Whether a comparison holds of a fact at each of its places. */
export function tableOf(comparison: Comparison, marks: Marks): Uint8Array {
  const table = new Uint8Array(countPlaces(marks));
  const { operator, value } = comparison;
  const own = otherFactOf(comparison) === undefined ? writtenMarks(comparison) : [''];
  const on = own.map((mark) => FIRST_PLACE + 1 + 2 * markIndex(mark, marks));
  return table.map((_, place) => {
    if (place === NO_VALUE_PLACE) return 0;
    if (operator === 'absent') return Number((place === NEVER_PLACE) === value);
    if (place === NEVER_PLACE) return 0;
    if (operator === 'is') return Number((place === placeOfYes(marks)) === value);
    return Number(on.some((mark) => SIDES[operator]?.(place - mark) ?? place === mark));
  });
}

/** On which side of a mark the value may stand; for all others it stands on the mark. */
const SIDES: Readonly<Partial<Record<OperatorName, (side: number) => boolean>>> = {
  'at-least': (side) => side >= 0,
  above: (side) => side > 0,
  'at-most': (side) => side <= 0,
  below: (side) => side < 0,
  'on-or-before': (side) => side <= 0,
  before: (side) => side < 0,
  'on-or-after': (side) => side >= 0,
  after: (side) => side > 0,
};

function markIndex(mark: string, { kind, other, written }: Marks): number {
  if (other !== undefined) return 0;
  const index =
    kind === 'number'
      ? written.findIndex((text) => exact(text).equals(exact(mark)))
      : written.indexOf(mark);
  if (index < 0) throw new RangeError(`no mark ${mark}`);
  return index;
}

function placeOfYes(marks: Marks): number {
  return FIRST_PLACE + 1 + 2 * markIndex('yes', marks);
}

/** Where a fact and the one beside it stand among the values; the same place twice where there is none. */
export interface ValuePlaces {
  readonly left: number;
  readonly right: number;
}

/** Makes the search of a fact's place. A value of another kind throws, as the operators do. */
export function makeFindPlace(marks: Marks, sample: Comparison, places: ValuePlaces): FindPlace {
  const placeOfOther = (values: readonly QuickFact[]): number => {
    const [value, other] = [values[places.left], values[places.right]];
    if (value === undefined || other === undefined) throw new RangeError('a value is not given');
    if (value.kind === 'none' || other.kind === 'none') return NO_VALUE_PLACE;
    const isDay = marks.kind === 'date' && (marks.other === undefined || other.kind === 'date');
    if (value.kind === 'absent' && isDay) return NEVER_PLACE;
    return refuse(sample, value, other);
  };
  return marks.other === undefined
    ? findAmong(marks, places.left, placeOfOther)
    : findBeside(marks.kind, places, placeOfOther);
}

function findAmong({ kind, written }: Marks, at: number, placeOfOther: FindPlace): FindPlace {
  const beyondAll = FIRST_PLACE + 2 * written.length;
  const placeOn = (mark: string): number => {
    const index = written.indexOf(mark);
    return index < 0 ? beyondAll : FIRST_PLACE + 1 + 2 * index;
  };
  switch (kind) {
    case 'number': {
      const marks = written.map((text) => toQuick(exact(text)));
      return (values) => {
        const value = values[at];
        return value?.kind === 'number' ? placeOfNumber(marks, value.number) : placeOfOther(values);
      };
    }
    case 'date':
      return (values) => {
        const value = values[at];
        return value?.kind === 'date' ? placeOfDay(written, value.date) : placeOfOther(values);
      };
    case 'yes-no': {
      const [yes, no] = [placeOn('yes'), placeOn('no')];
      return (values) => {
        const value = values[at];
        if (value?.kind !== 'yes-no') return placeOfOther(values);
        return value.yes ? yes : no;
      };
    }
    case 'choice':
      return (values) => {
        const value = values[at];
        if (value?.kind !== 'choice') return placeOfOther(values);
        return placeOn(value.option);
      };
  }
}

function placeOfNumber(marks: readonly QuickNumber[], value: QuickNumber): number {
  let place = FIRST_PLACE;
  for (const mark of marks) {
    const side = compareQuick(value, mark);
    if (side <= 0) return side < 0 ? place : place + 1;
    place += 2;
  }
  return place;
}

function placeOfDay(marks: readonly string[], day: string): number {
  let place = FIRST_PLACE;
  for (const mark of marks) {
    if (day <= mark) return day < mark ? place : place + 1;
    place += 2;
  }
  return place;
}

function compareDays(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function findBeside(
  kind: FactKind,
  { left, right }: ValuePlaces,
  placeOfOther: FindPlace,
): FindPlace {
  if (kind === 'number') {
    return (values) => {
      const value = values[left];
      const other = values[right];
      return value?.kind === 'number' && other?.kind === 'number'
        ? placeBeside(compareQuick(value.number, other.number))
        : placeOfOther(values);
    };
  }
  return (values) => {
    const value = values[left];
    const other = values[right];
    return value?.kind === 'date' && other?.kind === 'date'
      ? placeBeside(compareDays(value.date, other.date))
      : placeOfOther(values);
  };
}

function placeBeside(side: number): number {
  if (side === 0) return FIRST_PLACE + 1;
  return side < 0 ? FIRST_PLACE : FIRST_PLACE + 2;
}

/** The operator itself says what is wrong. */
function refuse({ operator, value }: Comparison, left: QuickFact, other: QuickFact): never {
  const isFact = typeof value === 'object' && 'fact' in value;
  compare(operator, fromQuickFact(left), isFact ? fromQuickFact(other) : value);
  throw new TypeError(`"${operator}" cannot be judged of ${left.kind}`);
}
