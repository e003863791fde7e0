import type { Comparison, Condition } from '../../domain/condition.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { clampTo, exact, largestOf, sumOf, ZERO } from '../../domain/exact-number.js';
import type { DerivedFact, Facts } from '../../domain/fact.js';
import { NO_VALUE } from '../../domain/fact.js';
import { calculate } from '../../domain/formula.js';
import type { Rule } from '../../domain/rule.js';
import { deriveFacts, numberOfFact } from '../../rules/derive-facts.js';
import { compare } from '../../rules/operators.js';
import type { PlanLeaf } from '../../rules/rule-set.js';

/** Rules, facts and limits of one leaf, or of one of its parts: all that its points depend on. */
export interface AwardProgram {
  /** "table/criterion": where its rules and facts have their names from. */
  readonly stem: string;
  readonly rules: readonly Rule[];
  readonly facts: readonly DerivedFact[];
  readonly elements: readonly string[];
  readonly plan: PlanLeaf;
  /** Numbers of the parts that it gives points for. */
  readonly parts: readonly number[];
  /** -1 in a section that takes points away. */
  readonly sign: 1 | -1;
}

/** Points for given figures; `left`: the criterion does not apply and leaves the maximum. */
export interface Awarded {
  readonly points: ExactNumber;
  readonly left: boolean;
}

function holdsComparison({ fact, operator, value }: Comparison, facts: Facts): boolean {
  const against =
    typeof value === 'object' && 'fact' in value ? (facts.get(value.fact) ?? NO_VALUE) : value;
  return compare(operator, facts.get(fact) ?? NO_VALUE, against);
}

/** Whether a condition holds of facts; a fact that is not there has no value. */
function holds(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  return holdsComparison(condition, facts);
}

/** Whether figures cannot occur together: a ratio below 0 or above 100 is refused when it is read. */
function isImpossible(facts: Facts, derived: readonly DerivedFact[]): boolean {
  return derived.some(({ name }) => {
    if (!name.endsWith(':ratio')) return false;
    const ratio = numberOfFact(facts, name);
    return ratio !== undefined && (ratio.lt(ZERO) || ratio.gt(100n));
  });
}

function leftOut({ plan }: AwardProgram): Awarded {
  return plan.notApplicable === 'full-points'
    ? { points: exact(plan.maxPoints), left: false }
    : { points: ZERO, left: true };
}

function partPoints(rule: Rule | undefined, facts: Facts): ExactNumber | undefined {
  if (rule?.event.type !== 'award') return undefined;
  return calculate(rule.event.params.points, (name) => numberOfFact(facts, name));
}

/** What the program gives for the figures of a unit in a year; undefined where they cannot occur. */
export function awardFor(program: AwardProgram, base: Facts, year: number): Awarded | undefined {
  const facts = deriveFacts(base, program.facts, { year });
  if (isImpossible(facts, program.facts)) return undefined;
  const fired = program.rules.filter(({ conditions }) => holds(conditions, facts));
  if (fired.some(({ event }) => event.type === 'not-applicable')) return leftOut(program);
  const points = program.parts.map((part) =>
    partPoints(
      fired.find(({ event }) => event.type === 'award' && event.params.part === part),
      facts,
    ),
  );
  const known = points.filter((value) => value !== undefined);
  const [first, ...others] = known;
  if (first === undefined || known.length < points.length) return undefined;
  const { combine, floor, cap } = program.plan;
  const together = combine === 'best' ? largestOf(first, ...others) : sumOf(known);
  // A part that stands for itself is only told apart where the limits of the leaf never bind.
  const isWhole = program.parts.length === program.plan.parts.length;
  return { points: isWhole ? clampTo(together, exact(floor), exact(cap)) : together, left: false };
}
