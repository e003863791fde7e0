import type { CriteriaFinding } from '../domain/criteria-fault.js';
import type { WrittenCondition } from '../domain/written-condition.js';
import { findConditionFaults } from '../methods/find-condition-faults.js';
import type { CriteriaSet } from './criteria-set.js';
import type { NamedCondition } from './criteria-set-file.js';
import { readableInTable } from './score-facts.js';

const FILE = 'criteria-set.yaml';

/** Ids of the conditions that a condition refers to. */
function referencesIn(when: WrittenCondition): readonly string[] {
  if ('all' in when) return when.all.flatMap(referencesIn);
  if ('any' in when) return when.any.flatMap(referencesIn);
  if ('not' in when) return referencesIn(when.not);
  return 'condition' in when ? [when.condition] : [];
}

/** The way around from a condition back to itself, if there is one. */
function findCycle(
  from: string,
  references: ReadonlyMap<string, readonly string[]>,
  path: readonly string[],
): readonly string[] | undefined {
  for (const next of references.get(from) ?? []) {
    if (path.includes(next)) return next === path[0] ? [...path, next] : undefined;
    const cycle = findCycle(next, references, [...path, next]);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

function checkCycles(set: CriteriaSet): readonly CriteriaFinding[] {
  const references = new Map(set.conditions.map(({ id, when }) => [id, referencesIn(when)]));
  return set.conditions.flatMap(({ id }, index): readonly CriteriaFinding[] => {
    const path = findCycle(id, references, [id]);
    if (path === undefined) return [];
    return [
      {
        code: 'condition-cycle',
        params: { path },
        file: FILE,
        path: ['conditions', index, 'when'],
      },
    ];
  });
}

function checkEffect(
  { id, effect }: NamedCondition,
  index: number,
  set: CriteriaSet,
): readonly CriteriaFinding[] {
  const path = ['conditions', index, 'effect'];
  if (effect === undefined) {
    const used = set.conditions.some(({ when }) => referencesIn(when).includes(id));
    return used ? [] : [{ code: 'condition-without-effect', params: { id }, file: FILE, path }];
  }
  if (Object.keys(effect).length !== 1) {
    const params = { what: 'notAbove, demoteBy, notEligible', why: 'exactly-one' };
    return [{ code: 'combination-impossible', params, file: FILE, path }];
  }
  const known = set.grades.bands.map((band) => band.id);
  if (effect.notAbove === undefined || known.includes(effect.notAbove)) return [];
  const params = { what: 'grade', found: effect.notAbove, known };
  return [{ code: 'reference-unknown', params, file: FILE, path: [...path, 'notAbove'] }];
}

/** A fact must be there in every table where the condition applies; each fault is told once. */
function checkFacts(
  { when, tables }: NamedCondition,
  index: number,
  set: CriteriaSet,
): readonly CriteriaFinding[] {
  const conditions = new Map(set.conditions.map((condition) => [condition.id, condition.when]));
  const found = set.tables
    .filter(({ id }) => tables === undefined || tables.includes(id))
    .flatMap((table) =>
      findConditionFaults(when, ['conditions', index, 'when'], {
        facts: readableInTable(set, table),
        conditions,
        scoringYears: set.scoringYears,
      }),
    );
  const once = new Map(
    found.map((finding) => [JSON.stringify([finding.code, finding.path]), finding]),
  );
  return [...once.values()].map((finding) => ({ ...finding, file: FILE }) as CriteriaFinding);
}

/** Conditions read what exists, do one thing, and never refer to themselves. */
export function checkConditions(set: CriteriaSet): readonly CriteriaFinding[] {
  return [
    ...checkCycles(set),
    ...set.conditions.flatMap((condition, index) => [
      ...checkEffect(condition, index, set),
      ...checkFacts(condition, index, set),
    ]),
  ];
}
