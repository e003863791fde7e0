import type { Comparison, Condition } from '../../domain/condition.js';
import { factsReadBy } from '../../domain/condition.js';
import { exact, exactText } from '../../domain/exact-number.js';
import type { DerivedFact } from '../../domain/fact.js';
import type { Rule } from '../../domain/rule.js';
import { factsReadByDerived } from '../../rules/quick-derived.js';
import type { PlanGroup, PlanNode, RuleSet, TableProgram } from '../../rules/rule-set.js';
import { isPlanGroup, planGroups, planLeaves } from '../../rules/rule-set.js';

/**
 * The rules as if the decision did not have the criterion: its points leave sections and scale, and a
 * comparison with its points holds for nobody. Undefined where nothing would be left to score or to rank.
 */
export function dropCriterion(
  rules: RuleSet,
  { table: id, criterion }: { readonly table: string; readonly criterion: string },
): RuleSet | undefined {
  const table = rules.tables.find((each) => each.id === id);
  if (table === undefined) throw new RangeError(`no table ${id}`);
  const smaller = dropFromTable(table, criterion);
  const gone = new Set(idsOf(table).filter((each) => !idsOf(smaller).includes(each)));
  const elsewhere = new Set(rules.tables.filter((each) => each !== table).flatMap(idsOf));
  const by = rules.ranking.by.filter((key) => {
    const node = key.startsWith('points:') ? key.slice('points:'.length) : undefined;
    return node === undefined || !gone.has(node) || elsewhere.has(node);
  });
  if (by.length === 0 || !smaller.sections.some(({ kind }) => kind === 'scored')) return undefined;
  return {
    ...rules,
    ranking: { ...rules.ranking, by },
    unitGroups: rules.unitGroups.map((group) => withoutLeaf(group, id, criterion)),
    tables: rules.tables.map((each) => (each === table ? smaller : each)),
  };
}

function idsOf({ sections }: TableProgram): readonly string[] {
  return [...sections.flatMap(planLeaves), ...sections.flatMap(planGroups)].map(({ id }) => id);
}

type RuledGroup = RuleSet['unitGroups'][number];

function withoutLeaf(group: RuledGroup, table: string, criterion: string): RuledGroup {
  const { leavesOut, ...rest } = group;
  if (leavesOut === undefined || group.table !== table) return group;
  const left = leavesOut.filter((id) => id !== criterion);
  return left.length === 0 ? rest : { ...group, leavesOut: left };
}

function dropFromTable(table: TableProgram, criterion: string): TableProgram {
  const section = table.sections.find((each) =>
    planLeaves(each).some((leaf) => leaf.id === criterion),
  );
  if (section === undefined) throw new RangeError(`no criterion ${criterion}`);
  const sections = table.sections.flatMap((each) => dropFromGroup(each, criterion));
  const prefix = `${table.id}/${criterion}/`;
  const { facts, rules } = table.scoring;
  const smaller: TableProgram = {
    ...table,
    scale:
      section.kind === 'scored' ? minus(table.scale, maxPointsOf(section, criterion)) : table.scale,
    sections,
    scoring: {
      facts: facts.filter(({ name }) => !name.startsWith(prefix)),
      rules: rules.filter(
        ({ event }) => !('criterion' in event.params && event.params.criterion === criterion),
      ),
    },
  };
  const gone = idsOf(table).filter((id) => !idsOf(smaller).includes(id));
  const facts2 = gone.flatMap((id) => [`points:${id}`, `percent:${id}`]);
  return { ...smaller, outcome: dropFacts(table.outcome, facts2) };
}

function maxPointsOf(section: PlanGroup, criterion: string): string {
  return planLeaves(section).find(({ id }) => id === criterion)?.maxPoints ?? '0';
}

function minus(text: string, less: string): string {
  return exactText(exact(text).sub(exact(less)));
}

/** A group that is left empty goes too; limits of bonus and deduction stay as written. */
function dropFromGroup(group: PlanGroup, criterion: string): readonly PlanGroup[] {
  const leaf = planLeaves(group).find(({ id }) => id === criterion);
  if (leaf === undefined) return [group];
  const children = group.children.flatMap((child): readonly PlanNode[] => {
    if (isPlanGroup(child)) return dropFromGroup(child, criterion);
    return child.id === criterion ? [] : [child];
  });
  if (children.length === 0) return [];
  const maxPoints =
    group.kind === 'scored' ? minus(group.maxPoints, leaf.maxPoints) : group.maxPoints;
  return [{ ...group, maxPoints, children }];
}

type Outcome = TableProgram['outcome'];

function dropFacts(outcome: Outcome, names: readonly string[]): Outcome {
  const gone = new Set(names);
  const facts = outcome.facts.filter((fact) => staysWithout(fact, gone));
  const rules = outcome.rules.flatMap((rule): readonly Rule[] => {
    if (!factsReadBy(rule.conditions).some((fact) => gone.has(fact))) return [rule];
    const conditions = prune(rule.conditions, gone);
    return conditions === undefined ? [] : [{ ...rule, conditions: atTop(conditions) }];
  });
  const left = new Set(rules.map(({ name }) => name));
  const reads = Object.entries(outcome.reads).filter(([name]) => left.has(name));
  return { facts, rules, reads: Object.fromEntries(reads) };
}

/** A fact that is made from one that is gone is gone too. */
function staysWithout(fact: DerivedFact, gone: Set<string>): boolean {
  if (!factsReadByDerived(fact).some((name) => gone.has(name))) return true;
  gone.add(fact.name);
  return false;
}

/** What is left of a condition whose comparisons with these facts never hold; undefined: nothing. */
function prune(condition: Condition, gone: ReadonlySet<string>): Condition | undefined {
  if ('any' in condition) {
    const any = condition.any.flatMap((part) => prune(part, gone) ?? []);
    return any.length === 0 ? undefined : { any };
  }
  if ('all' in condition) {
    const all = condition.all.map((part) => prune(part, gone));
    return all.some((part) => part === undefined) ? undefined : { all: all as Condition[] };
  }
  return factsReadBy(condition).some((fact) => gone.has(fact)) ? undefined : condition;
}

function atTop(condition: Condition): Rule['conditions'] {
  return isComparison(condition) ? { all: [condition] } : condition;
}

function isComparison(condition: Condition): condition is Comparison {
  return 'fact' in condition;
}
