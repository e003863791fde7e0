import { exact } from '../domain/exact-number.js';
import type { QuickGroup, QuickScore } from '../domain/quick-card.js';
import type { QuickNumber } from '../domain/quick-number.js';
import { addQuick, leastQuick, QUICK_ZERO, sumQuick, toQuick } from '../domain/quick-number.js';
import type { PlanGroup, PlanLeaf, RuleSet } from '../rules/rule-set.js';
import { isPlanGroup, planGroups, planLeaves } from '../rules/rule-set.js';
import type { TextOf } from './criterion-program.js';
import type { QuickRounding } from './quick-rounding.js';
import { makeQuickRounding } from './quick-rounding.js';

/** The scores of one criterion, unit by unit. */
export type ScoreColumn = readonly QuickScore[];

/** The sums of one section or sub-section, unit by unit. */
export type GroupColumn = readonly QuickGroup[];

/** A column of sums, and all from which it was made beside the text of its group. */
export interface SummedGroup {
  readonly rounding: string | undefined;
  readonly leaves: readonly ScoreColumn[];
  readonly groups: readonly GroupColumn[];
  readonly column: GroupColumn;
}

/** Sums by the text of their group; in the order of `planGroups`. */
export type SummedGroups = ReadonlyMap<string, SummedGroup>;

/** What the sums of sections are made of. */
export interface GroupSource {
  readonly sections: readonly PlanGroup[];
  readonly rounding: RuleSet['rounding'];
  /** In the order of the table's leaves. */
  readonly columns: readonly ScoreColumn[];
  readonly unitCount: number;
}

/**
 * Steps 8 and 10 for all units of a table: points and maxima of sections as `sumUp` makes them. A group is
 * summed up anew only where one of its columns is not among those `known`.
 */
export function sumGroups(
  { sections, rounding, columns, unitCount }: GroupSource,
  known: readonly SummedGroups[],
  textOf: TextOf,
): SummedGroups {
  const leaves = new Map(
    sections.flatMap(planLeaves).map((leaf, place) => [leaf, at(columns, place)]),
  );
  const round = makeQuickRounding(rounding);
  const ofGroup = new Map<PlanGroup, GroupColumn>();
  const summed = new Map<string, SummedGroup>();
  for (const group of sections.flatMap(planGroups)) {
    const isSection = sections.includes(group);
    const key = textOf(group);
    const parts = {
      // Of a section also what rounds it.
      rounding: isSection ? textOf(rounding) : undefined,
      leaves: group.children.flatMap((child) =>
        isPlanGroup(child) ? [] : found<PlanLeaf, ScoreColumn>(leaves, child),
      ),
      groups: group.children.flatMap((child) => (isPlanGroup(child) ? found(ofGroup, child) : [])),
    };
    const before = known.map((one) => one.get(key)).find((one) => one && isMadeOf(one, parts));
    const entry = before ?? {
      ...parts,
      column: sumColumn({ ...parts, unitCount, ...prepareGroup(group, isSection) }, round),
    };
    ofGroup.set(group, entry.column);
    summed.set(key, entry);
  }
  return summed;
}

function found<Node, Column>(columns: ReadonlyMap<Node, Column>, node: Node): readonly Column[] {
  const column = columns.get(node);
  return column === undefined ? [] : [column];
}

type Parts = Omit<SummedGroup, 'column'>;

function isMadeOf(before: SummedGroup, { rounding, leaves, groups }: Parts): boolean {
  return (
    rounding === before.rounding &&
    leaves.every((column, place) => before.leaves[place] === column) &&
    groups.every((column, place) => before.groups[place] === column)
  );
}

/** The most that a group gives where all of it applies; of a whole section what holds its points. */
interface Limits {
  readonly maximum: QuickNumber;
  readonly section: { readonly kind: PlanGroup['kind']; readonly limit: QuickNumber } | undefined;
}

function prepareGroup(group: PlanGroup, isSection: boolean): Limits {
  return {
    maximum: sumQuick(planLeaves(group).map((leaf) => toQuick(exact(leaf.maxPoints)))),
    section: isSection ? { kind: group.kind, limit: toQuick(exact(group.maxPoints)) } : undefined,
  };
}

function sumColumn(
  group: Parts & Limits & { readonly unitCount: number },
  round: QuickRounding,
): GroupColumn {
  const sums: QuickGroup[] = [];
  for (let unit = 0; unit < group.unitCount; unit += 1) {
    const points = pointsOf(group, unit);
    const maximum = maximumOf(group, unit);
    sums.push(finishGroup(group, { points, maximum }, round));
  }
  return sums;
}

/** A criterion that leaves the maximum brings nothing and takes nothing: it is not missing. */
function pointsOf({ leaves, groups }: Parts, unit: number): QuickNumber | undefined {
  let sum = QUICK_ZERO;
  for (const column of leaves) {
    const { final, policy } = at(column, unit);
    if (policy !== undefined && policy !== 'full-points') continue;
    if (final === undefined) return undefined;
    sum = addQuick(sum, final);
  }
  for (const column of groups) {
    const { points } = at(column, unit);
    if (points === undefined) return undefined;
    sum = addQuick(sum, points);
  }
  return sum;
}

function maximumOf({ leaves, groups, maximum }: Parts & Limits, unit: number): QuickNumber {
  if (groups.length === 0 && leaves.every((column) => column[unit]?.policy === undefined)) {
    return maximum;
  }
  return sumQuick([
    ...leaves.map((column) => at(column, unit).maximum),
    ...groups.map((column) => at(column, unit).maximum),
  ]);
}

/** Only whole sections are held by their limit and rounded; that must not lift them over it. */
function finishGroup(
  { section }: Limits,
  { points, maximum }: QuickGroup,
  round: QuickRounding,
): QuickGroup {
  if (section === undefined) return { points, maximum };
  const limit = section.kind === 'scored' ? maximum : section.limit;
  if (points === undefined) return { points, maximum: limit };
  return { points: leastQuick(round('section', leastQuick(points, limit)), limit), maximum: limit };
}

function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place];
  if (item === undefined) throw new RangeError(`nothing at place ${place}`);
  return item;
}
