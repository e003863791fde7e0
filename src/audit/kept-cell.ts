import type { CellRef } from '../domain/cell-ref.js';
import type { SourceNote } from '../domain/submission.js';
import type { KeptCell } from './record-file.js';

/** The sources of a run, by which cells are named in short. */
export type Sources = readonly Pick<SourceNote, 'file' | 'sheet'>[];

/** A cell in short, "0!D19", where its sheet is one of the sources. */
export function keepCell(at: CellRef, sources: Sources): KeptCell {
  const place = sources.findIndex(({ file, sheet }) => file === at.file && sheet === at.sheet);
  return place < 0 ? at : `${place}!${at.column ?? ''}${at.row ?? ''}`;
}

/** The cell again. Throws a RangeError where there is no such source. */
export function cellFromKept(kept: KeptCell, sources: Sources): CellRef {
  if (typeof kept !== 'string') return kept;
  const [, place = '', column = '', row = ''] = /^(\d+)!([A-Z]*)(\d*)$/.exec(kept) ?? [];
  const source = sources[Number(place)];
  if (place === '' || source === undefined) throw new RangeError(`no source of the cell ${kept}`);
  const { file, sheet } = source;
  return {
    file,
    ...(sheet !== undefined && { sheet }),
    ...(row !== '' && { row: Number(row) }),
    ...(column !== '' && { column }),
  };
}
