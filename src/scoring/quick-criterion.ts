import { exact } from '../domain/exact-number.js';
import { factsInFormula } from '../domain/formula.js';
import type { QuickScore, QuickUnits } from '../domain/quick-card.js';
import type { QuickFact } from '../domain/quick-fact.js';
import type { QuickNumber } from '../domain/quick-number.js';
import {
  clampQuick,
  compareQuick,
  greatestQuick,
  QUICK_ZERO,
  roundQuick,
  sumQuick,
  toQuick,
} from '../domain/quick-number.js';
import type { Rule } from '../domain/rule.js';
import type { CriterionEntry } from '../domain/submission.js';
import { makeQuickEvaluator } from '../rules/quick-evaluator.js';
import type { QuickFormula } from '../rules/quick-formula.js';
import { compileFormula } from '../rules/quick-formula.js';
import type { PlanLeaf } from '../rules/rule-set.js';
import type { CriterionProgram } from './criterion-program.js';
import { makeQuickFacts } from './quick-facts.js';

/**
 * Scores a criterion of one unit, by its place, from quick numbers. Undefined: the case is out of the ordinary, and the
 * ordinary path decides or throws. Those are units with a figure that was not reported, is invalid or
 * "does not apply", or whose group leaves the criterion out; and rules that award nothing or twice.
 */
export type ScoreQuickly = (unit: number) => QuickScore | undefined;

/** Prepares a criterion. Undefined where its points need the whole group: all of it goes the ordinary way. */
export function prepareCriterion(
  program: CriterionProgram,
  units: QuickUnits,
): ScoreQuickly | undefined {
  const { leaf, rules, leftOut } = program;
  const evaluator = makeQuickEvaluator(rules);
  const inFormulas = rules.flatMap(({ event }) =>
    event.type === 'award' ? factsInFormula(event.params.points) : [],
  );
  const facts = makeQuickFacts([...evaluator.facts, ...inFormulas], program, units);
  if (facts === undefined || isRuledOutWrongly(program)) return undefined;
  const outside = prepareOutside(program);
  const award = prepareAward(program, facts.placeOf);
  const entries = units.entries(leaf.id);
  const isLeftOut = units.units.map(({ report }) => leftOut.has(report.unitGroup));
  return (unit) => {
    const values = isLeftOut[unit] ? undefined : facts.valuesOf(unit);
    if (values === undefined) return undefined;
    const held = evaluator.judge(values);
    const score = outside(held) ?? award(held, values);
    return score && entries ? appraise(score, entries[unit]) : score;
  };
}

/** The score of a criterion that a rule says does not apply; undefined where none says so. */
function prepareOutside({
  leaf,
  rules,
}: CriterionProgram): (held: Uint8Array) => QuickScore | undefined {
  const policy = leaf.notApplicable;
  const ruledOut = rules.flatMap(({ event }, at) => (event.type === 'not-applicable' ? [at] : []));
  if (policy === undefined) return () => undefined;
  const points = policy === 'full-points' ? toQuick(exact(leaf.maxPoints)) : undefined;
  const maximum = points ?? QUICK_ZERO;
  const outside: QuickScore = { status: 'not-applicable', final: points, maximum, policy };
  return (held) => (ruledOut.some((at) => held[at] === 1) ? outside : undefined);
}

/** A rule says "does not apply" of a criterion that always does: the ordinary path throws where it holds. */
function isRuledOutWrongly({ leaf, rules }: CriterionProgram): boolean {
  return (
    leaf.notApplicable === undefined && rules.some(({ event }) => event.type === 'not-applicable')
  );
}

type Award = (held: Uint8Array, values: readonly QuickFact[]) => QuickScore | undefined;

