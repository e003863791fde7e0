import { exact } from '../domain/exact-number.js';
import type { QuickGroup, QuickScore, QuickTotals } from '../domain/quick-card.js';
import type { QuickNumber } from '../domain/quick-number.js';
import {
  addQuick,
  clampQuick,
  compareQuick,
  divideQuick,
  greatestQuick,
  leastQuick,
  multiplyQuick,
  QUICK_HUNDRED,
  QUICK_ZERO,
  roundQuick,
  subtractQuick,
  sumQuick,
  toQuick,
} from '../domain/quick-number.js';
import type { PlanGroup, PlanLeaf, RuleSet } from '../rules/rule-set.js';
import { isPlanGroup, planGroups, planLeaves } from '../rules/rule-set.js';

type Kind = PlanGroup['kind'];

/** A section or sub-section made ready: places of its leaves, and of the groups inside it. */
interface PreparedGroup {
  readonly leaves: readonly number[];
  readonly groups: readonly number[];
  /** The most that its leaves give where all of them apply. */
  readonly maximum: QuickNumber;
  /** Of a whole section; its points are held by its limit and rounded. */
  readonly section: { readonly kind: Kind; readonly limit: QuickNumber } | undefined;
}

interface Summed extends QuickTotals {
  readonly groups: readonly QuickGroup[];
}

/** Sums up the scores of one unit, given in the order of the table's leaves. */
export type QuickSum = (scores: readonly QuickScore[]) => Summed;

/** Prepares steps 8 to 12 for a table: the same numbers as `sumUp`, without those of self-scores. */
export function prepareSum(sections: readonly PlanGroup[], rules: RuleSet): QuickSum {
  const groups = prepareGroups(sections);
  const leaves = sections.flatMap(planLeaves);
  const maxPoints = leaves.map((leaf) => toQuick(exact(leaf.maxPoints)));
  const round = makeQuickRounding(rules.rounding);
  const { bonusMayExceedScale } = rules.totals;
  return (scores) => {
    const summed = sumGroups(groups, scores, round);
    const sumKind = (kind: Kind) => sumOfKind(kind, groups, summed);
    const own = sumOfMaxima(groups, summed);
    const away = rescaledAway(scores, maxPoints);
    const rescales = away.length > 0 && own.top !== 0;
    const maximum = rescales ? sumQuick([own, ...away]) : own;
    const convert = (points: QuickNumber) =>
      rescales ? divideQuick(multiplyQuick(points, maximum), own) : points;
    const unscaled = sumKind('scored');
    const [bonus, deduction] = [sumKind('bonus'), sumKind('deduction')];
    const subtotal = unscaled && convert(unscaled);
    const totalWith = (extra: QuickNumber | undefined, mayExceed: boolean) => {
      if (subtotal === undefined || extra === undefined || deduction === undefined) {
        return undefined;
      }
      const sum = subtractQuick(addQuick(subtotal, extra), deduction);
      const free = holdTotal(sum, maximum, mayExceed);
      const within = mayExceed && compareQuick(free, maximum) > 0;
      return holdTotal(round('total', free), maximum, within);
    };
    const percentOf = (points: QuickNumber | undefined) =>
      points === undefined || maximum.top === 0
        ? undefined
        : round('percent', multiplyQuick(divideQuick(points, maximum), QUICK_HUNDRED));
    const total = totalWith(bonus, bonusMayExceedScale);
    const totalWithoutBonus = totalWith(QUICK_ZERO, false);
    return {
      maximum,
      subtotal,
      bonus,
      deduction,
      total,
      percent: percentOf(total),
      totalWithoutBonus,
      percentWithoutBonus: percentOf(totalWithoutBonus),
      groups: summed,
    };
  };
}

function prepareGroups(sections: readonly PlanGroup[]): readonly PreparedGroup[] {
  const order = sections.flatMap(planGroups);
  const places = new Map(order.map((group, place) => [group, place]));
  const leaves = new Map(sections.flatMap(planLeaves).map((leaf, place) => [leaf, place]));
  const whole = new Set(sections);
  return order.map((group) => ({
    leaves: group.children.flatMap((child) =>
      isPlanGroup(child) ? [] : placeIn<PlanLeaf>(leaves, child),
    ),
    groups: group.children.flatMap((child) => (isPlanGroup(child) ? placeIn(places, child) : [])),
    maximum: sumQuick(planLeaves(group).map((leaf) => toQuick(exact(leaf.maxPoints)))),
    section: whole.has(group)
      ? { kind: group.kind, limit: toQuick(exact(group.maxPoints)) }
      : undefined,
  }));
}

