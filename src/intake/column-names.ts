import type { CriteriaSet } from '../criteria/criteria-set.js';
import { leavesOfTable } from '../criteria/criteria-set.js';
import { foldText } from '../domain/text.js';

/** Every name under which a column, an element or a criterion of a set can be found, folded. */
export interface ColumnNames {
  /** id, label and aliases of elements → element id */
  readonly elements: ReadonlyMap<string, string>;
  /** criterion ids of all tables → id as printed */
  readonly criteria: ReadonlyMap<string, string>;
  /** Names to suggest for a mistyped header. */
  readonly suggestions: readonly string[];
}

/** Collects the names of a set. */
export function columnNames(set: CriteriaSet): ColumnNames {
  const elements = new Map(
    set.elements.flatMap(({ id, label, aliases }) =>
      [id, label, ...aliases].map((name) => [foldText(name), id] as const),
    ),
  );
  const ids = set.tables.flatMap((table) => leavesOfTable(table).map(({ id }) => id));
  return {
    elements,
    criteria: new Map(ids.map((id) => [foldText(id), id])),
    suggestions: set.elements.flatMap(({ id, label, aliases }) => [id, label, ...aliases]),
  };
}
