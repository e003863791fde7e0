import type { Comparison } from '../../domain/condition.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, exactText, largestOf, smallestOf, ZERO } from '../../domain/exact-number.js';
import type { DerivedFact, GroupFact } from '../../domain/fact.js';
import type { Formula } from '../../domain/formula.js';
import type { Rule } from '../../domain/rule.js';

/** Derived facts by name. */
export type Derived = ReadonlyMap<string, DerivedFact>;

/** The fact of that name that a whole group gives; undefined for any other. */
export function groupFactNamed(name: string, derived: Derived): GroupFact | undefined {
  const fact = derived.get(name);
  return fact !== undefined && 'largestInGroup' in fact ? fact : undefined;
}

/** What is counted in "so many points × …", where people have a word for it. */
export type CountedShape =
  | { readonly kind: 'share-of-best'; readonly fact: string; readonly best: GroupFact }
  | {
      readonly kind: 'full-steps';
      readonly fact: string;
      readonly from: string;
      readonly every: string;
    }
  | { readonly kind: 'periods-late'; readonly every: string; readonly started: boolean };

/** Reads own / best of group; full steps above a start; periods of days late. */
export function countedShape(of: Formula, derived: Derived): CountedShape | undefined {
  if (typeof of === 'string') return undefined;
  if ('quotient' in of) return shareOfBest(of.quotient, derived);
  if ('fact' in of) return isDaysLate(of, derived) ? { ...LATE, every: '1' } : undefined;
  if ('roundUp' in of) return roundedShape(of.roundUp[0], true, derived);
  return 'roundDown' in of ? roundedShape(of.roundDown[0], false, derived) : undefined;
}

function roundedShape(
  rounded: Formula,
  started: boolean,
  derived: Derived,
): CountedShape | undefined {
  const [inner, every] = dividedBy(rounded);
  if (isDaysLate(inner, derived)) return { ...LATE, every, started };
  const [fact, from] = stepAbove(inner) ?? [];
  if (started || fact === undefined || from === undefined) return undefined;
  return { kind: 'full-steps', fact, from, every };
}

/** In x − 10, where x may be held by two ends: x and "10". */
function stepAbove(formula: Formula): readonly [fact: string, from: string] | undefined {
  if (typeof formula === 'string' || !('difference' in formula)) return undefined;
  const [held, from] = formula.difference;
  const fact = heldFact(held);
  return fact === undefined || typeof from !== 'string' ? undefined : [fact, from];
}

const LATE = { kind: 'periods-late', started: false } as const;

function shareOfBest(
  [own, other]: readonly [Formula, Formula],
  derived: Derived,
): CountedShape | undefined {
  if (typeof own === 'string' || typeof other === 'string') return undefined;
  if (!('fact' in own) || !('fact' in other)) return undefined;
  const best = groupFactNamed(other.fact, derived);
  return best && { kind: 'share-of-best', fact: own.fact, best };
}

function isDaysLate(formula: Formula, derived: Derived): boolean {
  if (typeof formula === 'string' || !('fact' in formula)) return false;
  const fact = derived.get(formula.fact);
  return fact !== undefined && 'daysAfter' in fact;
}

/** x / 7 is x and "7"; anything else is itself and "1". */
function dividedBy(formula: Formula): readonly [Formula, string] {
  if (typeof formula === 'string' || !('quotient' in formula)) return [formula, '1'];
  const [over, under] = formula.quotient;
  return typeof under === 'string' ? [over, under] : [formula, '1'];
}

/** Points on a straight line over a fact, from a start to an end. */
export interface LineShape {
  readonly fact: string;
  readonly start: ExactNumber;
  readonly end: ExactNumber;
}

/** Reads points on a line; `most` is the most of the rule, `high` the upper end of the values it takes. */
export function lineShape(
  points: Formula,
  { most, high }: { readonly most: string; readonly high: Comparison['value'] | undefined },
  derived: Derived,
): LineShape | undefined {
  const { start, slope, way } = slopedTerm(points) ?? {};
  if (start === undefined || slope === undefined || way === undefined) return undefined;
  const leading = factOnTheWay(way, derived);
  if (leading !== undefined) return { fact: leading, start, end: start.add(slope) };
  const [fact, from] = stepAbove(way) ?? [];
  if (fact === undefined || from === undefined) return undefined;
  if (slope.gte(ZERO)) return { fact, start, end: exact(most) };
  if (typeof high !== 'string') return undefined;
  return { fact, start, end: start.add(slope.mul(exact(high).sub(exact(from)))) };
}

