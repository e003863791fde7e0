import type { ExactNumber } from '../domain/exact-number.js';
import {
  clampTo,
  exact,
  HUNDRED,
  largestOf,
  smallestOf,
  sumOf,
  ZERO,
} from '../domain/exact-number.js';
import type { CriterionScore, ScoreCard, SectionScore } from '../domain/score.js';
import type { PlanGroup, PlanNode, RuleSet } from '../rules/rule-set.js';
import { isPlanGroup } from '../rules/rule-set.js';
import { makeRounding } from './round-points.js';

type Totals = Pick<
  ScoreCard,
  | 'maximum'
  | 'claimed'
  | 'computed'
  | 'subtotal'
  | 'bonus'
  | 'deduction'
  | 'total'
  | 'percent'
  | 'totalWithoutBonus'
  | 'percentWithoutBonus'
  | 'rescaled'
  | 'sections'
>;

type PointsOf = (score: CriterionScore) => ExactNumber | undefined;
type Scores = ReadonlyMap<string, CriterionScore>;

const computedOf: PointsOf = ({ computed }) => computed;
const finalOf: PointsOf = ({ final }) => final;

/** Sum of the points, undefined as soon as one of them is. */
function sumKnown(points: readonly (ExactNumber | undefined)[]): ExactNumber | undefined {
  return points.every((value) => value !== undefined) ? sumOf(points) : undefined;
}

/** Whether it does not apply and takes its maximum with it. */
function leavesMaximum({ notApplicable }: CriterionScore): boolean {
  return notApplicable !== undefined && notApplicable.policy !== 'full-points';
}

/** A criterion that leaves the maximum brings nothing and takes nothing: it is not missing. */
function leafPoints(score: CriterionScore, of: PointsOf): ExactNumber | undefined {
  return leavesMaximum(score) ? ZERO : of(score);
}

function scoreOf(id: string, scores: Scores): CriterionScore {
  const score = scores.get(id);
  if (score === undefined) throw new Error(`criterion ${id} was not scored`);
  return score;
}

function pointsBelow(node: PlanNode, scores: Scores, of: PointsOf): ExactNumber | undefined {
  if (!isPlanGroup(node)) return leafPoints(scoreOf(node.id, scores), of);
  return sumKnown(node.children.map((child) => pointsBelow(child, scores, of)));
}

function maximumBelow(node: PlanNode, scores: Scores): ExactNumber {
  if (!isPlanGroup(node)) return scoreOf(node.id, scores).maximum;
  return sumOf(node.children.map((child) => maximumBelow(child, scores)));
}

/** Steps 8 to 12: sums up the tree, bonus and deduction within limits, total, percent. */
export function sumUp(
  sections: readonly PlanGroup[],
  criteria: readonly CriterionScore[],
  { rounding, totals }: Pick<RuleSet, 'rounding' | 'totals'>,
): Totals {
  const round = makeRounding(rounding);
  const scores: Scores = new Map(criteria.map((score) => [score.id, score]));
  const limitIn = once((section) => limitOf(section, scores));
  const sectionPoints = (section: PlanGroup, of: PointsOf) => {
    const points = pointsBelow(section, scores, of);
    if (points === undefined) return undefined;
    // Held again after rounding, which must not lift points over their maximum.
    const limit = limitIn(section);
    return smallestOf(round('section', smallestOf(points, limit)), limit);
  };
  const finalIn = once((section) => sectionPoints(section, finalOf));
  const ofKind = (kind: PlanGroup['kind']) => sections.filter((section) => section.kind === kind);
  const sumFinal = (kind: PlanGroup['kind']) => sumKnown(ofKind(kind).map(finalIn));
  const scored = ofKind('scored');
  const own = sumOf(scored.map(limitIn));
  const scale = rescaling(own, criteria);
  const unscaled = sumFinal('scored');
  const [bonus, deduction] = [sumFinal('bonus'), sumFinal('deduction')];
  const subtotal = unscaled && scale.convert(unscaled);
  const computed = sumKnown(scored.map((section) => sectionPoints(section, computedOf)));
  const claimed = sumClaimed(criteria);
  const totalWith = (extra: ExactNumber | undefined, bonusMayExceedScale: boolean) => {
    const limits = { maximum: scale.maximum, bonusMayExceedScale };
    const free =
      subtotal && extra && deduction && holdTotal(subtotal.add(extra).sub(deduction), limits);
    if (free === undefined) return undefined;
    // Rounding alone never lifts a total over the maximum.
    const within = bonusMayExceedScale && free.gt(scale.maximum);
    return holdTotal(round('total', free), { ...limits, bonusMayExceedScale: within });
  };
  const percentOf = (points: ExactNumber | undefined) =>
    points === undefined || scale.maximum.equals(ZERO)
      ? undefined
      : round('percent', points.div(scale.maximum).mul(HUNDRED));
  const total = totalWith(bonus, totals.bonusMayExceedScale);
  const totalWithoutBonus = totalWith(ZERO, false);
  return {
    maximum: scale.maximum,
    claimed: claimed && scale.convert(claimed),
    computed: computed && scale.convert(computed),
    subtotal,
    bonus,
    deduction,
    total,
    percent: percentOf(total),
    totalWithoutBonus,
    percentWithoutBonus: percentOf(totalWithoutBonus),
    rescaled:
      unscaled === undefined || scale.maximum.equals(own)
        ? undefined
        : { points: unscaled, maximum: own },
    sections: sections.flatMap((section) => sectionScores(section, scores, { limitIn, finalIn })),
  };
}

