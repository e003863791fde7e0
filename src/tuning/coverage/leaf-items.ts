import { shiftDay } from '../../domain/calendar-date.js';
import { comparisonsOf } from '../../domain/condition.js';
import type { CoverageSubject } from '../../domain/coverage.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, exactText, isExactNumberText, ONE } from '../../domain/exact-number.js';
import type { Facts } from '../../domain/fact.js';
import { factValueText } from '../../domain/fact.js';
import type { Figure } from '../../domain/lint-finding.js';
import type { Rule } from '../../domain/rule.js';
import type { LeafProbes, Probe } from '../probe/probe-leaf.js';
import type { Boundary, BoundaryContext } from './boundaries.js';
import { boundaryKey, boundaryOf, daysOf, testedSide, thresholdsOf } from './boundaries.js';

type RuleSubject = Extract<CoverageSubject, { kind: 'rule' }>;
type BoundarySubject = Extract<CoverageSubject, { kind: 'boundary' }>;

/** A side of a boundary with what tells whether a comparison tested it. */
export interface BoundarySide {
  readonly boundary: Boundary;
  readonly thresholds: readonly ExactNumber[];
  readonly subject: BoundarySubject;
}

/** The rules of a criterion that some allowed figures make give the points. */
export function ruleItems(name: string, tried: readonly LeafProbes[]): readonly RuleSubject[] {
  const [first] = tried;
  if (first === undefined) return [];
  const probes = tried.flatMap((each) => each.probes);
  return first.rules.flatMap((rule): readonly RuleSubject[] => {
    if (!('part' in rule.event.params)) return [];
    const firing = probes
      .filter(({ score }) => score?.parts.some(({ firedRule }) => firedRule === rule.name))
      .map((probe) => tellingFigures(rule, probe, first));
    if (firing.length === 0 && tried.every(({ complete }) => complete)) return [];
    const key = rule.name.slice(rule.name.lastIndexOf('/') + 1);
    const figures = firing.find((each) => each.every(isPlain)) ?? firing[0] ?? [];
    return [{ kind: 'rule', criterion: name, rule: key, figures }];
  });
}

/** A value that people write as it is: no fraction. */
function isPlain({ value }: Figure): boolean {
  return value?.includes('/') !== true;
}

/** The figures and ratios that a rule looks at, as a probe has them; a guarded ratio stands for its parts. */
function tellingFigures(rule: Rule, { facts }: Probe, leaf: LeafProbes): readonly Figure[] {
  const days = daysOf(leaf.facts);
  const compared = [...new Set(comparisonsOf(rule.conditions).map(({ fact }) => fact))];
  const derived = compared.filter((fact) => fact.includes(':'));
  const named = derived.length > 0 ? derived : compared;
  return named.flatMap((element): readonly Figure[] => {
    const value = facts.get(element);
    return value === undefined || days.has(element)
      ? []
      : [{ element, value: factValueText(value) }];
  });
}

/** Both sides of every boundary of a criterion that has allowed figures on both. */
export function boundaryItems(
  name: string,
  tried: readonly LeafProbes[],
  context: BoundaryContext,
): readonly BoundarySide[] {
  const comparisons = (tried[0]?.rules ?? []).flatMap(({ conditions }) =>
    comparisonsOf(conditions),
  );
  const found = comparisons.flatMap((each) => boundaryOf(each, context) ?? []);
  const boundaries = [...new Map(found.map((each) => [boundaryKey(each), each])).values()];
  return boundaries.flatMap((boundary): readonly BoundarySide[] => {
    const thresholds = thresholdsOf(boundary, boundaries);
    const seen = reachedSides({ boundary, thresholds }, tried, context);
    if (seen.size < 2) return [];
    const threshold = latestDay(boundary, context);
    return (['at', 'beside'] as const).map((side): BoundarySide => {
      const value = side === 'at' ? threshold : valueBeside(threshold, boundary, context);
      const about = { kind: 'boundary', criterion: name, limit: null } as const;
      const subject = { ...about, fact: boundary.fact, threshold, side, value };
      return { boundary, thresholds, subject };
    });
  });
}

function reachedSides(
  { boundary, thresholds }: Pick<BoundarySide, 'boundary' | 'thresholds'>,
  tried: readonly LeafProbes[],
  { days }: BoundaryContext,
): ReadonlySet<'at' | 'beside'> {
  const seen = new Set<'at' | 'beside'>();
  for (const { facts, year } of tried.flatMap(({ probes }) => probes)) {
    const against = days.get(boundary.value)?.[String(year)] ?? boundary.value;
    const side = testedSide({ found: textOf(facts, boundary.fact), against }, boundary, thresholds);
    if (side !== undefined) seen.add(side);
    if (seen.size === 2) break;
  }
  return seen;
}

/** The boundary as a person would write it: a day as that of the last year that has one. */
export function latestDay({ value }: Boundary, { days }: BoundaryContext): string {
  return Object.values(days.get(value) ?? {}).at(-1) ?? value;
}

function textOf(facts: Facts, fact: string): string | null {
  const value = facts.get(fact);
  return value === undefined ? null : factValueText(value);
}

const TENTH = exact('0.1');

/** The value that a person would take to test the other side: the next count or day, a tenth else. */
export function valueBeside(
  threshold: string,
  { fact, holds }: Boundary,
  { isWhole }: BoundaryContext,
): string {
  const up = holds === 'below';
  if (!isExactNumberText(threshold)) return shiftDay(threshold, up ? 1 : -1);
  const step = isWhole(fact) ? ONE : TENTH;
  return exactText(up ? exact(threshold).add(step) : exact(threshold).sub(step));
}
