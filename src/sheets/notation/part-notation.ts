import type { ScoringSpec } from '../../methods/index.js';
import type { NamedThings } from '../names.js';

/** What a part may name. */
export type PartNames = Pick<NamedThings, 'elements' | 'conditions'>;

/** The two cells in which a part of a method is written beside the name of the method. */
export interface PartCells {
  readonly source: string;
  readonly points: string;
}

/** The form of one method in cells; `read` throws a CellError. */
export interface PartNotation<Spec = ScoringSpec> {
  /** As it is shown to who wrote it otherwise. */
  readonly example: string;
  write(spec: Spec, names: PartNames): PartCells;
  read(cells: PartCells, names: PartNames): Readonly<Record<string, unknown>>;
}

export type SpecOf<Method extends ScoringSpec['method']> = Extract<
  ScoringSpec,
  { readonly method: Method }
>;
