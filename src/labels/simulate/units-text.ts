import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { Simulation } from '../../domain/simulation.js';
import type { SimulationWords } from './simulation-words.js';

/** More ids than these are counted: nobody reads them in a sentence, and JSON has them all. */
const MOST_IDS = 12;

/** Names units in a sentence: "all 15 units", a whole unit group by its name, or their ids. */
export type UnitsText = (unitIds: readonly string[]) => string;

/** Makes the text of lists of units of the new set. */
export function unitsTextOf(
  { units }: Pick<Simulation, 'units'>,
  after: CriteriaSet,
  words: SimulationWords,
): UnitsText {
  const present = units.filter((unit) => unit.after !== null);
  const groups = after.unitGroups.map(({ id, label }) => ({
    label,
    ids: present.flatMap((unit) => (unit.after?.unitGroup === id ? [unit.unitId] : [])),
  }));
  return (unitIds) => {
    const lacking = new Set(unitIds);
    if (lacking.size === present.length) return words.allUnits(present.length);
    const whole = groups.filter(({ ids }) => ids.length > 1 && ids.every((id) => lacking.has(id)));
    const named = new Set(whole.flatMap(({ ids }) => ids));
    const others = unitIds.filter((id) => !named.has(id));
    const shown = others.slice(0, MOST_IDS).join(', ');
    const more = others.length - MOST_IDS;
    return [
      ...whole.map(({ label, ids }) => words.wholeGroup(label, ids.length)),
      ...(others.length === 0 ? [] : [more > 0 ? words.andMore(shown, more) : shown]),
    ].join('; ');
  };
}