/** Asks for each section once: sums, limits and results need the same numbers. */
function once<Value>(find: (section: PlanGroup) => Value): (section: PlanGroup) => Value {
  const found = new Map<PlanGroup, Value>();
  return (section) => {
    if (!found.has(section)) found.set(section, find(section));
    return found.get(section) as Value;
  };
}

interface Rescaling {
  /** The unit's maximum after step 9. */
  readonly maximum: ExactNumber;
  convert(points: ExactNumber): ExactNumber;
}

/** Step 9, M24: the rest stands for the whole; exact, rounded only with the total. */
function rescaling(own: ExactNumber, criteria: readonly CriterionScore[]): Rescaling {
  const left = criteria.filter(({ notApplicable }) => notApplicable?.policy === 'rescales-rest');
  const maximum = own.add(sumOf(left.map(({ maxPoints }) => maxPoints)));
  if (left.length === 0 || own.equals(ZERO)) return { maximum: own, convert: (points) => points };
  return { maximum, convert: (points) => points.mul(maximum).div(own) };
}

/** Step 10: never below 0, never above the unit's maximum unless the set lets a bonus exceed it. */
function holdTotal(
  total: ExactNumber,
  { maximum, bonusMayExceedScale }: { maximum: ExactNumber; bonusMayExceedScale: boolean },
): ExactNumber {
  return bonusMayExceedScale ? largestOf(ZERO, total) : clampTo(total, ZERO, maximum);
}

/** The most that a section can give a unit: what applies to it, or the limit of bonus or deduction. */
function limitOf(section: PlanGroup, scores: Scores): ExactNumber {
  return section.kind === 'scored' ? maximumBelow(section, scores) : exact(section.maxPoints);
}

/** Self-scored points of the scored sections; undefined unless every criterion that applies has them. */
function sumClaimed(criteria: readonly CriterionScore[]): ExactNumber | undefined {
  const claimable = criteria.filter(
    ({ kind, selfScored, status }) =>
      kind === 'scored' && selfScored && status !== 'not-applicable',
  );
  const ruledOut = criteria.filter(
    ({ kind, status, entry }) =>
      kind === 'scored' && status === 'not-applicable' && entry.claimed !== undefined,
  );
  if (claimable.length === 0) return undefined;
  return sumKnown([...claimable, ...ruledOut].map(({ entry }) => entry.claimed?.points));
}

interface SectionNumbers {
  limitIn(section: PlanGroup): ExactNumber;
  finalIn(section: PlanGroup): ExactNumber | undefined;
}

/** A section and its sub-sections. Only whole sections are rounded. */
function sectionScores(
  section: PlanGroup,
  scores: Scores,
  { limitIn, finalIn }: SectionNumbers,
): readonly SectionScore[] {
  const below = (group: PlanGroup): readonly SectionScore[] =>
    group.children.filter(isPlanGroup).flatMap((child) => [
      {
        id: child.id,
        kind: section.kind,
        maximum: maximumBelow(child, scores),
        points: pointsBelow(child, scores, finalOf),
      },
      ...below(child),
    ]);
  return [
    {
      id: section.id,
      kind: section.kind,
      maximum: limitIn(section),
      points: finalIn(section),
    },
    ...below(section),
  ];
}
