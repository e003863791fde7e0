import type { CellRef } from '../domain/cell-ref.js';
import { cellName, joinOrigin, splitOrigin } from '../domain/cell-ref.js';
import type { SourceNote } from '../domain/submission.js';
import type { KeptCell } from './record-file.js';

/** The sources of a run, by which cells are named in short. */
export type Sources = readonly Pick<SourceNote, 'file' | 'sheet'>[];

/** Names for the places of one unit's cells. */
export interface CellNames {
  readonly sources: Sources;
  /** Sheets that values of the unit were copied from; what is kept adds those that it names. */
  readonly origins: string[];
}

/**
 * A cell in short, "0!D19", where its sheet is one of the sources; "0!D19<0!F12" where it was copied from
 * F12 of the first of `origins`. Without these a copied cell is written out.
 */
export function keepCell(at: CellRef, { sources, origins }: Partial<CellNames>): KeptCell {
  const place = (sources ?? []).findIndex(({ file, sheet }) => {
    return file === at.file && sheet === at.sheet;
  });
  const name = `${place}!${cellName(at)}`;
  if (place < 0) return at;
  if (at.from === undefined) return name;
  const origin = splitOrigin(at.from);
  if (origins === undefined || origin === undefined) return at;
  const known = origins.indexOf(origin.sheet);
  const number = known < 0 ? origins.push(origin.sheet) - 1 : known;
  return `${name}<${number}!${origin.cell}`;
}

const KEPT = /^(\d+)!([A-Z]*)(\d*)(?:<(\d+)!([A-Z]+\d+))?$/;

/** The cell again. Throws a RangeError where there is no such source or origin. */
export function cellFromKept(
  kept: KeptCell,
  { sources, origins = [] }: Partial<CellNames>,
): CellRef {
  if (typeof kept !== 'string') return kept;
  const [, place = '', column = '', row = '', origin, cell = ''] = KEPT.exec(kept) ?? [];
  const source = sources?.[Number(place)];
  if (place === '' || source === undefined) throw new RangeError(`no source of the cell ${kept}`);
  const sheetBefore = origin === undefined ? undefined : origins[Number(origin)];
  if (origin !== undefined && sheetBefore === undefined) {
    throw new RangeError(`no origin of the cell ${kept}`);
  }
  const { file, sheet } = source;
  return {
    file,
    ...(sheet !== undefined && { sheet }),
    ...(row !== '' && { row: Number(row) }),
    ...(column !== '' && { column }),
    ...(sheetBefore !== undefined && { from: joinOrigin(sheetBefore, cell) }),
  };
}
