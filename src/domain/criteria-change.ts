import type { CalendarDate } from './calendar-date.js';
import type {
  DayOfYear,
  FromTo,
  KindFactors,
  LimitRef,
  MaybeText,
  NodeRef,
  Nothing,
  PartRef,
  StepText,
  TextChange,
} from './change-values.js';

/**
 * The one question asked of every change: can it raise or lower the points or the grade that a unit
 * can get? `either`: it can do both, or nobody can say without figures.
 */
export const CHANGE_EFFECTS = ['raises', 'lowers', 'either', 'none'] as const;
export type ChangeEffect = (typeof CHANGE_EFFECTS)[number];

/** How a criterion found its predecessor: told by the lineage, by the same id of the same set, or guessed. */
export type MatchBasis = 'lineage' | 'same-set' | 'guessed';

/** What a change is about; `before` or `after` is missing where there is no such thing. */
export type ChangePlace =
  | { readonly scope: 'set' }
  | { readonly scope: 'grades' }
  | { readonly scope: 'unit-group'; readonly before?: string; readonly after?: string }
  | { readonly scope: 'table'; readonly before?: string; readonly after?: string }
  | {
      readonly scope: 'section';
      readonly before?: NodeRef;
      readonly after?: NodeRef;
      readonly inTable?: string;
    }
  | {
      readonly scope: 'criterion';
      readonly before: readonly NodeRef[];
      readonly after?: NodeRef;
      readonly basis: MatchBasis;
      /** Of what is gone: the table of the new version that no longer has it. */
      readonly inTable?: string;
    }
  | { readonly scope: 'element'; readonly before?: string; readonly after?: string };

