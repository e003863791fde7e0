import type { DerivedFact } from '../../domain/fact.js';
import type { Rule } from '../../domain/rule.js';
import type { PlanLeaf, TableProgram } from '../../rules/rule-set.js';
import { planLeaves } from '../../rules/rule-set.js';

/** One criterion as it runs: its place in the plan, the facts it derives, its rules. */
export interface LeafRules {
  readonly table: string;
  readonly leaf: PlanLeaf;
  readonly section: string;
  readonly kind: 'scored' | 'bonus' | 'deduction';
  readonly facts: readonly DerivedFact[];
  readonly rules: readonly Rule[];
}

/** Every criterion of a table with the facts and rules that are its own. */
export function leafRules({ id: table, sections, scoring }: TableProgram): readonly LeafRules[] {
  return sections.flatMap((section) =>
    planLeaves(section).map((leaf): LeafRules => {
      const start = `${table}/${leaf.id}/`;
      return {
        table,
        leaf,
        section: section.id,
        kind: section.kind,
        facts: scoring.facts.filter(({ name }) => name.startsWith(start)),
        rules: scoring.rules.filter(
          ({ event }) => 'criterion' in event.params && event.params.criterion === leaf.id,
        ),
      };
    }),
  );
}
