import type { FilePlace } from './criteria-fault.js';
import type { ValueText } from './trace.js';

/** What a careful reader of a criteria set would ask about, each with what its sentence needs. */
export interface LintParams {
  /** A step, an option, a case of a rule into which no figures fall; `rule` is its key: "step-2". */
  'rule-never-fires': { readonly rule: string };
  /** Figures for which not exactly one rule holds. */
  'rules-undecided': { readonly holding: number; readonly figures: readonly Figure[] };
  /** The parts never reach together what each reaches alone. */
  'best-case-differs': { readonly points: string; readonly maximum: string };
  'points-never-change': { readonly points: string };
  'points-not-monotone': { readonly figure: string; readonly turns: readonly Turn[] };
  'absent-better-than-late': { readonly absent: string; readonly late: string };
  'neighbours-equal': { readonly first: number; readonly second: number; readonly points: string };
  'condition-always': { readonly id: string };
  'condition-never': { readonly id: string };
  'ceiling-never-lowers': { readonly id: string; readonly grade: string };
  'grade-unreachable': {
    readonly grade: string;
    readonly table: string;
    readonly least: string;
    readonly most: string;
  };
  'grade-lost-by-not-applicable': {
    readonly grade: string;
    readonly table: string;
    readonly most: string;
    readonly criteria: readonly string[];
  };
  'quota-never-binds': { readonly why: 'whole' | 'unranked' };
  'deadline-outside-period': {
    readonly day: string;
    readonly year: number;
    readonly first: string;
    readonly last: string;
  };
  'deadline-on-day-off': {
    readonly element: string;
    readonly days: readonly { readonly day: string; readonly why: 'weekend' | 'holiday' }[];
  };
  'citation-missing': { readonly section: string };
  'source-unused': { readonly source: string };
  'evidence-missing': Record<never, never>;
  'criterion-without-case': Record<never, never>;
  'set-without-cases': Record<never, never>;
  'kind-doubtful': {
    readonly element: string;
    readonly kind: string;
    readonly why: 'below-zero' | 'percent' | 'count' | 'yes-no' | 'not-percent';
  };
  'label-changed': { readonly before: string; readonly after: string; readonly from: string };
  'rule-changed': { readonly from: string };
  'lineage-kind-doubtful': {
    readonly kind: string;
    readonly why: 'label-same' | 'one-from' | 'many-from' | 'one-to';
  };
  'label-too-long': { readonly length: number; readonly most: number };
  'label-duplicate': { readonly label: string; readonly other: string };
  'provenance-note-thin': { readonly level: string; readonly length: number };
  'set-is-draft': Record<never, never>;
  'issued-after-year': { readonly issuedOn: string; readonly year: number };
  'threshold-finer-than-rounding': { readonly threshold: string; readonly digits: number };
  'points-finer-than-rounding': { readonly points: string; readonly digits: number };
  'criterion-for-nobody': { readonly groups: readonly string[] };
  'measure-counted-twice': { readonly other: string };
}

/** One figure of a unit by the id of its element. */
export interface Figure {
  readonly element: string;
  readonly value: ValueText;
}

/** A value of a figure and the points that it gives. */
export interface Turn {
  readonly value: ValueText;
  readonly points: string;
}

export type LintCode = keyof LintParams;

/** `error`: not to be signed so; `warning`: probably a slip; `note`: to be known. */
export const LINT_SEVERITIES = ['error', 'warning', 'note'] as const;
export type LintSeverity = (typeof LINT_SEVERITIES)[number];

/** What lint has to say, with its place in the YAML; the sentence is in labels/. */
export type LintFinding = {
  readonly [Code in LintCode]: FilePlace & {
    readonly code: Code;
    readonly severity: LintSeverity;
    readonly params: LintParams[Code];
    /** "table/id" where it is about one criterion. */
    readonly criterion?: string;
  };
}[LintCode];
