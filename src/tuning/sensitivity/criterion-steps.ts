import type { ExactNumber } from '../../domain/exact-number.js';
import { clampTo, exact, exactText, largestOf, sumOf } from '../../domain/exact-number.js';
import type { QuickUnit } from '../../domain/quick-card.js';
import { fromQuick } from '../../domain/quick-number.js';
import type { PlanLeaf, RuleSet, TableProgram } from '../../rules/rule-set.js';
import { makeQuickScorer } from '../../scoring/quick-scorer.js';
import { makeRounding } from '../../scoring/round-points.js';
import { scoreAt } from './score-at.js';

/** Where a criterion stands for a unit, and to which points one step of one of its parts brings it. */
export type StepsFrom = (unit: number, from: ExactNumber, rises: boolean) => readonly ExactNumber[];

/** The rules of a year, and the units that are looked at. */
export interface StepContext {
  readonly rules: RuleSet;
  readonly table: TableProgram;
  readonly units: readonly QuickUnit[];
  readonly year: number;
}

/**
 * Prepares the steps of a criterion: one part goes to the next points that its rules write down, all other
 * parts stay. A part whose points are worked out has no steps: from 1.6 of a proportion to the 0 written
 * for "nothing done" is not one step. Units stand in the order of the context.
 */
export async function prepareSteps(leaf: PlanLeaf, context: StepContext): Promise<StepsFrom> {
  const levels = leaf.parts.map((_, at) => levelsOf(leaf, at + 1, context.table));
  if (levels.every((each) => each.length === 0)) return () => [];
  const finish = makeFinish(leaf, context.rules);
  if (leaf.parts.length === 1) {
    return (_, from, rises) => nextLevel(levels[0] ?? [], from, rises).map(finish);
  }
  const pointsOf = await scoreParts(leaf, context);
  return (unit, from, rises) => {
    const points = pointsOf(unit);
    // An appraiser's points, or none for a figure that is not there, do not come from the parts.
    if (points === undefined || !finish(combine(leaf, points)).equals(from)) return [];
    return points
      .flatMap((own, at) =>
        nextLevel(levels[at] ?? [], own, rises).map((next) =>
          finish(combine(leaf, points.with(at, next))),
        ),
      )
      .filter((to) => (rises ? to.gt(from) : to.lt(from)));
  };
}

/** The points that the rules of a part write down, from the lowest up; none where some are worked out. */
function levelsOf(leaf: PlanLeaf, part: number, { scoring }: TableProgram): readonly ExactNumber[] {
  const awarded = scoring.rules.flatMap(({ event }) =>
    event.type === 'award' && event.params.criterion === leaf.id && event.params.part === part
      ? [event.params.points]
      : [],
  );
  const written = awarded.filter((points) => typeof points === 'string');
  if (written.length < awarded.length) return [];
  return [...new Set(written)].map((text) => exact(text)).sort((one, other) => one.compare(other));
}

function nextLevel(
  levels: readonly ExactNumber[],
  from: ExactNumber,
  rises: boolean,
): readonly ExactNumber[] {
  const next = rises
    ? levels.find((level) => level.gt(from))
    : levels.findLast((level) => level.lt(from));
  return next === undefined ? [] : [next];
}

function combine({ combine: how }: PlanLeaf, points: readonly ExactNumber[]): ExactNumber {
  const [first, ...others] = points;
  return how === 'best' && first !== undefined ? largestOf(first, ...others) : sumOf(points);
}

/** Steps 5 and 6 as the ordinary path does them: cap and floor, rounding, and the cap again. */
function makeFinish(leaf: PlanLeaf, { rounding }: RuleSet): (points: ExactNumber) => ExactNumber {
  const round = makeRounding(rounding);
  const held = (points: ExactNumber) => clampTo(points, exact(leaf.floor), exact(leaf.cap));
  return (points) => held(round('leaf', held(points)));
}

/** The points of each part of each unit: every part is scored as if it were a criterion of its own. */
async function scoreParts(
  leaf: PlanLeaf,
  { rules, table, units, year }: StepContext,
): Promise<(unit: number) => readonly ExactNumber[] | undefined> {
  const alone = leaf.parts.map(
    (part, at): PlanLeaf => ({
      ...leaf,
      id: `${leaf.id}/${at + 1}`,
      ...mostAndLeast(leaf, at + 1, table),
      parts: [part],
    }),
  );
  const apart: TableProgram = {
    ...table,
    sections: [{ id: leaf.id, kind: 'scored', maxPoints: leaf.maxPoints, children: alone }],
    scoring: {
      facts: table.scoring.facts,
      rules: table.scoring.rules.flatMap((rule) => {
        const { event } = rule;
        if (event.type !== 'award' || event.params.criterion !== leaf.id) return [];
        const { part, ...params } = event.params;
        const own = { ...params, criterion: `${leaf.id}/${part}`, part: 1 };
        return [{ ...rule, event: { type: 'award' as const, params: own } }];
      }),
    },
    outcome: { facts: [], rules: [], reads: {} },
  };
  const cards = await makeQuickScorer(units, year).score({ ...rules, rounding: [] }, apart);
  return (unit) => {
    const card = cards[unit];
    if (card === undefined) throw new RangeError(`no unit ${unit}`);
    const points = alone.map((_, at) => scoreAt(card, at).final);
    return points.every((each) => each !== undefined) ? points.map(fromQuick) : undefined;
  };
}

/** Cap and floor that hold back nothing that the part can give. */
function mostAndLeast(leaf: PlanLeaf, part: number, { scoring }: TableProgram) {
  const most = scoring.rules.flatMap(({ event }) =>
    event.type === 'award' && event.params.criterion === leaf.id && event.params.part === part
      ? [exact(event.params.most)]
      : [],
  );
  const [first = exact(0), ...others] = most;
  const cap = exactText(largestOf(first, ...others));
  return { cap, maxPoints: cap, floor: '0' };
}
