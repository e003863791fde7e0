import type { Path } from './block.js';

/** Data of a file with the cell of each place in it. */
export interface PlacedData {
  readonly value: unknown;
  readonly places: readonly PlacedPath[];
  /** Cells of the file that could not be read: what is said of such an item follows from that. */
  readonly faulty: ReadonlySet<string>;
}

/** A place in the data of a file with its cell. */
export interface PlacedPath {
  readonly path: Path;
  readonly place: string;
  /** Of its column, or of its field. */
  readonly title: string;
  /** The row that it is in. */
  readonly row: string;
}
