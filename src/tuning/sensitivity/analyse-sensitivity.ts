import type { CriteriaSet } from '../../criteria/criteria-set.js';
import { rankingBlocks } from '../../criteria/criteria-set.js';
import { exactText } from '../../domain/exact-number.js';
import type { RawTable } from '../../domain/raw-table.js';
import type {
  CountSummary,
  NeighbourPair,
  Sensitivity,
  SensitivityAsked,
  UnitFirmness,
} from '../../domain/sensitivity.js';
import type { UnitReport } from '../../domain/submission.js';
import { compareText } from '../../domain/text.js';
import { takeIn } from '../../intake/take-in.js';
import type { RuleSet } from '../../rules/rule-set.js';
import type { RankedVariantUnit } from '../../score-variants.js';
import { findNear, readValue } from './find-near.js';
import { findNotices } from './find-notices.js';
import type { Draw } from './make-draw.js';
import { makeDraw } from './make-draw.js';
import { makeVariants } from './make-variants.js';
import type { VariantStatistics } from './measure-variants.js';
import { measureVariants } from './measure-variants.js';
import { moveCounts } from './move-counts.js';
import { makeRunVariant } from './run-variant.js';
import { standingsOf } from './standing.js';
import { weighCriteria, weighedLeaves } from './weigh-criteria.js';

/** What is looked at, and how far it is varied. */
export interface SensitivityInput {
  readonly criteriaSet: CriteriaSet;
  readonly rules: RuleSet;
  readonly year: number;
  readonly tables: readonly RawTable[];
  readonly asked: SensitivityAsked;
  /** Where the numbers of a variant come from; from the seed when left out. */
  readonly drawOf?: (variant: number) => Draw;
  readonly onProgress?: (done: number, steps: number) => void;
}

/**
 * How firm the results of a year are: variants drawn within what was asked, each criterion at its ends
 * and left out, each count moved, units close to limits. The same input gives the same answer.
 */
export async function analyseSensitivity(input: SensitivityInput): Promise<Sensitivity> {
  const { criteriaSet: set, rules, year, asked } = input;
  const reports = reportsOf(input);
  const tables = tablesOf(reports, rules);
  const make = makeVariants(set, rules, { ...asked, tables });
  const run = makeRunVariant(reports, year, rules);
  const ranked = await run(make.unchanged);
  const base = standingsOf(ranked);
  const units = ranked.map(({ unit }) => unit);
  const steps = weighedLeaves(rules, tables).length + asked.variants;
  let done = 0;
  const onStep = () => {
    done += 1;
    input.onProgress?.(done, steps);
  };
  const statistics = measureVariants(base, rules.grades.order);
  const drawOf = input.drawOf ?? ((variant) => makeDraw(asked.seed, variant));
  for (let variant = 0; variant < asked.variants; variant += 1) {
    statistics.see(standingsOf(await run(make.draw(drawOf(variant)))));
    onStep();
  }
  const criteria = await weighCriteria({
    rules,
    asked,
    make,
    run,
    base,
    tables,
    onCriterion: onStep,
  });
  const counts =
    asked.counts === 0
      ? NO_COUNTS
      : await moveCounts({ set, rules, year, units, base, counts: asked.counts });
  const order = inOrder(ranked, set);
  const partial: Omit<Sensitivity, 'notices'> = {
    asked,
    readFrom: rules.grades.readFrom,
    units: order.map((unit) => firmnessOf(unit, rules, statistics)),
    criteria,
    counts,
    near: await findNear({ set, rules, year, units, near: asked.near }),
    neighbours: neighboursOf(order, set, statistics),
  };
  return { ...partial, notices: findNotices(partial, { set, rules }) };
}

const NO_COUNTS: CountSummary = { tried: 0, pointsChanged: 0, gradeChanges: [], rankChanges: [] };

function reportsOf({ tables, criteriaSet, year }: SensitivityInput): readonly UnitReport[] {
  const taken = takeIn(tables, criteriaSet, year);
  return taken.units.map((unit) => taken.read(unit).report);
}

/** The tables that score a unit. */
function tablesOf(reports: readonly UnitReport[], { unitGroups }: RuleSet): ReadonlySet<string> {
  const groups = new Set(reports.map(({ unitGroup }) => unitGroup));
  return new Set(unitGroups.filter(({ id }) => groups.has(id)).map(({ table }) => table));
}

function blockOf(set: CriteriaSet): (unit: RankedVariantUnit) => number {
  const blocks = rankingBlocks(set);
  return ({ unit }) =>
    blocks.findIndex(({ unitGroups }) => unitGroups.includes(unit.card.unit.report.unitGroup));
}

function inOrder(
  units: readonly RankedVariantUnit[],
  set: CriteriaSet,
): readonly RankedVariantUnit[] {
  const block = blockOf(set);
  const rank = ({ place }: RankedVariantUnit) => place?.rank ?? Number.MAX_SAFE_INTEGER;
  const id = ({ unit }: RankedVariantUnit) => unit.card.unit.report.unitId;
  return [...units].sort(
    (one, other) =>
      block(one) - block(other) || rank(one) - rank(other) || compareText(id(one), id(other)),
  );
}

function firmnessOf(
  { unit, grade, place }: RankedVariantUnit,
  { grades }: RuleSet,
  statistics: VariantStatistics,
): UnitFirmness {
  const { unitId, name, unitGroup } = unit.card.unit.report;
  const value = readValue(unit.card, grades.readFrom);
  return {
    unitId,
    name,
    unitGroup,
    grade: grade ?? null,
    rank: place?.rank ?? null,
    value: value === undefined ? null : exactText(value),
    ...statistics.firmness(unitId),
  };
}

/** Units next to each other in a block, whose places are not shared in the results. */
function neighboursOf(
  order: readonly RankedVariantUnit[],
  set: CriteriaSet,
  statistics: VariantStatistics,
): readonly NeighbourPair[] {
  const block = blockOf(set);
  const idOf = ({ unit }: RankedVariantUnit) => unit.card.unit.report.unitId;
  return order
    .flatMap((upper, at): readonly NeighbourPair[] => {
      const lower = order[at + 1];
      if (lower?.place === undefined || upper.place === undefined) return [];
      if (block(upper) !== block(lower) || upper.place.rank === lower.place.rank) return [];
      return [statistics.compare(idOf(upper), idOf(lower))];
    })
    .filter(({ flips, ties }) => flips > 0 || ties > 0)
    .sort((one, other) => other.flips - one.flips || other.ties - one.ties);
}
