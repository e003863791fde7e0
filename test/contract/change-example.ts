import type { NodeRef } from '../../src/domain/change-values.js';
import type {
  ChangePlace,
  CriteriaChangeKind,
  CriteriaChangeParams,
} from '../../src/domain/criteria-change.js';

/** A change made by hand with what its sentence must contain; decimals with a point. */
export type ChangeExample<Kind extends CriteriaChangeKind> = readonly [
  place: ChangePlace,
  params: CriteriaChangeParams[Kind],
  tells: readonly string[],
];

/** An example of every kind: a new kind does not compile until it has one. */
export type SomeExamples = { readonly [Kind in CriteriaChangeKind]: ChangeExample<Kind> };

/** A section or criterion of the table of communes of the draft of 2026. */
export const xa = (id: string): NodeRef => ({ table: 'cap-xa', id });
