import type { ElementFacts } from '../methods/scoring-method.js';
import type { CasesFile } from './cases-file.js';
import type { CriteriaSetFile } from './criteria-set-file.js';
import type { Criterion, CriterionGroup } from './criterion.js';
import { leavesOf } from './criterion.js';
import type { DataElement } from './data-element.js';
import { elementFacts } from './data-element.js';

/** One table of a set with its tree. */
export interface CriterionTable {
  readonly id: string;
  readonly label: string;
  readonly scale: number;
  readonly sections: readonly CriterionGroup[];
}

/** One decision: everything it says, without a fault that a check could find. */
export interface CriteriaSet extends Omit<CriteriaSetFile, 'tables'> {
  readonly tables: readonly CriterionTable[];
  readonly elements: readonly DataElement[];
  readonly cases?: CasesFile;
  /** Over the text of criteria-set.yaml, data-elements.yaml and tables/, with \n line ends. */
  readonly sha256: string;
}

/** One text file of a set; `path` is inside the set's folder, with "/". */
export interface CriteriaFile {
  readonly path: string;
  readonly text: string;
}

/** The leaves of a table in its order. */
export function leavesOfTable(table: CriterionTable): readonly Criterion[] {
  return table.sections.flatMap(leavesOf);
}

/** The table that scores a unit group. Throws a RangeError for a group the set does not have. */
export function tableOfGroup(set: CriteriaSet, unitGroup: string): CriterionTable {
  const tableId = set.unitGroups.find(({ id }) => id === unitGroup)?.table;
  const table = set.tables.find(({ id }) => id === tableId);
  if (table === undefined) throw new RangeError(`no unit group "${unitGroup}"`);
  return table;
}

/** What methods may know of the set's elements. */
export function elementFactsOf(
  elements: readonly DataElement[],
): ReadonlyMap<string, ElementFacts> {
  return new Map(elements.map((element) => [element.id, elementFacts(element)]));
}
