import type { CalendarDate } from './calendar-date.js';
import type { ExactNumber } from './exact-number.js';
import { exactText } from './exact-number.js';
import type { Formula } from './formula.js';

/** What a comparison sees. `absent`: it is known that the thing never happened (no such document). */
export type FactValue =
  | { readonly kind: 'number'; readonly number: ExactNumber }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'absent' }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  | { readonly kind: 'choice'; readonly option: string }
  /** No value: not reported, invalid, not applicable, or a ratio whose denominator is zero. */
  | { readonly kind: 'none' };

export const NO_VALUE: FactValue = { kind: 'none' };

/** The values of one unit, by the fact's name. */
export type Facts = ReadonlyMap<string, FactValue>;

/** How a figure is shown: a plain number, or a percent on the scale 0 to 100. */
export type NumberUnit = 'number' | 'percent';

/** Units that are compared with each other: of one unit group, of one table, or all of a run. */
export const COMPARED_WITHIN = ['unit-group', 'table', 'all'] as const;
export type ComparedWithin = (typeof COMPARED_WITHIN)[number];

/**
 * A fact that is made from others before rules run: by a calculation; as the day that applies in the
 * scoring year (the law of each year, as data); as the number that belongs to a unit's option; as the
 * days from an appointed day to a reported one (below 0 before it); or as the largest value of a
 * calculation over figures among the units that are compared with each other.
 */
export type DerivedFact =
  | { readonly name: string; readonly formula: Formula; readonly unit: NumberUnit }
  | { readonly name: string; readonly dayByYear: Readonly<Record<string, CalendarDate>> }
  | {
      readonly name: string;
      readonly byOption: {
        readonly fact: string;
        readonly values: Readonly<Record<string, string>>;
      };
    }
  | { readonly name: string; readonly daysAfter: { readonly day: string; readonly fact: string } }
  | GroupFact;

/** The largest value among the units that are compared; the formula reads figures only. */
export interface GroupFact {
  readonly name: string;
  readonly largestInGroup: Formula;
  readonly within: ComparedWithin;
  readonly unit: NumberUnit;
}

/** A value as text for traces and reports; null where there is none. */
export function factValueText(value: FactValue): string | null {
  switch (value.kind) {
    case 'number':
      return exactText(value.number);
    case 'date':
      return value.date;
    case 'absent':
      return 'absent';
    case 'yes-no':
      return String(value.yes);
    case 'choice':
      return value.option;
    case 'none':
      return null;
  }
}