interface SlopedTerm {
  readonly start: ExactNumber;
  readonly slope: ExactNumber;
  readonly way: Formula;
}

/** Reads "start + slope × way". */
function slopedTerm(points: Formula): SlopedTerm | undefined {
  if (typeof points === 'string' || !('sum' in points)) return undefined;
  const [start, rise, ...others] = points.sum;
  if (typeof start !== 'string' || others.length > 0) return undefined;
  if (typeof rise !== 'object' || !('product' in rise)) return undefined;
  const [slope, way] = rise.product;
  if (typeof slope !== 'string' || way === undefined) return undefined;
  return { start: exact(start), slope: exact(slope), way };
}

/** In (x − 100) / (best − 100): x. */
function factOnTheWay(way: Formula, derived: Derived): string | undefined {
  if (typeof way === 'string' || !('quotient' in way)) return undefined;
  const [own, best] = way.quotient.map((part) => stepAbove(part)?.[0]);
  return best !== undefined && groupFactNamed(best, derived) !== undefined ? own : undefined;
}

/** A fact, also where two ends hold it. */
function heldFact(formula: Formula): string | undefined {
  if (typeof formula === 'string') return undefined;
  if ('fact' in formula) return formula.fact;
  let parts: readonly Formula[] = [];
  if ('least' in formula) parts = formula.least;
  if ('greatest' in formula) parts = formula.greatest;
  const inner = parts.find((part) => typeof part === 'object');
  return inner === undefined ? undefined : heldFact(inner);
}

/** Points times the factor of a kind of unit. */
export interface FactorShape {
  readonly of: Formula;
  /** The derived fact that gives the factor. */
  readonly factor: Extract<DerivedFact, { readonly byOption: unknown }>;
}

/** Reads "points × factor of the kind of unit". */
export function factorShape(points: Formula, derived: Derived): FactorShape | undefined {
  if (typeof points === 'string' || !('product' in points)) return undefined;
  const [of, other, ...others] = points.product;
  if (of === undefined || typeof other !== 'object' || !('fact' in other)) return undefined;
  const factor = derived.get(other.fact);
  if (factor === undefined || !('byOption' in factor) || others.length > 0) return undefined;
  return { of, factor };
}

/** Rules of a part without the factor that all their points have, and the factor; as they are without one. */
export function withoutFactor(
  rules: readonly Rule[],
  derived: Derived,
): { readonly rules: readonly Rule[]; readonly factor?: FactorShape['factor'] } {
  const shapes = rules.flatMap(({ event }) =>
    event.type === 'award' ? (factorShape(event.params.points, derived) ?? []) : [],
  );
  const [first] = shapes;
  if (first === undefined) return { rules };
  return { factor: first.factor, rules: rules.map((rule) => plainRule(rule, derived)) };
}

function plainRule(rule: Rule, derived: Derived): Rule {
  const { event } = rule;
  const shape = event.type === 'award' ? factorShape(event.params.points, derived) : undefined;
  if (shape === undefined || event.type !== 'award') return rule;
  const most = exactText(mostWithout(event.params.most, shape.factor));
  return { ...rule, event: { ...event, params: { ...event.params, points: shape.of, most } } };
}

/** The most before the largest factor (of points below 0 the smallest) was taken into account. */
function mostWithout(most: string, { byOption }: FactorShape['factor']): ExactNumber {
  const factors = Object.values(byOption.values).map((value) => exact(value));
  const [first, ...others] = factors;
  if (first === undefined) return exact(most);
  const pick = exact(most).gte(ZERO) ? largestOf : smallestOf;
  return exact(most).div(pick(first, ...others));
}

/** A figure divided by the share at which thresholds count for its kind of unit. */
export interface ConvertedShape {
  readonly fact: string;
  readonly share: FactorShape['factor'];
}

/** Reads a fact that thresholds by kind of unit are compared with. */
export function convertedShape(name: string, derived: Derived): ConvertedShape | undefined {
  const fact = derived.get(name);
  if (fact === undefined || !('formula' in fact) || typeof fact.formula === 'string')
    return undefined;
  if (!('quotient' in fact.formula)) return undefined;
  const [own, divisor] = fact.formula.quotient;
  if (typeof own !== 'object' || typeof divisor !== 'object') return undefined;
  if (!('fact' in own) || !('fact' in divisor)) return undefined;
  const share = derived.get(divisor.fact);
  return share !== undefined && 'byOption' in share ? { fact: own.fact, share } : undefined;
}
