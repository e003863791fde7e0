import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { DataElement } from '../../criteria/data-element.js';
import { canonicalJson } from '../../domain/canonical-json.js';
import type { NodeRef } from '../../domain/change-values.js';
import type { ChangeEffect, PointsSpan } from '../../domain/criteria-change.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import {
  exact,
  exactText,
  largestOf,
  roundExact,
  smallestOf,
  sumOf,
  ZERO,
} from '../../domain/exact-number.js';
import type { Facts, FactValue } from '../../domain/fact.js';
import type { RuleSet } from '../../rules/rule-set.js';
import type { AwardProgram } from './award-function.js';
import { awardFor } from './award-function.js';
import { awardPrograms, kindOfLeaf } from './award-programs.js';
import { combinations } from './combinations.js';
import type { YearSide } from './critical-values.js';
import { criticalValues, inYear } from './critical-values.js';
import { elementFor } from './element-for.js';

/** A version with the rules that it compiles to. */
export interface RuledSet {
  readonly set: CriteriaSet;
  readonly rules: RuleSet;
}

/** What two versions of a criterion come to for the same figures. */
export interface AwardDifference {
  readonly effect: ChangeEffect;
  readonly span?: PointsSpan;
}

interface Reach {
  readonly least: ExactNumber;
  readonly most: ExactNumber;
  /** Nowhere a share of the maximum stands for points. */
  readonly inPoints: boolean;
}

const NO_REACH: Reach = { least: ZERO, most: ZERO, inPoints: true };

/** The effect of a difference that reaches below 0, above 0, both or neither. */
export function effectOf(lowers: boolean, raises: boolean): ChangeEffect {
  if (raises) return lowers ? 'either' : 'raises';
  return lowers ? 'lowers' : 'none';
}

