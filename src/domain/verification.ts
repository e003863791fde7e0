import type { EvaluationChange } from './evaluation-change.js';

/** What was found of the texts of the criteria set that a record holds. */
export interface CriteriaCheck {
  /** Files whose text is not what their hash says. */
  readonly changedFiles: readonly string[];
  /** The files together are what the hash of the set says, and it is called as they call it. */
  readonly isWhole: boolean;
  /** Whether today's version can still read them. */
  readonly isReadable: boolean;
}

/** What was found of the rules that a record holds. */
export interface RulesCheck {
  /** The rules are what their hash says. */
  readonly isWhole: boolean;
  /** They name the criteria set, and the text of it, that the record holds. */
  readonly isOfCriteria: boolean;
  /** The texts compile to them today; undefined where they cannot be compiled. */
  readonly isFresh: boolean | undefined;
  /** Rules that a fresh compile gives otherwise. */
  readonly otherRules: readonly string[];
}

/** A part of the record that contradicts its rules so far that nothing can be made of it. */
export interface UnfitUnit {
  readonly unitId: string;
  readonly reason: string;
}

/** An appraisal that stands otherwise in the list of the record than with its unit. */
export interface OverrideFault {
  readonly unitId: string;
  readonly criterion: string;
}

/** A line of the list of changes that says something else than the results. */
export interface RevisionFault {
  readonly unitId: string;
  /** The criterion or the figure; undefined where it is the unit's result. */
  readonly criterion?: string;
  readonly element?: string;
}

/** What was found of the predecessor that a record names, and of its list of changes. */
export interface PredecessorCheck {
  readonly file: string;
  /** Whether the list was made again from the predecessor; else it was held against the results only. */
  readonly isReplayed: boolean;
  /** The predecessor is named as it names itself; true where it is not at hand. */
  readonly isNamed: boolean;
  readonly faults: readonly RevisionFault[];
}

/** How much was judged again. */
export interface VerifiedCounts {
  readonly units: number;
  readonly criteria: number;
  readonly rules: number;
  readonly comparisons: number;
}

/** What verifying a record by itself, or with its inputs, brought to light. */
export interface Verification {
  /** No byte of the record was changed after it was written. */
  readonly intact: boolean;
  readonly criteria: CriteriaCheck;
  readonly rules: RulesCheck;
  readonly unfit: readonly UnfitUnit[];
  readonly overrides: readonly OverrideFault[];
  /** What was scored again: the inputs, or the figures in the record; undefined where neither could be. */
  readonly recomputedFrom: 'inputs' | 'record' | undefined;
  /** `before` is what the record says, `after` what the rules give today. */
  readonly changes: EvaluationChange;
  readonly counts: VerifiedCounts;
  /** Only of a record that replaces another. */
  readonly predecessor?: PredecessorCheck;
  /** Nothing speaks against the record. */
  readonly isConfirmed: boolean;
}

/** An input that the record names, as it is today; `file` is its name in the record. */
export interface InputCheck {
  readonly file: string;
  readonly state: 'same' | 'changed' | 'missing';
  /** The path where it was found. */
  readonly foundAt?: string;
}

/** The criteria set that a record names, as it stands on the disk today. */
export type SetCheck =
  /** Neither the workspace nor the package has it. */
  | { readonly state: 'missing' }
  /** Text and frozen rules are those of the record. */
  | { readonly state: 'same' | 'draft'; readonly folder: string }
  /** Its text was revised since, and its rules were frozen with it. */
  | { readonly state: 'revised'; readonly folder: string }
  /** The same text, but its frozen rules are not those of the record. */
  | { readonly state: 'other-rules'; readonly file: string }
  /** Its rules were changed by hand, or its text without freezing the rules again. */
  | { readonly state: 'rules-edited' | 'rules-stale'; readonly file: string }
  /** Its files have faults. */
  | { readonly state: 'invalid'; readonly folder: string };

/** All that verifying brought to light, with what was found around the record. */
export interface VerifyReport extends Verification {
  readonly record: string;
  readonly inputs: readonly InputCheck[];
  /** Files that were given and that the record does not name. */
  readonly strangers: readonly string[];
  readonly set: SetCheck;
}

/** Whether a record follows from another by exactly what it lists. */
export interface Succession {
  /** The other is the predecessor that the record names. */
  readonly isNamed: boolean;
  /** Both were scored by the same criteria and rules for the same year. */
  readonly hasSameRules: boolean;
  /** Lines of the list of changes that are missing, too many or wrong. */
  readonly faults: readonly RevisionFault[];
  /** `before` is what the record says, `after` what the other gives with the listed decisions. */
  readonly changes: EvaluationChange;
  /** Why the listed decisions cannot be taken into the other at all. */
  readonly unfit?: string;
  readonly isExact: boolean;
}
