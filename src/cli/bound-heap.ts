import { setFlagsFromString } from 'node:v8';
import type { RawTable } from '../domain/raw-table.js';

/** Inputs of so many rows stay in memory for minutes while little else does. */
const MANY_ROWS = 20_000;

/**
 * Lets the heap grow by a quarter of what is in use before it is cleaned, where the inputs are very
 * large. V8 would let it grow to twice that and more: it fits programs whose data grow, and here they
 * are all there once the inputs are read. Smaller runs are left as they are.
 */
export function boundHeap(tables: readonly RawTable[]): void {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  if (rows >= MANY_ROWS) setFlagsFromString('--heap-growing-percent=25');
}
