import { makeQuickClassifier } from '../../classification/quick-classifier.js';
import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, exactText } from '../../domain/exact-number.js';
import type { QuickCard } from '../../domain/quick-card.js';
import type { QuickNumber } from '../../domain/quick-number.js';
import { fromQuick, toQuick } from '../../domain/quick-number.js';
import type { CrossingStep, NearLimit } from '../../domain/sensitivity.js';
import { intervalOfStep } from '../../methods/step-interval.js';
import type { PlanLeaf, RuleSet, TableProgram } from '../../rules/rule-set.js';
import { planLeaves } from '../../rules/rule-set.js';
import type { VariantUnit } from '../../score-variants.js';
import { prepareSumColumns } from '../../scoring/sum-columns.js';
import { scoreAt } from './score-at.js';

/** The number of a unit that grades are read from. */
export function readValue(
  card: Pick<QuickCard, 'total' | 'percent' | 'totalWithoutBonus' | 'percentWithoutBonus'>,
  readFrom: RuleSet['grades']['readFrom'],
): ExactNumber | undefined {
  const values: Readonly<Record<typeof readFrom, QuickNumber | undefined>> = {
    total: card.total,
    percent: card.percent,
    'total-without-bonus': card.totalWithoutBonus,
    'percent-without-bonus': card.percentWithoutBonus,
  };
  const value = values[readFrom];
  return value && fromQuick(value);
}

/** What the search needs. */
export interface NearContext {
  readonly set: CriteriaSet;
  readonly rules: RuleSet;
  readonly year: number;
  readonly units: readonly VariantUnit[];
  /** Exact text. */
  readonly near: string;
}

/**
 * Units whose points are at most so far from the lower limit of a grade, on either side, with the
 * criteria of which one step alone, up or down, makes another grade by points. The closest first.
 */
export function findNear({ set, rules, year, units, near }: NearContext): readonly NearLimit[] {
  const limits = set.grades.bands.flatMap((band) => {
    const { low } = intervalOfStep(band);
    return low === undefined ? [] : [{ grade: band.id, limit: low }];
  });
  const tables = new Map(
    rules.tables.map((table) => [table.id, makeFindSteps(table, rules, year)]),
  );
  const found = units.flatMap((unit) => {
    const value = readValue(unit.card, rules.grades.readFrom);
    if (value === undefined) return [];
    return limits.flatMap(({ grade, limit }) => {
      const distance = value.sub(limit.value).abs();
      if (distance.gt(exact(near))) return [];
      const isReached = limit.included ? value.gte(limit.value) : value.gt(limit.value);
      const side = isReached ? 'above' : 'below';
      const crossings = tables.get(unit.table)?.(unit, side) ?? [];
      return [{ unit, grade, limit: limit.value, value, distance, side, crossings } as const];
    });
  });
  return found
    .sort((one, other) => one.distance.compare(other.distance))
    .map(({ unit, grade, limit, value, distance, side, crossings }) => ({
      unitId: unit.card.unit.report.unitId,
      grade,
      limit: exactText(limit),
      value: exactText(value),
      distance: exactText(distance),
      side,
      crossings,
    }));
}

type FindSteps = (unit: VariantUnit, side: NearLimit['side']) => readonly CrossingStep[];

function makeFindSteps(table: TableProgram, rules: RuleSet, year: number): FindSteps {
  const leaves = table.sections.flatMap(planLeaves);
  const kinds = table.sections.flatMap((section) => planLeaves(section).map(() => section.kind));
  const levels = leaves.map((leaf) => levelsOf(leaf, table));
  const sum = prepareSumColumns(table, rules);
  const classify = makeQuickClassifier(rules, table, year);
  return (unit, side) => {
    const steps = leaves.flatMap((leaf, place) => {
      const { final, status } = scoreAt(unit.card, place);
      if (final === undefined || status !== 'scored') return [];
      const from = fromQuick(final);
      const rises = (side === 'below') === (kinds[place] !== 'deduction');
      const to = nextLevel(levels[place] ?? [], from, rises);
      return to === undefined
        ? []
        : [{ place, criterion: leaf.id, from, to, size: to.sub(from).abs() }];
    });
    // The unit once for each of its steps, with the points of that one changed.
    const columns = leaves.map((_, place) => {
      const score = scoreAt(unit.card, place);
      return steps.map((step) =>
        step.place === place ? { ...score, final: toQuick(step.to) } : score,
      );
    });
    const grades = sum(
      steps.map(() => unit.card.unit),
      columns,
    ).map((card) => classify(card).gradeByPoints);
    return steps
      .filter((_, at) => grades[at] !== unit.gradeByPoints)
      .sort((one, other) => one.size.compare(other.size))
      .map(({ criterion, from, to }) => ({ criterion, from: exactText(from), to: exactText(to) }));
  };
}

/**
 * The points that rules write down, where one part gives all points of the criterion. None where some
 * are worked out: from 1.6 of a proportion to the 0 written for "nothing done" is not one step.
 */
function levelsOf(leaf: PlanLeaf, { scoring }: TableProgram): readonly ExactNumber[] {
  if (leaf.parts.length !== 1) return [];
  const awarded = scoring.rules.flatMap(({ event }) =>
    event.type === 'award' && event.params.criterion === leaf.id ? [event.params.points] : [],
  );
  const written = awarded.filter((points) => typeof points === 'string');
  if (written.length < awarded.length) return [];
  return [...new Set(written)].map((text) => exact(text)).sort((one, other) => one.compare(other));
}

function nextLevel(
  levels: readonly ExactNumber[],
  from: ExactNumber,
  rises: boolean,
): ExactNumber | undefined {
  return rises
    ? levels.find((level) => level.gt(from))
    : levels.findLast((level) => level.lt(from));
}
