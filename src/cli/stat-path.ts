import type { BigIntStats } from 'node:fs';
import { lstatSync, statSync } from 'node:fs';

/**
 * What stands at a path, undefined where nothing does or where it may not be looked at. Links are
 * followed; with `link` the link itself is looked at, also one that leads nowhere.
 */
export function statPath(path: string, link?: 'link'): BigIntStats | undefined {
  try {
    return (link === undefined ? statSync : lstatSync)(path, { bigint: true });
  } catch {
    // Reading or writing it will say why.
    return undefined;
  }
}

/** Whether a folder stands at a path. */
export function isFolder(path: string): boolean {
  return statPath(path)?.isDirectory() ?? false;
}
