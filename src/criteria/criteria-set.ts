import type { ElementFacts } from '../methods/scoring-method.js';
import type { CasesFile } from './cases-file.js';
import type { Citation } from './citation.js';
import type { CriteriaSetFile, UnitGroup } from './criteria-set-file.js';
import type { Criterion, CriterionGroup, CriterionNode } from './criterion.js';
import { isGroup, leavesOf } from './criterion.js';
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

/** Units that are ranked together; `label` is undefined for all units of a set. */
export interface RankingBlock {
  readonly label: string | undefined;
  readonly unitGroups: readonly string[];
}

/** The blocks in which results are listed and ranked, in the set's order. */
export function rankingBlocks({
  ranking,
  unitGroups,
  tables,
}: Pick<CriteriaSet, 'ranking' | 'unitGroups' | 'tables'>): readonly RankingBlock[] {
  if (ranking.within === 'all') {
    return [{ label: undefined, unitGroups: unitGroups.map(({ id }) => id) }];
  }
  if (ranking.within === 'unit-group') {
    return unitGroups.map(({ id, label }) => ({ label, unitGroups: [id] }));
  }
  return tables.map(({ id, label }) => ({
    label,
    unitGroups: unitGroups.filter(({ table }) => table === id).map((group) => group.id),
  }));
}

/** The leaves of a group's table that do not apply to it: named themselves or by a section above. */
export function leavesLeftOut(group: UnitGroup, set: CriteriaSet): readonly Criterion[] {
  const named = new Set(group.leavesOut);
  const below = (node: CriterionNode): readonly Criterion[] => {
    if (named.has(node.id)) return leavesOf(node);
    return isGroup(node) ? node.criteria.flatMap(below) : [];
  };
  return tableOfGroup(set, group.id).sections.flatMap(below);
}

/** What can hold a grade back, by id: minimums, conditions, quotas. */
export function gradeLimits(
  set: CriteriaSet,
): ReadonlyMap<string, { readonly label: string; readonly citation: Citation }> {
  const { minimums, quotas } = set.grades;
  return new Map([...minimums, ...set.conditions, ...quotas].map((limit) => [limit.id, limit]));
}

/** What methods may know of the set's elements. */
export function elementFactsOf(
  elements: readonly DataElement[],
): ReadonlyMap<string, ElementFacts> {
  const known = FACTS.get(elements);
  if (known !== undefined) return known;
  const facts = new Map(elements.map((element) => [element.id, elementFacts(element)]));
  FACTS.set(elements, facts);
  return facts;
}

/** Each part of each criterion asks for them, in a variant again and again. */
const FACTS = new WeakMap<readonly DataElement[], ReadonlyMap<string, ElementFacts>>();
