import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { applyOverlay } from '../criteria/apply-overlay.js';
import type { OverlayEdit } from '../criteria/overlay-change.js';
import { readOverlayFile, readSetOption } from '../criteria/read-overlay.js';
import { scoringYear } from '../criteria/select-version.js';
import { OperatorError } from '../domain/operator-error.js';
import type { OverlayChange } from '../domain/simulation.js';
import type { LoadedSet } from './criteria-library.js';
import { loadSet, rereadSet } from './criteria-library.js';
import type { Shell } from './shell.js';
import type { SimulateOptions } from './simulate-options.js';
import { refuse, yearOf } from './simulate-options.js';

async function readEdits(
  { overlay = [], set = [] }: SimulateOptions,
  cwd: string,
): Promise<readonly OverlayEdit[]> {
  const edits: OverlayEdit[] = [];
  for (const path of overlay) {
    const text = await readFile(resolve(cwd, path), 'utf8').catch(() => {
      throw new OperatorError('file-not-found', { file: path });
    });
    edits.push(...readOverlayFile(text, basename(path)));
  }
  return [...edits, ...set.map(readSetOption)];
}

/** Both sets of a simulation, and what was changed in the second one. */
export interface LoadedSides {
  readonly before: LoadedSet;
  readonly after: LoadedSet;
  readonly overlays: readonly OverlayChange[];
}

/** Loads both sets and lays the changes over the second. Throws `criteria-draft` and faults of sets. */
export async function loadSides(options: SimulateOptions, shell: Shell): Promise<LoadedSides> {
  const workspace = options.workspace ?? shell.cwd;
  const before = loadSet(options.from, { workspace, year: yearOf('--year', options.year) });
  const edits = await readEdits(options, shell.cwd);
  if (options.to === undefined && edits.length === 0) {
    refuse('--to', '', 'drafts/quang-ngai-2026 (--set PATH=VALUE)');
  }
  const written =
    options.to === undefined
      ? before
      : loadSet(options.to, { workspace, year: yearOf('--to-year', options.toYear) });
  for (const { set } of [before, written]) {
    if (set.status === 'draft' && !options.draft) {
      throw new OperatorError('criteria-draft', { id: set.id });
    }
  }
  if (edits.length === 0) return { before, after: written, overlays: [] };
  const { files, changes } = applyOverlay(written.files, edits);
  return { before, after: rereadSet(written, files, workspace), overlays: changes };
}

/** The asked year of the set to try, else that of the data where it has it, else its first. */
export function targetYear({ set }: LoadedSet, asked: number | undefined, year: number): number {
  if (asked !== undefined) return scoringYear(set, asked);
  return set.scoringYears.includes(year) ? year : Math.min(...set.scoringYears);
}
