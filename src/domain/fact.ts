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

/**
 * A fact that is made from others before rules run: by a calculation, or as the day that applies in
 * the scoring year (the law of each year, as data).
 */
export type DerivedFact =
  | { readonly name: string; readonly formula: Formula; readonly unit: NumberUnit }
  | { readonly name: string; readonly dayByYear: Readonly<Record<string, CalendarDate>> };

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
