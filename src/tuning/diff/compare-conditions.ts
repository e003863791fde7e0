import type { NamedCondition } from '../../criteria/criteria-set-file.js';
import type { Condition } from '../../domain/condition.js';
import { factsReadBy } from '../../domain/condition.js';
import type { ChangeEffect } from '../../domain/criteria-change.js';
import type { Rule } from '../../domain/rule.js';
import type { RuleSet } from '../../rules/rule-set.js';
import type { AwardProgram } from './award-function.js';
import type { RuledSet } from './compare-awards.js';
import { comparePrograms } from './compare-awards.js';

function awardRule(key: string, conditions: Condition, points: string): Rule {
  const event = { type: 'award', params: { criterion: '', part: 1, points, most: '1' } } as const;
  return { name: key, conditions: { all: [conditions] }, event };
}

/** A condition as a rule that takes one point where it holds. */
function programOf(rules: RuleSet, table: string, id: string): AwardProgram | undefined {
  const outcome = rules.tables.find((each) => each.id === table)?.outcome;
  const stem = `${table}/condition/${id}`;
  const rule = outcome?.rules.find(({ name }) => name === stem);
  if (outcome === undefined || rule === undefined) return undefined;
  const facts = outcome.facts.filter(
    ({ name }) => name.startsWith(`${stem}:`) || name.startsWith(`${stem}/`),
  );
  const derived = new Set(facts.map(({ name }) => name));
  return {
    stem,
    rules: [
      awardRule(`${stem}/holds`, rule.conditions, '1'),
      awardRule(`${stem}/not`, { not: rule.conditions }, '0'),
    ],
    facts,
    elements: factsReadBy(rule.conditions).filter((name) => !derived.has(name)),
    parts: [1],
    sign: -1,
    plan: {
      id: '',
      maxPoints: '1',
      combine: 'sum',
      cap: '1',
      floor: '0',
      selfScored: false,
      applies: [],
      parts: [{ reads: [] }],
    },
  };
}

function tablesOf({ tables }: NamedCondition, { set }: RuledSet): readonly string[] {
  return tables ?? set.tables.map(({ id }) => id);
}

/** Where a condition is met more often, grades fall; where less often, they rise. */
export function compareWhen(
  {
    condition: old,
    ruled: before,
  }: { readonly condition: NamedCondition; readonly ruled: RuledSet },
  {
    condition: own,
    ruled: after,
  }: { readonly condition: NamedCondition; readonly ruled: RuledSet },
): ChangeEffect {
  const [table] = tablesOf(own, after);
  const [oldTable] = tablesOf(old, before);
  if (table === undefined || oldTable === undefined) return 'either';
  const one = programOf(before.rules, oldTable, old.id);
  const other = programOf(after.rules, table, own.id);
  if (one === undefined || other === undefined) return 'either';
  return comparePrograms(
    { programs: [one], set: before.set },
    { programs: [other], set: after.set },
  ).effect;
}
