import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { Issue } from '../domain/issue.js';
import { OperatorError } from '../domain/operator-error.js';
import type { RawTable } from '../domain/raw-table.js';
import { compareText } from '../domain/text.js';
import { readers, readTables } from '../readers/index.js';
import { isFolder } from './stat-path.js';

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

/** What the names of files that we read end with. */
const TYPES = readers.flatMap(({ extensions }) => extensions);

/**
 * Reads all input files. Files are named by their base name, by their path where two share one.
 * Refuses what is not there, a folder, and a file of a type that no reader knows.
 */
export async function readInputs(paths: readonly string[], cwd: string): Promise<ReadInputs> {
  for (const path of paths) await refuseFolder(path, cwd);
  const names = paths.map((path) => basename(path));
  const named = paths.map((path, index) => {
    const base = names[index] ?? path;
    return { path, name: names.filter((other) => other === base).length > 1 ? path : base };
  });
  return readNamedInputs(named, cwd);
}

/** Reads input files that are called by names of their own. */
export async function readNamedInputs(
  files: readonly { readonly path: string; readonly name: string }[],
  cwd: string,
): Promise<ReadInputs> {
  const tables: RawTable[] = [];
  const issues: Issue[] = [];
  const inputs: InputNote[] = [];
  for (const { path, name } of files) {
    const bytes = await readInputBytes(path, cwd);
    inputs.push({ file: name, sha256: hashBytes(bytes), bytes: bytes.length });
    const result = await readTables({ name, bytes });
    refuseUnknownType(path, result.issues);
    tables.push(...result.tables);
    issues.push(...result.issues);
  }
  return { tables, issues, inputs };
}

/** The bytes of an input. Throws `file-not-found` or `file-unreadable`. */
export function readInputBytes(path: string, cwd: string): Promise<Uint8Array> {
  return attempt(path, () => readFile(resolve(cwd, path)));
}

/** sha256 in hexadecimal. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function refuseFolder(path: string, cwd: string): Promise<void> {
  const full = resolve(cwd, path);
  if (!isFolder(full)) return;
  // Excel keeps a file named "~$…" beside every workbook that is open.
  const inside = (await attempt(path, () => readdir(full)))
    .filter((name) => TYPES.includes(extname(name).toLowerCase()) && !/^[.~]/.test(name))
    .sort(compareText);
  const files = inside.map((name) => join(path, name));
  throw new OperatorError('input-is-folder', { file: path, inside: files, types: TYPES });
}

/** A file of another kind was chosen, not a table with faults: told before anything is scored. */
function refuseUnknownType(path: string, issues: readonly Issue[]): void {
  if (!issues.some(({ code }) => code === 'file-unknown-format')) return;
  const extension = extname(path).toLowerCase();
  throw new OperatorError('input-type-unknown', { file: path, extension, types: TYPES });
}

async function attempt<Result>(shown: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new OperatorError('file-not-found', { file: shown });
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatorError('file-unreadable', { file: shown, reason });
  }
}
