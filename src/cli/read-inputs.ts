import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Issue } from '../domain/issue.js';
import { OperatorError } from '../domain/operator-error.js';
import type { RawTable } from '../domain/raw-table.js';
import { readTables } from '../readers/index.js';

/** One input as it was read. */
export interface InputNote {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface ReadInputs {
  readonly tables: readonly RawTable[];
  readonly issues: readonly Issue[];
  readonly inputs: readonly InputNote[];
}

/** Reads all input files. Files are named by their base name, by their path where two share one. */
export async function readInputs(paths: readonly string[], cwd: string): Promise<ReadInputs> {
  const names = paths.map((path) => basename(path));
  const tables: RawTable[] = [];
  const issues: Issue[] = [];
  const inputs: InputNote[] = [];
  for (const [index, path] of paths.entries()) {
    const base = names[index] ?? path;
    const name = names.filter((other) => other === base).length > 1 ? path : base;
    const bytes = await readBytes(resolve(cwd, path), path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    inputs.push({ file: name, sha256, bytes: bytes.length });
    const result = await readTables({ name, bytes });
    tables.push(...result.tables);
    issues.push(...result.issues);
  }
  return { tables, issues, inputs };
}

async function readBytes(path: string, shown: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new OperatorError('file-not-found', { file: shown });
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatorError('file-unreadable', { file: shown, reason });
  }
}
