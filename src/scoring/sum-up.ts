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
  | 'sections'
>;

type PointsOf = (score: CriterionScore) => ExactNumber | undefined;
type Scores = ReadonlyMap<string, CriterionScore>;

/** Sum of the points, undefined as soon as one of them is. */
function sumKnown(points: readonly (ExactNumber | undefined)[]): ExactNumber | undefined {
  const known = points.filter((value) => value !== undefined);
  return known.length === points.length ? sumOf(known) : undefined;
}

/** A criterion that leaves the maximum brings nothing and takes nothing: it is not missing. */
function leafPoints(score: CriterionScore, of: PointsOf): ExactNumber | undefined {
  return score.notApplicable?.policy === 'leaves-maximum' ? ZERO : of(score);
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
  const sectionPoints = (section: PlanGroup, of: PointsOf) => {
    const points = pointsBelow(section, scores, of);
    if (points === undefined) return undefined;
    // Held again after rounding, which must not lift points over their maximum.
    const limit = limitOf(section, scores);
    return smallestOf(round('section', smallestOf(points, limit)), limit);
  };
  const sumKind = (kind: PlanGroup['kind'], of: PointsOf) =>
    sumKnown(sections.filter((s) => s.kind === kind).map((s) => sectionPoints(s, of)));
  const final: PointsOf = (score) => score.final;
  const scored = sections.filter(({ kind }) => kind === 'scored');
  const maximum = sumOf(scored.map((section) => maximumBelow(section, scores)));
  const subtotal = sumKind('scored', final);
  const [bonus, deduction] = [sumKind('bonus', final), sumKind('deduction', final)];
  const limits = { maximum, bonusMayExceedScale: totals.bonusMayExceedScale };
  const free =
    subtotal && bonus && deduction && holdTotal(subtotal.add(bonus).sub(deduction), limits);
  const total = free && holdTotal(round('total', free), limits);
  return {
    maximum,
    claimed: sumClaimed(criteria),
    computed: sumKind('scored', (score) => score.computed),
    subtotal,
    bonus,
    deduction,
    total,
    percent:
      total === undefined || maximum.equals(ZERO)
        ? undefined
        : round('percent', total.div(maximum).mul(HUNDRED)),
    sections: sections.flatMap((section) => sectionScores(section, scores, sectionPoints)),
  };
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

/** A section and its sub-sections. Only whole sections are rounded. */
function sectionScores(
  section: PlanGroup,
  scores: Scores,
  sectionPoints: (section: PlanGroup, of: PointsOf) => ExactNumber | undefined,
): readonly SectionScore[] {
  const below = (group: PlanGroup): readonly SectionScore[] =>
    group.children.filter(isPlanGroup).flatMap((child) => [
      {
        id: child.id,
        kind: section.kind,
        maximum: maximumBelow(child, scores),
        points: pointsBelow(child, scores, (score) => score.final),
      },
      ...below(child),
    ]);
  return [
    {
      id: section.id,
      kind: section.kind,
      maximum: limitOf(section, scores),
      points: sectionPoints(section, (score) => score.final),
    },
    ...below(section),
  ];
}
