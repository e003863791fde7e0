import type { CriteriaFinding } from '../domain/criteria-fault.js';
import type { SheetFault } from '../domain/sheet-fault.js';
import type { Path } from './block.js';
import { findingInSheets } from './finding-in-sheets.js';
import type { PlacedPath } from './placed-data.js';
import type { ReadSet } from './read-set.js';

/** The place that a finding is about: of a key that is missing or not known here, the key's own. */
function pathOf({ code, params, path }: CriteriaFinding): Path {
  if (code === 'key-missing') return [...path, params.key];
  if (code === 'key-unknown') return [...path, ...params.keys.slice(0, 1)];
  return path;
}

interface Nearest {
  readonly at: PlacedPath;
  /** Whether the cell is what the finding is about, and not only in the same row. */
  readonly isCell: boolean;
}

/** The cell that is nearest to a place in a file: of those that share most of the way, the first. */
function nearestPlace(
  places: readonly PlacedPath[],
  finding: CriteriaFinding,
): Nearest | undefined {
  const wanted = pathOf(finding);
  const isKey = finding.code === 'key-missing' || finding.code === 'key-unknown';
  let best: Nearest | undefined;
  let most = -1;
  for (const at of places) {
    let shared = 0;
    while (shared < wanted.length && String(wanted[shared]) === String(at.path[shared] ?? '\n')) {
      shared += 1;
    }
    if (shared <= most) continue;
    most = shared;
    best = { at, isCell: shared === (isKey ? wanted.length : at.path.length) };
  }
  return best;
}

/** Findings with their cells; those that only follow from a row that cannot be read are left out. */
export function placeFindings(
  findings: readonly CriteriaFinding[],
  set: ReadSet,
): readonly SheetFault[] {
  return findings.flatMap((finding): readonly SheetFault[] => {
    const file = set.files.get(finding.file);
    const nearest = nearestPlace(file?.places ?? [], finding);
    if (nearest !== undefined && file?.faulty.has(nearest.at.row)) return [];
    const named = findingInSheets(finding, set);
    if (nearest === undefined) return [{ place: finding.file, finding: named }];
    const { place, title } = nearest.at;
    return [{ place, ...(nearest.isCell && { title }), finding: named }];
  });
}
