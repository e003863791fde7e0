import type { TableProgram } from '../../rules/rule-set.js';
import { planLeaves } from '../../rules/rule-set.js';

/** The table with these criteria only, straight below their sections, and without grades. */
export function tableWith(table: TableProgram, ids: ReadonlySet<string>): TableProgram {
  const { facts, rules } = table.scoring;
  return {
    ...table,
    sections: table.sections.flatMap((section) => {
      const children = planLeaves(section).filter(({ id }) => ids.has(id));
      return children.length === 0 ? [] : [{ ...section, children }];
    }),
    scoring: {
      facts,
      rules: rules.filter(
        ({ event }) => 'criterion' in event.params && ids.has(event.params.criterion),
      ),
    },
    outcome: { facts: [], rules: [], reads: {} },
  };
}
