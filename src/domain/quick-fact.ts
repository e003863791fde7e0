import type { FactValue } from './fact.js';
import type { QuickNumber } from './quick-number.js';
import { fromQuick, toQuick } from './quick-number.js';

/** The value of a fact with its number in quick form; all other values are as they were. */
export type QuickFact =
  | { readonly kind: 'number'; readonly number: QuickNumber }
  | Exclude<FactValue, { readonly kind: 'number' }>;

export function toQuickFact(value: FactValue): QuickFact {
  return value.kind === 'number' ? { kind: 'number', number: toQuick(value.number) } : value;
}

export function fromQuickFact(value: QuickFact): FactValue {
  return value.kind === 'number' ? { kind: 'number', number: fromQuick(value.number) } : value;
}

/** A fact that is a number, or that has no value. */
export function quickNumberFact(number: QuickNumber | undefined): QuickFact {
  return number === undefined ? { kind: 'none' } : { kind: 'number', number };
}
