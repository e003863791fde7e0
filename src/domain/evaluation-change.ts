import type { InputResult } from './evaluation.js';
import type { Issue } from './issue.js';

/** A result that is not the same in two evaluations; null where there is none. */
export interface FieldChange<Field extends string = string> {
  readonly field: Field;
  readonly before: string | null;
  readonly after: string | null;
}

/** A figure that is not the same; null where nobody reads it. `moved`: only its cell is another. */
export interface FigureChange {
  readonly element: string;
  readonly before: InputResult | null;
  readonly after: InputResult | null;
  readonly moved: boolean;
}

/** What may change of a criterion, the most important first. */
export const CRITERION_FIELDS = [
  'final',
  'status',
  'computed',
  'computedExact',
  'appraised',
  'reason',
  'authority',
  'decidedOn',
  'appraisedAt',
  'claimed',
  'maximum',
  'maxPoints',
  'notApplicable',
  'evidence',
  'explanation',
] as const;
export type CriterionField = (typeof CRITERION_FIELDS)[number];

/** What may change of a unit beside its criteria, the most important first. */
export const UNIT_FIELDS = [
  'total',
  'percent',
  'grade',
  'rank',
  'outcome',
  'gradeByPoints',
  'heldBackBy',
  'subtotal',
  'bonus',
  'deduction',
  'maximum',
  'claimed',
  'computed',
  'totalWithoutBonus',
  'percentWithoutBonus',
  'rescaled',
  'unrankedBy',
  'tiedWith',
  'name',
  'unitGroup',
  'table',
  'sections',
  'effects',
  'missing',
  'quotas',
] as const;
export type UnitField = (typeof UNIT_FIELDS)[number];

/** A criterion of a unit that is not the same. */
export interface CriterionChange {
  readonly criterion: string;
  readonly presence: 'both' | 'before' | 'after';
  readonly fields: readonly FieldChange<CriterionField>[];
  readonly figures: readonly FigureChange[];
  /** Rules that were judged otherwise, or for another number of points. */
  readonly rules: readonly string[];
}

/** A unit that is not the same; one that only one of the evaluations has, has no changes of its own. */
export interface UnitChange {
  readonly unitId: string;
  readonly name: string;
  readonly presence: 'both' | 'before' | 'after';
  readonly fields: readonly FieldChange<UnitField>[];
  readonly criteria: readonly CriterionChange[];
  /** Figures that no criterion reads. */
  readonly figures: readonly FigureChange[];
}

/** All in which two evaluations differ. */
export interface EvaluationChange {
  readonly units: readonly UnitChange[];
  readonly issues: { readonly before: readonly Issue[]; readonly after: readonly Issue[] };
  /** The inputs were understood otherwise: another layout, header row, number of units or columns. */
  readonly sourcesDiffer: boolean;
}
