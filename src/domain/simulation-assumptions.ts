/** Everything that the new result takes for granted. */
export interface Assumptions {
  readonly absent: readonly AbsentElement[];
  readonly assumed: readonly AssumedValue[];
  readonly groupsGone: readonly GroupUnits[];
  readonly appraisalsDropped: readonly DroppedAppraisal[];
  /** Tables whose criteria are paired by likeness, for want of lineage. */
  readonly guessedTables: readonly string[];
}

/** A figure that the new set reads and that units did not report. */
export interface AbsentElement {
  readonly element: string;
  readonly label: string;
  /** The old set does not have it. */
  readonly isNew: boolean;
  /** What the new set does without it: several where a criterion says otherwise than the figure. */
  readonly treatments: readonly AbsentTreatment[];
  readonly unitIds: readonly string[];
  /** Units whose table reads it. */
  readonly asked: number;
}

/** What readers of a missing figure do. */
export interface AbsentTreatment {
  readonly whenMissing: 'blocks' | 'zero' | 'needs-review';
  /** "table/criterion", of the tables that score units without the figure. */
  readonly criteria: readonly string[];
  /** Conditions of grades read it too, and do this. */
  readonly conditions: boolean;
}

/** A value that `--assume` gave to units that have none. */
export interface AssumedValue {
  readonly element: string;
  readonly label: string;
  readonly value: string;
  readonly unitIds: readonly string[];
}

/** A unit group of the old set that the new one does not have. */
export interface GroupUnits {
  readonly group: string;
  readonly label: string;
  readonly unitIds: readonly string[];
}

/** Appraised points of a criterion whose rule is another now. */
export interface DroppedAppraisal {
  readonly unitId: string;
  readonly criterion: string;
  readonly points: string;
  readonly after: readonly string[];
}
