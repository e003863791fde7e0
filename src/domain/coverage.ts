import type { Figure } from './lint-finding.js';

/** What cases can leave untouched in a criteria set, and what would touch it. */
export type CoverageSubject =
  /** A rule of a criterion that gave the points; `figures` would make it do so. */
  | {
      readonly kind: 'rule';
      readonly criterion: string;
      readonly rule: string;
      readonly figures: readonly Figure[];
    }
  /**
   * One side of a boundary: `at` is the side that holds the boundary itself, `beside` the other. `value`
   * is a value of the fact that lies there.
   */
  | {
      readonly kind: 'boundary';
      /** "table/id" of a criterion, or the table alone for grades and conditions. */
      readonly criterion: string;
      readonly limit: string | null;
      readonly fact: string;
      readonly threshold: string;
      readonly side: 'at' | 'beside';
      readonly value: string;
    }
  /** A condition or minimum that held, and one that did not. */
  | { readonly kind: 'condition'; readonly condition: string; readonly holds: boolean }
  | { readonly kind: 'grade'; readonly grade: string }
  | { readonly kind: 'quota'; readonly quota: string; readonly binds: boolean }
  | { readonly kind: 'not-applicable'; readonly criterion: string }
  | { readonly kind: 'left-out'; readonly group: string }
  | { readonly kind: 'missing'; readonly criterion: string };

export type CoverageKind = CoverageSubject['kind'];

/** The kinds in the order in which they are told. */
export const COVERAGE_KINDS: readonly CoverageKind[] = [
  'rule',
  'boundary',
  'condition',
  'grade',
  'quota',
  'not-applicable',
  'left-out',
  'missing',
];

/** One thing that cases should touch, and whether one does. */
export interface CoverageItem {
  readonly subject: CoverageSubject;
  readonly covered: boolean;
}
