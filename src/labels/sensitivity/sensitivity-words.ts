import type { CountSummary, FixedReason, SensitivityAsked } from '../../domain/sensitivity.js';

/** All that is said of how firm results are. Numbers come as text. */
export interface SensitivityWords {
  readonly title: (year: number) => string;
  readonly asked: (asked: SensitivityAsked, near: string) => readonly string[];
  readonly near: (distance: string, isOfPercent: boolean) => string;
  readonly sumKept: string;
  readonly firm: (units: number, of: number) => string;
  readonly page: string;
  readonly headings: Readonly<
    Record<
      | 'units'
      | 'grades'
      | 'ranks'
      | 'near'
      | 'criteria'
      | 'counts'
      | 'pairs'
      | 'fixed'
      | 'notices'
      | 'unit',
      string
    >
  >;
  readonly sheets: Readonly<
    Record<'units' | 'criteria' | 'near' | 'counts' | 'pairs' | 'about', string>
  >;
  readonly columns: Readonly<
    Record<
      | 'rank'
      | 'unit'
      | 'name'
      | 'value'
      | 'grade'
      | 'holds'
      | 'others'
      | 'interval'
      | 'picture'
      | 'limit'
      | 'distance'
      | 'steps'
      | 'table'
      | 'criterion'
      | 'maximum'
      | 'byMaxima'
      | 'byThresholds'
      | 'byDrop'
      | 'shift'
      | 'figure'
      | 'cases'
      | 'example'
      | 'upper'
      | 'lower'
      | 'flips'
      | 'ties'
      | 'reason'
      | 'criteria'
      | 'from'
      | 'to'
      | 'gradeAfter'
      | 'rankAfter',
      string
    >
  >;
  readonly unitNotes: Readonly<
    Record<'grades' | 'ranks' | 'criteria' | 'counts' | 'near' | 'pairs', string>
  >;
  readonly none: Readonly<Record<'grades' | 'near' | 'counts' | 'pairs', string>>;
  readonly noGrade: string;
  readonly notVaried: string;
  readonly missing: (distance: string) => string;
  readonly over: (distance: string) => string;
  readonly noStep: string;
  readonly more: (count: number) => string;
  readonly noGradeEffect: (criteria: string) => string;
  readonly noEffect: (criteria: string) => string;
  readonly countsTried: (counts: CountSummary) => string;
  /** Criteria of a table, all of it or some; names are given while they are few. */
  readonly wholeTable: (table: string, criteria: number) => string;
  readonly manyCriteria: (criteria: number) => string;
  readonly listInWorkbook: string;
  readonly fixed: Readonly<Record<FixedReason, string>>;
  readonly notices: {
    readonly 'nothing-asked': string;
    readonly 'maxima-no-grade': string;
    readonly 'maxima-nothing': string;
    readonly 'thresholds-no-grade': string;
    readonly 'thresholds-nothing': string;
    readonly 'thresholds-none': string;
    readonly 'thresholds-only-down': (names: string) => string;
    readonly 'counts-none': string;
    readonly 'counts-no-grade': string;
    readonly 'counts-nothing': string;
    readonly 'counts-compared': (names: string) => string;
    readonly 'without-result': (names: string) => string;
    readonly 'only-criterion': (names: string) => string;
  };
}
