import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, exactText, ONE, sumOf, ZERO } from '../../domain/exact-number.js';
import type { Formula } from '../../domain/formula.js';
import type { Rule } from '../../domain/rule.js';
import type { PlanGroup, PlanLeaf, TableProgram } from '../../rules/rule-set.js';
import { isPlanGroup, planLeaves } from '../../rules/rule-set.js';
import type { Maxima } from './draw-maxima.js';

/** By how much the points of a criterion are multiplied, by its id. */
export type Factors = ReadonlyMap<string, ExactNumber>;

/** The factors that bring the criteria of a table to new maxima; those of 1 are left out. */
export function factorsOf(table: TableProgram, maxima: Maxima): Factors {
  return new Map(
    table.sections.flatMap(planLeaves).flatMap((leaf) => {
      const factor = maxima.get(leaf.id)?.div(exact(leaf.maxPoints));
      return factor === undefined || factor.equals(ONE) ? [] : [[leaf.id, factor] as const];
    }),
  );
}

/**
 * The table with all points of its criteria multiplied: maxima, caps, floors and what rules award. Limits
 * of sections grow and shrink with what is in them. Limits of grades stay as they are.
 */
export function changeMaxima(table: TableProgram, factors: Factors): TableProgram {
  if (factors.size === 0) return table;
  return {
    ...table,
    sections: table.sections.map((section) => changeGroup(section, factors)),
    // Made when somebody asks: a run multiplies known points and needs no such rules.
    get scoring() {
      const { facts, rules } = table.scoring;
      return { facts, rules: rules.map((rule) => changeRule(rule, factors)) };
    },
  };
}

function changeGroup(group: PlanGroup, factors: Factors): PlanGroup {
  const leaves = planLeaves(group);
  if (!leaves.some(({ id }) => factors.has(id))) return group;
  const before = sumOf(leaves.map(({ maxPoints }) => exact(maxPoints)));
  const children = group.children.map((child) =>
    isPlanGroup(child) ? changeGroup(child, factors) : changeLeaf(child, factors),
  );
  const after = sumOf(children.flatMap(planLeaves).map(({ maxPoints }) => exact(maxPoints)));
  const maxPoints = before.equals(ZERO)
    ? group.maxPoints
    : times(group.maxPoints, after.div(before));
  return { ...group, maxPoints, children };
}

function changeLeaf(leaf: PlanLeaf, factors: Factors): PlanLeaf {
  const factor = factors.get(leaf.id);
  if (factor === undefined) return leaf;
  const { maxPoints, cap, floor } = leaf;
  return {
    ...leaf,
    maxPoints: times(maxPoints, factor),
    cap: times(cap, factor),
    floor: times(floor, factor),
  };
}

function changeRule(rule: Rule, factors: Factors): Rule {
  const { event } = rule;
  if (event.type !== 'award') return rule;
  const factor = factors.get(event.params.criterion);
  if (factor === undefined) return rule;
  const { points, most } = event.params;
  const params = {
    ...event.params,
    points: timesFormula(points, factor),
    most: times(most, factor),
  };
  return { ...rule, event: { type: 'award', params } };
}

function times(text: string, factor: ExactNumber): string {
  return exactText(exact(text).mul(factor));
}

function timesFormula(formula: Formula, factor: ExactNumber): Formula {
  return typeof formula === 'string'
    ? times(formula, factor)
    : { product: [exactText(factor), formula] };
}
