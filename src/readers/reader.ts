import type { Issue } from '../domain/issue.js';
import type { RawTable } from '../domain/raw-table.js';

/** A file as it came: its name (used in every place that is reported) and its bytes. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file holds, and what is wrong with the file itself. Both can be there at once. */
export interface ReadResult {
  readonly tables: readonly RawTable[];
  readonly issues: readonly Issue[];
}

/**
 * One input format. `extensions` are in lower case with their dot. `read` never throws for what is
 * wrong in the file: that becomes an issue.
 */
export interface Reader {
  readonly id: string;
  readonly extensions: readonly string[];
  read(file: InputFile): Promise<ReadResult>;
}
