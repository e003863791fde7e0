import type { CaseFault } from './case-fault.js';
import type { CriteriaFault } from './criteria-fault.js';
import type { SheetFault } from './sheet-fault.js';
import type { UnitListFault } from './unit-list-fault.js';

/** A word of the command line that nobody knows; `help` is the command that says more. */
interface UnknownWord {
  readonly found: string;
  readonly known: readonly string[];
  readonly help: string;
}

/** A unit as people may name it. */
export interface UnitName {
  readonly id: string;
  readonly name: string;
}

/** What stops a run before it starts, each with what its sentence needs. */
export interface OperatorErrorParams {
  'option-invalid': { readonly option: string; readonly found: string; readonly expected: string };
  'option-unknown': UnknownWord;
  'option-missing': { readonly option: string; readonly about: string; readonly help: string };
  'argument-missing': { readonly argument: string; readonly about: string; readonly help: string };
  'argument-unexpected': { readonly found: string; readonly help: string };
  'command-unknown': UnknownWord;
  'workspace-not-a-folder': { readonly folder: string };
  'file-not-found': { readonly file: string };
  'file-unreadable': { readonly file: string; readonly reason: string };
  'input-is-folder': {
    readonly file: string;
    /** Files inside that can be read. */
    readonly inside: readonly string[];
    readonly types: readonly string[];
  };
  'input-type-unknown': {
    readonly file: string;
    readonly extension: string;
    readonly types: readonly string[];
  };
  'output-exists': { readonly file: string };
  'output-is-input': { readonly option: string; readonly file: string };
  'outputs-collide': { readonly option: string; readonly other: string; readonly file: string };
  'output-not-a-file': {
    readonly option: string;
    readonly file: string;
    readonly what: 'folder' | 'other';
  };
  'output-folder-missing': {
    readonly option: string;
    readonly file: string;
    readonly folder: string;
  };
  'demo-exists': { readonly file: string };
  'output-unwritable': { readonly file: string; readonly reason: string };
  'no-input-units': Record<never, never>;
  'criteria-not-found': { readonly id: string; readonly known: readonly string[] };
  'criteria-draft': { readonly id: string };
  'criteria-invalid': { readonly faults: readonly CriteriaFault[] };
  'criteria-year': {
    readonly id: string;
    readonly year: string;
    readonly years: readonly number[];
  };
  'criteria-year-ambiguous': {
    readonly id: string;
    readonly year: number;
    readonly sets: readonly string[];
  };
  /** A path of an overlay that leads nowhere: `found` is what is not there below `at`. */
  'overlay-path-unknown': {
    readonly path: string;
    readonly at: string;
    readonly found: string;
    readonly known: readonly string[];
  };
  'overlay-unreadable': { readonly origin: string; readonly reason: string };
  'element-unknown': { readonly found: string; readonly known: readonly string[] };
  'assumption-invalid': {
    readonly element: string;
    readonly found: string;
    readonly kind: string;
  };
  /** A file of assumed values without the columns that it needs. */
  'assumptions-unreadable': { readonly file: string; readonly columns: readonly string[] };
  'cases-invalid': { readonly file: string; readonly faults: readonly CaseFault[] };
  /** A workbook of criteria with faults, each with its cell. */
  /** Cases that were kept do not fit the set that a workbook says. */
  'cases-unfit': {
    readonly file: string;
    readonly cases: readonly string[];
    readonly faults: readonly CriteriaFault[];
  };
  'sheets-invalid': { readonly file: string; readonly faults: readonly SheetFault[] };
  /** A list of units with faults, each with its cell. */
  /** A list of days of receipt; `place` is the cell. */
  'received-invalid': {
    readonly place: string;
    readonly found: string;
    readonly why: 'no-day' | 'ambiguous';
  };
  /** A name given to --prefer that several files have. */
  'prefer-ambiguous': { readonly found: string; readonly files: readonly string[] };
  'collect-empty': { readonly paths: readonly string[] };
  'units-invalid': { readonly file: string; readonly faults: readonly UnitListFault[] };
  'table-unknown': { readonly found: string; readonly known: readonly string[] };
  'unit-group-unknown': { readonly found: string; readonly known: readonly string[] };
  'rules-invalid': { readonly file: string; readonly reason: string };
  /** A rules file whose content is not what its own hash says. */
  'rules-edited': { readonly file: string };
  'rules-stale': { readonly id: string; readonly file: string };
  /** The two evaluators say different things of one condition of a unit. */
  'engines-disagree': {
    readonly unit: string;
    readonly rule: string;
    readonly condition: string;
    readonly first: string;
    readonly second: string;
  };
  /** A result that does not follow from its own figures and rules. */
  'explanation-differs': {
    readonly unit: string;
    /** The name of the step: "8.2", "unit/total". */
    readonly what: string;
    readonly explained: string;
    readonly recorded: string;
  };
  'unit-unknown': { readonly found: string; readonly known: readonly UnitName[] };
  'criterion-unknown': {
    readonly found: string;
    readonly unit: string;
    readonly known: readonly string[];
  };
  /** `at`: the line, the schema that was found, the key, or what does not fit. */
  'record-unreadable': {
    readonly file: string;
    readonly fault: 'not-json' | 'not-a-record' | 'form' | 'unfit';
    readonly at: string;
  };
  'record-newer': { readonly file: string; readonly found: string; readonly known: string };
  /** A record whose content is not what the hash at its end says. */
  'record-edited': { readonly file: string };
  'record-too-large': { readonly file: string; readonly megabytes: number };
  /** Two records whose points were not given by the same rules. */
  'records-rules-differ': {
    readonly file: string;
    readonly other: string;
    readonly sets: readonly string[];
  };
  /** The files name nothing that an appeal changes. */
  'appeal-empty': { readonly files: readonly string[] };
  /** An appeal file that is called like a file whose cells the record names. */
  'appeal-file-name-taken': { readonly file: string; readonly record: string };
  /** Members differ, and nobody said how they are settled; `at`: the first place. */
  'appraisal-way-missing': { readonly set: string; readonly count: number; readonly at: string };
  'appraisal-chair-unknown': { readonly members: readonly string[]; readonly chairs: number };
  'appraisal-member-twice': { readonly member: string; readonly files: readonly string[] };
  'appraisal-other-set': {
    readonly file: string;
    readonly found: string;
    readonly expected: string;
  };
  'appraisal-other-year': {
    readonly file: string;
    readonly found: number;
    readonly expected: number;
  };
  'appraisal-one-file': { readonly file: string };
  /** One member's file where the council's points are read. */
  'appraisal-of-member': { readonly file: string; readonly member: string };
  'rules-not-fresh': { readonly id: string; readonly file: string };
}

export type OperatorErrorCode = keyof OperatorErrorParams;

/**
 * Files, options or criteria sets that the person at the keyboard must change. Thrown anywhere,
 * caught once in the shell, printed as one sentence with a hint; never for faults in the data.
 */
export class OperatorError<Code extends OperatorErrorCode = OperatorErrorCode> extends Error {
  override readonly name = 'OperatorError';
  readonly code: Code;
  readonly params: OperatorErrorParams[Code];

  constructor(code: Code, params: OperatorErrorParams[Code]) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
