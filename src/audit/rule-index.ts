import type { DerivedFact } from '../domain/fact.js';
import type { Rule } from '../domain/rule.js';
import type { SectionKind } from '../domain/score.js';
import type { PlanGroup, PlanLeaf, RuleSet, TableProgram } from '../rules/rule-set.js';
import { isPlanGroup, planLeaves } from '../rules/rule-set.js';

/** A leaf of the plan with the top section it stands in. */
export interface IndexedLeaf {
  readonly leaf: PlanLeaf;
  readonly section: string;
  readonly kind: SectionKind;
}

/** What a record need not repeat of a table, because its rules say it. */
export interface TableIndex {
  readonly leaves: ReadonlyMap<string, IndexedLeaf>;
  /** Kinds of sections and sub-sections. */
  readonly kinds: ReadonlyMap<string, SectionKind>;
  /** The rules of a part, by its {@link partPrefix}. */
  readonly partRules: ReadonlyMap<string, readonly Rule[]>;
  readonly outcomeRules: ReadonlyMap<string, Rule>;
  readonly facts: readonly DerivedFact[];
}

/** The tables of a rule set by id. */
export type RuleIndex = ReadonlyMap<string, TableIndex>;

/** How names of rules and facts of one part begin. */
export function partPrefix(table: string, criterion: string, part: number): string {
  return `${table}/${criterion}/${part}`;
}

/** Indexes a rule set, once for all units. */
export function indexRules({ tables }: Pick<RuleSet, 'tables'>): RuleIndex {
  return new Map(tables.map((program) => [program.id, indexTable(program)]));
}

function indexTable({ id, sections, scoring, outcome }: TableProgram): TableIndex {
  const partRules = new Map<string, Rule[]>();
  for (const rule of scoring.rules) {
    const { event } = rule;
    if (event.type !== 'award' && event.type !== 'not-applicable') continue;
    if (event.params.part === undefined) continue;
    const prefix = partPrefix(id, event.params.criterion, event.params.part);
    partRules.set(prefix, [...(partRules.get(prefix) ?? []), rule]);
  }
  return {
    leaves: new Map(
      sections.flatMap((section) =>
        planLeaves(section).map((leaf) => [
          leaf.id,
          { leaf, section: section.id, kind: section.kind },
        ]),
      ),
    ),
    kinds: new Map(
      sections.flatMap((section) => groupIds(section).map((group) => [group, section.kind])),
    ),
    partRules,
    outcomeRules: new Map(outcome.rules.map((rule) => [rule.name, rule])),
    facts: [...scoring.facts, ...outcome.facts],
  };
}

function groupIds(group: PlanGroup): readonly string[] {
  return [group.id, ...group.children.filter(isPlanGroup).flatMap(groupIds)];
}
