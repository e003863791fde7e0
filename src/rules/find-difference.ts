import { canonicalJson } from '../domain/canonical-json.js';
import type { ComparisonTrace, ConditionTrace, RuleTrace } from '../domain/trace.js';

/** Where two evaluators say different things of one condition of a rule. */
export interface TraceDifference {
  /** Way from the rule's own condition: "all.2.not". */
  readonly place: string;
  readonly first: ConditionTrace;
  readonly second: ConditionTrace;
}

/** The first difference between two traces of one rule, the deepest place where it shows. */
export function findDifference(first: RuleTrace, second: RuleTrace): TraceDifference | undefined {
  const inside = differenceAt(first.condition, second.condition, []);
  if (inside !== undefined) return inside;
  if (first.rule === second.rule && first.holds === second.holds) return undefined;
  return { place: '', first: verdictOf(first), second: verdictOf(second) };
}

/** A rule's own verdict is what scores; its condition may say otherwise. */
function verdictOf({ condition, holds }: RuleTrace): ConditionTrace {
  return { ...condition, holds };
}

type Path = readonly string[];

function differenceAt(
  first: ConditionTrace,
  second: ConditionTrace,
  path: Path,
): TraceDifference | undefined {
  if (first === second) return undefined;
  const [left, right] = [partsOf(first), partsOf(second)];
  const shape = left.key === right.key && left.parts.length === right.parts.length;
  const inner = shape ? differenceInParts(left, right, path) : undefined;
  if (inner !== undefined) return inner;
  const same = shape && first.holds === second.holds && saysTheSame(first, second);
  return same ? undefined : { place: path.join('.'), first, second };
}

function differenceInParts(left: Parts, right: Parts, path: Path): TraceDifference | undefined {
  for (const [index, part] of left.parts.entries()) {
    const other = right.parts[index];
    if (other === undefined) throw new RangeError(`no part ${index} beside ${left.key}`);
    const inner = differenceAt(part, other, [...path, placeIn(left, index)]);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** Parts are counted from 1; a negation has only one. */
function placeIn({ key }: Parts, index: number): string {
  return key === 'not' ? key : `${key}.${index + 1}`;
}

interface Parts {
  readonly key: string;
  readonly parts: readonly ConditionTrace[];
}

function partsOf(trace: ConditionTrace): Parts {
  if ('all' in trace) return { key: 'all', parts: trace.all };
  if ('any' in trace) return { key: 'any', parts: trace.any };
  if ('not' in trace) return { key: 'not', parts: [trace.not] };
  return { key: 'comparison', parts: [] };
}

/** Comparisons say what was found and against what; groups say no more than whether they hold. */
function saysTheSame(first: ConditionTrace, second: ConditionTrace): boolean {
  if (!('fact' in first) || !('fact' in second)) return !('fact' in first) && !('fact' in second);
  const keys = ['fact', 'operator', 'found', 'against'] as const;
  const equal = (key: keyof ComparisonTrace) => first[key] === second[key];
  return keys.every(equal) && canonicalJson(first.value) === canonicalJson(second.value);
}
