import { readFileSync } from 'node:fs';
import type { LoadedRecord } from '../../src/audit/read-record.js';
import { readRecord } from '../../src/audit/read-record.js';

/** The record in a file; fails where it is not as it was written. */
export function recordAt(path: string): LoadedRecord {
  return readRecord({ path, text: readFileSync(path, 'utf8') });
}
