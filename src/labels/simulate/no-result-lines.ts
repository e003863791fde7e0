import type { Simulation } from '../../domain/simulation.js';
import { weightOf } from './absent-lines.js';
import { SIMULATION_WORDS } from './simulation-words.js';
import type { SimulationContext } from './tell-simulation.js';
import { unitsTextOf } from './units-text.js';

/**
 * What must be read before any number: units that have no result under the new set, the figures that it
 * waits for, and how to go on. Empty where every unit has a result.
 */
export function noResultLines(
  simulation: Simulation,
  context: SimulationContext,
): readonly string[] {
  const words = SIMULATION_WORDS[context.language];
  const { units, assumptions } = simulation;
  const present = units.filter(({ after }) => after !== null);
  const without = present.filter(({ after }) => after?.outcome === 'incomplete');
  const zeros = assumptions.absent.filter((each) => weightOf(each) === 2).length;
  if (without.length === 0) return zeros === 0 ? [] : [words.zeroFigures(zeros)];
  const lacking = new Map<string, string[]>();
  for (const { after, unitId } of without) {
    const ids = new Set(after?.missing.flatMap(({ elements }) => elements));
    for (const id of ids) lacking.set(id, [...(lacking.get(id) ?? []), unitId]);
  }
  const labels = new Map(context.after.elements.map(({ id, label }) => [id, label] as const));
  const unitsText = unitsTextOf(simulation, context.after, words);
  return [
    words.noResult(without.length, present.length),
    ...[...lacking].map(
      ([id, ids]) => `  ${words.waitsFor(labels.get(id) ?? id, id, unitsText(ids))}`,
    ),
    ...(lacking.size === 0 ? [] : [words.howToAssume([...lacking.keys()][0] ?? '')]),
    ...(zeros === 0 ? [] : [words.zeroFigures(zeros)]),
  ];
}