/** Step 4 to 6: the one rule of each part that holds, combined, held by floor and cap, rounded. */
function prepareAward(
  { leaf, rules, round }: CriterionProgram,
  placeOf: (fact: string) => number,
): Award {
  const parts = leaf.parts.map((_, index) => preparePart(rules, index + 1, placeOf));
  const finish = prepareFinish(leaf, round);
  const [only, ...others] = parts;
  if (only === undefined) throw new Error(`${leaf.id} has no part`);
  if (others.length === 0) return prepareOnlyPart(only, finish);
  const best = leaf.combine === 'best';
  return (held, values) => {
    const points: QuickNumber[] = [];
    for (const part of parts) {
      const given = pointsOf(onlyHeld(part, held), values);
      if (given === undefined) return undefined;
      points.push(given);
    }
    return finish(best ? points.reduce(greatestQuick) : sumQuick(points));
  };
}

interface PreparedRule {
  readonly at: number;
  readonly points: QuickFormula;
  readonly most: QuickNumber;
  /** What it gives every unit, where its points are written as a number. */
  readonly written: QuickNumber | undefined;
}

/** The award rules of a part. */
function preparePart(
  rules: readonly Rule[],
  part: number,
  placeOf: (fact: string) => number,
): readonly PreparedRule[] {
  return rules.flatMap(({ event }, at): readonly PreparedRule[] => {
    if (event.type !== 'award' || event.params.part !== part) return [];
    const { points, most } = event.params;
    const written = typeof points === 'string' ? toQuick(exact(points)) : undefined;
    return [{ at, points: compileFormula(points, placeOf), most: toQuick(exact(most)), written }];
  });
}

/** Points that are written give every unit the same score: made once. */
function prepareOnlyPart(
  part: readonly PreparedRule[],
  finish: (points: QuickNumber) => QuickScore,
): Award {
  const ready = new Map(
    part.flatMap((rule) =>
      rule.written === undefined || compareQuick(rule.written, rule.most) > 0
        ? []
        : [[rule, finish(rule.written)] as const],
    ),
  );
  return (held, values) => {
    const rule = onlyHeld(part, held);
    const score = rule && ready.get(rule);
    if (score !== undefined) return score;
    const points = pointsOf(rule, values);
    return points && finish(points);
  };
}

/** The one rule that holds; undefined where none does, or more than one. */
function onlyHeld(part: readonly PreparedRule[], held: Uint8Array): PreparedRule | undefined {
  let found: PreparedRule | undefined;
  for (const rule of part) {
    if (held[rule.at] === 1) {
      if (found !== undefined) return undefined;
      found = rule;
    }
  }
  return found;
}

/** Undefined where there is no rule, no value, or more than the rule may give. */
function pointsOf(
  rule: PreparedRule | undefined,
  values: readonly QuickFact[],
): QuickNumber | undefined {
  const points = rule?.points(values);
  if (rule === undefined || points === undefined) return undefined;
  return compareQuick(points, rule.most) > 0 ? undefined : points;
}

/** Held by floor and cap, rounded, held again: rounding lifts no points over the cap. */
function prepareFinish(
  leaf: PlanLeaf,
  round: CriterionProgram['round'],
): (points: QuickNumber) => QuickScore {
  const [floor, cap] = [toQuick(exact(leaf.floor)), toQuick(exact(leaf.cap))];
  const maximum = toQuick(exact(leaf.maxPoints));
  return (points) => {
    const within = clampQuick(points, floor, cap);
    const rounded = round === undefined ? within : roundQuick(within, round.digits, round.mode);
    const final = clampQuick(rounded, floor, cap);
    return { status: 'scored', final, maximum, policy: undefined };
  };
}

/** Step 7: appraised points stand for the computed ones, not where the criterion does not apply. */
function appraise(score: QuickScore, entry: CriterionEntry | undefined): QuickScore {
  if (score.status === 'not-applicable') return score;
  if (entry?.appraisalInvalid !== undefined) {
    return { ...score, status: 'invalid', final: undefined };
  }
  if (entry?.appraised === undefined) return score;
  return { ...score, status: 'scored', final: toQuick(entry.appraised.points) };
}
