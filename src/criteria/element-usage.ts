import type { WrittenCondition } from '../domain/written-condition.js';
import type { Ratio } from '../methods/amount.js';
import { elementsReadBy } from './check-elements.js';
import type { CriteriaSet, CriterionTable } from './criteria-set.js';
import { leavesOfTable } from './criteria-set.js';
import type { Criterion } from './criterion.js';
import { partsOf } from './criterion.js';

/** What a table makes of the figures: asked once a run, then looked up per unit. */
export interface ElementUsage {
  readonly criteria: ReadonlyMap<string, Criterion>;
  /** element → criteria that read it */
  readonly readers: ReadonlyMap<string, readonly Criterion[]>;
  /** Elements that criteria or conditions of this table read. */
  readonly elements: ReadonlySet<string>;
  /** Those that conditions read, whether or not a criterion does so too. */
  readonly ofConditions: ReadonlySet<string>;
  /** Ratios of counts: between 0 and 1 in data without a fault. */
  readonly ratios: readonly Ratio[];
}

/** Collects which figures a table reads, and of which it makes ratios. */
export function elementUsage(set: CriteriaSet, table: CriterionTable): ElementUsage {
  const leaves = leavesOfTable(table);
  const readers = new Map<string, Criterion[]>();
  for (const criterion of leaves) {
    for (const element of elementsReadBy(criterion)) {
      readers.set(element, [...(readers.get(element) ?? []), criterion]);
    }
  }
  const declared = new Set(set.elements.map(({ id }) => id));
  const ofConditions = set.conditions
    .filter(({ tables }) => tables === undefined || tables.includes(table.id))
    .flatMap(({ when }) => factsOf(when, set))
    .filter((fact) => declared.has(fact));
  return {
    criteria: new Map(leaves.map((criterion) => [criterion.id, criterion])),
    readers,
    elements: new Set([...readers.keys(), ...ofConditions]),
    ofConditions: new Set(ofConditions),
    ratios: uniqueRatios(leaves),
  };
}

/** Facts of a condition and of those it refers to, wherever these apply themselves. */
function factsOf(when: WrittenCondition, set: CriteriaSet): readonly string[] {
  if ('all' in when) return when.all.flatMap((part) => factsOf(part, set));
  if ('any' in when) return when.any.flatMap((part) => factsOf(part, set));
  if ('not' in when) return factsOf(when.not, set);
  if ('fact' in when) return [when.fact];
  const named = set.conditions.find(({ id }) => id === when.condition);
  return named === undefined ? [] : factsOf(named.when, set);
}

function uniqueRatios(leaves: readonly Criterion[]): readonly Ratio[] {
  const ratios = leaves
    .flatMap(partsOf)
    .flatMap((spec) => ('of' in spec && spec.of !== undefined ? [spec.of] : []));
  return [...new Map(ratios.map((ratio) => [JSON.stringify(ratio), ratio])).values()];
}
