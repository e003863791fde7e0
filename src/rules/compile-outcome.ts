import { intervalOfBand } from '../criteria/check-grades.js';
import type { CriteriaSet, CriterionTable } from '../criteria/criteria-set.js';
import type { Band, NamedCondition } from '../criteria/criteria-set-file.js';
import { scoreFactNames } from '../criteria/score-facts.js';
import type { Comparison } from '../domain/condition.js';
import { factsReadBy } from '../domain/condition.js';
import { exactText } from '../domain/exact-number.js';
import type { DerivedFact } from '../domain/fact.js';
import type { Rule } from '../domain/rule.js';
import { compileCondition } from '../methods/compile-condition.js';
import { atTop } from './compile-criterion.js';
import { readsOf } from './compile-plan.js';
import type { TableProgram } from './rule-set.js';

function gradeRule(band: Band, fact: string, table: CriterionTable): Rule {
  const { low, high } = intervalOfBand(band);
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
      ...effects.map(({ rule }) => rule),
    ],
    reads: Object.fromEntries(
      effects.map(({ rule, elements }) => [rule.name, readsOf(elements, set)]),
    ),
  };
}
