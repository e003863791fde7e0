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

/** Splits a table into the programs of its criteria, in the order of its leaves. */
export type SplitTable = (rules: RuleSet, table: TableProgram) => readonly CriterionProgram[];

/** Makes the splitting for a scoring year. A program is the very same while all that it is made of is. */
export function makeSplitTable(year: number): SplitTable {
  const known = new Map<string, KnownProgram>();
  return (rules, table) => {
    const own = rulesByCriterion(table);
    const round = rules.rounding.find(({ at }) => at === 'leaf');
    return table.sections.flatMap((section) =>
      planLeaves(section).map((leaf) => {
        const ofLeaf = own.get(leaf.id) ?? [];
        const parts = [leaf, section, rules.unitGroups, table.scoring.facts, round, ...ofLeaf];
        const key = `${table.id}/${leaf.id}`;
        const before = known.get(key);
        if (before !== undefined && isSame(before.parts, parts)) return before.program;
        const groups = rules.unitGroups.filter(({ leavesOut }) => leavesOut?.includes(leaf.id));
        const leftOut = new Set(groups.map(({ id }) => id));
        const facts = factsNeeded(ofLeaf, table.scoring.facts);
        const program = { leaf, section, rules: ofLeaf, facts, leftOut, year, round };
        known.set(key, { parts, program });
        return program;
      }),
    );
  };
}

interface KnownProgram {
  readonly parts: readonly unknown[];
  readonly program: CriterionProgram;
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((part, place) => part === now[place]);
}

function rulesByCriterion({ scoring }: TableProgram): ReadonlyMap<string, readonly Rule[]> {
  const own = new Map<string, Rule[]>();
  for (const rule of scoring.rules) {
    const { event } = rule;
    if (event.type !== 'award' && event.type !== 'not-applicable') {
      throw new Error(`${rule.name} is no scoring rule`);
    }
    const rules = own.get(event.params.criterion);
    if (rules === undefined) own.set(event.params.criterion, [rule]);
    else rules.push(rule);
  }
  return own;
}

/** The text of a part of a rule set; equal texts are equal parts. */
export type TextOf = (part: object) => string;

/** Writes parts as texts; a part that variants share is written once. */
export function makeTextOf(): TextOf {
  const texts = new WeakMap<object, string>();
  return (part) => {
    const text = texts.get(part) ?? JSON.stringify(part);
    texts.set(part, text);
    return text;
  };
}

/** The text of a program: equal texts give equal points. Written once while the program is the same. */
export function makeProgramText(textOf: TextOf): (program: CriterionProgram) => string {
  const texts = new WeakMap<CriterionProgram, string>();
  return (program) => {
    const text = texts.get(program) ?? writeProgram(program, textOf);
    texts.set(program, text);
    return text;
  };
}

function writeProgram(program: CriterionProgram, textOf: TextOf): string {
  const { leaf, section, rules, facts, leftOut, year, round } = program;
  const parts = [leaf, ...rules, ...facts, ...(round === undefined ? [] : [round])];
  const place = JSON.stringify([section.id, section.kind, [...leftOut], year]);
  return [place, ...parts.map(textOf)].join('\n');
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
