import type { ExactNumber } from '../domain/exact-number.js';
import type { GroupFact } from '../domain/fact.js';
import { calculate, factsInFormula } from '../domain/formula.js';
import { nameFirst } from '../domain/name-ties.js';
import type { UnitReport } from '../domain/submission.js';
import type { PlanLeaf, RuleSet, TableProgram } from '../rules/rule-set.js';
import { planLeaves } from '../rules/rule-set.js';
import type { JudgeOptions, MakeRuledOut, Standing } from './group-standing.js';
import { makeRuledOut, standingOf } from './group-standing.js';

/** The largest value of a fact among units that are compared, and the units that have it. */
export interface GroupFigure {
  readonly value: ExactNumber;
  readonly unitIds: readonly string[];
  /** How many more have it, where they are very many: each unit of the group tells of them. */
  readonly more?: number;
}

/**
 * The group facts of one unit, by name: those of its table, among the units it is compared with. A unit
 * that is not compared has none, so that no points of its own come from others.
 */
export type GroupFigures = (report: UnitReport) => ReadonlyMap<string, GroupFigure>;

/** A unit whose figure is not there, so that the largest of its group may yet change. */
export interface UncountedUnit {
  readonly unitId: string;
  readonly criterion: string;
  readonly elements: readonly string[];
}

interface Found {
  readonly figures: GroupFigures;
  readonly uncounted: readonly UncountedUnit[];
}

const NONE: ReadonlyMap<string, GroupFigure> = new Map();

/**
 * Finds every value that needs the whole group, before any unit is scored: in one walk over the units,
 * none of which is kept. Units to which the criterion does not apply, or whose ratio has a denominator of
 * 0, are not compared; a unit whose figure is not there is told, because the largest may change when it
 * comes.
 */
export async function findGroupFigures(
  units: Iterable<UnitReport>,
  rules: RuleSet,
  options: JudgeOptions,
): Promise<Found> {
  const tables = new Map(rules.unitGroups.map(({ id, table }) => [id, table]));
  const seekers = rules.tables.flatMap((program) => seekersOf(program, rules, options));
  if (seekers.length === 0) return { uncounted: [], figures: () => NONE };
  for (const report of units) {
    const table = tables.get(report.unitGroup);
    for (const seeker of seekers) await seeker.see(report, table);
  }
  const compared = seekers.map(({ fact, group }) => ({
    fact,
    compared: group.compared,
    largest: joinLargest(group.own, group.others),
  }));
  return {
    uncounted: seekers.flatMap(({ group }) => group.uncounted),
    figures: (report) => {
      const own = compared.filter((one) => one.compared.has(report.unitId));
      if (own.length === 0) return NONE;
      return new Map(
        own.flatMap(({ fact, largest }) => {
          const figure = largest.get(groupKey(report, fact));
          return figure === undefined ? [] : [[fact.name, figure] as const];
        }),
      );
    },
  };
}

/** What was seen of the units so far for one fact. */
interface SeenGroup {
  /** Ids of the units of the fact's table that are compared. */
  readonly compared: Set<string>;
  readonly uncounted: UncountedUnit[];
  /** The largest among the units of the fact's table, and among others, which only take part. */
  readonly own: LargestByGroup;
  readonly others: LargestByGroup;
}

interface GroupSeeker {
  readonly fact: GroupFact;
  readonly group: SeenGroup;
  see(report: UnitReport, table: string | undefined): Promise<void>;
}

/** One seeker for each group fact of a table. */
function seekersOf(
  program: TableProgram,
  rules: RuleSet,
  options: JudgeOptions,
): readonly GroupSeeker[] {
  const facts = program.scoring.facts.filter((fact) => 'largestInGroup' in fact);
  if (facts.length === 0) return [];
  const ruledOut = makeRuledOut(program, facts.map(criterionOf), options);
  return facts.map((fact) => {
    const group: SeenGroup = {
      compared: new Set(),
      uncounted: [],
      own: new Map(),
      others: new Map(),
    };
    const standing = standingIn(fact, { program, rules, ruledOut });
    return {
      fact,
      group,
      async see(report, table) {
        if (table === program.id) seeOwn(report, { fact, group }, await standing(report));
        else if (fact.within === 'all') seeLargest(report, fact, group.others);
      },
    };
  });
}

