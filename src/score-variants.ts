import { applyQuotas } from './classification/apply-quotas.js';
import type { QuickGrade } from './classification/quick-classifier.js';
import { makeQuickClassifier } from './classification/quick-classifier.js';
import type { RankedUnit } from './classification/rank-units.js';
import { rankUnits } from './classification/rank-units.js';
import type { RankPlace } from './domain/classification.js';
import type { QuickCard } from './domain/quick-card.js';
import { toQuickUnit } from './domain/quick-card.js';
import type { QuickNumber } from './domain/quick-number.js';
import { fromQuick } from './domain/quick-number.js';
import type { UnitReport } from './domain/submission.js';
import type { RuleSet } from './rules/rule-set.js';
import { planGroups, planLeaves } from './rules/rule-set.js';
import { makeQuickScorer } from './scoring/quick-scorer.js';

/** A unit under one variant of a rule set: points, and the grade before quotas. */
export interface VariantUnit extends QuickGrade {
  readonly table: string;
  readonly card: QuickCard;
}

/** Scores the same units under one variant of a rule set after another. */
export interface VariantScorer {
  /** By table in the order of the rule set, then in the order of the units. */
  score(rules: RuleSet): Promise<readonly VariantUnit[]>;
}

/**
 * Makes the scorer of simulations for a scoring year: points, totals, percents and grades are those of
 * `evaluate`, without traces, results and texts. What two variants have in common is scored once, so
 * variants that change a few criteria cost little more than their sums.
 */
export function makeVariantScorer(reports: readonly UnitReport[], year: number): VariantScorer {
  const scorer = makeQuickScorer(reports.map(toQuickUnit), year);
  return {
    async score(rules) {
      const units: VariantUnit[] = [];
      for (const table of rules.tables) {
        const cards = await scorer.score(rules, table);
        if (cards.length === 0) continue;
        const classify = makeQuickClassifier(rules, table, year);
        for (const card of cards) {
          units.push({ table: table.id, card, ...classify(card) });
        }
      }
      return units;
    },
  };
}

/** A unit of a variant after quotas, with its place in the ranking if it has one. */
export interface RankedVariantUnit {
  readonly unit: VariantUnit;
  readonly grade: string | undefined;
  readonly heldBackBy: readonly string[];
  readonly place: RankPlace | undefined;
}

/** Quotas and ranking of the units of one variant, in the order of the units. */
export function rankVariant(
  units: readonly VariantUnit[],
  rules: RuleSet,
): readonly RankedVariantUnit[] {
  const ids = new Map(
    rules.tables.map(({ id, sections }) => [
      id,
      {
        criteria: sections.flatMap(planLeaves).map((leaf) => leaf.id),
        groups: sections.flatMap(planGroups).map((group) => group.id),
      },
    ]),
  );
  const ranked = units.map((unit) => {
    const named = ids.get(unit.table);
    if (named === undefined) throw new Error(`no rules for table ${unit.table}`);
    return { unit, ...rankedUnit(unit, named) };
  });
  const after = applyQuotas(ranked, rules);
  const places = rankUnits(after, rules);
  return after.map(({ unit, card, classification: { grade, heldBackBy } }) => ({
    unit,
    grade,
    heldBackBy,
    place: places.get(card.unitId),
  }));
}

function rankedUnit(
  { table, card, outcome, grade, heldBackBy, unrankedBy }: VariantUnit,
  ids: { readonly criteria: readonly string[]; readonly groups: readonly string[] },
): RankedUnit {
  const { unitId, unitGroup } = card.unit.report;
  return {
    card: {
      unitId,
      unitGroup,
      table,
      total: exactly(card.total),
      percent: exactly(card.percent),
      totalWithoutBonus: exactly(card.totalWithoutBonus),
      percentWithoutBonus: exactly(card.percentWithoutBonus),
      criteria: ids.criteria.map((id, at) => ({ id, final: exactly(card.criteria[at]?.final) })),
      sections: ids.groups.map((id, at) => ({ id, points: exactly(card.groups[at]?.points) })),
    },
    classification: { outcome, grade, heldBackBy, unrankedBy, quotas: [] },
  };
}

function exactly(number: QuickNumber | undefined) {
  return number && fromQuick(number);
}