/** Every kind of change with what its sentence needs. A new kind does not compile without its words. */
export interface CriteriaChangeParams {
  // The decision
  'title-changed': TextChange;
  'status-changed': FromTo<'in-force' | 'draft'>;
  'scheme-changed': MaybeText;
  'legal-basis-changed': FromTo<{
    readonly number: string;
    readonly issuer: string;
    readonly issuedOn: CalendarDate;
  }>;
  'provenance-changed': FromTo<{ readonly level: string; readonly note: string }>;
  'note-added': { readonly text: string };
  'note-removed': { readonly text: string };
  'years-changed': FromTo<readonly number[]>;
  'succession-changed': MaybeText;
  'lineage-changed': { readonly criterion: string };
  'source-added': { readonly id: string; readonly title: string };
  'source-removed': { readonly id: string; readonly title: string };
  'source-document-changed': FromTo<{ readonly title: string; readonly file: string | null }> & {
    readonly id: string;
  };
  'set-missing-policy-changed': MaybeText;
  'appraisal-settlement-changed': MaybeText;
  // Units and tables
  'unit-group-added': { readonly label: string; readonly table: string };
  'unit-group-removed': { readonly label: string; readonly table: string };
  'unit-group-renamed': TextChange;
  'unit-group-aliases-changed': FromTo<readonly string[]>;
  'unit-group-table-changed': TextChange;
  'unit-group-leaves-out-changed': FromTo<readonly string[]>;
  'unit-group-scale-changed': MaybeText;
  'unit-group-ranked-changed': FromTo<boolean>;
  'table-added': { readonly label: string; readonly criteria: number };
  'table-removed': {
    readonly label: string;
    readonly criteria: number;
    readonly movedTo: readonly NodeRef[];
    readonly dropped: number;
  };
  'table-renamed': TextChange;
  'table-split': { readonly label: string; readonly into: readonly string[] };
  'table-merged': { readonly label: string; readonly from: readonly string[] };
  'table-scale-changed': TextChange;
  'order-changed': Nothing;
  // Sections
  'section-added': { readonly points: string };
  'section-removed': { readonly points: string };
  'section-renamed': TextChange;
  'section-moved': TextChange;
  'section-maximum-changed': TextChange;
  'bonus-limit-changed': TextChange;
  'deduction-limit-changed': TextChange;
  'section-kind-changed': TextChange;
  'section-citation-changed': Nothing;
  // Criteria
  'criterion-added': { readonly points: string };
  'criterion-removed': { readonly points: string };
  'criterion-moved-away': { readonly points: string; readonly to: readonly NodeRef[] };
  'criterion-moved': { readonly from: NodeRef; readonly to: NodeRef };
  'criterion-renamed': TextChange;
  'criterion-split': { readonly from: NodeRef; readonly into: readonly NodeRef[] };
  'criterion-merged': { readonly from: readonly NodeRef[]; readonly to: NodeRef };
  'maximum-raised': TextChange;
  'maximum-lowered': TextChange;
  'evidence-changed': MaybeText;
  'citation-changed': Nothing;
  'combination-changed': FromTo<'sum' | 'best'>;
  'cap-changed': MaybeText;
  'floor-changed': MaybeText;
  'multiplier-changed': FromTo<KindFactors | null>;
  'not-applicable-changed': MaybeText;
  'not-applicable-condition-changed': Nothing;
  'criterion-missing-policy-changed': MaybeText;
  // The way to give points
  'part-added': PartRef;
  'part-removed': PartRef;
  'method-changed': PartRef & TextChange;
  'measure-changed': PartRef & FromTo<readonly string[]>;
  'step-moved': PartRef & FromTo<StepText>;
  'step-tightened': PartRef & FromTo<StepText>;
  'step-loosened': PartRef & FromTo<StepText>;
  'step-points-changed': PartRef & { readonly step: string } & TextChange;
  'step-added': PartRef & { readonly step: StepText };
  'step-removed': PartRef & { readonly step: StepText };
  'deadline-earlier': PartRef & FromTo<readonly DayOfYear[]>;
  'deadline-later': PartRef & FromTo<readonly DayOfYear[]>;
  'deadline-moved': PartRef & FromTo<readonly DayOfYear[]>;
  'deadline-added': PartRef & { readonly days: readonly DayOfYear[]; readonly points: string };
  'deadline-removed': PartRef & { readonly days: readonly DayOfYear[]; readonly points: string };
  'deadline-points-changed': PartRef & { readonly days: readonly DayOfYear[] } & TextChange;
  'late-points-changed': PartRef & TextChange;
  'absent-points-changed': PartRef & TextChange;
  'option-points-changed': PartRef & { readonly option: string } & MaybeText;
  'item-points-changed': PartRef & { readonly element: string } & MaybeText;
  'points-changed': PartRef & TextChange;
  'points-limit-changed': PartRef & MaybeText;
  'requirements-changed': PartRef;
  'zero-policy-changed': PartRef & MaybeText;
  'thresholds-by-kind-changed': PartRef & FromTo<KindFactors | null>;
  'rule-changed': PartRef;
  'rule-rewritten': Nothing;
  // Figures
  'element-added': { readonly label: string };
  'element-removed': { readonly label: string };
  'element-renamed': TextChange;
  'element-id-changed': TextChange;
  'element-kind-changed': TextChange;
  'element-range-changed': FromTo<{ readonly min: string | null; readonly max: string | null }>;
  'element-option-added': { readonly label: string };
  'element-option-removed': { readonly label: string };
  'element-option-renamed': TextChange;
  'element-source-changed': TextChange;
  'element-period-changed': TextChange;
  'element-missing-policy-changed': MaybeText;
  'element-aliases-changed': FromTo<readonly string[]>;
  // Grades, limits, totals, ranks
  'grade-source-changed': TextChange;
  'band-added': { readonly label: string; readonly interval: string };
  'band-removed': { readonly label: string; readonly interval: string };
  'band-moved': TextChange & { readonly label: string };
  'band-renamed': TextChange;
  'bands-reordered': Nothing;
  'minimum-added': LimitRef;
  'minimum-removed': LimitRef;
  'minimum-changed': LimitRef;
  'quota-added': LimitRef;
  'quota-removed': LimitRef;
  'quota-changed': LimitRef;
  'condition-added': LimitRef;
  'condition-removed': LimitRef;
  'condition-changed': LimitRef;
  'limit-renamed': LimitRef & TextChange;
  'limit-citation-changed': LimitRef;
  'rounding-changed': Nothing;
  'ranking-changed': Nothing;
  'bonus-over-scale-changed': FromTo<boolean>;
}

export type CriteriaChangeKind = keyof CriteriaChangeParams;

/** By how many points a criterion can give less or more for the same figures; exact text. */
export interface PointsSpan {
  readonly least: string;
  readonly most: string;
}

/** One named change between two versions of a criteria set. */
export type CriteriaChange = {
  readonly [Kind in CriteriaChangeKind]: {
    readonly kind: Kind;
    readonly place: ChangePlace;
    readonly params: CriteriaChangeParams[Kind];
    readonly effect: ChangeEffect;
    /** Of the criterion as a whole, where both versions could be compared for the same figures. */
    readonly span?: PointsSpan;
  };
}[CriteriaChangeKind];

/** A figure with the criteria and conditions of a table that read it, by their ids. */
export interface FigureUse {
  readonly element: string;
  readonly readBy: readonly string[];
}

/** What a new version brings for the units of one group. */
export interface UnitNews {
  readonly group: { readonly before?: string; readonly after: string };
  readonly table: { readonly before?: string; readonly after: string };
  readonly newFigures: readonly FigureUse[];
  readonly droppedFigures: readonly string[];
  /** Changes of its table, of its figures, of the grades and of the group itself. */
  readonly changes: readonly CriteriaChange[];
}