/** A program without what only names it: its place, the kind of its section, the rest of its plan. */
function fingerprint({ stem, rules, facts, plan, parts, sign }: AwardProgram): string {
  const { maxPoints, combine, cap, floor, notApplicable } = plan;
  const body = canonicalJson({
    rules: rules.map(({ conditions, event }) => ({ conditions, event })),
    facts,
    limits: parts.length === plan.parts.length ? { combine, cap, floor } : {},
    left: { notApplicable, maxPoints },
    sign,
  });
  return body
    .replaceAll(`"${stem}/`, '"/')
    .replaceAll(`"criterion":"${plan.id}"`, '')
    .replace(/"\/\d+:/g, '"/')
    .replace(/"part":\d+/g, '');
}

/** Programs that are the same on both sides say nothing of the difference. */
function withoutCommon(before: readonly AwardProgram[], after: readonly AwardProgram[]) {
  const rest = [...after];
  const left = before.filter((program) => {
    const at = rest.findIndex((other) => fingerprint(other) === fingerprint(program));
    if (at < 0) return true;
    rest.splice(at, 1);
    return false;
  });
  return { before: left, after: rest };
}

/** Programs that share figures are judged together, all others apart. */
function blocksOf(programs: readonly (AwardProgram & { readonly isNew: boolean })[]) {
  const blocks: (AwardProgram & { readonly isNew: boolean })[][] = [];
  for (const program of programs) {
    const joined = blocks.filter((block) =>
      block.some(({ elements }) => elements.some((each) => program.elements.includes(each))),
    );
    const rest = blocks.filter((block) => !joined.includes(block));
    blocks.splice(0, blocks.length, ...rest, [...joined.flat(), program]);
  }
  return blocks;
}

function moved(facts: Facts, years: number): Facts {
  if (years === 0) return facts;
  return new Map(
    [...facts].map(([name, value]) => [
      name,
      value.kind === 'date' ? { kind: 'date', date: inYear(value.date, years) } : value,
    ]),
  );
}

interface SideTotal {
  readonly points: ExactNumber;
  readonly maximum: ExactNumber;
  readonly left: number;
}

function totalOf({ programs, year }: YearSide, facts: Facts): SideTotal | undefined {
  const awards = programs.map((program) => ({ program, award: awardFor(program, facts, year) }));
  const known = awards.flatMap(({ program, award }) =>
    award === undefined ? [] : [{ program, award }],
  );
  if (known.length < awards.length) return undefined;
  return {
    points: sumOf(known.map(({ program, award }) => award.points.mul(BigInt(program.sign)))),
    maximum: sumOf(
      known.filter(({ award }) => !award.left).map(({ program }) => exact(program.plan.maxPoints)),
    ),
    left: known.filter(({ award }) => award.left).length,
  };
}

/** Points less or more; where one side leaves the maximum, what that does to a share of the maximum. */
function differenceOf(before: SideTotal, after: SideTotal): Reach {
  const plain = after.points.sub(before.points);
  if (before.left === after.left) return { least: plain, most: plain, inPoints: true };
  const [inside, turn] = after.left > before.left ? [before, -1n] : [after, 1n];
  const won = inside.points.mul(turn);
  const lost = inside.maximum.sub(inside.points).mul(-turn);
  return {
    least: smallestOf(ZERO, won, lost),
    most: largestOf(ZERO, won, lost),
    inPoints: false,
  };
}

function reachOf(before: YearSide, after: YearSide, elements: readonly DataElement[]): Reach {
  const lists = elements.map((element) => criticalValues(element, before, after));
  let reach = NO_REACH;
  for (const values of combinations(lists)) {
    const facts: Facts = new Map(
      elements.map(({ id }, at) => [id, values[at] as FactValue] as const),
    );
    const old = totalOf(before, moved(facts, before.year - after.year));
    const own = totalOf(after, facts);
    if (old === undefined || own === undefined) continue;
    const found = differenceOf(old, own);
    reach = {
      least: smallestOf(reach.least, found.least),
      most: largestOf(reach.most, found.most),
      inPoints: reach.inPoints && found.inPoints,
    };
  }
  return reach;
}

/** Years of which both say something, else the last of the old version beside each of the new one. */
export function yearPairs(before: CriteriaSet, after: CriteriaSet): readonly [number, number][] {
  const shared = after.scoringYears.filter((year) => before.scoringYears.includes(year));
  if (shared.length > 0) return shared.map((year) => [year, year]);
  const last = Math.max(...before.scoringYears);
  return after.scoringYears.map((year) => [last, year]);
}

/**
 * Compares what criteria of two versions give for the same figures: at every value where a rule turns,
 * next to it and between, in exact numbers. `either` where figures have other kinds of values or only
 * the whole group decides.
 */
export function compareAwards(
  { refs: old, ruled: before }: { readonly refs: readonly NodeRef[]; readonly ruled: RuledSet },
  { refs: own, ruled: after }: { readonly refs: readonly NodeRef[]; readonly ruled: RuledSet },
): AwardDifference {
  if (old.length === 0 || own.length === 0) return { effect: 'either' };
  const kinds = [
    ...old.map((ref) => kindOfLeaf(before.rules, ref)),
    ...own.map((ref) => kindOfLeaf(after.rules, ref)),
  ];
  if (new Set(kinds).size > 1) return { effect: 'either' };
  return comparePrograms(
    { programs: old.flatMap((ref) => awardPrograms(before.rules, ref)), set: before.set },
    { programs: own.flatMap((ref) => awardPrograms(after.rules, ref)), set: after.set },
  );
}

interface ProgramsOfSet {
  readonly programs: readonly AwardProgram[];
  readonly set: CriteriaSet;
}

/** The same for programs that are made already. */
export function comparePrograms(before: ProgramsOfSet, after: ProgramsOfSet): AwardDifference {
  const programs = withoutCommon(before.programs, after.programs);
  const all = [
    ...programs.before.map((program) => ({ ...program, isNew: false })),
    ...programs.after.map((program) => ({ ...program, isNew: true })),
  ];
  if (all.some(({ facts }) => facts.some((fact) => 'largestInGroup' in fact))) {
    return { effect: 'either' };
  }
  const reaches: Reach[] = [];
  for (const block of blocksOf(all)) {
    const ids = [...new Set(block.flatMap(({ elements }) => elements))];
    const elements = ids.flatMap(
      (id) => elementFor(id, { before: before.set, after: after.set }) ?? [],
    );
    if (elements.length < ids.length) return { effect: 'either' };
    reaches.push(blockReach(block, elements, yearPairs(before.set, after.set)));
  }
  return differenceFrom(reaches);
}

function blockReach(
  block: readonly (AwardProgram & { readonly isNew: boolean })[],
  elements: readonly DataElement[],
  years: readonly (readonly [number, number])[],
): Reach {
  const [old, own] = [block.filter(({ isNew }) => !isNew), block.filter(({ isNew }) => isNew)];
  const reaches = years.map(([from, to]) =>
    reachOf({ programs: old, year: from }, { programs: own, year: to }, elements),
  );
  return {
    least: smallestOf(ZERO, ...reaches.map(({ least }) => least)),
    most: largestOf(ZERO, ...reaches.map(({ most }) => most)),
    inPoints: reaches.every(({ inPoints }) => inPoints),
  };
}

const SPAN_DIGITS = 2;

function differenceFrom(reaches: readonly Reach[]): AwardDifference {
  const least = sumOf(reaches.map((reach) => reach.least));
  const most = sumOf(reaches.map((reach) => reach.most));
  const effect = effectOf(least.lt(ZERO), most.gt(ZERO));
  if (effect === 'none' || !reaches.every(({ inPoints }) => inPoints)) return { effect };
  const text = (value: ExactNumber) => exactText(roundExact(value, SPAN_DIGITS, 'half-up'));
  return { effect, span: { least: text(least), most: text(most) } };
}
