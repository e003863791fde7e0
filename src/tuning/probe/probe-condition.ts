import type { CriteriaSet } from '../../criteria/criteria-set.js';
import { elementFacts } from '../../criteria/data-element.js';
import { isScoreFact } from '../../criteria/score-facts.js';
import { shiftDay } from '../../domain/calendar-date.js';
import { comparisonsOf } from '../../domain/condition.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, HUNDRED, isExactNumberText, ONE, ZERO } from '../../domain/exact-number.js';
import type { DerivedFact, FactValue } from '../../domain/fact.js';
import type { Interval } from '../../domain/interval.js';
import { isInside } from '../../domain/interval.js';
import type { Rule } from '../../domain/rule.js';
import { makeCompiledEvaluator } from '../../rules/compiled-evaluator.js';
import { deriveFacts } from '../../rules/derive-facts.js';
import type { TableProgram } from '../../rules/rule-set.js';
import { periodOf } from './probe-values.js';
import type { Bounds, ProbesByCriterion } from './score-bounds.js';
import { boundsOfNode, boundsOfTotal, nodesOf, percentBounds } from './score-bounds.js';

/** Whether a rule over figures and points can hold, and can fail to hold; undefined where it was not tried. */
export interface Outlook {
  readonly canHold: boolean;
  readonly canFail: boolean;
}

interface Place {
  readonly set: CriteriaSet;
  readonly program: TableProgram;
  readonly probes: ProbesByCriterion;
}

const MOST_COMBINATIONS = 5000;

/**
 * Tries a rule of a table's outcome with every combination of values around its thresholds. Points and
 * figures are varied apart from each other, so "never" and "always" are certain.
 */
export async function probeCondition(rule: Rule, place: Place): Promise<Outlook | undefined> {
  const { outcome } = place.program;
  const derived = outcome.facts;
  const names = [...new Set(comparisonsOf(rule.conditions).map(({ fact }) => fact))];
  const evaluator = makeCompiledEvaluator([rule]);
  const seen = new Set<boolean>();
  for (const year of place.set.scoringYears) {
    const lists = names.map((name) => valuesOf(name, { ...place, rule, derived, year }));
    if (lists.reduce((size, { length }) => size * length, 1) > MOST_COMBINATIONS) return undefined;
    for (const values of product(lists)) {
      const base = new Map(names.map((name, index) => [name, values[index] as FactValue]));
      const facts = deriveFacts(base, derived, { year });
      const verdicts = await evaluator.judge(facts);
      seen.add(verdicts.get(rule.name)?.holds === true);
    }
  }
  return { canHold: seen.has(true), canFail: seen.has(false) };
}

function product(lists: readonly (readonly FactValue[])[]): readonly (readonly FactValue[])[] {
  return lists.reduce<readonly (readonly FactValue[])[]>(
    (all, list) => all.flatMap((start) => list.map((value) => [...start, value])),
    [[]],
  );
}

interface ValuePlace extends Place {
  readonly rule: Rule;
  readonly derived: readonly DerivedFact[];
  readonly year: number;
}

function valuesOf(name: string, place: ValuePlace): readonly FactValue[] {
  if (isScoreFact(name)) return around(name, scoreInterval(name, place), place);
  const element = place.set.elements.find(({ id }) => id === name);
  if (element === undefined) throw new RangeError(`no element "${name}"`);
  switch (element.kind) {
    case 'yes-no':
      return [true, false].map((yes) => ({ kind: 'yes-no', yes }));
    case 'choice':
      return (element.options ?? []).map(({ id }) => ({ kind: 'choice', option: id }));
    case 'date':
      return [...daysAround(place, periodOf(element, place.year)), { kind: 'absent' }];
    default:
      return around(name, elementFacts(element).range, place, element.kind === 'count');
  }
}

/** Every node's least may be lifted by nothing, so points start at what the probes found. */
function scoreInterval(name: string, { set, program, probes }: ValuePlace): Interval {
  const [what = '', id] = name.split(/:(.*)/s);
  const node = id === undefined ? undefined : nodesOf(program).get(id);
  if (node !== undefined) {
    const bounds = boundsOfNode(node, program.id, probes);
    return closed(what === 'percent' ? percentBounds(bounds, node.maxPoints) : bounds);
  }
  const total = boundsOfTotal(program, probes, set.totals);
  return closed(what.startsWith('percent') ? percentBounds(total, program.scale) : total);
}

function closed({ least, most }: Bounds): Interval {
  return { low: { value: least, included: true }, high: { value: most, included: true } };
}

/** Values on and beside the thresholds of a fact, and the ends of what it can be. */
// biome-ignore lint/complexity/useMaxParams: whether only whole numbers occur is no part of the place
function around(
  name: string,
  interval: Interval,
  { rule }: ValuePlace,
  whole = false,
): readonly FactValue[] {
  const step = whole ? ONE : exact('0.01');
  const thresholds = comparisonsOf(rule.conditions).flatMap(({ fact, value }) =>
    fact === name && typeof value === 'string' && isExactNumberText(value) ? [exact(value)] : [],
  );
  const ends = [interval.low?.value ?? ZERO.sub(HUNDRED), interval.high?.value ?? exact(100_000)];
  const near = thresholds.flatMap((value) => [value.sub(step), value, value.add(step)]);
  const all: readonly ExactNumber[] = [...ends, ...near].filter((value) =>
    isInside(value, interval),
  );
  return all.map((number) => ({ kind: 'number', number }));
}

function daysAround(
  { derived, year }: ValuePlace,
  [first, last]: readonly [string, string],
): readonly FactValue[] {
  const days = derived.flatMap((fact) =>
    'dayByYear' in fact ? (fact.dayByYear[String(year)] ?? []) : [],
  );
  return [first, last, ...days.flatMap((day) => [-1, 0, 1].map((by) => shiftDay(day, by)))]
    .filter((day) => day >= first && day <= last)
    .map((date) => ({ kind: 'date', date }));
}
