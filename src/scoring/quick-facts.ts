import type { QuickUnits } from '../domain/quick-card.js';
import type { QuickFact } from '../domain/quick-fact.js';
import type { QuickDerivation } from '../rules/quick-derived.js';
import { compileDerived, factsReadByDerived } from '../rules/quick-derived.js';
import type { CriterionProgram } from './criterion-program.js';
import { readsOfLeaf } from './missing-effect.js';

/** The values of a criterion's facts, of one unit after another by its place. */
export interface QuickFacts {
  placeOf(fact: string): number;
  /** In the order of the names asked for, then others; undefined where a figure is not there. Reused. */
  valuesOf(unit: number): readonly QuickFact[] | undefined;
}

/** Prepares the facts of a criterion: `first` in their order, then all others. Undefined with group facts. */
export function makeQuickFacts(
  first: readonly string[],
  { leaf, facts, year }: Pick<CriterionProgram, 'leaf' | 'facts' | 'year'>,
  units: QuickUnits,
): QuickFacts | undefined {
  const figures = readsOfLeaf(leaf).map(({ element }) => element);
  const names = [...new Set([...first, ...figures, ...facts.flatMap(factsReadByDerived)])];
  const places = new Map(names.map((name, place) => [name, place]));
  const placeOf = (fact: string): number => {
    const place = places.get(fact);
    if (place === undefined) throw new RangeError(`no fact "${fact}"`);
    return place;
  };
  const derived: { readonly place: number; readonly derive: QuickDerivation }[] = [];
  for (const fact of facts) {
    if ('largestInGroup' in fact) return undefined;
    derived.push({ place: placeOf(fact.name), derive: compileDerived(fact, year, placeOf) });
  }
  const made = new Set(facts.map(({ name }) => name));
  const reported = names
    .filter((name) => !made.has(name))
    .map((name) => ({ place: placeOf(name), column: units.reported(name) }));
  const values = names.map((): QuickFact => ({ kind: 'none' }));
  return {
    placeOf,
    valuesOf(unit) {
      for (const { place, column } of reported) {
        const value = column[unit];
        if (value === undefined) return undefined;
        values[place] = value;
      }
      for (const { place, derive } of derived) values[place] = derive(values);
      return values;
    },
  };
}
