import type { ExactNumber } from '../domain/exact-number.js';
import type { GroupFact } from '../domain/fact.js';
import { calculate, factsInFormula } from '../domain/formula.js';
import type { UnitReport } from '../domain/submission.js';
import type { PlanLeaf, RuleSet, TableProgram } from '../rules/rule-set.js';
import { planLeaves } from '../rules/rule-set.js';
import type { JudgeOptions, RuledOut, Standing } from './group-standing.js';
import { findRuledOut, standingOf } from './group-standing.js';

/** The largest value of a fact among units that are compared, and the units that have it. */
export interface GroupFigure {
  readonly value: ExactNumber;
  readonly unitIds: readonly string[];
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
 * Finds every value that needs the whole group, once, before any unit is scored. Units to which the
 * criterion does not apply, or whose ratio has a denominator of 0, are not compared; a unit whose figure
 * is not there is told, because the largest may change when it comes.
 */
export async function findGroupFigures(
  units: readonly UnitReport[],
  rules: RuleSet,
  options: JudgeOptions,
): Promise<Found> {
  const tables = new Map(rules.unitGroups.map(({ id, table }) => [id, table]));
  const uncounted: UncountedUnit[] = [];
  const figures = new Map<UnitReport, Map<string, GroupFigure>>();
  for (const program of rules.tables) {
    const facts = program.scoring.facts.filter((fact) => 'largestInGroup' in fact);
    if (facts.length === 0) continue;
    const own = units.filter(({ unitGroup }) => tables.get(unitGroup) === program.id);
    const named = { program, criteria: facts.map(criterionOf) };
    const place = { program, rules, ruledOut: await findRuledOut(own, named, options) };
    for (const fact of facts) {
      const { compared, lacking } = standIn(fact, own, place);
      uncounted.push(...lacking);
      const others = fact.within === 'all' ? units.filter((report) => !own.includes(report)) : [];
      keep(fact, { compared, others }, figures);
    }
  }
  return { uncounted, figures: (report) => figures.get(report) ?? NONE };
}

/** Notes for each unit that is compared the largest of its group; others only take part. */
function keep(
  fact: GroupFact,
  { compared, others }: Readonly<Record<'compared' | 'others', readonly UnitReport[]>>,
  figures: Map<UnitReport, Map<string, GroupFigure>>,
): void {
  const largest = largestByGroup([...compared, ...others], fact);
  for (const report of compared) {
    const figure = largest.get(groupKey(report, fact));
    const known = figures.get(report) ?? new Map<string, GroupFigure>();
    if (figure !== undefined) figures.set(report, known.set(fact.name, figure));
  }
}

/** Facts are named "table/criterion/part:what". */
function criterionOf({ name }: GroupFact): string {
  return name.slice(name.indexOf('/') + 1, name.lastIndexOf('/'));
}

interface Place {
  readonly program: TableProgram;
  readonly rules: RuleSet;
  readonly ruledOut: RuledOut;
}

/** Of the units of the fact's table: those that are compared, and those that lack something. */
function standIn(
  fact: GroupFact,
  units: readonly UnitReport[],
  place: Place,
): { readonly compared: readonly UnitReport[]; readonly lacking: readonly UncountedUnit[] } {
  const criterion = criterionOf(fact);
  const leaf = leafNamed(criterion, place.program);
  const elements = factsInFormula(fact.largestInGroup);
  const leftOut = new Set(
    place.rules.unitGroups
      .filter(({ leavesOut }) => leavesOut?.includes(criterion))
      .map(({ id }) => id),
  );
  const standings = units
    .filter(({ unitGroup }) => !leftOut.has(unitGroup))
    .map((report): readonly [UnitReport, Standing] => [
      report,
      standingOf(report, leaf, { elements, ruledOut: place.ruledOut }),
    ]);
  return {
    compared: standings.flatMap(([report, { kind }]) => (kind === 'compared' ? [report] : [])),
    lacking: standings.flatMap(([{ unitId }, standing]) =>
      standing.kind === 'lacking' ? [{ unitId, criterion, elements: standing.elements }] : [],
    ),
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

function largestByGroup(
  units: readonly UnitReport[],
  fact: GroupFact,
): ReadonlyMap<string, GroupFigure> {
  const largest = new Map<string, GroupFigure>();
  for (const report of units) {
    const value = calculate(fact.largestInGroup, (element) => numberIn(report, element));
    if (value === undefined) continue;
    const key = groupKey(report, fact);
    const before = largest.get(key);
    if (before?.value.gt(value)) continue;
    const equal = before?.value.equals(value) ? before.unitIds : [];
    largest.set(key, { value, unitIds: [...equal, report.unitId] });
  }
  return largest;
}

function numberIn({ values }: UnitReport, element: string): ExactNumber | undefined {
  const value = values.get(element);
  if (value?.state !== 'reported' || value.value.kind !== 'number') return undefined;
  return value.value.number;
}
