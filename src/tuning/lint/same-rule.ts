import { canonicalJson } from '../../domain/canonical-json.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { leafRules } from '../probe/leaf-rules.js';

/** The rule of a criterion as text, without the names that its place gives it. */
export function ruleText(rules: RuleSet, name: string): string | undefined {
  const [table = '', ...rest] = name.split('/');
  const id = rest.join('/');
  const program = rules.tables.find((candidate) => candidate.id === table);
  const found = program && leafRules(program).find(({ leaf }) => leaf.id === id);
  if (found === undefined) return undefined;
  const { leaf, facts, rules: own } = found;
  const { maxPoints, combine, cap, floor, notApplicable } = leaf;
  const text = canonicalJson({
    plan: { maxPoints, combine, cap, floor, notApplicable: notApplicable ?? null },
    facts: facts.filter((fact) => !('dayByYear' in fact)),
    days: facts.flatMap((fact) =>
      'dayByYear' in fact
        ? Object.values(fact.dayByYear)
            .map((day) => day.slice(5))
            .slice(-1)
        : [],
    ),
    rules: own,
  });
  return text.replaceAll(`${name}/`, '').replaceAll(`"criterion":"${id}"`, '"criterion":""');
}
