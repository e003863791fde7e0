import type { SheetFaultWhy, WritingFault } from '../../domain/sheet-fault.js';

/** What a cell says cannot be understood. Thrown by notations, caught where the cell is read. */
export class CellError extends Error implements WritingFault {
  readonly why: SheetFaultWhy;
  readonly found: string;
  readonly expected: string;

  constructor(why: SheetFaultWhy, found: string, expected = '') {
    super(`${why}: ${found}`);
    this.why = why;
    this.found = found;
    this.expected = expected;
  }
}
