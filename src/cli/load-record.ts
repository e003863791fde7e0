import { constants } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LoadedRecord, RecordSource } from '../audit/read-record.js';
import { readRecord } from '../audit/read-record.js';
import { OperatorError } from '../domain/operator-error.js';

/**
 * Reads the record in a file. Throws `file-not-found`, `file-unreadable`, `record-too-large` (more than a
 * text can hold) and what {@link readRecord} throws.
 */
export async function loadRecord(path: string, cwd: string): Promise<LoadedRecord> {
  return readRecord(await readRecordFile(path, cwd));
}

/** The text of a record's file, byte for byte. */
export async function readRecordFile(path: string, cwd: string): Promise<RecordSource> {
  const full = resolve(cwd, path);
  try {
    const { size } = await stat(full);
    if (size > constants.MAX_STRING_LENGTH) {
      throw new OperatorError('record-too-large', { file: path, megabytes: megabytes(size) });
    }
    return { path, text: await readFile(full, 'utf8') };
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new OperatorError('file-not-found', { file: path });
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatorError('file-unreadable', { file: path, reason });
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
