import type { InputResult } from '../domain/evaluation.js';
import type { Facts, FactValue } from '../domain/fact.js';
import { factValueText, NO_VALUE } from '../domain/fact.js';
import { factsInFormula } from '../domain/formula.js';
import type { UnitReport } from '../domain/submission.js';
import type { RuleSet, TableProgram } from '../rules/rule-set.js';
import { planLeaves } from '../rules/rule-set.js';
import { readsOfLeaf } from './missing-effect.js';

/** Every element that a table's program reads. */
export function elementsOfProgram(program: TableProgram): readonly string[] {
  const leaves = program.sections.flatMap(planLeaves);
  const ofLeaves = leaves.flatMap(readsOfLeaf);
  const ofConditions = Object.values(program.outcome.reads).flat();
  return [...new Set([...ofLeaves, ...ofConditions].map(({ element }) => element))];
}

/** Elements that no criterion of a table reads, but its conditions or the comparison of all units. */
export function otherElements(rules: RuleSet, program: TableProgram): readonly string[] {
  const own = program.sections.flatMap(planLeaves).flatMap(readsOfLeaf);
  const read = new Set(own.map(({ element }) => element));
  const compared = rules.tables
    .flatMap(({ scoring }) => scoring.facts)
    .flatMap((fact) =>
      'largestInGroup' in fact && fact.within === 'all' ? factsInFormula(fact.largestInGroup) : [],
    );
  return [...new Set([...elementsOfProgram(program), ...compared])].filter((id) => !read.has(id));
}

/** A unit's figures as facts: one for every element, with or without a value. */
export function unitFacts(report: UnitReport, elements: readonly string[]): Facts {
  const facts = new Map<string, FactValue>();
  for (const element of elements) facts.set(element, factOf(report, element));
  return facts;
}

function factOf(report: UnitReport, element: string): FactValue {
  const value = report.values.get(element);
  return value?.state === 'reported' ? value.value : NO_VALUE;
}

/** The figures of a unit that have no value, and why. */
export function withoutValue(
  report: UnitReport,
  elements: readonly string[],
): ReadonlyMap<string, InputResult['state']> {
  const states = new Map<string, InputResult['state']>();
  for (const element of elements) {
    const state = report.values.get(element)?.state ?? 'not-reported';
    if (state !== 'reported') states.set(element, state);
  }
  return states;
}

/** What became of one element, as reports and records show it. */
export function inputResult(report: UnitReport, element: string): InputResult {
  const value = report.values.get(element);
  if (value === undefined) {
    return { element, state: 'not-reported', value: null, text: null, at: null };
  }
  return {
    element,
    state: value.state,
    value: value.state === 'reported' ? factValueText(value.value) : null,
    text: value.cell.text,
    ...(value.cell.keptAs && { keptAs: value.cell.keptAs }),
    at: value.cell.at,
  };
}
