import type { CriteriaSet, CriterionTable } from '../criteria/criteria-set.js';
import { leavesLeftOut, tableOfGroup } from '../criteria/criteria-set.js';
import type { UnitGroup } from '../criteria/criteria-set-file.js';
import type { DataElement } from '../criteria/data-element.js';
import type { ElementUsage } from '../criteria/element-usage.js';
import { elementUsage } from '../criteria/element-usage.js';
import type { PlanGroup, PlanLeaf, RuleSet, TableProgram } from '../rules/rule-set.js';
import { planGroups, planLeaves } from '../rules/rule-set.js';

/** Everything that the forms of one unit group are made from. */
export interface FormSource {
  readonly set: CriteriaSet;
  readonly rules: RuleSet;
  readonly year: number;
  readonly group: UnitGroup;
  readonly table: CriterionTable;
  readonly program: TableProgram;
  readonly usage: ElementUsage;
  readonly elements: ReadonlyMap<string, DataElement>;
  readonly leaves: ReadonlyMap<string, PlanLeaf>;
  readonly groups: ReadonlyMap<string, PlanGroup>;
  /** Ids of the criteria that do not apply to the group. */
  readonly leftOut: ReadonlySet<string>;
}

/** What decision, rules and year the forms are of. */
export interface FormBasis {
  readonly set: CriteriaSet;
  readonly rules: RuleSet;
  readonly year: number;
}

/** Gathers what the forms of a unit group need. Throws a RangeError for a group the set does not have. */
export function formSource({ set, rules, year }: FormBasis, groupId: string): FormSource {
  const group = set.unitGroups.find(({ id }) => id === groupId);
  const table = tableOfGroup(set, groupId);
  const program = rules.tables.find(({ id }) => id === table.id);
  if (group === undefined || program === undefined) throw new RangeError(`no rules for ${groupId}`);
  const { sections } = program;
  return {
    set,
    rules,
    year,
    group,
    table,
    program,
    usage: elementUsage(set, table),
    elements: new Map(set.elements.map((element) => [element.id, element])),
    leaves: new Map(sections.flatMap(planLeaves).map((leaf) => [leaf.id, leaf])),
    groups: new Map(sections.flatMap(planGroups).map((one) => [one.id, one])),
    leftOut: new Set(leavesLeftOut(group, set).map(({ id }) => id)),
  };
}

/** Whether units fill in a figure themselves. */
export function isReported({ source }: DataElement): boolean {
  return source === 'reported';
}

/** Whether a unit may say that a figure does not apply: every criterion that reads it provides for that. */
export function mayNotApply({ id }: DataElement, { usage }: Pick<FormSource, 'usage'>): boolean {
  const readers = usage.readers.get(id) ?? [];
  return readers.length > 0 && readers.every(({ notApplicable }) => notApplicable !== undefined);
}
