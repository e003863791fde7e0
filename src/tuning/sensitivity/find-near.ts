import { makeQuickClassifier } from '../../classification/quick-classifier.js';
import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { exact, exactText } from '../../domain/exact-number.js';
import type { QuickCard } from '../../domain/quick-card.js';
import type { QuickNumber } from '../../domain/quick-number.js';
import { fromQuick, toQuick } from '../../domain/quick-number.js';
import type { CrossingStep, NearLimit } from '../../domain/sensitivity.js';
import { intervalOfStep } from '../../methods/step-interval.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { planLeaves } from '../../rules/rule-set.js';
import type { VariantUnit } from '../../score-variants.js';
import { prepareSumColumns } from '../../scoring/sum-columns.js';
import type { StepContext, StepsFrom } from './criterion-steps.js';
import { prepareSteps } from './criterion-steps.js';
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
 * criteria of which one step alone, up or down, makes another grade by points. The closest first; no unit
 * that has no grade whatever its points are.
 */
export async function findNear(context: NearContext): Promise<readonly NearLimit[]> {
  const { rules, units } = context;
  const isNear = makeIsNear(context);
  const found: NearLimit[] = [];
  for (const table of rules.tables) {
    const close = units
      .filter((unit) => unit.table === table.id)
      .map((unit) => ({ unit, limits: isNear(unit) }))
      .filter(({ limits }) => limits.length > 0);
    if (close.length === 0) continue;
    const findSteps = await makeFindSteps(
      { ...context, table, units: close.map(({ unit }) => unit.card.unit) },
      context.year,
    );
    for (const [at, { unit, limits }] of close.entries()) {
      for (const limit of limits) {
        const { unitId } = unit.card.unit.report;
        found.push({ unitId, ...limit, crossings: findSteps(unit, at, limit.side) });
      }
    }
  }
  return found.sort((one, other) => exact(one.distance).compare(exact(other.distance)));
}

type Close = Omit<NearLimit, 'unitId' | 'crossings'>;

function makeIsNear({ set, rules, near }: NearContext): (unit: VariantUnit) => readonly Close[] {
  const limits = set.grades.bands.flatMap((band) => {
    const { low } = intervalOfStep(band);
    return low === undefined ? [] : [{ grade: band.id, limit: low }];
  });
  return ({ card, outcome }) => {
    const value = readValue(card, rules.grades.readFrom);
    if (value === undefined || outcome !== 'graded') return [];
    return limits.flatMap(({ grade, limit }): readonly Close[] => {
      const distance = value.sub(limit.value).abs();
      if (distance.gt(exact(near))) return [];
      const isReached = limit.included ? value.gte(limit.value) : value.gt(limit.value);
      return [
        {
          grade,
          limit: exactText(limit.value),
          value: exactText(value),
          distance: exactText(distance),
          side: isReached ? 'above' : 'below',
        },
      ];
    });
  };
}

type FindSteps = (
  unit: VariantUnit,
  at: number,
  side: NearLimit['side'],
) => readonly CrossingStep[];

async function makeFindSteps(context: StepContext, year: number): Promise<FindSteps> {
  const { table, rules } = context;
  const leaves = table.sections.flatMap(planLeaves);
  const kinds = table.sections.flatMap((section) => planLeaves(section).map(() => section.kind));
  const steppers: StepsFrom[] = [];
  for (const leaf of leaves) steppers.push(await prepareSteps(leaf, context));
  const sum = prepareSumColumns(table, rules);
  const classify = makeQuickClassifier(rules, table, year);
  return (unit, at, side) => {
    const steps = steppers.flatMap((stepsFrom, place) => {
      const { final, status } = scoreAt(unit.card, place);
      if (final === undefined || status !== 'scored') return [];
      const from = fromQuick(final);
      const rises = (side === 'below') === (kinds[place] !== 'deduction');
      return stepsFrom(at, from, rises).map((to) => ({
        place,
        from,
        to,
        size: to.sub(from).abs(),
      }));
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
    const crossing = steps
      .filter((_, place) => grades[place] !== unit.gradeByPoints)
      .sort((one, other) => one.size.compare(other.size));
    // Of several parts of a criterion the one with the smallest step.
    const first = new Map([...crossing].reverse().map((step) => [step.place, step]));
    return crossing
      .filter((step) => first.get(step.place) === step)
      .map(({ place, from, to }) => ({
        criterion: leaves[place]?.id ?? '',
        from: exactText(from),
        to: exactText(to),
      }));
  };
}
