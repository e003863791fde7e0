import type { UnitResult } from '../domain/evaluation.js';
import type { ComparisonTrace, ConditionTrace, ValueText } from '../domain/trace.js';

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
  const noteComparison = ({ fact, found, value, against }: ComparisonTrace) => {
    note(fact, found);
    if (typeof value === 'object' && 'fact' in value) note(value.fact, against);
  };
  // Conditions that rules share have one trace, so that it is looked at once.
  const seen = new Set<ConditionTrace>();
  const look = (trace: ConditionTrace): void => {
    if (seen.has(trace)) return;
    seen.add(trace);
    for (const part of partsOf(trace)) look(part);
    if ('fact' in trace) noteComparison(trace);
  };
  for (const { parts } of unit.criteria) {
    for (const { rules } of parts) for (const { condition } of rules) look(condition);
  }
  for (const { trace } of unit.effects) look(trace.condition);
  return Object.fromEntries(others);
}

function partsOf(trace: ConditionTrace): readonly ConditionTrace[] {
  if ('all' in trace) return trace.all;
  if ('any' in trace) return trace.any;
  return 'not' in trace ? [trace.not] : NONE;
}

const NONE: readonly ConditionTrace[] = [];
