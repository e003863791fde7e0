import type { CriteriaSet, CriterionTable } from '../criteria/criteria-set.js';
import type { Band, Minimum, NamedCondition } from '../criteria/criteria-set-file.js';
import { measuredNodes, scoreFactNames } from '../criteria/score-facts.js';
import type { Comparison } from '../domain/condition.js';
import { factsReadBy } from '../domain/condition.js';
import { exact, exactText } from '../domain/exact-number.js';
import type { DerivedFact } from '../domain/fact.js';
import type { Rule } from '../domain/rule.js';
import { compileCondition } from '../methods/compile-condition.js';
import { intervalOfStep } from '../methods/step-interval.js';
import { atTop } from './compile-criterion.js';
import { readsOf } from './compile-plan.js';
import type { TableProgram } from './rule-set.js';

function gradeRule(band: Band, fact: string, table: CriterionTable): Rule {
  const { low, high } = intervalOfStep(band);
  const all: Comparison[] = [];
  if (low !== undefined) {
    all.push({
      fact,
      operator: low.included ? 'at-least' : 'above',
      value: exactText(low.value),
    });
  }
  if (high !== undefined) {
    all.push({
      fact,
      operator: high.included ? 'at-most' : 'below',
      value: exactText(high.value),
    });
  }
  return {
    name: `${table.id}/grade/${band.id}`,
    conditions: { all },
    event: { type: 'grade', params: { grade: band.id } },
  };
}

interface CompiledEffect {
  readonly facts: readonly DerivedFact[];
  readonly rule: Rule;
  readonly elements: readonly string[];
}

function compileEffect(
  { id, when, effect }: NamedCondition,
  set: CriteriaSet,
  table: CriterionTable,
): CompiledEffect {
  const name = `${table.id}/condition/${id}`;
  const { condition, facts } = compileCondition(when, {
    prefix: name,
    scoringYears: set.scoringYears,
    conditions: new Map(set.conditions.map((other) => [other.id, other.when])),
  });
  const notFigures = new Set([...scoreFactNames(table), ...facts.map((fact) => fact.name)]);
  return {
    facts,
    rule: {
      name,
      conditions: atTop(condition),
      event: { type: 'effect', params: { condition: id, ...effect } },
    },
    elements: factsReadBy(condition).filter((fact) => !notFigures.has(fact)),
  };
}

/** The best grade still possible below a grade; undefined below the last. */
function gradeBelow(grade: string, set: CriteriaSet): string | undefined {
  const order = set.grades.bands.map(({ id }) => id);
  return order[order.indexOf(grade) + 1];
}

/** A rule that holds where any of the measured sections or criteria is below the minimum. */
function minimumRule(minimum: Minimum, set: CriteriaSet, table: CriterionTable): readonly Rule[] {
  const { id, grade, atLeast } = minimum;
  const below = measuredNodes(minimum, table).map(
    (node): Comparison => ({
      fact: `percent:${node}`,
      operator: 'below',
      value: exactText(exact(atLeast)),
    }),
  );
  const notAbove = gradeBelow(grade, set);
  if (below.length === 0 || notAbove === undefined) return [];
  const event = { type: 'effect', params: { condition: id, notAbove } } as const;
  return [{ name: `${table.id}/minimum/${id}`, conditions: { any: below }, event }];
}

/** Grades and effects of a table: one rule a band, one rule a condition that has an effect here. */
export function compileOutcome(set: CriteriaSet, table: CriterionTable): TableProgram['outcome'] {
  const effects = set.conditions
    .filter(({ effect }) => effect !== undefined)
    .filter(({ tables }) => tables === undefined || tables.includes(table.id))
    .map((condition) => compileEffect(condition, set, table));
  return {
    facts: effects.flatMap(({ facts }) => facts),
    rules: [
      ...set.grades.bands.map((band) => gradeRule(band, set.grades.readFrom, table)),
      ...set.grades.minimums.flatMap((minimum) => minimumRule(minimum, set, table)),
      ...effects.map(({ rule }) => rule),
    ],
    reads: Object.fromEntries(
      effects.map(({ rule, elements }) => [rule.name, readsOf(elements, set)]),
    ),
  };
}
