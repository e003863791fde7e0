import type { BigIntStats } from 'node:fs';
import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OperatorError } from '../domain/operator-error.js';
import { isFolder, statPath } from './stat-path.js';

/** A file that a run is asked to write: its full path and the option that asks for it. */
export interface Output {
  readonly option: string;
  readonly path: string;
}

/** A file as the system knows it, whatever name leads to it. */
interface Identity {
  readonly isThere: boolean;
  /** Device and number of the file; undefined where it is not there or the system keeps no numbers. */
  readonly number: string | undefined;
  /** Its folder and its name without regard to capitals: two names for one file on many disks. */
  readonly place: string;
}

/**
 * Refuses, before anything is read, what cannot or must not be written: into a folder that is not
 * there, to anything but an ordinary file, over an input of the run, two outputs to one file; and,
 * without `force`, over a file that is there.
 */
export function checkOutputs(
  outputs: readonly Output[],
  { inputs, force }: { readonly inputs: readonly string[]; readonly force: boolean },
): void {
  for (const output of outputs) checkTarget(output);
  const read = inputs.filter((path) => statPath(path) !== undefined).map(identify);
  const seen: { readonly output: Output; readonly identity: Identity }[] = [];
  for (const output of outputs) {
    const { option, path: file } = output;
    const identity = identify(file);
    if (read.some((input) => isSame(input, identity))) {
      throw new OperatorError('output-is-input', { option, file });
    }
    const twin = seen.find((other) => isSame(other.identity, identity));
    if (twin !== undefined) {
      throw new OperatorError('outputs-collide', {
        option: twin.output.option,
        other: option,
        file,
      });
    }
    seen.push({ output, identity });
  }
  const existing = force ? undefined : outputs.find(({ path }) => statPath(path) !== undefined);
  if (existing !== undefined) throw new OperatorError('output-exists', { file: existing.path });
}

function checkTarget({ option, path: file }: Output): void {
  const folder = dirname(file);
  if (!isFolder(folder)) {
    throw new OperatorError('output-folder-missing', { option, file, folder });
  }
  const stats = statPath(file);
  // A link that leads nowhere has no file behind it, but something is there.
  const isFree = stats === undefined && statPath(file, 'link') === undefined;
  if (isFree || stats?.isFile()) return;
  const what = stats?.isDirectory() ? 'folder' : 'other';
  throw new OperatorError('output-not-a-file', { option, file, what });
}

function numberOf(stats: BigIntStats | undefined): string | undefined {
  return stats === undefined || stats.ino === 0n ? undefined : `${stats.dev}:${stats.ino}`;
}

function identify(path: string): Identity {
  const stats = statPath(path);
  const real = stats === undefined ? path : realpathSync.native(path);
  const folder = dirname(real);
  const name = basename(real).normalize('NFC').toLowerCase();
  const folderStats = statPath(folder);
  const folderName = folderStats === undefined ? folder : realpathSync.native(folder);
  return {
    isThere: stats !== undefined,
    number: numberOf(stats),
    place: join(numberOf(folderStats) ?? folderName, name),
  };
}

/** A disk that takes "A" for "a" shows a file under both names, so one that is there decides. */
function isSame(one: Identity, other: Identity): boolean {
  if (one.isThere !== other.isThere) return false;
  if (one.number !== undefined && other.number !== undefined) return one.number === other.number;
  return one.place === other.place;
}
