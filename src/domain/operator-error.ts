import type { CriteriaFault } from './criteria-fault.js';

/** What stops a run before it starts, each with what its sentence needs. */
export interface OperatorErrorParams {
  'option-invalid': { readonly option: string; readonly found: string; readonly expected: string };
  'file-not-found': { readonly file: string };
  'file-unreadable': { readonly file: string; readonly reason: string };
  'output-exists': { readonly file: string };
  'output-unwritable': { readonly file: string; readonly reason: string };
  'no-input-units': Record<never, never>;
  'criteria-not-found': { readonly id: string; readonly known: readonly string[] };
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
  'table-unknown': { readonly found: string; readonly known: readonly string[] };
  'rules-invalid': { readonly file: string; readonly reason: string };
  'rules-stale': { readonly id: string; readonly file: string };
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
