import type { CriteriaSet } from '../../criteria/criteria-set.js';
import { leavesLeftOut } from '../../criteria/criteria-set.js';
import type { UnitGroup } from '../../criteria/criteria-set-file.js';
import type { CriteriaChange, FigureUse, UnitNews } from '../../domain/criteria-change.js';
import { compileRuleSet } from '../../rules/compile-rule-set.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { planLeaves } from '../../rules/rule-set.js';
import { matchTables } from './match-tables.js';

/** Figures that decide points and grades of a group's units, with what reads them. */
function figuresOf(
  group: UnitGroup,
  set: CriteriaSet,
  rules: RuleSet,
): ReadonlyMap<string, readonly string[]> {
  const table = rules.tables.find(({ id }) => id === group.table);
  const out = new Set(leavesLeftOut(group, set).map(({ id }) => id));
  const uses = (table?.sections ?? [])
    .flatMap(planLeaves)
    .flatMap((leaf) =>
      out.has(leaf.id)
        ? []
        : [...leaf.applies, ...leaf.parts.flatMap(({ reads }) => reads)].map(
            ({ element }) => [element, leaf.id] as const,
          ),
    );
  const found = new Map<string, readonly string[]>();
  for (const [element, reader] of uses) {
    found.set(element, [...new Set([...(found.get(element) ?? []), reader])]);
  }
  for (const { element } of Object.values(table?.outcome.reads ?? {}).flat()) {
    if (!found.has(element)) found.set(element, []);
  }
  return found;
}

/** Whether a change matters for the units of a table. */
function concerns(
  { place }: CriteriaChange,
  news: Pick<UnitNews, 'group' | 'table'>,
  figures: ReadonlySet<string>,
): boolean {
  switch (place.scope) {
    case 'set':
    case 'grades':
      return true;
    case 'unit-group':
      return place.after === news.group.after;
    case 'table':
      return place.after === news.table.after;
    case 'section':
    case 'criterion': {
      return (place.after?.table ?? place.inTable) === news.table.after;
    }
    case 'element':
      return figures.has(place.after ?? place.before ?? '');
  }
}

/** What each unit group of the new version must know: figures to report, and the changes that concern it. */
export function newsForUnits(
  before: CriteriaSet,
  after: CriteriaSet,
  changes: readonly CriteriaChange[],
): readonly UnitNews[] {
  const rules = { before: compileRuleSet(before), after: compileRuleSet(after) };
  const { groups } = matchTables(before, after);
  return groups.flatMap(({ before: old, after: own }): readonly UnitNews[] => {
    if (own === undefined) return [];
    const now = figuresOf(own, after, rules.after);
    const then = old === undefined ? new Map() : figuresOf(old, before, rules.before);
    const newFigures = [...now].flatMap(([element, readBy]): readonly FigureUse[] =>
      then.has(element) ? [] : [{ element, readBy }],
    );
    const ids = {
      group: { ...(old && { before: old.id }), after: own.id },
      table: { ...(old && { before: old.table }), after: own.table },
    };
    const figures = new Set<string>([...now.keys(), ...then.keys()]);
    return [
      {
        ...ids,
        newFigures,
        droppedFigures: [...then.keys()].filter((element) => !now.has(element)),
        changes: changes.filter((change) => concerns(change, ids, figures)),
      },
    ];
  });
}