function placeIn<Node>(places: ReadonlyMap<Node, number>, node: Node): readonly number[] {
  const place = places.get(node);
  return place === undefined ? [] : [place];
}

type Place = RuleSet['rounding'][number]['at'];
type QuickRounding = (at: Place, value: QuickNumber) => QuickNumber;

function makeQuickRounding(rounding: RuleSet['rounding']): QuickRounding {
  const places = new Map(rounding.map((rule) => [rule.at, rule]));
  return (at, value) => {
    const rule = places.get(at);
    return rule === undefined ? value : roundQuick(value, rule.digits, rule.mode);
  };
}

function sumGroups(
  groups: readonly PreparedGroup[],
  scores: readonly QuickScore[],
  round: QuickRounding,
): readonly QuickGroup[] {
  const summed: QuickGroup[] = [];
  for (const group of groups) {
    const points: (QuickNumber | undefined)[] = [];
    for (const place of group.leaves) {
      const { final, policy } = at(scores, place);
      if (policy === undefined || policy === 'full-points') points.push(final);
    }
    for (const place of group.groups) points.push(at(summed, place).points);
    const maximum = maximumOf(group, scores, summed);
    summed.push(finishGroup(group, { points: sumKnown(points), maximum }, round));
  }
  return summed;
}

function maximumOf(
  { leaves, groups, maximum }: PreparedGroup,
  scores: readonly QuickScore[],
  summed: readonly QuickGroup[],
): QuickNumber {
  if (groups.length === 0 && leaves.every((place) => scores[place]?.policy === undefined)) {
    return maximum;
  }
  return sumQuick([
    ...leaves.map((place) => at(scores, place).maximum),
    ...groups.map((place) => at(summed, place).maximum),
  ]);
}

function sumKnown(points: readonly (QuickNumber | undefined)[]): QuickNumber | undefined {
  for (const one of points) if (one === undefined) return undefined;
  return sumQuick(points as readonly QuickNumber[]);
}

/** Only whole sections are held by their limit and rounded; that must not lift them over it. */
function finishGroup(
  { section }: PreparedGroup,
  { points, maximum }: QuickGroup,
  round: QuickRounding,
): QuickGroup {
  if (section === undefined) return { points, maximum };
  const limit = section.kind === 'scored' ? maximum : section.limit;
  if (points === undefined) return { points, maximum: limit };
  return { points: leastQuick(round('section', leastQuick(points, limit)), limit), maximum: limit };
}

function sumOfKind(
  kind: Kind,
  groups: readonly PreparedGroup[],
  summed: readonly QuickGroup[],
): QuickNumber | undefined {
  const points: (QuickNumber | undefined)[] = [];
  for (let place = 0; place < groups.length; place += 1) {
    if (groups[place]?.section?.kind === kind) points.push(at(summed, place).points);
  }
  return sumKnown(points);
}

function sumOfMaxima(groups: readonly PreparedGroup[], summed: readonly QuickGroup[]): QuickNumber {
  const maxima: QuickNumber[] = [];
  for (let place = 0; place < groups.length; place += 1) {
    if (groups[place]?.section?.kind === 'scored') maxima.push(at(summed, place).maximum);
  }
  return sumQuick(maxima);
}

/** M24: the maxima of criteria whose share the rest takes over. */
function rescaledAway(
  scores: readonly QuickScore[],
  maxPoints: readonly QuickNumber[],
): readonly QuickNumber[] {
  const away: QuickNumber[] = [];
  for (let place = 0; place < scores.length; place += 1) {
    if (scores[place]?.policy === 'rescales-rest') away.push(at(maxPoints, place));
  }
  return away;
}

/** Never below 0, never above the maximum unless a bonus may exceed it. */
function holdTotal(total: QuickNumber, maximum: QuickNumber, mayExceed: boolean): QuickNumber {
  return mayExceed ? greatestQuick(QUICK_ZERO, total) : clampQuick(total, QUICK_ZERO, maximum);
}

function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place];
  if (item === undefined) throw new RangeError(`nothing at place ${place}`);
  return item;
}
