import type { RawTable } from '../../domain/raw-table.js';
import type { FormUnit } from '../form-mark.js';

/** What a form says of itself before anything in it is read. */
export interface FormOrigin {
  readonly recognisedBy: 'mark' | 'code-line';
  readonly set: string;
  /** The hash of the set that the form was made from, or its first digits. */
  readonly sha256: string;
  readonly year: number;
}

/** A sheet that is a form, with what the form was when it was sent out. */
export interface FoundForm extends FormOrigin {
  readonly sheet: RawTable;
  readonly unit: FormUnit;
}
