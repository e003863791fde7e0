import type { CriteriaFinding } from '../domain/criteria-fault.js';
import type { WrittenComparison, WrittenCondition } from '../domain/written-condition.js';
import { elementsReadBy } from './check-elements.js';
import type { CriteriaSet, CriterionTable } from './criteria-set.js';
import { leavesOfTable } from './criteria-set.js';
import type { NamedCondition } from './criteria-set-file.js';
import type { DataElement } from './data-element.js';

const FILE = 'criteria-set.yaml';

type Path = readonly (string | number)[];

/** A comparison whose truth helps a condition to hold, with the way to the fact that it names. */
interface Decisive {
  readonly comparison: WrittenComparison;
  readonly path: Path;
}

/** Where a walk through a condition stands; `negated` below an odd number of `not`. */
interface Walk {
  readonly path: Path;
  readonly negated: boolean;
  readonly seen: ReadonlySet<string>;
}

/** The decisive comparisons of a condition and of those it refers to. */
function decisiveIn(
  when: WrittenCondition,
  walk: Walk,
  conditions: readonly NamedCondition[],
): readonly Decisive[] {
  const each = (parts: readonly WrittenCondition[], key: string) =>
    parts.flatMap((part, index) =>
      decisiveIn(part, { ...walk, path: [...walk.path, key, index] }, conditions),
    );
  if ('all' in when) return each(when.all, 'all');
  if ('any' in when) return each(when.any, 'any');
  if ('not' in when) {
    const inside = { ...walk, path: [...walk.path, 'not'], negated: !walk.negated };
    return decisiveIn(when.not, inside, conditions);
  }
  if ('condition' in when) return decisiveInNamed(when.condition, walk, conditions);
  return walk.negated ? [] : [{ comparison: when, path: [...walk.path, 'fact'] }];
}

function decisiveInNamed(
  id: string,
  walk: Walk,
  conditions: readonly NamedCondition[],
): readonly Decisive[] {
  const index = conditions.findIndex((condition) => condition.id === id);
  const named = conditions[index];
  if (named === undefined || walk.seen.has(id)) return [];
  const path = ['conditions', index, 'when'];
  return decisiveIn(named.when, { ...walk, path, seen: new Set([...walk.seen, id]) }, conditions);
}

/** Whether a comparison holds for 0, for "no", for a day on which nothing was done. */
function holdsForNothing({ operator, value }: WrittenComparison): boolean {
  if (operator === 'absent') return true;
  if (operator === 'is') return value === false;
  if (typeof value !== 'number') return false;
  const holds = { below: value > 0, 'at-most': value >= 0, equals: value === 0 };
  return operator in holds && holds[operator as keyof typeof holds];
}

/**
 * A comparison with an empty cell is false. Where the set says that "not reported" counts as 0, a
 * comparison that holds for 0 would let the empty cell off and not the honest 0.
 */
function findZero({ comparison, path }: Decisive, set: CriteriaSet): readonly CriteriaFinding[] {
  const element = set.elements.find(({ id }) => id === comparison.fact);
  if (element === undefined || policyOf(element, set) !== 'zero') return [];
  if (!holdsForNothing(comparison)) return [];
  return [{ code: 'zero-not-compared', params: { element: element.id }, file: FILE, path }];
}

function policyOf(element: DataElement, set: CriteriaSet): DataElement['whenMissing'] {
  return element.whenMissing ?? set.whenMissing;
}

/**
 * "Does not apply" is accepted in the cell of a figure when every criterion that reads it can be not
 * applicable; a comparison with it is then false. A figure that some criterion always needs, or that
 * only the condition reads, cannot be written off like this.
 */
function findWrittenOff(
  { comparison, path }: Decisive,
  table: CriterionTable,
): readonly CriteriaFinding[] {
  const readers = leavesOfTable(table).filter((leaf) =>
    elementsReadBy(leaf).includes(comparison.fact),
  );
  const [first] = readers;
  if (first === undefined || readers.some(({ notApplicable }) => notApplicable === undefined)) {
    return [];
  }
  const params = { element: comparison.fact, criterion: `${table.id}/${first.id}` };
  return [{ code: 'condition-avoidable', params, file: FILE, path }];
}

/** No unit gets out of a condition by leaving a cell empty or by writing "does not apply" in it. */
export function checkAvoidable(set: CriteriaSet): readonly CriteriaFinding[] {
  const found = set.conditions.flatMap(({ id, when, effect, tables }, index) => {
    if (effect === undefined) return [];
    const walk = { path: ['conditions', index, 'when'], negated: false, seen: new Set([id]) };
    const decisive = decisiveIn(when, walk, set.conditions);
    const here = set.tables.filter((table) => tables === undefined || tables.includes(table.id));
    return decisive.flatMap((each) => [
      ...findZero(each, set),
      ...here.flatMap((table) => findWrittenOff(each, table)).slice(0, 1),
    ]);
  });
  const once = new Map(
    found.map((finding) => [JSON.stringify([finding.code, finding.path]), finding]),
  );
  return [...once.values()];
}
