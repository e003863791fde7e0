import type { CriteriaFinding } from '../domain/criteria-fault.js';
import type { WrittenCondition } from '../domain/written-condition.js';
import { factsNamedIn, findConditionFaults } from '../methods/find-condition-faults.js';
import type { MethodFinding } from '../methods/scoring-method.js';
import type { CriteriaSet } from './criteria-set.js';
import type { NamedCondition } from './criteria-set-file.js';
import { isScoreFact, readableInTable } from './score-facts.js';

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
    if (next === path[0]) return [...path, next];
    if (path.includes(next)) continue;
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
    const params = { what: 'notAbove, demoteBy, notEligible, notRanked', why: 'exactly-one' };
    return [{ code: 'combination-impossible', params, file: FILE, path }];
  }
  const known = set.grades.bands.map((band) => band.id);
  if (effect.notAbove === undefined || known.includes(effect.notAbove)) return [];
  const params = { what: 'grade', found: effect.notAbove, known };
  return [{ code: 'reference-unknown', params, file: FILE, path: [...path, 'notAbove'] }];
}

/** A condition and all that it refers to, once each; a cycle ends where it closes. */
function withReferences(
  when: WrittenCondition,
  conditions: ReadonlyMap<string, WrittenCondition>,
  seen: ReadonlySet<string> = new Set(),
): readonly WrittenCondition[] {
  const next = referencesIn(when).filter((id) => !seen.has(id));
  const below = next.flatMap((id) => {
    const named = conditions.get(id);
    return named === undefined ? [] : withReferences(named, conditions, new Set([...seen, id]));
  });
  return [when, ...below];
}

/**
 * A fact must be there in every table where the condition applies, also a fact that it reads through
 * another condition; each fault is told once.
 */
function checkFacts(
  { when, tables }: NamedCondition,
  index: number,
  set: CriteriaSet,
): readonly CriteriaFinding[] {
  const conditions = new Map(set.conditions.map((condition) => [condition.id, condition.when]));
  const found = set.tables
    .filter(({ id }) => tables === undefined || tables.includes(id))
    .flatMap((table) => {
      const path = ['conditions', index, 'when'];
      const facts = readableInTable(set, table);
      const scope = { facts, conditions, scoringYears: set.scoringYears };
      const [own, ...others] = withReferences(when, conditions);
      const read = others.flatMap((other) => factsNamedIn(other, []).map(({ fact }) => fact));
      const notHere = read
        .filter((fact) => isScoreFact(fact) && !facts.has(fact))
        .map((found): MethodFinding => {
          const params = { what: 'fact', found, known: [...facts.keys()] };
          return { code: 'reference-unknown', params, path };
        });
      return [...findConditionFaults(own ?? when, path, scope), ...notHere];
    });
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
