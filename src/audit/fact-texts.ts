import type { UnitResult } from '../domain/evaluation.js';
import type { ConditionTrace, ValueText } from '../domain/trace.js';
import { comparisonsOfTrace } from '../domain/trace.js';

type Figures = Pick<UnitResult, 'otherInputs'> & {
  readonly criteria: readonly Pick<UnitResult['criteria'][number], 'inputs'>[];
};

/** Values of the figures of a unit, by element. */
export function figureTexts({ criteria, otherInputs }: Figures): Map<string, ValueText> {
  const inputs = [...criteria.flatMap((criterion) => criterion.inputs), ...otherInputs];
  return new Map(inputs.map(({ element, value }) => [element, value]));
}

/** Values of all facts that a unit's result shows outside of traces, by name. */
function factTexts(unit: UnitResult): ReadonlyMap<string, ValueText> {
  const texts = figureTexts(unit);
  for (const { parts } of unit.criteria) {
    for (const { derived } of parts) {
      for (const [name, value] of Object.entries(derived)) texts.set(name, value);
    }
  }
  return texts;
}

/**
 * Values that stand in the traces of a unit and nowhere else: points and percents that a condition
 * compares. Throws where two places give one fact two values: no such result comes out of the rules.
 */
export function factsOnlyInTraces(unit: UnitResult): Readonly<Record<string, ValueText>> {
  const shown = factTexts(unit);
  const others = new Map<string, ValueText>();
  const note = (fact: string, value: ValueText) => {
    const known = shown.has(fact) ? shown.get(fact) : others.get(fact);
    if (known === undefined) others.set(fact, value);
    else if (known !== value) throw new Error(`${unit.unitId}: ${fact} has two values`);
  };
  for (const trace of tracesOf(unit)) {
    for (const { fact, found, value, against } of comparisonsOfTrace(trace)) {
      note(fact, found);
      if (typeof value === 'object' && 'fact' in value) note(value.fact, against);
    }
  }
  return Object.fromEntries(others);
}

function tracesOf({ criteria, effects }: UnitResult): readonly ConditionTrace[] {
  const ofParts = criteria.flatMap(({ parts }) => parts.flatMap(({ rules }) => rules));
  return [...ofParts, ...effects.map(({ trace }) => trace)].map(({ condition }) => condition);
}
