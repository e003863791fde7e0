import { existsSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { OperatorError } from '../domain/operator-error.js';

/** A file to write: its full path and its content, at once or piece by piece. */
export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array | string | AsyncIterable<string>;
}

/** Makes the folders that the files go to. Throws `output-unwritable` where one cannot be made. */
export async function makeFolders(files: readonly OutputFile[]): Promise<void> {
  for (const { path } of files) {
    await attempt(path, () => mkdir(dirname(path), { recursive: true }));
  }
}

/**
 * Writes all files or none: each to a temporary name in its own folder first, renamed when all are
 * complete. A link stays a link: the file that it leads to is written. Throws `output-unwritable`
 * with the file that could not be written, and what a content throws while it is made.
 */
export async function writeOutputs(files: readonly OutputFile[]): Promise<void> {
  const pending = await Promise.all(
    files.map(async (file) => {
      const target = existsSync(file.path) ? await realpath(file.path) : file.path;
      return { ...file, target, temporary: temporaryPath(target) };
    }),
  );
  try {
    await writeContents(pending);
    for (const file of pending) await attempt(file.path, () => rename(file.temporary, file.target));
  } finally {
    // What could not be written cannot be removed either; the error above says why.
    await Promise.allSettled(pending.map(({ temporary }) => rm(temporary, { force: true })));
  }
}

interface PendingFile extends OutputFile {
  readonly temporary: string;
}

/** All at the same time: streams may come from one walk over the units, which goes on in step. */
async function writeContents(pending: readonly PendingFile[]): Promise<void> {
  const opened: { readonly file: PendingFile; readonly handle: FileHandle }[] = [];
  try {
    // Every file is there before the first piece is made, so that none keeps the others waiting.
    for (const file of pending) {
      const handle = await attempt(file.path, () => open(file.temporary, 'w'));
      opened.push({ file, handle });
    }
    let first: { readonly error: unknown } | undefined;
    await Promise.all(
      opened.map(async ({ file, handle }) => {
        try {
          await writeContent(file, handle);
        } catch (error) {
          first ??= { error };
        }
      }),
    );
    if (first !== undefined) throw first.error;
  } finally {
    await Promise.allSettled(opened.map(({ handle }) => handle.close()));
  }
}

async function writeContent({ path, content }: PendingFile, handle: FileHandle): Promise<void> {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    await attempt(path, () => handle.writeFile(content));
    return;
  }
  for await (const piece of joinPieces(content)) {
    await attempt(path, () => handle.writeFile(piece));
  }
}

/** So many bytes are written at once. */
const PIECE_BYTES = 262_144;
/** A letter of UTF-16 has at most so many bytes in UTF-8. */
const MOST_BYTES = 3;

/**
 * The same text as bytes in larger pieces; a piece is only good until the next one is asked for. Texts
 * are copied into one buffer at once: those that wait for others would outlive the collection of young
 * objects and fill the memory.
 */
async function* joinPieces(content: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.alloc(PIECE_BYTES);
  let length = 0;
  for await (const text of content) {
    if (text.length * MOST_BYTES > PIECE_BYTES - length) {
      yield buffer.subarray(0, length);
      length = 0;
    }
    if (text.length * MOST_BYTES > PIECE_BYTES) yield Buffer.from(text);
    else length += buffer.write(text, length);
  }
  yield buffer.subarray(0, length);
}

function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

async function attempt<Result>(file: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatorError('output-unwritable', { file, reason });
  }
}
