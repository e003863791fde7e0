import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, HUNDRED, largestOf, smallestOf, sumOf, ZERO } from '../../domain/exact-number.js';
import type { PlanGroup, PlanNode, TableProgram } from '../../rules/rule-set.js';
import { isPlanGroup, planLeaves } from '../../rules/rule-set.js';
import type { LeafProbes } from './probe-leaf.js';

/** Least and most of something, both reachable unless figures exclude each other. */
export interface Bounds {
  readonly least: ExactNumber;
  readonly most: ExactNumber;
}

export type ProbesByCriterion = ReadonlyMap<string, readonly LeafProbes[]>;

/** Least and most points of a section or criterion of a table, as the probes found them. */
export function boundsOfNode(node: PlanNode, table: string, probes: ProbesByCriterion): Bounds {
  const leaves = planLeaves(node).map(({ id, floor, cap, parts }): Bounds => {
    const points = (probes.get(`${table}/${id}`) ?? []).flatMap((each) =>
      each.complete
        ? each.probes.flatMap(({ score }) => (score?.computedExact ? [score.computedExact] : []))
        : [exact(floor), exact(cap)],
    );
    const [first = exact(floor), ...others] = points;
    // What is not reported counts 0 where the set says so, whatever the floor.
    const missing = parts.some(({ reads }) => reads.some((read) => read.whenMissing === 'zero'));
    const least = smallestOf(first, ...others, ...(missing ? [ZERO] : []));
    return { least, most: largestOf(first, ...others) };
  });
  return {
    least: sumOf(leaves.map(({ least }) => least)),
    most: sumOf(leaves.map(({ most }) => most)),
  };
}

/** How a total comes about; `without`: scored points that a unit cannot get. */
interface TotalOptions {
  readonly bonusMayExceedScale: boolean;
  readonly without?: ExactNumber;
}

/** Least and most of a unit's total, when every criterion applies. */
export function boundsOfTotal(
  { id, sections, scale }: TableProgram,
  probes: ProbesByCriterion,
  { bonusMayExceedScale, without = ZERO }: TotalOptions,
): Bounds {
  const of = (kind: PlanGroup['kind'], end: keyof Bounds) =>
    sumOf(
      sections
        .filter((section) => section.kind === kind)
        .map((section) => {
          const own = boundsOfNode(section, id, probes)[end];
          return kind === 'scored' ? own : smallestOf(own, exact(section.maxPoints));
        }),
    );
  const most = of('scored', 'most').sub(without).add(of('bonus', 'most'));
  const least = of('scored', 'least').sub(of('deduction', 'most'));
  return {
    least: largestOf(ZERO, least),
    most: bonusMayExceedScale ? most : smallestOf(most, exact(scale)),
  };
}

/** The same as percents of the scale. */
export function percentBounds({ least, most }: Bounds, scale: string): Bounds {
  const percent = (value: ExactNumber) => value.div(exact(scale)).mul(HUNDRED);
  return { least: percent(least), most: percent(most) };
}

/** Every section and criterion of a program by its id. */
export function nodesOf({ sections }: TableProgram): ReadonlyMap<string, PlanNode> {
  const below = (node: PlanNode): readonly PlanNode[] =>
    isPlanGroup(node) ? [node, ...node.children.flatMap(below)] : [node];
  return new Map(sections.flatMap(below).map((node) => [node.id, node]));
}
