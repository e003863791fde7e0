import type {
  CriterionName,
  CriterionWeight,
  SensitivityAsked,
  VariationEffect,
} from '../../domain/sensitivity.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { planLeaves } from '../../rules/rule-set.js';
import type { VariantMaker } from './make-variants.js';
import type { RunVariant, Variant } from './run-variant.js';
import type { Standings } from './standing.js';
import { standingsOf } from './standing.js';

/** What weighing needs. */
export interface Weighing {
  readonly rules: RuleSet;
  readonly asked: SensitivityAsked;
  readonly make: VariantMaker;
  readonly run: RunVariant;
  readonly base: Standings;
  /** Tables that score a unit. */
  readonly tables: ReadonlySet<string>;
  readonly onCriterion: () => void;
}

/** Varies one criterion after another, all others as they are; what decides most stands first. */
export async function weighCriteria(weighing: Weighing): Promise<readonly CriterionWeight[]> {
  const weights: CriterionWeight[] = [];
  for (const { table, leaf } of weighedLeaves(weighing.rules, weighing.tables)) {
    weights.push(await weighOne({ table, criterion: leaf.id }, leaf.maxPoints, weighing));
    weighing.onCriterion();
  }
  return weights.sort((one, other) => {
    const [left, right] = [strength(one), strength(other)];
    return right.grades - left.grades || right.ranks - left.ranks;
  });
}

/** The criteria of the tables that score a unit. */
export function weighedLeaves({ tables }: RuleSet, used: ReadonlySet<string>) {
  return tables
    .filter(({ id }) => used.has(id))
    .flatMap(({ id: table, sections }) =>
      sections.flatMap(planLeaves).map((leaf) => ({ table, leaf })),
    );
}

async function weighOne(
  name: CriterionName,
  maxPoints: string,
  { asked, make, run, base }: Weighing,
): Promise<CriterionWeight> {
  const effectOf = async (variants: readonly (Variant | undefined)[]) => {
    const runs: Standings[] = [];
    for (const variant of variants) if (variant) runs.push(standingsOf(await run(variant)));
    return runs.length === 0 ? null : effectOfRuns(base, runs);
  };
  const ends = [1, -1] as const;
  const own = make.thresholds.get(name.table);
  return {
    ...name,
    maxPoints,
    maxima:
      asked.maxima === 0 ? null : await effectOf(ends.map((end) => make.withMaximum(name, end))),
    thresholds: await effectOf(ends.map((end) => make.withThresholds(name, end))),
    dropped: await effectOf([make.without(name)]),
    fixed: own?.fixed.get(name.criterion) ?? null,
    onlyDown: own?.onlyDown.has(name.criterion) ?? false,
  };
}

/** Compares runs with the results, unit by unit. */
function effectOfRuns(base: Standings, runs: readonly Standings[]): VariationEffect {
  const pairs = runs.flatMap((run) =>
    [...base].map(([id, before]) => ({ before, after: run.get(id) ?? before })),
  );
  const count = (test: (pair: (typeof pairs)[number]) => boolean) =>
    pairs.filter(test).length / runs.length;
  const shifts = pairs.flatMap(({ before, after }) =>
    before.rank === null || after.rank === null ? [] : [Math.abs(after.rank - before.rank)],
  );
  return {
    runs: runs.length,
    gradeChanges: count(({ before, after }) => before.grade !== after.grade),
    rankChanges: count(({ before, after }) => before.rank !== after.rank),
    meanRankShift: shifts.reduce((sum, shift) => sum + shift, 0) / Math.max(1, shifts.length),
  };
}

/** Over all that was tried with a criterion. */
function strength({ maxima, thresholds, dropped }: CriterionWeight): {
  readonly grades: number;
  readonly ranks: number;
} {
  const effects = [maxima, thresholds, dropped].flatMap((effect) => effect ?? []);
  const sum = (read: (effect: VariationEffect) => number) =>
    effects.reduce((total, effect) => total + read(effect), 0);
  return {
    grades: sum(({ gradeChanges }) => gradeChanges),
    ranks: sum(({ meanRankShift }) => meanRankShift),
  };
}
