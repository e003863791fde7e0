/** What can be wrong in the files of a criteria set, each with what its sentence needs. */
export interface CriteriaFaultParams {
  'yaml-syntax': { readonly reason: string };
  'file-missing': { readonly path: string };
  'file-unexpected': { readonly path: string };
  /** A number with a decimal comma, which YAML reads as a text or as two entries. */
  'decimal-comma': { readonly found: string };
  'key-unknown': { readonly keys: readonly string[]; readonly known: readonly string[] };
  'key-missing': { readonly key: string };
  'value-wrong': { readonly found: string; readonly expected: string };
  'method-unknown': { readonly found: string; readonly known: readonly string[] };
  'id-duplicate': { readonly id: string; readonly what: string };
  'reference-unknown': {
    readonly what: string;
    readonly found: string;
    readonly known: readonly string[];
  };
  'element-wrong-kind': {
    readonly element: string;
    readonly found: string;
    readonly expected: string;
  };
  'element-unused': { readonly element: string };
  'element-without-missing-policy': { readonly element: string };
  'points-do-not-add-up': {
    readonly id: string;
    readonly declared: string;
    readonly sum: string;
  };
  'points-above-maximum': { readonly points: string; readonly maximum: string };
  'points-below-maximum': { readonly points: string; readonly maximum: string };
  'bands-gap': { readonly interval: string };
  'bands-overlap': { readonly interval: string };
  'steps-not-in-order': { readonly found: string; readonly after: string };
  'denominator-without-zero-policy': {
    readonly denominator: string;
    readonly key: 'whenDenominatorZero' | 'whenTargetZero';
  };
  'not-applicable-without-policy': { readonly criterion: string };
  'option-not-scored': { readonly option: string };
  /** `wholeDay`: a month and day without a year do not do. */
  'date-not-existing': { readonly found: string; readonly wholeDay?: true };
  'year-without-value': { readonly year: number };
  'condition-cycle': { readonly path: readonly string[] };
  'condition-operator': {
    readonly operator: string;
    readonly fact: string;
    readonly kind: string;
    readonly allowed: readonly string[];
  };
  'condition-without-effect': { readonly id: string };
  'lineage-without-predecessor': Record<never, never>;
  'lineage-predecessor-unknown': { readonly found: string; readonly known: readonly string[] };
  'id-not-folder': { readonly id: string; readonly folder: string };
  'zero-not-compared': { readonly element: string };
  'condition-avoidable': { readonly element: string; readonly criterion: string };
  'expected-above-maximum': {
    readonly id: string;
    readonly points: string;
    readonly maximum: string;
  };
  'combination-impossible': { readonly what: string; readonly why: string };
}

export type CriteriaFaultCode = keyof CriteriaFaultParams;

/** Where in a criteria set's files: 1-based line and column. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A fault in a criteria set with its place; the sentence is in labels/. */
export type CriteriaFault = {
  readonly [Code in CriteriaFaultCode]: FilePlace & {
    readonly code: Code;
    readonly params: CriteriaFaultParams[Code];
  };
}[CriteriaFaultCode];

/** The same before its place is known: the way to it inside the data of one file. */
export type CriteriaFinding = {
  readonly [Code in CriteriaFaultCode]: {
    readonly code: Code;
    readonly params: CriteriaFaultParams[Code];
    readonly file: string;
    readonly path: readonly (string | number)[];
  };
}[CriteriaFaultCode];
