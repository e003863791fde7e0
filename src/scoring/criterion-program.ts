import { factsReadBy } from '../domain/condition.js';
import type { DerivedFact } from '../domain/fact.js';
import { factsInFormula } from '../domain/formula.js';
import type { Rule } from '../domain/rule.js';
import { factsReadByDerived } from '../rules/quick-derived.js';
import type { PlanGroup, PlanLeaf, RuleSet, TableProgram } from '../rules/rule-set.js';
import { planLeaves } from '../rules/rule-set.js';

/** Everything on which the points of one criterion depend, and nothing else. */
export interface CriterionProgram {
  readonly leaf: PlanLeaf;
  readonly section: PlanGroup;
  readonly rules: readonly Rule[];
  /** The derived facts that its rules need, in their order. */
  readonly facts: readonly DerivedFact[];
  /** Unit groups to which it does not apply. */
  readonly leftOut: ReadonlySet<string>;
  /** The scoring year. */
  readonly year: number;
  /** How its points are rounded, if they are. */
  readonly round: RuleSet['rounding'][number] | undefined;
}

/** The programs of a table's criteria in a scoring year, in the order of its leaves. */
export function splitProgram(
  rules: RuleSet,
  table: TableProgram,
  year: number,
): readonly CriterionProgram[] {
  const own = new Map<string, Rule[]>();
  for (const rule of table.scoring.rules) {
    const { event } = rule;
    if (event.type !== 'award' && event.type !== 'not-applicable') {
      throw new Error(`${rule.name} is no scoring rule`);
    }
    const { criterion } = event.params;
    own.set(criterion, [...(own.get(criterion) ?? []), rule]);
  }
  const round = rules.rounding.find(({ at }) => at === 'leaf');
  return table.sections.flatMap((section) =>
    planLeaves(section).map((leaf) => {
      const ofLeaf = own.get(leaf.id) ?? [];
      const groups = rules.unitGroups.filter(({ leavesOut }) => leavesOut?.includes(leaf.id));
      const leftOut = new Set(groups.map(({ id }) => id));
      const facts = factsNeeded(ofLeaf, table.scoring.facts);
      return { leaf, section, rules: ofLeaf, facts, leftOut, year, round };
    }),
  );
}

/** Makes the text of a program: equal texts give equal points. Parts that variants share are written once. */
export function makeProgramText(): (program: CriterionProgram) => string {
  const texts = new WeakMap<object, string>();
  const textOf = (part: object): string => {
    const text = texts.get(part) ?? JSON.stringify(part);
    texts.set(part, text);
    return text;
  };
  return ({ leaf, section, rules, facts, leftOut, year, round }) => {
    const parts = [leaf, ...rules, ...facts, ...(round === undefined ? [] : [round])];
    const place = JSON.stringify([section.id, section.kind, [...leftOut], year]);
    return [place, ...parts.map(textOf)].join('\n');
  };
}

/** A rule set with this criterion alone: the ordinary path scores it as it would in the whole. */
export function ruleSetOf(
  { leaf, section, rules, facts }: CriterionProgram,
  whole: RuleSet,
  table: TableProgram,
): { readonly rules: RuleSet; readonly table: TableProgram } {
  const alone: TableProgram = {
    ...table,
    sections: [{ ...section, children: [leaf] }],
    scoring: { facts: [...facts], rules: [...rules] },
    outcome: { facts: [], rules: [], reads: {} },
  };
  return { rules: { ...whole, tables: [alone] }, table: alone };
}

/** Derived facts that the rules read, and those from which they are made. */
function factsNeeded(
  rules: readonly Rule[],
  derived: readonly DerivedFact[],
): readonly DerivedFact[] {
  const needed = new Set(
    rules.flatMap(({ conditions, event }) => [
      ...factsReadBy(conditions),
      ...(event.type === 'award' ? factsInFormula(event.params.points) : []),
    ]),
  );
  // From the last to the first: a fact is made from those before it.
  for (const fact of [...derived].reverse()) {
    if (needed.has(fact.name)) for (const name of factsReadByDerived(fact)) needed.add(name);
  }
  return derived.filter(({ name }) => needed.has(name));
}
