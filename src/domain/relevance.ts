import type { PartResult } from './evaluation.js';
import type { ExactNumber } from './exact-number.js';
import { exact, ZERO } from './exact-number.js';
import type { DerivedFact } from './fact.js';
import { calculate, factsInFormula } from './formula.js';
import type { Rule } from './rule.js';
import type { SectionKind } from './score.js';
import type { ConditionTrace } from './trace.js';

/**
 * Whether a member did not bring about the verdict of its group: what is true beside a false one where
 * all are needed, what is false beside a true one where any suffices. The same wherever a judged rule
 * is shown.
 */
export function isBesideThePoint(member: ConditionTrace, group: { readonly holds: boolean }) {
  return member.holds !== group.holds;
}

/** A part of a criterion as it was judged, and what is derived for its table. */
export interface JudgedPart {
  readonly kind: SectionKind;
  readonly part: Pick<PartResult, 'points' | 'derived'>;
  readonly derived: ReadonlyMap<string, DerivedFact>;
}

/**
 * Whether a rule of a part that does not hold mattered to nobody: it could not have given better points
 * than the part has; of a deduction, fewer.
 */
export function isRuleIrrelevant(rule: Rule, holds: boolean, place: JudgedPart): boolean {
  const { points } = place.part;
  if (holds) return false;
  if (points === null || rule.event.type !== 'award') return true;
  const [given, offered] = [exact(points), bestOf(rule.event.params, place)];
  return place.kind === 'deduction' ? !offered.lt(given) : !offered.gt(given);
}

type Award = Extract<Rule['event'], { readonly type: 'award' }>['params'];

/** The best that a rule can give this unit: fixed points with the unit's own factor, else its end. */
function bestOf({ points, most }: Award, { kind, part, derived }: JudgedPart): ExactNumber {
  const isFixed = factsInFormula(points).every((name) => {
    const fact = derived.get(name);
    return fact !== undefined && 'byOption' in fact;
  });
  const factor = (name: string) => {
    const text = part.derived[name];
    return text === null || text === undefined ? undefined : exact(text);
  };
  const fixed = isFixed ? calculate(points, factor) : undefined;
  return fixed ?? (kind === 'deduction' ? ZERO : exact(most));
}