function seeOwn(
  report: UnitReport,
  { fact, group }: Pick<GroupSeeker, 'fact' | 'group'>,
  standing: Standing,
): void {
  const { unitId } = report;
  if (standing.kind === 'compared') {
    group.compared.add(unitId);
    seeLargest(report, fact, group.own);
  }
  if (standing.kind === 'lacking') {
    group.uncounted.push({ unitId, criterion: criterionOf(fact), elements: standing.elements });
  }
}

/** Facts are named "table/criterion/part:what". */
function criterionOf({ name }: GroupFact): string {
  return name.slice(name.indexOf('/') + 1, name.lastIndexOf('/'));
}

interface Place {
  readonly program: TableProgram;
  readonly rules: RuleSet;
  readonly ruledOut: MakeRuledOut;
}

/** Where a unit of the fact's table stands; one whose group leaves the criterion out is outside. */
function standingIn(fact: GroupFact, place: Place): (report: UnitReport) => Promise<Standing> {
  const criterion = criterionOf(fact);
  const leaf = leafNamed(criterion, place.program);
  const elements = factsInFormula(fact.largestInGroup);
  const leftOut = new Set(
    place.rules.unitGroups
      .filter(({ leavesOut }) => leavesOut?.includes(criterion))
      .map(({ id }) => id),
  );
  return async (report) => {
    if (leftOut.has(report.unitGroup)) return { kind: 'outside' };
    return standingOf(report, leaf, { elements, ruledOut: await place.ruledOut(report) });
  };
}

function leafNamed(id: string, program: TableProgram): PlanLeaf {
  const leaf = program.sections.flatMap(planLeaves).find((one) => one.id === id);
  if (leaf === undefined) throw new Error(`no criterion ${id} in table ${program.id}`);
  return leaf;
}

/** Units of one table are compared within it: their groups, or all of them. */
function groupKey({ unitGroup }: UnitReport, { within }: GroupFact): string {
  return within === 'unit-group' ? unitGroup : '';
}

type LargestByGroup = Map<string, { readonly value: ExactNumber; readonly unitIds: string[] }>;

function seeLargest(report: UnitReport, fact: GroupFact, largest: LargestByGroup): void {
  const value = calculate(fact.largestInGroup, (element) => numberIn(report, element));
  if (value === undefined) return;
  const key = groupKey(report, fact);
  const before = largest.get(key);
  if (before?.value.gt(value)) return;
  if (before?.value.equals(value)) before.unitIds.push(report.unitId);
  else largest.set(key, { value, unitIds: [report.unitId] });
}

/** The larger of both in each group; of equal ones the units of both. */
function joinLargest(
  own: LargestByGroup,
  others: LargestByGroup,
): ReadonlyMap<string, GroupFigure> {
  const joined = new Map<string, Omit<GroupFigure, 'more'>>(own);
  for (const [key, { value, unitIds }] of others) {
    const before = joined.get(key);
    if (before?.value.gt(value)) continue;
    const equal = before?.value.equals(value) ? before.unitIds : [];
    joined.set(key, { value, unitIds: [...equal, ...unitIds] });
  }
  return new Map(Array.from(joined, ([key, figure]) => [key, nameUnits(figure)]));
}

function nameUnits({ value, unitIds }: Omit<GroupFigure, 'more'>): GroupFigure {
  const { named, more } = nameFirst(unitIds);
  return { value, unitIds: named, ...(more !== undefined && { more }) };
}

function numberIn({ values }: UnitReport, element: string): ExactNumber | undefined {
  const value = values.get(element);
  if (value?.state !== 'reported' || value.value.kind !== 'number') return undefined;
  return value.value.number;
}
